// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/figure_numbers.h"
#include "engine/analysis/size_table.h"

/// What the figures' numbers are made with. Private to figure_*.cpp.
namespace etude::cli {

inline constexpr int kAucDecimals = 4;
inline constexpr int kFineDecimals = 5; ///< as many as the paper gives

/// A figure as both of its forms.
struct FigureNumbers {
    Json json = Json::object();
    std::vector<std::vector<std::vector<std::string>>> tables; ///< each with a heading
    std::size_t numbersFrom = 1;                               ///< the first column of numbers in the tables
    std::vector<std::string> notes;
};

/// n, the mean by this name, half_width, sd and mae.
[[nodiscard]] Json summaryJson(const Summary& summary, const char* name);
/// n, mean, interval and deviation.
[[nodiscard]] std::vector<std::string> summaryCells(const Summary& summary, int decimals);
[[nodiscard]] std::vector<std::string> row(std::vector<std::string> cells, const std::vector<std::string>& more);
[[nodiscard]] Json sizePointJson(const SizePoint& point, Measure measure);
/// What the figure lacks, and what to do.
[[nodiscard]] Error nothing(FigureKind kind);

[[nodiscard]] Result<FigureNumbers> dataSizeNumbers(const ProjectResults& found, const FigureRequest& request);
[[nodiscard]] Result<FigureNumbers> scaleNumbers(const ProjectResults& found, const FigureRequest& request);
[[nodiscard]] Result<FigureNumbers> epochNumbers(ProjectResults& found, const FigureRequest& request);

} // namespace etude::cli
