// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "engine/core/result.h"
#include "engine/store/project_database.h"

/// The words of etude-cli. Each group of commands is one source that adds itself to the program below. A command is a
/// struct of options, a function that defines them, and a function that does the work: it prints to standard output,
/// and its Error becomes one sentence on standard error and exit status 1. Wrong use (exit status 2) is told by CLI11's
/// checks while parsing.
namespace etude::cli {

/// The work of the command that was chosen on the command line.
using Action = std::function<Result<void>(std::stop_token)>;

template <class Options>
void addCommand(CLI::App& parent, Action& chosen, const std::string& name, const std::string& help,
                void (*define)(CLI::App&, Options&), Result<void> (*run)(const Options&, std::stop_token)) {
    CLI::App* command = parent.add_subcommand(name, help);
    auto options = std::make_shared<Options>();
    define(*command, *options);
    command->callback([&chosen, options, run] {
        chosen = [options, run](std::stop_token stop) { return run(*options, std::move(stop)); };
    });
}

/// Adds a word that only groups commands.
[[nodiscard]] inline CLI::App& addGroup(CLI::App& parent, const std::string& name, const std::string& help) {
    CLI::App* group = parent.add_subcommand(name, help);
    group->require_subcommand(1);
    return *group;
}

inline void addProjectOption(CLI::App& app, std::filesystem::path& project) {
    app.add_option("-P,--project", project, "The project's folder")->required();
}
inline void addRunId(CLI::App& app, std::string& run) {
    app.add_option("RUN", run, "Id of a run, or the beginning of one")->required();
}
inline void addRunIds(CLI::App& app, std::vector<std::string>& runs) {
    app.add_option("RUN", runs, "Ids of runs, or the beginnings of them")->required();
}
inline void addJson(CLI::App& app, bool& json) {
    app.add_flag("--json", json, "Print one JSON document");
}
inline void addThreads(CLI::App& app, int& threads) {
    app.add_option("--threads", threads, "Threads; 0: one per processor core")->check(CLI::Range(0, 1024));
}

inline void addDevice(CLI::App& app, std::string& device) {
    app.add_option("--device", device,
                   "auto (the freest GPU, else the processor), cpu, cuda:N or GPU-UUID; a resumed run goes on on one "
                   "like its first")
        ->capture_default_str();
}

void addDemo(CLI::App& app, Action& chosen);
void addProject(CLI::App& app, Action& chosen);
void addDataset(CLI::App& app, Action& chosen);
void addDatasetImport(CLI::App& dataset, Action& chosen);
void addDatasetRetag(CLI::App& dataset, Action& chosen);
void addDatasetRelocate(CLI::App& dataset, Action& chosen);
void addDatasetTags(CLI::App& dataset, Action& chosen);
void addDatasetSplit(CLI::App& dataset, Action& chosen);
void addDatasetHealth(CLI::App& dataset, Action& chosen);
void addAudio(CLI::App& app, Action& chosen);
void addInput(CLI::App& app, Action& chosen);
void addFeatures(CLI::App& app, Action& chosen);
void addNetwork(CLI::App& app, Action& chosen);
void addStudy(CLI::App& app, Action& chosen);
void addStudyCoverage(CLI::App& study, Action& chosen);
void addStudyCheck(CLI::App& study, Action& chosen);
void addStudyClone(CLI::App& study, Action& chosen);
void addStudyCreate(CLI::App& study, Action& chosen);
void addStudyDelete(CLI::App& study, Action& chosen);
void addStudyRun(CLI::App& study, Action& chosen);
void addStudyLonger(CLI::App& study, Action& chosen);
void addStudyShow(CLI::App& study, Action& chosen);
void addStudyQueue(CLI::App& study, Action& chosen);
void addRun(CLI::App& app, Action& chosen);
void addResults(CLI::App& app, Action& chosen);
void addNote(CLI::App& app, Action& chosen);
void addLog(CLI::App& app, Action& chosen);
void addProvenance(CLI::App& app, Action& chosen);
void addCompare(CLI::App& app, Action& chosen);
void addClaims(CLI::App& app, Action& chosen);
void addTags(CLI::App& app, Action& chosen);
void addEffects(CLI::App& app, Action& chosen);
void addMetrics(CLI::App& app, Action& chosen);
void addSelfTest(CLI::App& app, Action& chosen);
void addDevices(CLI::App& app, Action& chosen);

/// The program that trains, beside this one (etude::findWorker()).
[[nodiscard]] Result<std::filesystem::path> findWorker();
/// Becomes the worker: its output, signals and exit status are this program's. Returns only if it cannot be started.
[[nodiscard]] Error becomeWorker(const std::vector<std::string>& arguments);

} // namespace etude::cli
