// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/sound_levels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "engine/audio/byte_reader.h"
#include "engine/audio/mix_down.h"
#include "engine/core/hash_stream.h"

namespace etude {

namespace {

constexpr float kClipLevel = 0.99F;       // full scale may be a little less in files that were scaled
constexpr int kClipRun = 3;               // samples that stay there: a sine's crest does not
constexpr float kSilence = 0.001F;        // -60 dBFS
constexpr double kSilenceSeconds = 0.100; // a block
constexpr double kCancelledPower = 0.01;  // of the mean, for that of the channels
constexpr double kCancelledSeconds = 2.0; // at least
constexpr std::int64_t kReadFrames = 8192;
constexpr std::int64_t kHashedBytes = 1 << 16;

constexpr std::array<float, 4096> kZeros{};

/// One channel, as far as it was heard.
struct ChannelState {
    float first = 0.0F;
    bool isConstant = true;
    double sum = 0.0;
    float run = 0.0F; ///< magnitude of the last sample
    int runLength = 0;
};

class Meter {
public:
    Meter(const AudioInfo& info, bool hashesSamples)
        : m_channels(static_cast<std::size_t>(info.channels))
        , m_blockFrames(std::max<std::int64_t>(1, std::llround(kSilenceSeconds * info.sampleRate)))
        , m_states(m_channels)
        , m_rate(info.sampleRate)
        , m_hashesSamples(hashesSamples) {
        const std::array form{info.sampleRate, info.channels};
        m_sound.add(std::as_bytes(std::span(form)));
    }

    /// Interleaved.
    void hear(std::span<const float> samples) {
        if (m_hashesSamples)
            hashSound(samples);
        for (std::size_t i = 0; i < samples.size(); i += m_channels)
            hearFrame(samples.data() + i);
    }

    [[nodiscard]] SoundLevels levels() {
        endBlock();
        endCancelled();
        const auto frames = static_cast<double>(m_levels.frames);
        const auto samples = frames * static_cast<double>(m_channels);
        m_levels.isConstant = std::ranges::all_of(m_states, &ChannelState::isConstant);
        if (m_levels.frames > 0) {
            m_levels.rms = std::sqrt(m_power / samples);
            m_levels.rmsOfMean = std::sqrt(m_meanPower / frames);
            m_levels.silentShare = static_cast<double>(m_silentBlocks) / static_cast<double>(m_blocks);
        }
        for (ChannelState& state : m_states) {
            endRun(state);
            const double mean = m_levels.frames > 0 ? state.sum / frames : 0.0;
            if (std::abs(mean) > std::abs(m_levels.offset))
                m_levels.offset = mean;
        }
        m_levels.channels = static_cast<int>(m_channels);
        m_levels.sound = m_sound.hash();
        return m_levels;
    }

private:
    void hearFrame(const float* frame) {
        double sum = 0.0;
        for (std::size_t channel = 0; channel < m_channels; ++channel) {
            const float value = frame[channel];
            ChannelState& state = m_states[channel];
            if (m_levels.frames == 0)
                state.first = value;
            state.isConstant = state.isConstant && value == state.first;
            state.sum += value;
            sum += value;
            m_blockPower += double{value} * value;
            const float magnitude = std::abs(value);
            m_blockPeak = std::max(m_blockPeak, magnitude);
            hearMagnitude(state, magnitude);
        }
        const double mean = sum / static_cast<double>(m_channels);
        m_blockMeanPower += mean * mean;
        ++m_levels.frames;
        if (++m_inBlock == m_blockFrames)
            endBlock();
    }

    void hearMagnitude(ChannelState& state, float magnitude) {
        if (magnitude >= kClipLevel && magnitude == state.run) {
            ++state.runLength;
            return;
        }
        endRun(state);
        state.run = magnitude;
        state.runLength = 1;
    }
    void endRun(ChannelState& state) {
        if (state.runLength >= kClipRun)
            m_levels.clipped += state.runLength;
        state.runLength = 0;
    }

    /// Silence neither begins nor ends it.
    void hearCancelled() {
        if (m_blockPeak < kSilence)
            return;
        const auto channels = static_cast<double>(m_channels);
        const bool cancels = m_blockMeanPower * channels < kCancelledPower * m_blockPower;
        const double end = static_cast<double>(m_levels.frames) / m_rate;
        if (!cancels)
            return endCancelled();
        if (!m_cancelled)
            m_cancelled = {end - static_cast<double>(m_inBlock) / m_rate, end};
        m_cancelled->second = end;
    }
    void endCancelled() {
        if (m_cancelled && m_cancelled->second - m_cancelled->first >= kCancelledSeconds - kSilenceSeconds / 2)
            m_levels.cancelled.push_back(*m_cancelled);
        m_cancelled.reset();
    }

    void endBlock() {
        if (m_inBlock == 0)
            return;
        ++m_blocks;
        hearCancelled();
        m_power += m_blockPower;
        m_meanPower += m_blockMeanPower;
        m_blockPower = m_blockMeanPower = 0.0;
        m_silentBlocks += m_blockPeak < kSilence ? 1 : 0;
        m_levels.peak = std::max(m_levels.peak, double{m_blockPeak});
        m_blockPeak = 0.0F;
        m_inBlock = 0;
    }

    /// Frames of zeros wait until sound follows them; those before and after all sound are left out.
    void hashSound(std::span<const float> samples) {
        const auto isZero = [](float value) { return value == 0.0F; };
        const auto atFrame = [&](std::ptrdiff_t sample) {
            return sample / static_cast<std::ptrdiff_t>(m_channels) * static_cast<std::ptrdiff_t>(m_channels);
        };
        const auto first = std::ranges::find_if_not(samples, isZero);
        if (first == samples.end()) {
            m_zeros += m_begun ? samples.size() : 0;
            return;
        }
        const auto last = std::find_if_not(samples.rbegin(), samples.rend(), isZero).base();
        const std::ptrdiff_t from = m_begun ? 0 : atFrame(first - samples.begin());
        const auto to = std::min<std::ptrdiff_t>(
            atFrame(last - samples.begin() - 1) + static_cast<std::ptrdiff_t>(m_channels), std::ssize(samples));
        for (std::size_t left = m_zeros; left > 0; left -= std::min(left, kZeros.size()))
            m_sound.add(std::as_bytes(std::span(kZeros).first(std::min(left, kZeros.size()))));
        m_sound.add(
            std::as_bytes(samples.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from))));
        m_zeros = samples.size() - static_cast<std::size_t>(to);
        m_begun = true;
    }

    std::size_t m_channels;
    std::int64_t m_blockFrames;
    std::vector<ChannelState> m_states;
    SoundLevels m_levels;
    int m_rate = 0;                                       ///< Hz
    std::optional<std::pair<double, double>> m_cancelled; ///< seconds, as long as it lasts
    double m_blockPower = 0.0;
    double m_blockMeanPower = 0.0;
    double m_power = 0.0;
    double m_meanPower = 0.0;
    std::int64_t m_inBlock = 0;
    std::int64_t m_blocks = 0;
    std::int64_t m_silentBlocks = 0;
    float m_blockPeak = 0.0F;
    bool m_hashesSamples;
    HashStream m_sound;
    std::size_t m_zeros = 0; ///< samples
    bool m_begun = false;
};

Result<Hash> hashOf(const std::filesystem::path& file, const std::vector<ByteRange>& ranges) {
    auto bytes = ByteReader::open(file);
    if (!bytes)
        return bytes.error();
    HashStream hash;
    for (const ByteRange& range : ranges)
        for (std::int64_t at = range.begin; at < range.end;) {
            const auto read = bytes->read(at, static_cast<std::size_t>(std::min(range.end - at, kHashedBytes)));
            if (read.empty())
                break;
            hash.add(std::as_bytes(read));
            at += std::ssize(read);
        }
    return hash.hash();
}

} // namespace

Result<SoundLevels> measureLevels(SoundFile& sound, const MonoListener& listener) {
    const bool isMpeg = !sound.mpegFrames().empty();
    Meter meter(sound.info(), !isMpeg);
    std::vector<float> mono;
    bool stopped = false;
    const auto channels = static_cast<std::size_t>(sound.info().channels);
    auto heard = sound.readAll(kReadFrames, [&](std::span<const float> samples) {
        meter.hear(samples);
        mono.resize(samples.size() / channels);
        mixDown(samples, channels, Channels::Mean, mono);
        stopped = listener && !listener(mono);
        return !stopped;
    });
    if (!heard)
        return heard.error();
    if (stopped)
        return Error{ErrorKind::Cancelled, say("Listening to '%1' was stopped.", sound.path())};
    SoundLevels levels = meter.levels();
    if (levels.frames == 0)
        return Error{ErrorKind::Invalid, say("'%1' holds no audio samples.", sound.path())};
    if (!isMpeg)
        return levels;
    const auto frames = hashOf(sound.path(), sound.mpegFrames());
    if (!frames)
        return frames.error();
    levels.sound = *frames;
    return levels;
}

} // namespace etude
