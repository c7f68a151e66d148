// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/audio_file.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "engine/audio/audio_report.h"
#include "engine/audio/resampled_length.h"
#include "engine/audio/sound_file.h"
#include "engine/core/random.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

/// soxr's HQ filter reaches about 100 samples of the lower rate to each side; this is ten times that.
constexpr std::int64_t kFilterMargin = 1024;

Error noSamples(const fs::path& file) {
    return {ErrorKind::Invalid, say("'%1' holds no audio samples.", file)};
}

/// Which frames to decode, and where the clip begins in them after resampling.
struct ClipPlan {
    std::int64_t begin = 0; ///< of the clip in the whole file, at the target rate
    std::int64_t start = 0; ///< first frame to decode
    std::int64_t count = 0; ///< frames to decode; -1: to the end
    std::int64_t skip = 0;  ///< samples before the clip, at the target rate
};

/// Where the clip begins in a file of `total` samples at the target rate.
std::int64_t clipBegin(std::int64_t total, const AudioConfig& config, const Hash& content) {
    const std::int64_t room = std::max<std::int64_t>(0, total - config.clipSamples());
    switch (config.offset) {
    case ClipOffset::Centre:
        return room / 2;
    case ClipOffset::Random: {
        Random random(static_cast<std::uint64_t>(config.offsetSeed), Purpose::Offset,
                      static_cast<std::uint32_t>(content.high), static_cast<std::uint32_t>(content.low));
        return static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(room) + 1));
    }
    case ClipOffset::Start:
    case ClipOffset::Whole:
        break;
    }
    return 0;
}

/// A part that is resampled by itself equals the same part of the whole, resampled, if both sampling grids meet at its
/// first sample and the filter finds its neighbours on either side.
ClipPlan planClip(std::int64_t begin, int fileRate, const AudioConfig& config) {
    const std::int64_t common = std::gcd(fileRate, config.sampleRate);
    const std::int64_t fileStep = fileRate / common;
    const std::int64_t clipStep = config.sampleRate / common;
    const double fileFramesPerSample = static_cast<double>(fileRate) / config.sampleRate;
    const auto margin = fileRate == config.sampleRate
                            ? std::int64_t{0}
                            : static_cast<std::int64_t>(std::ceil(kFilterMargin * std::max(1.0, fileFramesPerSample)));

    ClipPlan plan;
    plan.begin = begin;
    const std::int64_t steps = std::max<std::int64_t>(0, begin * fileStep / clipStep - margin) / fileStep;
    plan.start = steps * fileStep;
    plan.skip = begin - steps * clipStep;
    plan.count = config.offset == ClipOffset::Whole
                     ? -1
                     : static_cast<std::int64_t>(
                           std::ceil(static_cast<double>(plan.skip + config.clipSamples()) * fileFramesPerSample)) +
                           margin;
    return plan;
}

/// The clip of a file of `fileFrames` frames; an empty buffer if the file ends before the clip begins.
Result<AudioBuffer> cutClip(SoundFile& sound, std::int64_t fileFrames, const AudioConfig& config, const Hash& content) {
    const int rate = sound.info().sampleRate;
    const std::int64_t total = resampledLength(fileFrames, rate, config.sampleRate);
    const ClipPlan plan = planClip(clipBegin(total, config, content), rate, config);
    auto samples = sound.readMono(plan.start, plan.count, config.channels);
    if (!samples)
        return samples.error();
    auto clip = resample(AudioBuffer{std::move(*samples), rate}, config.sampleRate);
    if (!clip)
        return clip;
    clip->start = plan.begin;
    clip->faults = fileFaults(sound.info());
    std::vector<float>& values = clip->samples;
    values.erase(values.begin(), values.begin() + std::min<std::int64_t>(plan.skip, std::ssize(values)));
    if (values.empty() || config.offset == ClipOffset::Whole)
        return clip;
    clip->padding = std::max<std::int64_t>(0, config.clipSamples() - std::ssize(values));
    values.resize(static_cast<std::size_t>(config.clipSamples()), 0.0F);
    return clip;
}

/// Whether there is less sound in a clip than the length of its file makes one expect.
bool endsEarly(const AudioBuffer& clip, const AudioInfo& info, const AudioConfig& config) {
    constexpr std::int64_t kRounding = 1;
    if (clip.samples.empty())
        return true;
    const std::int64_t total = resampledLength(info.frames, info.sampleRate, config.sampleRate);
    return clip.padding > 0 && clip.start + std::ssize(clip.samples) - clip.padding + kRounding < total;
}

} // namespace

Result<AudioInfo> probeAudio(const fs::path& file) {
    auto sound = SoundFile::open(file);
    if (!sound)
        return sound.error();
    return sound->info();
}

Result<AudioBuffer> decodeAudio(const fs::path& file, double startSeconds, double seconds, Channels channels) {
    auto sound = SoundFile::open(file);
    if (!sound)
        return sound.error();
    const int rate = sound->info().sampleRate;
    const std::int64_t start = std::llround(std::max(0.0, startSeconds) * rate);
    auto samples = sound->readMono(start, seconds < 0.0 ? -1 : std::llround(seconds * rate), channels);
    if (!samples)
        return samples.error();
    if (samples->empty())
        return noSamples(file);
    return AudioBuffer{std::move(*samples), rate, start};
}

Result<AudioBuffer> loadClip(const fs::path& file, const AudioConfig& config, std::optional<Hash> content) {
    if (auto valid = validate(config); !valid)
        return valid.error();
    auto sound = SoundFile::open(file);
    if (!sound)
        return sound.error();
    if (config.offset == ClipOffset::Random && !content) {
        const auto hash = hashFile(file);
        if (!hash)
            return hash.error();
        content = *hash;
    }
    const Hash key = content.value_or(Hash{}); // no other offset asks for it
    auto clip = cutClip(*sound, sound->info().frames, config, key);
    if (!clip || !endsEarly(*clip, sound->info(), config))
        return clip;
    // Less could be decoded than was counted: count what can be, and place the clip in that.
    auto whole = decodeAudio(file);
    if (!whole)
        return whole.error();
    auto again = SoundFile::open(file);
    if (!again)
        return again.error();
    return cutClip(*again, std::ssize(whole->samples), config, key);
}

} // namespace etude
