// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace etude {

/// Inputs and targets of some clips. The inputs are all there, or those alone that the device does not keep yet
/// (Trainer::keepInputs).
struct Batch {
    std::size_t clips = 0;
    std::vector<float> inputs;  ///< [clips, 1, bands, frames], row-major; with places: [fresh, 1, bands, frames]
    std::vector<float> targets; ///< [clips, tags], 0 or 1
    std::vector<std::int64_t> places = {}; ///< where the device keeps the input of each clip; empty: nowhere
    std::vector<std::int64_t> fresh = {};  ///< of these the places whose inputs come with this batch, in their order

    bool operator==(const Batch&) const = default;
};

} // namespace etude
