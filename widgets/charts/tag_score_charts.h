// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QString>
#include <QStringList>

#include "engine/analysis/scored_tag.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// What charts of a tag call the two sides of a comparison.
struct TagChartNames {
    QString tag;
    QString a;
    QString b;
    QStringList keysA; ///< of each run of SideTagScores::runs
    QStringList keysB;
};

/// Charts of one tag's scores on the test. A line a run, in the colour of its side: the ROC curves in rates, over the
/// diagonal of chance, and the precision-recall curves, over the share of clips that have the tag. Neighbouring points
/// that differ by less than can be seen are drawn as one.
[[nodiscard]] ChartSpec tagRocSpec(const ScoredTag& tag, const TagChartNames& names);
[[nodiscard]] ChartSpec tagPrecisionRecallSpec(const ScoredTag& tag, const TagChartNames& names);

/// Of all of a side's runs together: how the scores of the clips that have the tag and of the others are spread, each
/// as shares of its clips.
[[nodiscard]] ChartSpec tagHistogramSpec(const ScoredTag& tag, const TagChartNames& names);

/// Likewise: of the clips with scores around some value the share that have the tag, over the diagonal of scores that
/// are probabilities. A side of one run has Wilson's intervals. Empty where some score is no probability.
[[nodiscard]] ChartSpec tagCalibrationSpec(const ScoredTag& tag, const TagChartNames& names);

} // namespace etude
