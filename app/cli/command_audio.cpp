// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/audio/audio_report.h"
#include "engine/audio/sound_faults.h"
#include "engine/core/json.h"

namespace etude::cli {

namespace {

struct AudioInfoOptions {
    std::vector<std::filesystem::path> files;
    bool json = false;
};

void defineInfo(CLI::App& app, AudioInfoOptions& options) {
    app.add_option("FILE", options.files, "Audio files")->required();
    addJson(app, options.json);
}

Json levelJson(double amplitude) {
    return amplitude > 0.0 ? Json(decibelsOf(amplitude)) : Json();
}

Json reportJson(const std::filesystem::path& file, const AudioReport& report) {
    const AudioInfo& info = report.info;
    return {{"file", file.string()},
            {"bytes", report.bytes},
            {"container", report.container},
            {"codec", report.codec},
            {"sample_rate", info.sampleRate},
            {"channels", info.channels},
            {"frames", info.frames},
            {"seconds", info.seconds()},
            {"length", enumName(info.length)},
            {"announced_frames", info.announced > 0 ? Json(info.announced) : Json()},
            {"understated_frames", info.understated > 0 ? Json(info.understated) : Json()},
            {"gaps", info.gaps},
            {"cut", info.isCut},
            {"streams", info.streams},
            {"unread_seconds", info.unreadSeconds},
            {"unread_streams", info.unreadStreams},
            {"beyond_seconds", info.beyondSeconds},
            {"encoder_delay", info.delay},
            {"encoder_padding", info.padding},
            {"tag_bytes", info.tagBytes},
            {"stray_bytes", info.strayBytes},
            {"decoding_revision", info.revision},
            {"decoded_frames", report.levels.frames},
            {"peak_dbfs", levelJson(report.levels.peak)},
            {"rms_dbfs", levelJson(report.levels.rms)},
            {"mean_of_channels_rms_dbfs", levelJson(report.levels.rmsOfMean)},
            {"dc_offset", report.levels.offset},
            {"clipped_samples", report.levels.clipped},
            {"silent_share", report.levels.silentShare},
            {"findings", sentencesJson(report.findings)}};
}

void printReport(const std::filesystem::path& file, const AudioReport& report) {
    print(printable(file.string()));
    std::vector<std::vector<std::string>> table;
    for (const auto& [name, value] : reportRows(report))
        table.push_back({"  " + name.english(), printable(value.english())});
    print(tableText(table, 2));
    for (const Sentence& finding : report.findings)
        print("  " + finding.english());
}

/// All files are looked at; what cannot be read is told, and is an error at the end.
Result<void> info(const AudioInfoOptions& options, std::stop_token stop) {
    Json list = Json::array();
    std::size_t failed = 0;
    for (const std::filesystem::path& file : options.files) {
        const auto report = reportAudio(file, stop);
        if (!report && report.error().kind == ErrorKind::Cancelled)
            return report.error();
        if (!report) {
            ++failed;
            if (options.files.size() == 1)
                return report.error();
            note(printable(report.error().message));
            list.push_back({{"file", file.string()}, {"error", report.error().message}});
        } else if (options.json) {
            list.push_back(reportJson(file, *report));
        } else {
            printReport(file, *report);
        }
    }
    if (options.json)
        printJson({{"files", list}});
    if (failed > 0)
        return Error{ErrorKind::Invalid, say("%1 of %2 files cannot be read.", failed, options.files.size())};
    return {};
}

} // namespace

void addAudio(CLI::App& app, Action& chosen) {
    CLI::App& audio = addGroup(app, "audio", "Audio files by themselves");
    addCommand<AudioInfoOptions>(audio, chosen, "info",
                                 "What a file holds: format, length and how it is known, levels, what is wrong",
                                 defineInfo, info);
}

} // namespace etude::cli
