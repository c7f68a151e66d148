// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/experiment/best_epoch.h"
#include "engine/network/network_state.h"

namespace etude {

/// Everything that training goes on from, bit for bit.
struct TrainingState {
    int epoch = 0;            ///< finished epochs
    std::int64_t batches = 0; ///< finished batches of the epoch under way
    std::int64_t clips = 0;   ///< clips in them
    double lossSum = 0.0;     ///< sum over them of the loss of each clip
    double seconds = 0.0;     ///< that they took, in all attempts; NaN where an older version did not tell
    BestEpoch best;
    NetworkState network;

    bool operator==(const TrainingState&) const = default;

    /// The epoch under way ends, with this validation. Whether it is the best so far.
    bool finishEpoch(std::optional<double> validationRocAuc, double validationLoss) {
        ++epoch;
        batches = 0;
        clips = 0;
        lossSum = 0.0;
        seconds = 0.0;
        return best.add(epoch, validationRocAuc, validationLoss);
    }
};

} // namespace etude
