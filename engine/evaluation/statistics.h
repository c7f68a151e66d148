// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "engine/core/enum_names.h"

namespace etude {

/// What a ± beside a mean is.
enum class IntervalKind {
    Deviation, ///< standard deviation of the runs, n - 1
    Error,     ///< standard error of the mean
    Student,   ///< half the 95 % interval of the mean by Student's t with n - 1 degrees of freedom
    Normal     ///< the same by the normal quantile 1.96, as in the paper's Fig. 2
};

/// On the command line and in settings.
template <>
struct EnumNames<IntervalKind> {
    static constexpr std::array values{std::pair{IntervalKind::Deviation, std::string_view("sd")},
                                       std::pair{IntervalKind::Error, std::string_view("se")},
                                       std::pair{IntervalKind::Student, std::string_view("ci95")},
                                       std::pair{IntervalKind::Normal, std::string_view("ci95-normal")}};
};

/// A sample of repeated runs.
struct Summary {
    std::size_t n = 0;
    double mean = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
    std::optional<double> standardDeviation; ///< n - 1; none for n < 2
    std::optional<double> halfWidth;         ///< the ± of the chosen kind; none for n < 2
    double meanAbsoluteDeviation = 0.0;      ///< from the mean (the paper's MAE)

    bool operator==(const Summary&) const = default;
};

/// Summary of values; all zero for none.
[[nodiscard]] Summary summarise(std::span<const double> values, IntervalKind kind = IntervalKind::Student);

/// The ± of a kind for the sample, whatever kind it was summarised with; none for n < 2.
[[nodiscard]] std::optional<double> halfWidthOf(const Summary& summary, IntervalKind kind);

/// The two-sided 95 % quantile of Student's t distribution; degrees >= 1.
[[nodiscard]] double studentQuantile975(int degrees);

} // namespace etude
