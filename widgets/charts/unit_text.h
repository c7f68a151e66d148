// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/spectrum/unit.h"

namespace etude {

/// The unit in the language in use: "log power", "power^0.333", "standard deviations × 10"; empty for no unit.
[[nodiscard]] QString unitText(const Unit& unit);

} // namespace etude
