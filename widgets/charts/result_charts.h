// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QColor>
#include <QList>
#include <QString>

#include "engine/evaluation/roc_curve.h"
#include "engine/experiment/run_event.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// The epochs of one run and how its line is shown.
struct RunCurve {
    QString key; ///< run id
    QString name;
    QColor color;
    QList<EpochEvent> epochs;
};

/// Training and validation loss of one run over its epochs; the best epoch so far, by validation ROC-AUC, is marked.
[[nodiscard]] ChartSpec lossSpec(const RunCurve& run);

/// Validation loss over epochs, one line for each run; each run's best epoch is marked.
[[nodiscard]] ChartSpec validationLossSpec(const QList<RunCurve>& runs);

/// Validation ROC-AUC over epochs, one line for each run; epochs without one are left out, and the best is marked.
[[nodiscard]] ChartSpec validationAucSpec(const QList<RunCurve>& runs);

/// One tag of one run.
struct TagCurves {
    QString key;  ///< run id
    QString name; ///< of the tag
    QColor color; ///< of the run's configuration
    QList<EpochEvent> epochs;
    qsizetype position = 0;      ///< of the tag in the epochs' scores
    std::optional<RocCurve> roc; ///< of the test
    bool tested = false;         ///< a test without a curve had one class only
};

/// Validation ROC-AUC and PR-AUC of the tag over epochs; epochs without one are left out.
[[nodiscard]] ChartSpec tagValidationSpec(const TagCurves& tag);

/// The test's ROC curve of the tag in rates, over the diagonal of chance.
[[nodiscard]] ChartSpec rocSpec(const TagCurves& tag);

} // namespace etude
