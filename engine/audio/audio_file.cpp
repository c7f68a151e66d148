// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/audio_file.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "engine/audio/resampled_length.h"
#include "engine/audio/sound_file.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

/// soxr's HQ filter reaches about 100 samples of the lower rate to each side; this is ten times that.
constexpr std::int64_t kFilterMargin = 1024;

Error noSamples(const fs::path& file) {
    return {ErrorKind::Invalid, "'" + file.string() + "' holds no audio samples."};
}

/// Which frames to decode, and where the clip begins in them after resampling.
struct ClipPlan {
    std::int64_t start = 0; ///< first frame to decode
    std::int64_t count = 0; ///< frames to decode
    std::int64_t skip = 0;  ///< samples before the clip, at the target rate
};

/// A part that is resampled by itself equals the same part of the whole, resampled, if both sampling grids meet at its
/// first sample and the filter finds its neighbours on either side.
ClipPlan planClip(std::int64_t fileFrames, int fileRate, const AudioConfig& config) {
    const std::int64_t clip = config.clipSamples();
    std::int64_t begin = 0;
    if (config.offset == ClipOffset::Centre)
        begin = std::max<std::int64_t>(0, (resampledLength(fileFrames, fileRate, config.sampleRate) - clip) / 2);

    const std::int64_t common = std::gcd(fileRate, config.sampleRate);
    const std::int64_t fileStep = fileRate / common;
    const std::int64_t clipStep = config.sampleRate / common;
    const double fileFramesPerSample = static_cast<double>(fileRate) / config.sampleRate;
    const auto margin = fileRate == config.sampleRate
                            ? std::int64_t{0}
                            : static_cast<std::int64_t>(std::ceil(kFilterMargin * std::max(1.0, fileFramesPerSample)));

    ClipPlan plan;
    const std::int64_t steps = std::max<std::int64_t>(0, begin * fileStep / clipStep - margin) / fileStep;
    plan.start = steps * fileStep;
    plan.skip = begin - steps * clipStep;
    plan.count =
        static_cast<std::int64_t>(std::ceil(static_cast<double>(plan.skip + clip) * fileFramesPerSample)) + margin;
    return plan;
}

/// The clip of a file of `fileFrames` frames; an empty buffer if the file ends before the clip begins.
Result<AudioBuffer> cutClip(SoundFile& sound, std::int64_t fileFrames, const AudioConfig& config) {
    const int rate = sound.info().sampleRate;
    const ClipPlan plan = planClip(fileFrames, rate, config);
    auto samples = sound.readMono(plan.start, plan.count);
    if (!samples)
        return samples.error();
    auto resampled = resample(AudioBuffer{std::move(*samples), rate}, config.sampleRate);
    if (!resampled)
        return resampled;
    std::vector<float>& values = resampled->samples;
    values.erase(values.begin(), values.begin() + std::min<std::int64_t>(plan.skip, std::ssize(values)));
    if (!values.empty())
        values.resize(static_cast<std::size_t>(config.clipSamples()), 0.0F);
    return resampled;
}

} // namespace

Result<AudioInfo> probeAudio(const fs::path& file) {
    auto sound = SoundFile::open(file);
    if (!sound)
        return sound.error();
    return sound->info();
}

Result<AudioBuffer> decodeAudio(const fs::path& file, double startSeconds, double seconds) {
    auto sound = SoundFile::open(file);
    if (!sound)
        return sound.error();
    const int rate = sound->info().sampleRate;
    const std::int64_t start = std::llround(std::max(0.0, startSeconds) * rate);
    auto samples = sound->readMono(start, seconds < 0.0 ? -1 : std::llround(seconds * rate));
    if (!samples)
        return samples.error();
    if (samples->empty())
        return noSamples(file);
    return AudioBuffer{std::move(*samples), rate};
}

Result<AudioBuffer> loadClip(const fs::path& file, const AudioConfig& config) {
    if (auto valid = validate(config); !valid)
        return valid.error();
    auto sound = SoundFile::open(file);
    if (!sound)
        return sound.error();
    auto clip = cutClip(*sound, sound->info().frames, config);
    if (!clip || !clip->samples.empty())
        return clip;
    // The header promised more than the file holds: count what can be decoded, and take the middle of that.
    auto whole = decodeAudio(file);
    if (!whole)
        return whole.error();
    auto again = SoundFile::open(file);
    if (!again)
        return again.error();
    return cutClip(*again, std::ssize(whole->samples), config);
}

} // namespace etude
