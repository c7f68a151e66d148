// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/cli/project_results.h"
#include "engine/analysis/figure_kind.h"
#include "engine/evaluation/statistics.h"

namespace etude::cli {

/// Which of the window's figures is asked for as numbers.
struct FigureRequest {
    FigureKind kind = FigureKind::Configurations;
    IntervalKind interval = IntervalKind::Student;
    std::string configuration;         ///< of repeated runs: the beginning of an id; empty: the one with most runs
    std::optional<std::string> factor; ///< of data sizes: a field; none: the first that has sizes
    Measure measure = Measure::RocAuc; ///< of seeds, data sizes and configurations
    bool json = false;
};

/// The figures that have numbers of their own; those of effects are `effects`, those of options the runs themselves.
[[nodiscard]] std::vector<std::string> figureNames();

/// Prints the numbers of the window's figure, by the same functions, of `found.runs`: a table, or one document.
[[nodiscard]] Result<void> printFigure(ProjectResults& found, const FigureRequest& request,
                                       std::span<const Sentence> cautions);

} // namespace etude::cli
