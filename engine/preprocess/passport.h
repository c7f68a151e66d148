// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/preprocess/input_config.h"

namespace etude {

/// What a configuration is known by outside Etude.
struct Passport {
    std::string json;    ///< canonical JSON of every field: sorted keys, no white space, shortest numbers
    std::string hash;    ///< inputHash() in hex; people see its first 12 digits
    std::string methods; ///< one sentence in English for a paper's methods section
    std::string snippet; ///< a Python program on librosa, NumPy, SciPy and soundfile that computes the same input

    std::vector<std::string> remarks{}; ///< remarks() in English

    bool operator==(const Passport&) const = default;
};

/// The passport of a valid configuration. What has no effect in it is not told (settled()): one hash, one passport. The
/// snippet is used as
///     python snippet.py AUDIO OUT.npy [--start SAMPLE] [--statistics FILE]
/// --start is needed for a random offset (export writes it beside each file), --statistics where the configuration
/// standardises with statistics of a training set. Its output is float32, [bands, frames], within 1e-3 of ours in
/// standard deviations, and in decibels down to 60 dB below a frame's maximum (1e-2 further down). Nothing in it comes
/// from names of files or tags.
[[nodiscard]] Passport passport(const InputConfig& config);

/// The methods sentence and the snippet alone.
[[nodiscard]] std::string methodsText(const InputConfig& config);
[[nodiscard]] std::string librosaSnippet(const InputConfig& config);

} // namespace etude
