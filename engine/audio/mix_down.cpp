// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/mix_down.h"

#include <numeric>

namespace etude {

/// Loops of their own for the usual cases, which the compiler then vectorises.
void mixDown(std::span<const float> frames, std::size_t channels, Channels taken, std::span<float> mono) {
    if (taken != Channels::Mean || channels == 1) {
        const std::size_t channel = taken == Channels::Right && channels > 1 ? 1 : 0;
        for (std::size_t i = 0; i < mono.size(); ++i)
            mono[i] = frames[i * channels + channel];
    } else if (channels == 2) {
        for (std::size_t i = 0; i < mono.size(); ++i)
            mono[i] = 0.5F * (frames[2 * i] + frames[2 * i + 1]);
    } else {
        for (std::size_t i = 0; i < mono.size(); ++i) {
            const auto frame = frames.subspan(i * channels, channels);
            mono[i] = std::accumulate(frame.begin(), frame.end(), 0.0F) / static_cast<float>(channels);
        }
    }
}

} // namespace etude
