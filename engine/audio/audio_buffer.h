// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/sentence.h"

namespace etude {

/// Mono audio; full scale is 1.
struct AudioBuffer {
    std::vector<float> samples;
    int sampleRate = 0;             ///< Hz
    std::int64_t start = 0;         ///< of a clip: its first sample, counted in the whole file at this rate
    std::int64_t padding = 0;       ///< of a clip: zeros at its end, because the file is shorter
    std::vector<Sentence> faults{}; ///< of a clip: what of its file is missing or wrong, as fileFaults() says

    [[nodiscard]] double seconds() const {
        return sampleRate > 0 ? static_cast<double>(samples.size()) / sampleRate : 0.0;
    }
    [[nodiscard]] double paddingSeconds() const {
        return sampleRate > 0 ? static_cast<double>(padding) / sampleRate : 0.0;
    }
    bool operator==(const AudioBuffer&) const = default;
};

} // namespace etude
