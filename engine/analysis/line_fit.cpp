// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/line_fit.h"

#include <numeric>

namespace etude {

std::optional<LineFit> fitLine(std::span<const double> x, std::span<const double> y) {
    if (x.empty())
        return std::nullopt;
    const auto n = static_cast<double>(x.size());
    const double meanX = std::accumulate(x.begin(), x.end(), 0.0) / n;
    const double meanY = std::accumulate(y.begin(), y.end(), 0.0) / n;
    double squares = 0.0;
    double products = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        squares += (x[i] - meanX) * (x[i] - meanX);
        products += (x[i] - meanX) * (y[i] - meanY);
    }
    if (squares == 0.0)
        return std::nullopt;
    const double slope = products / squares;
    return LineFit{meanY - slope * meanX, slope, x.size()};
}

} // namespace etude
