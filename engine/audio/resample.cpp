// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <string>
#include <utility>

#include <soxr.h>

#include "engine/audio/audio_file.h"
#include "engine/audio/resampled_length.h"

namespace etude {

Result<AudioBuffer> resample(AudioBuffer buffer, int sampleRate) {
    if (buffer.sampleRate < 1 || sampleRate < 1)
        return Error{ErrorKind::Invalid, "Cannot resample from " + std::to_string(buffer.sampleRate) + " Hz to " +
                                             std::to_string(sampleRate) + " Hz; both must be positive."};
    if (buffer.sampleRate == sampleRate)
        return buffer;
    AudioBuffer result{std::vector<float>(static_cast<std::size_t>(resampledLength(
                           static_cast<std::int64_t>(buffer.samples.size()), buffer.sampleRate, sampleRate))),
                       sampleRate};
    if (buffer.samples.empty())
        return result;
    // soxr rounds the length where librosa takes the ceiling: a missing last sample stays zero, as in librosa.
    const soxr_io_spec_t io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    const soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
    std::size_t made = 0;
    const soxr_error_t error =
        soxr_oneshot(buffer.sampleRate, sampleRate, 1, buffer.samples.data(), buffer.samples.size(), nullptr,
                     result.samples.data(), result.samples.size(), &made, &io, &quality, &runtime);
    if (error)
        return Error{ErrorKind::Invalid, "Cannot resample from " + std::to_string(buffer.sampleRate) + " Hz to " +
                                             std::to_string(sampleRate) + " Hz: " + error + "."};
    return result;
}

} // namespace etude
