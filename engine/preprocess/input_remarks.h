// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/core/sentence.h"
#include "engine/preprocess/input_config.h"

namespace etude {

/// Something that a configuration may say and hardly means.
struct InputRemark {
    std::string field; ///< the one to look at, such as "spectrum.mel_bands"
    Sentence text;     ///< one sentence, with the number

    bool operator==(const InputRemark&) const = default;
};

/// What there is to remark on a valid configuration: mel bands whose filter falls between two bins, so that they are
/// constant; a hop that is longer than the window, so that samples between two frames are in none; decibels that end
/// less than 10 dB below the maximum, so that nearly all is one value. At most one remark a field.
[[nodiscard]] std::vector<InputRemark> remarks(const InputConfig& config);

} // namespace etude
