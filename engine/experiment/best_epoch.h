// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace etude {

/// The best of the epochs so far: the one with the largest macro ROC-AUC on the validation set. If one of two epochs
/// has none (no tag with both classes), the smaller validation loss decides. Of equal epochs the first is the best.
struct BestEpoch {
    int epoch = 0;                ///< counted from 1; 0 before the first validation
    std::optional<double> rocAuc; ///< macro, on the validation set, where it is defined
    double loss = 0.0;            ///< validation
    int epochsSince = 0;          ///< epochs after it, none of which was better

    bool operator==(const BestEpoch&) const = default;

    /// Takes the epochs one after another; whether this one is the best now.
    bool add(int newEpoch, std::optional<double> newRocAuc, double newLoss) {
        const bool better = epoch == 0 || (newRocAuc && rocAuc ? *newRocAuc > *rocAuc : newLoss < loss);
        if (better)
            *this = {newEpoch, newRocAuc, newLoss, 0};
        else
            ++epochsSince;
        return better;
    }
    /// Whether training stops early: after `patience` epochs without a better one; with 0, never.
    [[nodiscard]] bool exhausts(int patience) const { return patience > 0 && epochsSince >= patience; }
};

} // namespace etude
