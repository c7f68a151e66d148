// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace etude {

/// Inputs and targets of some clips.
struct Batch {
    std::size_t clips = 0;
    std::vector<float> inputs;  ///< [clips, 1, bands, frames], row-major
    std::vector<float> targets; ///< [clips, tags], 0 or 1

    bool operator==(const Batch&) const = default;
};

} // namespace etude
