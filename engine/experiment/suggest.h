// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "engine/dataset/dataset.h"
#include "engine/preprocess/input_config.h"

namespace etude {

/// An input configuration whose clips fit a data set.
struct FittedInput {
    InputConfig config;
    std::size_t tracks = 0;  ///< that were looked at and can be read
    std::size_t shorter = 0; ///< of these, those that leave more than a hundredth of the clip silent
};

/// Keeps training from spending its time on padding. Looks for the lengths, which are exact, of up to 100 tracks,
/// chosen by a hash of their paths alone: the same for every split, version and place of a data set. If more than nine
/// in ten are shorter than the configuration's clips, returns the configuration with clips of their median length,
/// rounded down to 0.1 s and at least 0.5 s; else returns it unchanged (also if none can be read: extraction will
/// report them). Callers tell the user when clip_seconds has changed. An error if the configuration is not valid with
/// that length.
[[nodiscard]] Result<FittedInput> fitClipLength(InputConfig config, const Dataset& dataset);

} // namespace etude
