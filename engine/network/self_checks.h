// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "engine/network/device.h"

namespace etude {

/// A check of the self-test. It has passed if its figure is at most the tolerance.
struct SelfCheckDefinition {
    const char* name;
    const char* description; ///< what the figure is
    double tolerance;
    double (*figure)(Device device); ///< may throw: then the check has failed
};

/// Network, loss, ADAM and metrics.
[[nodiscard]] std::span<const SelfCheckDefinition> numericalChecks();

} // namespace etude
