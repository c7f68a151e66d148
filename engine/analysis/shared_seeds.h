// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>
#include <span>
#include <vector>

/// Which settings and seeds a mean over both is of where some are missing. Private to this room.
namespace etude {

/// What of a table of settings and seeds is complete.
struct SharedSeeds {
    std::vector<std::size_t> settings; ///< places, ascending
    std::set<std::size_t> seeds;       ///< that each of these has

    bool operator==(const SharedSeeds&) const = default;
};

/// Of the seeds that each setting has, those settings and two or more seeds that fill the most places, the more
/// settings if it is a tie: settings are left out one after the other, first the one without which the rest share the
/// most. Where no two settings share two seeds, a setting stands alone if it is the only one that has two. Without such
/// a part all settings with the seeds that they share, one or none.
[[nodiscard]] SharedSeeds sharedSeeds(std::span<const std::set<std::size_t>> seedsOf);

} // namespace etude
