// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "engine/analysis/epoch_curve.h"
#include "engine/analysis/run_result.h"
#include "engine/core/enum_names.h"
#include "engine/evaluation/statistics.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// The figures that are made of results.
enum class FigureKind {
    Configurations, ///< the paper's Fig. 5
    Seeds,          ///< its Fig. 2
    DataSize,       ///< its Fig. 3
    Scale,          ///< bias and weight of the first convolution
    Epochs,
    Effects,
    Options ///< parallel coordinates
};

/// Names of files and on the command line.
template <>
struct EnumNames<FigureKind> {
    static constexpr std::array values{std::pair{FigureKind::Configurations, std::string_view("configurations")},
                                       std::pair{FigureKind::Seeds, std::string_view("seeds")},
                                       std::pair{FigureKind::DataSize, std::string_view("data-size")},
                                       std::pair{FigureKind::Scale, std::string_view("scale")},
                                       std::pair{FigureKind::Epochs, std::string_view("epochs")},
                                       std::pair{FigureKind::Effects, std::string_view("effects")},
                                       std::pair{FigureKind::Options, std::string_view("options")}};
};

/// In the list of figures: "Fig. 5 configurations".
[[nodiscard]] QString figureName(FigureKind kind);

/// How a figure is laid out. Fields are named by their full paths.
struct FigureChoice {
    std::optional<std::string> groupBy;  ///< none: by itself; empty: by no field. Of interactions the x axis
    std::optional<std::string> colourBy; ///< likewise. Of data sizes and interactions what is compared
    std::string orderBy;       ///< empty: by levels in their order; kOrderByMean; or a field whose levels come first
    std::string configuration; ///< of repeated runs: its id; empty: the one with most runs
    IntervalKind interval = IntervalKind::Student;
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
    std::vector<RunEpochs> epochs; ///< of runsForEpochs()
    FigureChoice choice;
    std::string selected; ///< configuration; may be empty
};

/// The figure as a chart. Where its data are missing the chart is empty and its sentence says what is missing. A pure
/// function, from any thread.
[[nodiscard]] ChartSpec figureSpec(FigureKind kind, const FigureInput& input);

/// Ids of the runs whose epochs the figure of epochs draws: those of the best configurations, as many as can be told
/// apart.
[[nodiscard]] std::vector<std::string> runsForEpochs(const std::vector<RunResult>& runs);

} // namespace etude
