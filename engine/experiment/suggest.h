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
    std::size_t revised = 0; ///< and those that a former version of Etude may have decoded otherwise
};

/// Keeps training from spending its time on padding: the longest clips, but none longer than the configuration's, of
/// which at most one track in ten leaves more than a hundredth silent. They are in steps of 0.1 s, from 5 s on of
/// 0.5 s, and not below AudioConfig::kShortestClip. Lengths are exact, of the up to 100 tracks of lengthSampleOf(); if
/// none can be read, the configuration is returned as it is (extraction will report them). An error if the
/// configuration is not valid with the new length. Callers tell fittedSentence().
///
/// The length is the same for every split, order, choice of tags, exclusion and place of the data set, with and without
/// its untagged tracks, for every version that is made of it, and for another list of the same files. It is not where a
/// list names other files (a subset of FMA), where files of the sample were lost or have another size since, nor for
/// data sets of older versions, which kept no sample: theirs is chosen of the tracks that they have.
[[nodiscard]] Result<FittedInput> fitClipLength(InputConfig config, const Dataset& dataset);

/// How a configuration's clips fit a data set, whose lengths are looked at in the same way. Nothing is changed.
[[nodiscard]] FittedInput checkClipLength(InputConfig config, const Dataset& dataset);

/// "Clips are 4 s long instead of 29 s: nine in ten tracks are as long as that; 3 of 100 tracks that were looked at are
/// shorter, and the rest of their clips is silence." `asked`: the length before, in seconds. Empty where nothing was
/// changed and none is shorter.
[[nodiscard]] Sentence fittedSentence(const FittedInput& fitted, double asked);

} // namespace etude
