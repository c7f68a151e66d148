// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/audio_report.h"

#include <algorithm>
#include <cmath>
#include <system_error>
#include <utility>

#include "engine/audio/sound_file.h"
#include "engine/core/text.h"

namespace etude {

namespace {

constexpr std::int64_t kReportedBlock = 8192; ///< frames
constexpr float kFullScale = 32767.0F / 32768.0F;
constexpr std::int64_t kClippedRun = 3;
constexpr double kQuiet = 1e-3;        ///< -60 dBFS
constexpr double kStrongOffset = 0.01; ///< of full scale
constexpr double kMostlySilent = 0.5;  ///< of the frames
constexpr double kCancelling = 0.1;    ///< of the level: -20 dB

/// What is summed over a file.
class LevelSums {
public:
    explicit LevelSums(int channels)
        : m_sums(static_cast<std::size_t>(channels))
        , m_runs(static_cast<std::size_t>(channels)) {}

    void add(const float* frame) {
        double sum = 0.0;
        bool isSilent = true;
        for (std::size_t channel = 0; channel < m_sums.size(); ++channel) {
            const double value = frame[channel];
            const bool isFull = std::abs(frame[channel]) >= kFullScale;
            m_levels.peak = std::max(m_levels.peak, std::abs(value));
            m_squares += value * value;
            m_sums[channel] += value;
            sum += value;
            isSilent = isSilent && frame[channel] == 0.0F;
            m_runs[channel] = isFull ? m_runs[channel] + 1 : 0;
            if (m_runs[channel] >= kClippedRun)
                m_levels.clippedSamples += m_runs[channel] == kClippedRun ? kClippedRun : 1;
        }
        const double mean = sum / static_cast<double>(m_sums.size());
        m_meanSquares += mean * mean;
        m_silent += isSilent ? 1 : 0;
        ++m_levels.frames;
    }

    [[nodiscard]] AudioLevels levels() const {
        AudioLevels levels = m_levels;
        const auto frames = static_cast<double>(std::max<std::int64_t>(1, levels.frames));
        levels.rms = std::sqrt(m_squares / frames / static_cast<double>(m_sums.size()));
        levels.meanRms = std::sqrt(m_meanSquares / frames);
        levels.silentShare = static_cast<double>(m_silent) / frames;
        for (const double sum : m_sums)
            if (std::abs(sum / frames) > std::abs(levels.offset))
                levels.offset = sum / frames;
        return levels;
    }

private:
    AudioLevels m_levels;
    double m_squares = 0.0;
    double m_meanSquares = 0.0;
    std::int64_t m_silent = 0;
    std::vector<double> m_sums;       ///< of each channel
    std::vector<std::int64_t> m_runs; ///< samples at full scale up to here, of each channel
};

double decibels(double amplitude) {
    return 20.0 * std::log10(amplitude);
}

Sentence levelText(double amplitude) {
    return amplitude > 0.0 ? say("%1 dBFS", shortestText(std::round(decibels(amplitude) * 10.0) / 10.0))
                           : say("none: digital silence");
}

std::string percent(double share) {
    return shortestText(std::round(share * 1000.0) / 10.0) + " %";
}

void findLevels(const AudioLevels& levels, std::vector<Sentence>& findings) {
    if (levels.peak == 0.0)
        return findings.push_back(say("It is digital silence from its beginning to its end."));
    if (levels.rms < kQuiet)
        findings.push_back(say("It is very quiet: its level is below -60 dBFS."));
    if (levels.silentShare > kMostlySilent)
        findings.push_back(say("Most of it is digital silence: %1.", percent(levels.silentShare)));
    if (levels.meanRms < kCancelling * levels.rms)
        findings.push_back(
            say("Its channels cancel each other: their mean is 20 dB or more below them; take one channel."));
    if (levels.clippedSamples > 0)
        findings.push_back(say("It is clipped: %1 samples are in runs at full scale.", levels.clippedSamples));
    if (std::abs(levels.offset) > kStrongOffset)
        findings.push_back(say("It has a strong DC offset: %1 of full scale.", percent(levels.offset)));
}

Sentence lengthText(const AudioInfo& info) {
    const std::string length = secondsText(info.seconds());
    switch (info.length) {
    case LengthSource::Counted:
        return say("%1 (%2 samples), counted", length, info.frames);
    case LengthSource::Decoded:
        return say("%1 (%2 samples), decoded to know it", length, info.frames);
    case LengthSource::Header:
        break;
    }
    return say("%1 (%2 samples), as the header says", length, info.frames);
}

} // namespace

std::string secondsText(double seconds) {
    return shortestText(std::round(seconds * 100.0) / 100.0) + " s";
}

std::optional<Sentence> brokenOff(const AudioInfo& info) {
    if (info.announcedSeconds() > info.seconds() + kLengthTolerance)
        return say("It was broken off: %1 of the %2 that it announces can be decoded.", secondsText(info.seconds()),
                   secondsText(info.announcedSeconds()));
    if (info.isCut)
        return say("It was broken off after %1; how much is missing is not known.", secondsText(info.seconds()));
    return std::nullopt;
}

std::optional<Sentence> partlyUnread(const AudioInfo& info) {
    if (info.unreadSeconds <= 0.0)
        return std::nullopt;
    return say("%1 are read; %2 that follow are not, since their sampling rate or channels are others.",
               secondsText(info.seconds()), secondsText(info.unreadSeconds));
}

Result<AudioReport> reportAudio(const std::filesystem::path& file, const std::stop_token& stop) {
    auto sound = SoundFile::open(file);
    if (!sound)
        return sound.error();
    AudioReport report{sound->info(), {}, {}, 0, {}, {}};
    const std::size_t comma = report.info.format.find(", ");
    report.container = report.info.format.substr(0, comma);
    report.codec = comma == std::string::npos ? "" : report.info.format.substr(comma + 2);
    std::error_code ignored; // it was just opened
    report.bytes = static_cast<std::int64_t>(std::filesystem::file_size(file, ignored));
    const int channels = report.info.channels;
    LevelSums sums(channels);
    auto read = sound->readAll(kReportedBlock, [&](std::span<const float> frames) {
        for (std::size_t i = 0; i < frames.size(); i += static_cast<std::size_t>(channels))
            sums.add(frames.data() + i);
        return !stop.stop_requested();
    });
    if (!read)
        return read.error();
    if (stop.stop_requested())
        return Error{ErrorKind::Cancelled, say("The report on '%1' was stopped.", file)};
    report.levels = sums.levels();
    if (report.levels.frames == 0)
        return Error{ErrorKind::Invalid, say("'%1' holds no audio samples.", file)};
    if (auto broken = brokenOff(report.info))
        report.findings.push_back(std::move(*broken));
    else if (const auto& info = report.info; report.levels.frames < info.frames - kLengthTolerance * info.sampleRate)
        report.findings.push_back(say("Only %1 of %2 can be decoded.",
                                      secondsText(static_cast<double>(report.levels.frames) / info.sampleRate),
                                      secondsText(info.seconds())));
    if (auto unread = partlyUnread(report.info))
        report.findings.push_back(std::move(*unread));
    findLevels(report.levels, report.findings);
    return report;
}

std::vector<ReportRow> reportRows(const AudioReport& report) {
    const AudioInfo& info = report.info;
    const AudioLevels& levels = report.levels;
    std::vector<ReportRow> rows{{say("Container"), data(report.container)},
                                {say("Codec"), data(report.codec)},
                                {say("Sampling rate"), say("%1 Hz", info.sampleRate)},
                                {say("Channels"), data(std::to_string(info.channels))},
                                {say("Length"), lengthText(info)}};
    if (info.streams > 1)
        rows.push_back({say("Streams"), say("%1, one after another", info.streams)});
    if (info.delay > 0 || info.padding > 0)
        rows.push_back({say("Left out"),
                        say("%1 samples of the encoder before the sound, %2 after it", info.delay, info.padding)});
    if (info.tagBytes > 0)
        rows.push_back({say("Tags and pictures"), say("%1 bytes", info.tagBytes)});
    if (info.strayBytes > 0)
        rows.push_back({say("Skipped"), say("%1 bytes that are no sound", info.strayBytes)});
    rows.push_back({say("Decoding"), say("revision %1", info.revision)});
    rows.push_back({say("Peak"), levelText(levels.peak)});
    rows.push_back({say("Level (RMS)"), levelText(levels.rms)});
    rows.push_back({say("Clipped samples"), data(std::to_string(levels.clippedSamples))});
    rows.push_back({say("DC offset"), data(percent(levels.offset))});
    rows.push_back({say("Digital silence"), data(percent(levels.silentShare))});
    return rows;
}

} // namespace etude
