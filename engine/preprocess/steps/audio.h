// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/preprocess/steps/step.h"

namespace etude {

/// Decoding, one channel of several, resampling and cutting. engine/audio does it.
extern const Step kAudioStep;

} // namespace etude
