// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "engine/preprocess/steps/step.h"

namespace etude {

/// Standardisation of all values together, with the clip's statistics or the training set's.
extern const Step kStandardisationStep;

/// The unit of what was standardised.
inline constexpr Unit kStandardisedUnit{.base = Unit::Base::StandardDeviations};

/// To mean 0 and population deviation 1 of what the moments are of; constant values to zeros.
void standardise(std::span<float> values, const Moments& moments);

/// The same in Python with the statistics of X itself along an axis ("1", or "None": of all values).
void standardiseByClip(PythonProgram& program, std::string_view axis);
/// The same in Python with those that a call gives: "band_statistics(statistics)", or "set_statistics(statistics,
/// after_bands=False)", of which True is for what was standardised with the former.
void standardiseByTrainingSet(PythonProgram& program, std::string_view call);

} // namespace etude
