// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/shared_seeds.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace etude {

namespace {

constexpr std::size_t kFewestSeeds = 2;

using SeedsOf = std::span<const std::set<std::size_t>>;

std::set<std::size_t> sharedBy(SeedsOf seedsOf, const std::vector<std::size_t>& settings) {
    std::map<std::size_t, std::size_t> counts;
    for (const std::size_t setting : settings)
        for (const std::size_t seed : seedsOf[setting])
            ++counts[seed];
    std::set<std::size_t> shared;
    for (const auto& [seed, count] : counts)
        if (count == settings.size())
            shared.insert(seed);
    return shared;
}

/// The place in `settings` of the one without which the others share the most seeds; of equal ones the poorest, of
/// these the last.
std::size_t leastFitting(SeedsOf seedsOf, const std::vector<std::size_t>& settings) {
    std::map<std::size_t, std::size_t> counts;
    for (const std::size_t setting : settings)
        for (const std::size_t seed : seedsOf[setting])
            ++counts[seed];
    const auto gain = [&](std::size_t place) {
        const std::set<std::size_t>& own = seedsOf[settings[place]];
        const auto gained = std::ranges::count_if(counts, [&](const auto& count) {
            return count.second + 1 == settings.size() && !own.contains(count.first);
        });
        return std::pair(gained, -std::ssize(own));
    };
    std::size_t least = settings.size() - 1;
    for (std::size_t place = settings.size() - 1; place-- > 0;)
        if (gain(place) > gain(least))
            least = place;
    return least;
}

} // namespace

SharedSeeds sharedSeeds(std::span<const std::set<std::size_t>> seedsOf) {
    std::vector<std::size_t> settings(seedsOf.size());
    std::iota(settings.begin(), settings.end(), std::size_t{0});
    const SharedSeeds all{settings, sharedBy(seedsOf, settings)};
    const auto sizeOf = [](const SharedSeeds& shared) {
        return shared.seeds.size() < kFewestSeeds ? 0 : shared.settings.size() * shared.seeds.size();
    };
    SharedSeeds best = all;
    while (settings.size() > 1) {
        settings.erase(settings.begin() + static_cast<std::ptrdiff_t>(leastFitting(seedsOf, settings)));
        SharedSeeds shared{settings, sharedBy(seedsOf, settings)};
        if (sizeOf(shared) > sizeOf(best))
            best = std::move(shared);
    }
    const auto rich = std::ranges::count_if(seedsOf, [](const auto& seeds) { return seeds.size() >= kFewestSeeds; });
    return best.settings.size() == 1 && rich > 1 ? all : best;
}

} // namespace etude
