// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/project_results.h"

namespace etude::cli {

namespace {

struct NoteOptions {
    std::filesystem::path project;
    std::vector<std::string> runs;
    std::optional<std::string> label;
    std::optional<std::string> note;
    bool json = false;
};

void define(CLI::App& app, NoteOptions& options) {
    addProjectOption(app, options.project);
    addRunIds(app, options.runs);
    app.add_option("--label", options.label, "A word or a few; '' for none. What is not given stays as it is");
    app.add_option("--note", options.note, "As long as you like; '' for none. Likewise");
    addJson(app, options.json);
}

Result<void> run(const NoteOptions& options, std::stop_token) {
    auto found = readResults(options.project, {});
    if (!found)
        return found.error();
    std::vector<NotedRun> noted;
    for (const std::string& beginning : options.runs) {
        const auto run = findRun(found->all, beginning);
        if (!run)
            return run.error();
        const RunNotes& before = (*run)->notes;
        noted.push_back({(*run)->run, {options.label.value_or(before.label), options.note.value_or(before.note)}});
    }
    if (options.label || options.note)
        if (auto written = found->database.setNotes(noted); !written)
            return written;
    Json list = Json::array();
    for (const NotedRun& run : noted) {
        list.push_back({{"id", run.run}, {"label", run.notes.label}, {"note", run.notes.note}});
        if (!options.json)
            print(run.run + "  " + printable(run.notes.label) + "  " + printable(run.notes.note));
    }
    if (options.json)
        printJson({{"runs", list}});
    return {};
}

} // namespace

void addNote(CLI::App& app, Action& chosen) {
    addCommand<NoteOptions>(app, chosen, "note", "Label runs and write notes about them, or read both", define, run);
}

} // namespace etude::cli
