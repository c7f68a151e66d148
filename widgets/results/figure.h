// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "engine/analysis/epoch_curve.h"
#include "engine/analysis/figure_kind.h"
#include "engine/analysis/run_result.h"
#include "engine/evaluation/statistics.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// In the list of figures: "Fig. 5 configurations".
[[nodiscard]] QString figureName(FigureKind kind);

/// How a figure is laid out. Fields are named by their full paths.
struct FigureChoice {
    std::optional<std::string> groupBy;  ///< none: by itself; empty: by no field. Of interactions the x axis
    std::optional<std::string> colourBy; ///< likewise. Of data sizes and interactions what is compared
    std::string orderBy;       ///< empty: by levels in their order; kOrderByMean; or a field whose levels come first
    std::string configuration; ///< of repeated runs: its id; empty: the one with most runs
    bool paperNumbers = false; ///< over repeated runs those of the paper
    bool curves = false;       ///< of data sizes: curves instead of bars
    bool interaction = false;  ///< of effects: means of two fields' combinations instead of main effects

    bool operator==(const FigureChoice&) const = default;
};
inline constexpr std::string_view kOrderByMean = "mean";

/// What a figure is made of.
struct FigureInput {
    std::vector<RunResult> runs;   ///< that are shown
    std::vector<RunResult> all;    ///< of the project: training sizes of what is shown may be in another study
    std::vector<RunEpochs> epochs; ///< of runsForEpochs(); of others they are in the table alone
    FigureChoice choice;
    std::vector<std::string> selected; ///< configurations: never left out where not all can be drawn
    IntervalKind interval = IntervalKind::Student;
};

/// The figure as a chart. Where its data are missing the chart is empty and its sentence says what is missing. A pure
/// function, from any thread.
[[nodiscard]] ChartSpec figureSpec(FigureKind kind, const FigureInput& input);

/// Whether the figure of training sizes has curves, chosen or because there are no hues for bars.
[[nodiscard]] bool drawsCurves(const ChartSpec& spec);

} // namespace etude
