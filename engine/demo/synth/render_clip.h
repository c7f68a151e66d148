// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/demo/synth/clip_plan.h"
#include "engine/demo/synth/signal.h"

namespace etude::synth {

/// Plays a plan. The same (plan, seed, clip, seconds) gives the same samples.
[[nodiscard]] Stereo renderClip(const ClipPlan& plan, std::uint64_t seed, std::uint32_t clip, double seconds);

} // namespace etude::synth
