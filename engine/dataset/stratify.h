// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "engine/dataset/dataset.h"

namespace etude {

/// Shares of train, validation and test; their sum is 1.
using SplitRatios = std::array<double, 3>;

/// makeSplit with other shares.
void stratify(Dataset& dataset, const SplitRatios& ratios, std::uint64_t seed);

} // namespace etude
