// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace etude {

/// The straight line y = intercept + slope x of least squares.
struct LineFit {
    double intercept = 0.0;
    double slope = 0.0;
    std::size_t n = 0;

    [[nodiscard]] double at(double x) const { return intercept + slope * x; }
    bool operator==(const LineFit&) const = default;
};

/// Through the points (x[i], y[i]); the spans are equally long. None where all x are equal, or there are none.
[[nodiscard]] std::optional<LineFit> fitLine(std::span<const double> x, std::span<const double> y);

} // namespace etude
