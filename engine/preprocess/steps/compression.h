// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/preprocess/steps/step.h"

namespace etude {

/// Compression with its floor. An error if its parameters take the clip out of the range of float, at either end.
extern const Step kCompressionStep;

} // namespace etude
