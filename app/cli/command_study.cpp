// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/study_design.h"
#include "engine/analysis/convergence.h"
#include "engine/core/json.h"
#include "engine/core/text.h"
#include "engine/experiment/run_control.h"

namespace etude::cli {

namespace {

struct StudyOptions {
    std::filesystem::path project;
    std::string study;
    bool json = false;
};

void defineShow(CLI::App& app, StudyOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("S", options.study, "Name or id of a study; a list of all if not given");
    addJson(app, options.json);
}

void defineCancel(CLI::App& app, StudyOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("S", options.study, "Name or id of the study; the newest if not given");
}

Result<void> showAll(ProjectDatabase& database, bool json) {
    const auto studies = database.studies();
    if (!studies)
        return studies.error();
    Json list = Json::array();
    std::vector<std::vector<std::string>> table{{"study", "name", "created", "runs", "finished", "failed"}};
    for (const StudyRow& row : *studies) {
        list.push_back({{"id", row.id},
                        {"name", row.name},
                        {"created", row.created},
                        {"dataset", row.dataset},
                        {"runs", row.runs},
                        {"finished", row.finished},
                        {"failed", row.failed}});
        table.push_back({row.id.substr(0, 12), printable(row.name), row.created, std::to_string(row.runs),
                         std::to_string(row.finished), std::to_string(row.failed)});
    }
    if (json)
        printJson({{"studies", list}});
    else
        print(tableText(table, 3));
    return {};
}

Result<void> show(const StudyOptions& options, std::stop_token) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    if (auto read = database->ingest(); !read)
        return read.error();
    if (options.study.empty())
        return showAll(*database, options.json);
    const auto id = database->findStudy(options.study);
    if (!id)
        return id.error();
    const auto runs = database->runs(*id);
    if (!runs)
        return runs.error();
    const auto results = resultsById(*database);
    if (!results)
        return results.error();
    if (options.json) {
        printJson({{"id", *id}, {"runs", studyRunsJson(*runs, *results)}});
        return {};
    }
    std::vector<std::vector<std::string>> table{
        {"run", "configuration", "seed", "state", "trained", "epoch", "validation AUC", "test AUC"}};
    bool rising = false;
    for (const RunRow& run : *runs) {
        const auto converged = convergenceOf(*results, run);
        rising = rising || converged == Convergence::Rising;
        table.push_back({run.id.substr(0, 12), printable(run.label), std::to_string(run.seed),
                         std::string(enumName(run.state)), converged ? std::string(enumName(*converged)) : "-",
                         std::to_string(run.epoch) + " of " + std::to_string(run.epochs),
                         fixed(run.validationRocAuc, 3), fixed(run.testRocAuc, 3)});
    }
    print(tableText(table, 5));
    for (const RunRow& run : *runs)
        if (!run.message.empty())
            print(run.id.substr(0, 12) + ": " + printable(run.message));
    if (rising)
        print(
            "Runs that are still rising had their best epoch among the last; 'etude-cli study longer' trains them on.");
    return {};
}

Result<void> cancel(const StudyOptions& options, std::stop_token) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    const auto id = database->findStudy(options.study);
    if (!id)
        return id.error();
    const auto study = loadStudy(database->layout(), *id);
    if (!study)
        return study.error();
    std::vector<std::string> runs;
    for (const RunSpec& spec : study->runs)
        runs.push_back(storedRunId(spec));
    const RunControlReport report = cancelRuns(database->layout(), runs);
    for (const Sentence& problem : report.problems)
        note(printable(problem.english()));
    if (!report.problems.empty())
        return Error{ErrorKind::Io, say("%1 of '%2' could not be cancelled; the others were.",
                                        counted(std::ssize(report.problems), "run"), study->name)};
    print("Cancelled " + counted(report.changed, "run") + " of '" + printable(study->name) +
          "'; what was computed is kept, and 'etude-cli study run --retry-failed' takes them up again.");
    return {};
}

} // namespace

void addStudy(CLI::App& app, Action& chosen) {
    CLI::App& group = addGroup(app, "study", "Studies: sets of training runs");
    addStudyCreate(group, chosen);
    addStudyRun(group, chosen);
    addStudyCoverage(group, chosen);
    addCommand<StudyOptions>(group, chosen, "show", "How the studies, or the runs of one, stand", defineShow, show);
    addStudyLonger(group, chosen);
    addCommand<StudyOptions>(group, chosen, "cancel", "Stop the unfinished runs of a study", defineCancel, cancel);
}

} // namespace etude::cli
