// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/comparison.h"

/// The settings of a comparison, each by itself. Private to this room.
namespace etude {

/// How the differences of a comparison's pairs correlate (pairedDifference()).
[[nodiscard]] double rhoOf(const Comparison& comparison);

/// Fills in the settings that have pairs; these are all pairs still.
void describeSettings(Comparison& comparison);

} // namespace etude
