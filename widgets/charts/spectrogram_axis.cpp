// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/spectrogram_axis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace etude {

namespace {

constexpr double kLowestDecade = 100.0; ///< Hz; below, a mel axis is linear and 0 is enough

/// The pair of neighbouring centres, by its lower index, on whose line a value lies.
template <class Below>
std::size_t segment(const std::vector<double>& centres, Below below) {
    const auto above = std::find_if_not(centres.begin() + 1, centres.end() - 1, below);
    return static_cast<std::size_t>(above - centres.begin()) - 1;
}

/// 1, 2 and 5 times powers of ten: even on a mel axis, which is nearly logarithmic above 1 kHz.
QList<AxisTick> decadeTicks(double low, double high) {
    QList<AxisTick> ticks;
    if (low <= 0.0)
        ticks.append({0.0, QStringLiteral("0")});
    return ticks + logarithmicTicks(std::max(low, kLowestDecade), high, std::numeric_limits<int>::max());
}

} // namespace

double bandPosition(const Spectrogram& spectrogram, double hertz) {
    const std::vector<double>& centres = spectrogram.frequencies;
    if (centres.size() < 2)
        return 0.5;
    const std::size_t i = segment(centres, [hertz](double centre) { return centre <= hertz; });
    return static_cast<double>(i) + 0.5 + (hertz - centres[i]) / (centres[i + 1] - centres[i]);
}

double frequencyAt(const Spectrogram& spectrogram, double position) {
    const std::vector<double>& centres = spectrogram.frequencies;
    if (centres.size() < 2)
        return centres.empty() ? 0.0 : centres.front();
    const double last = static_cast<double>(centres.size()) - 2.0;
    const auto i = static_cast<std::size_t>(std::clamp(std::floor(position - 0.5), 0.0, last));
    return centres[i] + (position - 0.5 - static_cast<double>(i)) * (centres[i + 1] - centres[i]);
}

double framePosition(const Spectrogram& spectrogram, double seconds) {
    return spectrogram.secondsPerFrame > 0.0 ? seconds / spectrogram.secondsPerFrame + 0.5 : 0.5;
}

double secondsAt(const Spectrogram& spectrogram, double position) {
    return (position - 0.5) * spectrogram.secondsPerFrame;
}

QList<AxisTick> frequencyTicks(const Spectrogram& spectrogram, const ChartRange& bands, double pixels,
                               double distance) {
    if (spectrogram.frequencies.size() < 2 || !(bands.span() > 0.0))
        return {};
    const double low = std::max(0.0, frequencyAt(spectrogram, bands.low));
    const double high = frequencyAt(spectrogram, bands.high);
    // The candidates that are in the window and, from the top, far enough below the one before.
    const auto clear = [&](const QList<AxisTick>& candidates) {
        QList<AxisTick> ticks;
        for (auto hertz = candidates.crbegin(); hertz != candidates.crend(); ++hertz) {
            const double position = bandPosition(spectrogram, hertz->value);
            const bool inside = position >= bands.low && position <= bands.high;
            const double above = ticks.isEmpty() ? pixels : (ticks.front().value - position) / bands.span() * pixels;
            if (inside && above >= distance)
                ticks.prepend({position, hertz->label});
        }
        return ticks;
    };
    if (spectrogram.melAxis && high > 4.0 * std::max(low, 50.0))
        return clear(decadeTicks(low, high));
    // Evenly spaced ones are all shown, or a larger step is taken.
    for (int count = std::max(2, static_cast<int>(pixels / distance));; --count) {
        const QList<AxisTick> candidates = linearTicks(low, high, count);
        QList<AxisTick> ticks = clear(candidates);
        if (ticks.size() == candidates.size() || count <= 2)
            return ticks;
    }
}

} // namespace etude
