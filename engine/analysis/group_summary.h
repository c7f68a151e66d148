// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "engine/core/sentence.h"
#include "engine/evaluation/statistics.h"

namespace etude {

/// What a deviation and an interval of runs that are taken together are over.
struct SeedCount {
    std::size_t settings = 0; ///< configurations with a value
    std::size_t seeds = 0;    ///< that each of these has; 0 where they do not all have the same ones

    [[nodiscard]] bool differ() const { return settings > 1 && seeds == 0; }
    bool operator==(const SeedCount&) const = default;
};

/// The value of a run, with what it repeats.
struct SeedValue {
    std::string_view configuration;
    std::uint64_t seed = 0;
    double value = 0.0;
};

/// Count, mean and extremes are of all runs. Deviation and interval are over seeds, which are what another training
/// would draw anew; a setting of the other fields is no chance. Of one setting a run is a seed. Of several a seed is
/// one value, its mean over the settings, where all settings have the same seeds, as in a Comparison; where they do
/// not, there are neither.
struct GroupSummary {
    Summary summary;
    SeedCount over;

    bool operator==(const GroupSummary&) const = default;
};

[[nodiscard]] GroupSummary summariseGroup(std::span<const SeedValue> values, IntervalKind kind = IntervalKind::Student);

/// The ± of a kind for the group, whatever kind it was summarised with.
[[nodiscard]] std::optional<double> halfWidthOf(const GroupSummary& group, IntervalKind kind);

/// What the interval of a group of several settings is over, or why it has none; nothing of one setting.
[[nodiscard]] std::optional<Sentence> spreadSentence(const SeedCount& over);

} // namespace etude
