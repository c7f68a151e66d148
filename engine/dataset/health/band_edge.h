// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "engine/spectrum/spectrum_transform.h"

namespace etude {

/// Finds up to which frequency there is sound, from the mean power spectrum of all that is heard (2048 points, Hann, no
/// overlap). One thread at a time.
class BandEdge {
public:
    explicit BandEdge(int sampleRate);

    /// Mono samples, block after block.
    void hear(std::span<const float> samples);
    /// To be called once, at the end. Hz: the highest band whose mean power is not 80 dB below that of the loudest; 0
    /// where nothing is heard. What an encoder's low-pass filter cuts off, rounding to 16 bits leaves further below,
    /// and music rarely falls so far below 10 kHz.
    [[nodiscard]] double finish();

private:
    void addFrames();

    SpectrumTransform m_transform;
    std::vector<float> m_pending;
    std::vector<double> m_power; ///< sums, by band
};

} // namespace etude
