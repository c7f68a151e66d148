// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/project_results.h"
#include "engine/core/json.h"

namespace etude::cli {

namespace {

struct ProjectOptions {
    std::filesystem::path folder;
    std::filesystem::path to;
    bool json = false;
};

void addFolder(CLI::App& app, ProjectOptions& options) {
    app.add_option("DIR", options.folder, "The project's folder")->required();
}

void defineInfo(CLI::App& app, ProjectOptions& options) {
    addFolder(app, options);
    addJson(app, options.json);
}

void defineCopy(CLI::App& app, ProjectOptions& options) {
    addFolder(app, options);
    app.add_option("TO", options.to, "The copy's folder, which must not exist")->required();
}

Result<void> create(const ProjectOptions& options, std::stop_token) {
    const auto database = ProjectDatabase::create({options.folder});
    if (!database)
        return database.error();
    print("Created the project '" + options.folder.string() + "'.");
    return {};
}

/// Runs per state, all states named.
Json countStates(const std::vector<RunRow>& runs) {
    Json counts = Json::object();
    for (const auto& [state, name] : EnumNames<RunState>::values)
        counts[std::string(name)] = std::count_if(
            runs.begin(), runs.end(), [&, wanted = state](const RunRow& run) { return run.state == wanted; });
    return counts;
}

Result<void> info(const ProjectOptions& options, std::stop_token) {
    auto database = openIngested(options.folder);
    if (!database)
        return database.error();
    const auto created = database->created();
    const auto datasets = database->datasets();
    const auto studies = database->studies();
    const auto runs = database->runs();
    if (!created || !datasets || !studies || !runs)
        return !created ? created.error() : !datasets ? datasets.error() : !studies ? studies.error() : runs.error();
    const Json states = countStates(*runs);
    if (options.json) {
        printJson({{"project", database->layout().root.string()},
                   {"created", *created},
                   {"datasets", datasets->size()},
                   {"studies", studies->size()},
                   {"runs", states}});
        return {};
    }
    print("Project   " + printable(database->layout().root.string()));
    print("Created   " + *created);
    print("Data sets " + std::to_string(datasets->size()));
    print("Studies   " + std::to_string(studies->size()));
    std::string line = "Runs      " + std::to_string(runs->size());
    for (const auto& [state, count] : states.items())
        if (count != 0)
            line += ", " + std::to_string(count.get<std::int64_t>()) + " " + state;
    print(line);
    return {};
}

Result<void> copy(const ProjectOptions& options, std::stop_token stop) {
    auto database = ProjectDatabase::open({options.folder});
    if (!database)
        return database.error();
    ProgressLine line;
    auto copied = database->copyTo(options.to, line.callback(), std::move(stop));
    if (copied)
        print("Copied the project to '" + options.to.string() + "'.");
    return copied;
}

Result<void> rebuild(const ProjectOptions& options, std::stop_token) {
    const auto report = ProjectDatabase::rebuild({options.folder});
    if (!report)
        return report.error();
    for (const FileProblem& problem : report->leftOut)
        note(printable(problem.file.string()) + ": " + printable(problem.reason));
    print("Made the database of '" + printable(options.folder.string()) + "' anew from its files; " +
          std::to_string(report->leftOut.size()) + " left out" +
          (report->old.empty() ? "." : "; the one that was there is " + report->old.filename().string() + "."));
    return {};
}

} // namespace

void addProject(CLI::App& app, Action& chosen) {
    CLI::App& group = addGroup(app, "project", "Projects: folders that hold data sets, studies and results");
    addCommand<ProjectOptions>(group, chosen, "create", "Make an empty project", addFolder, create);
    addCommand<ProjectOptions>(group, chosen, "info", "What a project holds", defineInfo, info);
    addCommand<ProjectOptions>(group, chosen, "copy", "Copy a project, also while it is used", defineCopy, copy);
    addCommand<ProjectOptions>(group, chosen, "rebuild", "Make the database anew from the files", addFolder, rebuild);
}

} // namespace etude::cli
