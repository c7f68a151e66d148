// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <utility>

#include <soxr.h>

#include "engine/audio/audio_file.h"
#include "engine/audio/resampled_length.h"

namespace etude {

namespace {

/// Samples that soxr is given at a time. It copies them; of a whole file that would be megabytes of fresh memory. The
/// result does not depend on this.
constexpr std::size_t kBlockSamples = 32768;

struct Delete {
    void operator()(soxr_t resampler) const { soxr_delete(resampler); }
};
using Resampler = std::unique_ptr<soxr, Delete>;

/// Feeds all of `in`, then lets the filter run out. Null, or what went wrong.
soxr_error_t process(soxr_t resampler, std::span<const float> in, std::span<float> out) {
    std::size_t made = 0;
    while (!in.empty()) {
        const auto block = in.first(std::min(in.size(), kBlockSamples));
        const soxr_error_t error =
            soxr_process(resampler, block.data(), block.size(), nullptr, out.data(), out.size(), &made);
        if (error)
            return error;
        in = in.subspan(block.size());
        out = out.subspan(made);
    }
    return soxr_process(resampler, nullptr, 0, nullptr, out.data(), out.size(), &made);
}

} // namespace

Result<AudioBuffer> resample(AudioBuffer buffer, int sampleRate) {
    if (buffer.sampleRate < 1 || sampleRate < 1)
        return Error{ErrorKind::Invalid,
                     say("Cannot resample from %1 Hz to %2 Hz; both must be positive.", buffer.sampleRate, sampleRate)};
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
    soxr_error_t error = nullptr;
    const Resampler resampler(soxr_create(buffer.sampleRate, sampleRate, 1, &error, &io, &quality, &runtime));
    if (!error)
        error = process(resampler.get(), buffer.samples, result.samples);
    if (error)
        return Error{ErrorKind::Invalid,
                     say("Cannot resample from %1 Hz to %2 Hz: %3.", buffer.sampleRate, sampleRate, error)};
    return result;
}

} // namespace etude
