// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <QColor>
#include <QString>

#include "engine/analysis/run_result.h"
#include "engine/evaluation/statistics.h"
#include "widgets/charts/chart_spec.h"
#include "widgets/results/figure.h"
#include "widgets/results/results_tab.h"
#include "widgets/results/selection.h"

namespace etude {

/// The most configurations that are shown side by side; more are counted.
inline constexpr std::size_t kMostBeside = 4;

/// The figure beside which a selection is shown, and how it is laid out.
struct ShownFigure {
    ChartSpec spec;
    FigureChoice choice;
};

/// One of the selected configurations.
struct SelectedConfiguration {
    QString id;
    QString words; ///< what tells it from the others that are selected; of one alone, from those that are shown
    QColor color;  ///< that of its marks in the figure; where these have none or several, of its level
    Qt::PenStyle stroke = Qt::SolidLine; ///< tells those of one colour apart
    RunResult run;                       ///< the first that is selected
    Summary summary;                     ///< of the selected runs' ROC-AUC

    bool operator==(const SelectedConfiguration&) const = default;
};

/// Configurations that are selected, also where they are no part of what is shown: training sizes may be of another
/// study.
struct Selected {
    std::size_t configurations = 0;           ///< that have runs
    std::size_t results = 0;                  ///< of all runs of these configurations, also of those not selected
    QString words;                            ///< the levels that all of them have
    std::vector<RunResult> runs;              ///< that are selected, those of `shown` first
    Summary summary;                          ///< of their ROC-AUC
    std::vector<SelectedConfiguration> shown; ///< best mean first, kMostBeside at most
    IntervalKind interval = IntervalKind::Student;

    [[nodiscard]] bool isOne() const { return configurations == 1; }
};

/// Looks up what is selected among all runs of the project. Pure, from any thread.
[[nodiscard]] Selected selectedConfigurations(const Selection& selection, std::span<const RunResult> all,
                                              const ShownResults& shown, const ShownFigure& figure);

} // namespace etude
