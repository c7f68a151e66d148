// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/audio_report.h"

#include <algorithm>
#include <cmath>
#include <system_error>
#include <utility>

#include "engine/audio/sound_faults.h"
#include "engine/core/text.h"

namespace etude {

namespace {

Sentence levelText(double amplitude) {
    return amplitude > 0.0 ? say("%1 dBFS", shortestText(std::round(decibelsOf(amplitude) * 10.0) / 10.0))
                           : say("none: digital silence");
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
    const std::string there = secondsText(info.seconds());
    const bool isShort = info.announcedSeconds() > info.seconds() + kLengthTolerance;
    if (info.gaps > 0 && info.announced > info.frames)
        return say("It is damaged within (gaps: %1): %2 of the %3 that it announces can be decoded; what follows a gap "
                   "moves forward.",
                   info.gaps, there, secondsText(info.announcedSeconds()));
    if (info.gaps > 0)
        return say("It is damaged within (gaps: %1): %2 can be decoded; what follows a gap moves forward.", info.gaps,
                   there);
    if (isShort)
        return say("It was broken off: %1 of the %2 that it announces can be decoded.", there,
                   secondsText(info.announcedSeconds()));
    if (info.isCut && info.announced == 0)
        return say("It was broken off after %1; how much is missing is not known.", there);
    return std::nullopt;
}

std::optional<Sentence> wrongHeader(const AudioInfo& info) {
    const double told = static_cast<double>(info.understated) / info.sampleRate;
    if (info.understated == 0 || info.seconds() < told + kLengthTolerance)
        return std::nullopt;
    return say("Its header is wrong: it says %1, but %2 are there and are read. Other programs may stop after %1.",
               secondsText(told), secondsText(info.seconds()));
}

std::optional<Sentence> partlyUnread(const AudioInfo& info) {
    const std::string read = secondsText(info.seconds());
    if (info.beyondSeconds > 0.0)
        return say("%1 are read; as much as %2 follows what its header calls its sound and is not: the header may be "
                   "wrong.",
                   read, secondsText(info.beyondSeconds));
    if (info.unreadSeconds > 0.0)
        return say("%1 are read; %2 that follow are not, since their sampling rate or channels are others.", read,
                   secondsText(info.unreadSeconds));
    if (info.unreadStreams > 0)
        return say("%1 are read; further streams in it (%2) cannot be decoded.", read, info.unreadStreams);
    return std::nullopt;
}

Result<AudioReport> reportAudio(const std::filesystem::path& file, const std::stop_token& stop) {
    auto sound = SoundFile::open(file);
    if (!sound)
        return sound.error();
    auto levels = measureLevels(*sound, [&](std::span<const float>) { return !stop.stop_requested(); });
    if (!levels)
        return levels.error();
    AudioReport report{sound->info(), {}, {}, 0, *levels, {}};
    const std::size_t comma = report.info.format.find(", ");
    report.container = report.info.format.substr(0, comma);
    report.codec = comma == std::string::npos ? "" : report.info.format.substr(comma + 2);
    std::error_code ignored; // it was just opened
    report.bytes = static_cast<std::int64_t>(std::filesystem::file_size(file, ignored));
    if (auto broken = brokenOff(report.info))
        report.findings.push_back(std::move(*broken));
    else if (const auto& info = report.info; report.levels.frames < info.frames - kLengthTolerance * info.sampleRate)
        report.findings.push_back(say("Only %1 of %2 can be decoded.",
                                      secondsText(static_cast<double>(report.levels.frames) / info.sampleRate),
                                      secondsText(info.seconds())));
    if (auto wrong = wrongHeader(report.info))
        report.findings.push_back(std::move(*wrong));
    if (auto unread = partlyUnread(report.info))
        report.findings.push_back(std::move(*unread));
    for (SoundFault& fault : soundFaults(report.levels, Channels::Mean))
        report.findings.push_back(std::move(fault.what));
    return report;
}

std::vector<ReportRow> reportRows(const AudioReport& report) {
    const AudioInfo& info = report.info;
    const SoundLevels& levels = report.levels;
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
    rows.push_back({say("Clipped samples"), data(std::to_string(levels.clipped))});
    rows.push_back({say("DC offset"), data(percentText(levels.offset))});
    rows.push_back({say("Below -60 dBFS"), data(percentText(levels.silentShare))});
    return rows;
}

} // namespace etude
