// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include "engine/audio/audio_config.h"

namespace etude {

/// One sample of each interleaved frame of so many channels, into as many samples as there are frames.
void mixDown(std::span<const float> frames, std::size_t channels, Channels taken, std::span<float> mono);

} // namespace etude
