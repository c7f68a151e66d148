// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/project_results.h"
#include "app/cli/study_runs.h"
#include "engine/core/json.h"

namespace etude::cli {

namespace {

struct DeleteOptions {
    std::filesystem::path project;
    std::string study;
    std::vector<std::string> runs;
    bool yes = false;
    bool permanently = false;
    bool json = false;
};

void defineDelete(CLI::App& app, DeleteOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("S", options.study, "Name or id of the study")->required();
    app.add_option("--run", options.runs, "This run alone, an id or the beginning of one; may be given again")
        ->allow_extra_args(false);
    app.add_flag("--yes", options.yes, "Delete it; without this, what would go is told and stays");
    app.add_flag("--permanently", options.permanently, "Not to the system's bin: the files are gone");
    addJson(app, options.json);
    app.footer("Runs that another study has stay, and so do features that another run uses. --json: studies, runs, "
               "features (ids and folders that go), shared (runs that stay), run_bytes, feature_bytes, deleted, "
               "problems.");
}

Result<DeletionWish> wishOf(ProjectDatabase& database, const DeleteOptions& options) {
    const auto id = database.findStudy(options.study);
    if (!id)
        return id.error();
    if (options.runs.empty())
        return DeletionWish{{*id}, {}};
    const auto study = loadStudy(database.layout(), *id);
    if (!study)
        return study.error();
    auto runs = namedRuns(*study, options.runs);
    if (!runs)
        return runs.error();
    return DeletionWish{{}, std::move(*runs)};
}

Json deletionJson(const Deletion& deletion, const DeletionReport* report) {
    return {{"studies", deletion.studies},
            {"runs", deletion.runs},
            {"features", deletion.features},
            {"shared", deletion.shared},
            {"run_bytes", deletion.runBytes},
            {"feature_bytes", deletion.featureBytes},
            {"deleted", report != nullptr && report->problems.empty()},
            {"problems", report != nullptr ? sentencesJson(report->problems) : Json::array()}};
}

Result<void> deleteStudy(const DeleteOptions& options, std::stop_token) {
    auto database = openIngested(options.project);
    if (!database)
        return database.error();
    const auto wish = wishOf(*database, options);
    if (!wish)
        return wish.error();
    const auto deletion = database->planDeletion(*wish);
    if (!deletion)
        return deletion.error();
    if (!options.yes) {
        if (options.json)
            printJson(deletionJson(*deletion, nullptr));
        else
            print("Would go: " + printable(deletionSentence(*deletion).english()) + " --yes deletes it.");
        return {};
    }
    ProgressLine line;
    const auto report =
        database->carryOut(*deletion, options.permanently ? DeletedFiles::Gone : DeletedFiles::ToBin, line.callback());
    if (!report)
        return report.error();
    if (options.json)
        printJson(deletionJson(*deletion, &*report));
    for (const Sentence& problem : report->problems)
        note(printable(problem.english()));
    if (!report->problems.empty())
        return Error{ErrorKind::Io, say("Not all could be deleted; of %1 runs, %2 were. Run it again, or with "
                                        "--permanently where there is no bin.",
                                        deletion->runs.size(), report->runs)};
    if (!options.json)
        print((options.permanently ? "Deleted: " : "Moved to the bin: ") +
              printable(deletionSentence(*deletion).english()));
    return {};
}

} // namespace

void addStudyDelete(CLI::App& study, Action& chosen) {
    addCommand<DeleteOptions>(study, chosen, "delete", "Delete a study, or runs of it, with their files", defineDelete,
                              deleteStudy);
}

} // namespace etude::cli
