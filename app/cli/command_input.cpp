// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/config_options.h"
#include "app/cli/console.h"
#include "engine/core/field_json.h"
#include "engine/core/files.h"
#include "engine/preprocess/export_inputs.h"
#include "engine/preprocess/input_remarks.h"
#include "engine/preprocess/passport.h"

namespace etude::cli {

namespace {

struct PresetOptions {
    bool json = false;
};

struct ShowOptions {
    ConfigOptions input;
    bool passport = false;
    bool snippet = false;
    bool json = false;
};

struct ExportOptions {
    ConfigOptions input;
    std::vector<std::filesystem::path> audio;
    std::filesystem::path folder;
    std::filesystem::path statistics;
    bool json = false;
};

void definePresets(CLI::App& app, PresetOptions& options) {
    addJson(app, options.json);
}

void defineShow(CLI::App& app, ShowOptions& options) {
    addConfig(app, "CONFIG", options.input);
    CLI::Option* snippet =
        app.add_flag("--snippet", options.snippet, "Print only the librosa snippet, a Python program");
    app.add_flag("--passport", options.passport, "Print the hash, the methods sentence, canonical JSON and snippet")
        ->excludes(snippet);
    addJson(app, options.json);
}

void defineExport(CLI::App& app, ExportOptions& options) {
    addConfig(app, "CONFIG", options.input);
    app.add_option("AUDIO", options.audio, "Audio files")->required();
    app.add_option("-o,--output", options.folder, "The folder for the arrays and their passport")->required();
    app.add_option("--statistics", options.statistics,
                   "Statistics of a training set, where the configuration needs them ('features build' writes them)");
    addJson(app, options.json);
}

Result<void> listPresets(const PresetOptions& options, std::stop_token) {
    Json list = Json::array();
    std::vector<std::vector<std::string>> table{{"preset", "configuration"}};
    for (const Preset& preset : presets()) {
        list.push_back({{"name", preset.name},
                        {"summary", summary(preset.config)},
                        {"hash", inputHash(preset.config).hex()},
                        {"config", toJson(preset.config)}});
        table.push_back({preset.name, summary(preset.config)});
    }
    if (options.json)
        printJson({{"presets", list}});
    else
        print(tableText(table, 2));
    return {};
}

void printPassport(const Passport& passport, bool json) {
    if (json)
        return printJson({{"config", parseJson(passport.json)},
                          {"canonical", passport.json},
                          {"hash", passport.hash},
                          {"methods", passport.methods},
                          {"remarks", passport.remarks},
                          {"snippet", passport.snippet}});
    print("Identity  " + passport.hash.substr(0, 12) + "  (" + passport.hash + ")");
    print("\n" + passport.methods);
    for (const std::string& remark : passport.remarks)
        print("\n" + remark);
    print("\n" + passport.json);
    print("\n" + passport.snippet);
}

/// JSON is also the form for people: what it prints is a configuration file.
Result<void> showInput(const ShowOptions& options, std::stop_token) {
    const auto config = loadConfig(options.input);
    if (!config)
        return config.error();
    if (!options.passport)
        for (const InputRemark& remark : remarks(*config))
            note(remark.text.english());
    if (options.snippet)
        print(librosaSnippet(*config));
    else if (options.passport)
        printPassport(passport(*config), options.json);
    else
        printJson(toJson(*config));
    return {};
}

Result<std::optional<TrainingStatistics>> loadStatistics(const std::filesystem::path& file) {
    if (file.empty())
        return std::optional<TrainingStatistics>();
    const auto text = readFile(file);
    if (!text)
        return text.error();
    auto statistics = parseStatistics(*text, file.string());
    if (!statistics)
        return statistics.error();
    return std::optional(std::move(*statistics));
}

Json reportJson(const ExportReport& report) {
    Json files = Json::array();
    for (const ExportedInput& input : report.files)
        files.push_back(toJson(input));
    return {{"files", files}, {"left_out", problemsJson(report.problems)}};
}

/// What is not all sound in what was written.
void printRemarks(const ExportReport& report, const AudioConfig& clip) {
    for (const ExportedInput& input : report.files) {
        const std::string name = "'" + printable(input.audio) + "': ";
        if (input.padding > 0)
            note(name + "the last " + fixed(static_cast<double>(input.padding) / clip.sampleRate, 2) +
                 " s of the clip's " + fixed(clip.clipSeconds, 2) + " s are silence, since the file is shorter.");
        if (!input.faults.empty())
            note(name + input.faults);
    }
}

Result<void> exportInput(const ExportOptions& options, std::stop_token stop) {
    const auto config = loadConfig(options.input);
    if (!config)
        return config.error();
    const auto statistics = loadStatistics(options.statistics);
    if (!statistics)
        return statistics.error();
    ProgressLine line;
    const auto report = exportInputs(options.audio, *config, options.folder, *statistics ? &**statistics : nullptr,
                                     line.callback(), std::move(stop));
    if (!report)
        return report.error();
    if (options.json)
        printJson(reportJson(*report));
    else if (!report->files.empty())
        print("Wrote " + counted(std::ssize(report->files), "input") + " to '" + printable(options.folder.string()) +
              "', with passport.json and snippet.py.");
    if (!options.json)
        printRemarks(*report, config->audio);
    if (report->problems.empty())
        return {};
    for (const FileProblem& problem : report->problems)
        line.keep(printable(problem.reason));
    if (report->files.empty())
        return Error{ErrorKind::Invalid,
                     say("No input was written: %1 could not be used.", counted(std::ssize(report->problems), "file"))};
    return Error{ErrorKind::Invalid, say("%1 of %2 could not be used.", counted(std::ssize(report->problems), "file"),
                                         options.audio.size())};
}

} // namespace

void addInput(CLI::App& app, Action& chosen) {
    CLI::App& group = addGroup(app, "input", "Input configurations: from an audio file to what the network gets");
    addCommand<PresetOptions>(group, chosen, "presets", "The configurations that come with Etude", definePresets,
                              listPresets);
    addCommand<ShowOptions>(group, chosen, "show", "A configuration with all its fields, or its passport", defineShow,
                            showInput);
    addCommand<ExportOptions>(group, chosen, "export", "The exact network input of audio files as .npy", defineExport,
                              exportInput);
}

} // namespace etude::cli
