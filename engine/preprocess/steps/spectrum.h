// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/preprocess/steps/step.h"

namespace etude {

/// The time-frequency transform and the rounding of the 16-bit store. engine/spectrum does it.
extern const Step kSpectrumStep;

/// Decibels of a quantity for each factor of 10: 10 of power, 20 of magnitude.
[[nodiscard]] constexpr int decibelsPerDecade(Quantity quantity) {
    return quantity == Quantity::Power ? 10 : 20;
}

} // namespace etude
