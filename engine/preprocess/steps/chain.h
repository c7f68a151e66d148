// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "engine/preprocess/steps/step.h"

namespace etude {

/// The steps from a file to the network's input, in the order in which this configuration takes them.
using Chain = std::array<const Step*, 6>;
[[nodiscard]] Chain chainOf(const InputConfig& config);

} // namespace etude
