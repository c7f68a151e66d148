// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "engine/network/device.h"

namespace etude {

/// A check of the self-test. It has passed if its figure is at most the tolerance.
struct SelfCheckDefinition {
    enum class On { Everything, Gpu };

    const char* name;
    const char* description; ///< what the figure is
    double tolerance;
    double (*figure)(Device device); ///< may throw: then the check has failed
    On on = On::Everything;

    [[nodiscard]] bool appliesTo(Device device) const { return on == On::Everything || device.isGpu(); }
};

/// Network, loss, ADAM and metrics.
[[nodiscard]] std::span<const SelfCheckDefinition> numericalChecks();

} // namespace etude
