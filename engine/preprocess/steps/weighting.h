// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/preprocess/steps/step.h"

namespace etude {

/// Weighting by a curve over frequency, or standardisation of each band by itself.
extern const Step kWeightingStep;

/// Whether it is a curve over frequency: A, B, C or D. In Python that takes `frequencies`, Hz, one for each band.
[[nodiscard]] bool hasCurve(Weighting weighting);

/// Whether weighting comes before compression. A curve multiplies X, but with decibels it is added afterwards.
[[nodiscard]] bool weightingComesFirst(const PreprocessConfig& config);

} // namespace etude
