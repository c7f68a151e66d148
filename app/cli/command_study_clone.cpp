// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignments.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/study_design.h"
#include "app/cli/study_runs.h"
#include "engine/core/json.h"
#include "engine/experiment/changed_study.h"

namespace etude::cli {

namespace {

struct CloneOptions {
    std::filesystem::path project;
    std::string study;
    std::vector<std::string> set;
    std::string name;
    bool json = false;
};

void defineClone(CLI::App& app, CloneOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("S", options.study, "Name or id of the study")->required();
    addAssignments<RunSpec>(app, "--set", options.set, "A field of all runs: field=value; may be given again");
    app.get_option("--set")->required();
    app.add_option("--name", options.name, "What to call the new study; the study's name with the changes otherwise");
    addJson(app, options.json);
}

Result<void> clone(const CloneOptions& options, std::stop_token) {
    auto opened = openStudy(options.project, options.study);
    if (!opened)
        return opened.error();
    std::vector<FieldChange> changes;
    for (const std::string& text : options.set) {
        const auto [field, value] = splitAssignment(text);
        changes.emplace_back(field, parseFieldText(value));
    }
    const auto made = changedStudy(opened->study, changes, options.name);
    if (!made)
        return made.error();
    const auto queued = queueStudy(opened->database, *made);
    if (!queued)
        return queued.error();
    if (options.json)
        printJson(*queued);
    else
        print("Created the study '" + printable(made->name) + "' (" + made->id.substr(0, 12) +
              "): " + counted(std::ssize(made->runs), "run") + "; 'etude-cli study run -P " + options.project.string() +
              "' trains those that no other study has trained.");
    return {};
}

} // namespace

void addStudyClone(CLI::App& study, Action& chosen) {
    addCommand<CloneOptions>(study, chosen, "clone", "Queue the runs of a study again with other settings", defineClone,
                             clone);
}

} // namespace etude::cli
