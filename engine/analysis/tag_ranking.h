// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/analysis/compared_tests.h"
#include "engine/analysis/tag_delong.h"

namespace etude {

/// A tag of a comparison.
struct RankedTag {
    std::string name;
    std::size_t place = 0; ///< in SharedTest::tags
    TagDeLong deLong;

    /// Whether its p stays below kTagChance by Benjamini and Hochberg's method over all tags.
    [[nodiscard]] bool differs() const;
    bool operator==(const RankedTag&) const = default;
};

/// The tags of a comparison by how much they differ, whichever side is better; those without a difference last.
/// ErrorKind::Cancelled on stop.
[[nodiscard]] Result<std::vector<RankedTag>> rankTags(const ComparedTests& tests, const Comparison& comparison,
                                                      int threads = 0, const std::stop_token& stop = {});

/// The place of a tag. The error of an unknown one names those that are like it.
[[nodiscard]] Result<std::size_t> findTag(const SharedTest& test, const std::string& name);

/// What the intervals are to be read with: tests that cannot be read, clips that are left out, and artists with several
/// clips.
[[nodiscard]] std::vector<Sentence> tagCautions(const ComparedTests& tests);

} // namespace etude
