// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace etude {

/// Max-pooling of a channel of bands x frames in cells that do not overlap. What does not fill a cell is dropped.
struct PoolShape {
    std::int64_t bands = 0;
    std::int64_t frames = 0;
    std::int64_t poolBands = 1;
    std::int64_t poolFrames = 1;

    [[nodiscard]] std::int64_t outBands() const { return bands / poolBands; }
    [[nodiscard]] std::int64_t outFrames() const { return frames / poolFrames; }
    [[nodiscard]] std::int64_t positions() const { return bands * frames; }
    /// The place in a cell, counted row by row, must fit into a byte.
    [[nodiscard]] bool fitsByte() const { return poolBands * poolFrames <= 256; }
};

/// A half-open range of rows.
struct Rows {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

} // namespace etude
