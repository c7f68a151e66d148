// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "engine/learn/device.h"
#include "engine/learn/self_test.h"

/// The checks that the self-test runs. Private to this room.
namespace etude {

struct SelfCheckDefinition {
    const char* name;
    const char* description;
    double tolerance;
    double (*figure)(Device device); ///< may throw: then the check has failed
};

/// Network, loss, ADAM and metrics.
[[nodiscard]] std::span<const SelfCheckDefinition> numericalChecks();
/// Repeating, resuming, and learning.
[[nodiscard]] std::span<const SelfCheckDefinition> trainingChecks();

} // namespace etude
