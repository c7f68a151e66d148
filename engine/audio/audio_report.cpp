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

std::string bytesText(std::int64_t bytes) {
    const auto value = static_cast<double>(bytes);
    return value < 1e3   ? std::to_string(bytes) + " bytes"
           : value < 1e6 ? fixedText(value / 1e3, 1) + " kB"
                         : fixedText(value / 1e6, 1) + " MB";
}

Sentence levelText(double amplitude) {
    return amplitude > 0.0 ? say("%1 dBFS", fixedText(decibelsOf(amplitude), 1)) : say("none: digital silence");
}

/// "FLAC, 24 bit", of what libsndfile calls "FLAC (Free Lossless Audio Codec)" and "Signed 24 bit PCM".
std::string formatText(const AudioReport& report) {
    const std::string container = report.container.substr(0, report.container.find(" ("));
    std::string codec = report.codec;
    for (const std::string_view sign : {"Signed ", "Unsigned "})
        if (codec.starts_with(sign))
            codec.erase(0, sign.size());
    if (codec.ends_with(" bit PCM"))
        codec.erase(codec.size() - (container == "FLAC" ? std::string_view(" PCM").size() : 0));
    return codec.empty() || codec == container ? container : container + ", " + codec;
}

Sentence lengthText(const AudioInfo& info) {
    const NumberText length = secondsText(info.seconds());
    switch (info.length) {
    case LengthSource::Counted:
        return say("%1 (%2 samples), counted", length, info.frames);
    case LengthSource::Decoded:
        return say("%1 (%2 samples), decoded to know it", length, info.frames);
    case LengthSource::Present:
        return say("%1 (%2 samples), as much as is there", length, info.frames);
    case LengthSource::Header:
        break;
    }
    return say("%1 (%2 samples), as the header says", length, info.frames);
}

} // namespace

NumberText secondsText(double seconds) {
    return shortestText(std::round(seconds * 100.0) / 100.0) + " s";
}

std::optional<Sentence> brokenOff(const AudioInfo& info) {
    const NumberText there = secondsText(info.seconds());
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
    const NumberText read = secondsText(info.seconds());
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

std::vector<Sentence> fileFaults(const AudioInfo& info) {
    std::vector<Sentence> faults;
    for (auto& fault : {brokenOff(info), wrongHeader(info), partlyUnread(info)})
        if (fault)
            faults.push_back(*fault);
    return faults;
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
    report.findings = fileFaults(report.info);
    if (const auto& info = report.info; report.levels.frames < info.frames - kLengthTolerance * info.sampleRate)
        report.findings.push_back(say("Only %1 of %2 can be decoded.",
                                      secondsText(static_cast<double>(report.levels.frames) / info.sampleRate),
                                      secondsText(info.seconds())));
    for (SoundFault& fault : soundFaults(report.levels, Channels::Mean))
        report.findings.push_back(std::move(fault.what));
    return report;
}

std::vector<ReportRow> reportRows(const AudioReport& report) {
    const AudioInfo& info = report.info;
    const SoundLevels& levels = report.levels;
    std::vector<ReportRow> rows{{say("Format"), data(formatText(report))},
                                {say("Sampling rate"), say("%1 Hz", info.sampleRate)},
                                {say("Channels"), data(std::to_string(info.channels))},
                                {say("Length"), lengthText(info)},
                                {say("Size"), data(bytesText(report.bytes))}};
    if (info.streams > 1)
        rows.push_back({say("Streams"), say("%1, one after another", info.streams)});
    if (info.delay > 0 || info.padding > 0)
        rows.push_back({say("Left out"),
                        say("%1 samples of the encoder before the sound, %2 after it", info.delay, info.padding)});
    if (info.tagBytes > 0)
        rows.push_back({say("Tags and pictures"), data(bytesText(info.tagBytes))});
    if (info.strayBytes > 0)
        rows.push_back({say("Skipped"), say("%1 bytes that are no sound", info.strayBytes)});
    if (info.revision > 1)
        rows.push_back(
            {say("Decoding"), say("revision %1: older versions of Etude may read it otherwise", info.revision)});
    rows.push_back({say("Peak, all channels"), levelText(levels.peak)});
    rows.push_back({say("Level (RMS)"), levelText(levels.rms)});
    rows.push_back({say("Clipped samples"), data(std::to_string(levels.clipped))});
    rows.push_back({say("DC offset"), number(percentText(levels.offset))});
    rows.push_back({say("Share that is silent"), number(percentText(levels.silentShare))});
    return rows;
}

} // namespace etude
