// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "engine/analysis/compared_tests.h"

namespace etude {

/// A clip of the test, as two configurations rank it for a tag.
struct ClipChange {
    std::size_t track = 0; ///< index into Dataset::tracks
    bool hasTag = false;
    /// The share of the other clips that score lower (rankShares()), as the mean over the side's runs, by their shares.
    double rankA = 0.0;
    double rankB = 0.0;

    /// How much nearer A brings it to where it belongs: above where it has the tag, else below. In [-1, 1].
    [[nodiscard]] double gain() const { return hasTag ? rankA - rankB : rankB - rankA; }
    bool operator==(const ClipChange&) const = default;
};

/// Of every clip, those whose rank changed most first; of equal ones in the order of tracks. The tag is a place in
/// SharedTest::tags.
[[nodiscard]] std::vector<ClipChange> clipChanges(const ComparedTests& tests, const Comparison& comparison,
                                                  std::size_t tag);

} // namespace etude
