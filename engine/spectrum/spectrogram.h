// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/spectrum/unit.h"

namespace etude {

/// A time-frequency picture: values[band * frames + frame], band 0 the lowest frequency.
struct Spectrogram {
    int bands = 0;
    int frames = 0;
    std::vector<float> values;       ///< bands * frames, row-major
    std::vector<double> frequencies; ///< Hz, centre of each band, ascending
    double secondsPerFrame = 0.0;    ///< hop length over sampling rate
    bool melAxis = false;            ///< bands are equidistant in mel, not in Hz
    Unit unit;                       ///< of the values

    [[nodiscard]] float at(int band, int frame) const {
        return values[static_cast<std::size_t>(band) * static_cast<std::size_t>(frames) +
                      static_cast<std::size_t>(frame)];
    }
    [[nodiscard]] std::span<float> band(int index) {
        return {values.data() + static_cast<std::size_t>(index) * static_cast<std::size_t>(frames),
                static_cast<std::size_t>(frames)};
    }
    [[nodiscard]] std::span<const float> band(int index) const {
        return {values.data() + static_cast<std::size_t>(index) * static_cast<std::size_t>(frames),
                static_cast<std::size_t>(frames)};
    }
    bool operator==(const Spectrogram&) const = default;
};

} // namespace etude
