// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace etude {

/// A decoder that gives one frame of samples (one of each channel) after another. Private to this room; one thread.
class SampleStream {
public:
    SampleStream() = default;
    SampleStream(const SampleStream&) = delete;
    SampleStream& operator=(const SampleStream&) = delete;
    virtual ~SampleStream() = default;

    /// Goes to a frame, exactly. False if the format allows no such thing: then frames are read and forgotten.
    [[nodiscard]] virtual bool seek(std::int64_t frame) = 0;
    /// Reads up to `count` frames, interleaved; 0 at the end, or where it is damaged for good.
    [[nodiscard]] virtual std::int64_t read(float* samples, std::int64_t count) = 0;
};

} // namespace etude
