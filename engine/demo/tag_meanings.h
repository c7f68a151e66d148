// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/demo/synth/clip_plan.h"

namespace etude::synth {

/// A tag and what makes it true of a clip.
struct TagMeaning {
    std::string_view name;
    std::string_view meaning; ///< part of a sentence, English, ASCII
    bool (*isTrue)(const ClipPlan&);
};

inline constexpr std::size_t kTagCount = 36;
/// In alphabetical order.
[[nodiscard]] const std::array<TagMeaning, kTagCount>& tagMeanings();

/// The probabilities that a true tag is missing among a clip's labels, and that a wrong one is added.
inline constexpr double kMissingLabel = 0.04, kWrongLabel = 0.005;
/// The labels that the manifest gives, ascending: the true tags, but as with people's tags a few are wrong.
[[nodiscard]] std::vector<int> clipLabels(const ClipPlan& plan, std::uint64_t seed, std::uint32_t clip);

} // namespace etude::synth
