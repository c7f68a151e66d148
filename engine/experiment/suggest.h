// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dataset/dataset.h"
#include "engine/preprocess/input_config.h"

namespace etude {

/// Keeps training from spending its time on padding. Reads the headers of up to 20 training tracks, spread evenly over
/// the data set. If all that can be read are shorter than the configuration's clips, returns the configuration with
/// clips of their median length, rounded down to 0.1 s and at least 0.5 s; else returns it unchanged (also if none can
/// be read: extraction will report them). Callers tell the user when clip_seconds has changed. An error if the
/// configuration is not valid with that length.
[[nodiscard]] Result<InputConfig> fitClipLength(InputConfig config, const Dataset& dataset);

} // namespace etude
