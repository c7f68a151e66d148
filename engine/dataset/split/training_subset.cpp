// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/split/training_subset.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "engine/core/random.h"
#include "engine/dataset/split/stratify.h"

namespace etude {

std::vector<std::size_t> trainingSubset(const Dataset& dataset, double fraction, std::uint64_t seed,
                                        SubsetMethod method) {
    std::vector<std::size_t> tracks = dataset.part(SplitPart::Train);
    if (tracks.empty() || fraction >= 1.0)
        return tracks;
    constexpr double kRounding = 1e-9; // 0.07 * 100 is a little above 7
    const double wanted = std::ceil(fraction * static_cast<double>(tracks.size()) - kRounding);
    const auto count = static_cast<std::size_t>(std::clamp(wanted, 1.0, static_cast<double>(tracks.size())));
    if (method == SubsetMethod::Stratified)
        return stratifiedSubset(dataset, std::move(tracks), count, seed);
    Random random(seed, Purpose::Subset);
    random.shuffle(std::span(tracks));
    tracks.resize(count);
    std::sort(tracks.begin(), tracks.end());
    return tracks;
}

} // namespace etude
