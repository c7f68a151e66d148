// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/network/self_checks.h"

namespace etude {

/// Repeating, resuming, and learning.
[[nodiscard]] std::span<const SelfCheckDefinition> trainingChecks();

} // namespace etude
