// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/preprocess/steps/step.h"

namespace etude {

/// A factor on the finished input.
extern const Step kScaleStep;

} // namespace etude
