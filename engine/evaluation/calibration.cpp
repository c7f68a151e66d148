// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/calibration.h"

#include <algorithm>
#include <cmath>

namespace etude {

namespace {

constexpr double kNormalQuantile = 1.959963984540054; // of 0.975

std::size_t binOf(double score, double low, double high, std::size_t bins) {
    const double place = (score - low) / (high - low) * static_cast<double>(bins);
    return static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(bins - 1)));
}

} // namespace

std::pair<double, double> wilsonInterval(std::int64_t positives, std::int64_t count) {
    const auto n = static_cast<double>(count);
    const double share = static_cast<double>(positives) / n;
    const double z2 = kNormalQuantile * kNormalQuantile;
    const double centre = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
    const double half = kNormalQuantile / (1.0 + z2 / n) * std::sqrt(share * (1.0 - share) / n + z2 / (4.0 * n * n));
    return {positives == 0 ? 0.0 : centre - half, positives == count ? 1.0 : centre + half};
}

std::optional<Calibration> calibration(std::span<const float> scores, std::span<const std::uint8_t> labels,
                                       std::size_t bins) {
    if (scores.empty() || !std::ranges::all_of(scores, [](float score) { return score >= 0.0F && score <= 1.0F; }))
        return std::nullopt;
    Calibration of;
    for (std::size_t bin = 0; bin < bins; ++bin)
        of.bins.push_back({static_cast<double>(bin) / static_cast<double>(bins),
                           static_cast<double>(bin + 1) / static_cast<double>(bins)});
    for (std::size_t clip = 0; clip < scores.size(); ++clip) {
        const double score = scores[clip];
        CalibrationBin& bin = of.bins[binOf(score, 0.0, 1.0, bins)];
        ++bin.count;
        bin.positives += labels[clip];
        bin.meanScore += score;
        of.brier += (score - labels[clip]) * (score - labels[clip]);
    }
    const auto all = static_cast<double>(scores.size());
    of.brier /= all;
    for (CalibrationBin& bin : of.bins) {
        if (bin.count == 0)
            continue;
        bin.meanScore /= static_cast<double>(bin.count);
        of.expectedError += static_cast<double>(bin.count) / all * std::abs(bin.share() - bin.meanScore);
    }
    return of;
}

ScoreHistogram scoreHistogram(std::span<const float> scores, std::span<const std::uint8_t> labels, double low,
                              double high, std::size_t bins) {
    ScoreHistogram histogram{low, high, std::vector<std::int64_t>(bins), std::vector<std::int64_t>(bins)};
    for (std::size_t clip = 0; clip < scores.size(); ++clip)
        ++(labels[clip] != 0 ? histogram.positives : histogram.negatives)[binOf(scores[clip], low, high, bins)];
    return histogram;
}

} // namespace etude
