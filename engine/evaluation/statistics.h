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

/// Which quantile a confidence interval of a mean uses.
enum class IntervalKind {
    Normal,  ///< 1.96, as the paper's Fig. 2
    Student, ///< Student's t with n - 1 degrees of freedom
};

template <>
struct EnumNames<IntervalKind> {
    static constexpr std::array values{std::pair{IntervalKind::Normal, std::string_view("normal")},
                                       std::pair{IntervalKind::Student, std::string_view("student")}};
};

/// A sample of repeated runs.
struct Summary {
    std::size_t n = 0;
    double mean = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
    std::optional<double> standardDeviation; ///< n - 1; none for n < 2
    std::optional<double> halfWidth;         ///< of the 95 % interval of the mean; none for n < 2
    double meanAbsoluteDeviation = 0.0;      ///< from the mean (the paper's MAE)

    bool operator==(const Summary&) const = default;
};

/// Summary of values; all zero for none.
[[nodiscard]] Summary summarise(std::span<const double> values, IntervalKind kind = IntervalKind::Student);

/// The two-sided 95 % quantile of Student's t distribution; degrees >= 1.
[[nodiscard]] double studentQuantile975(int degrees);

} // namespace etude
