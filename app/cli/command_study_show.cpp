// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/project_results.h"
#include "app/cli/study_design.h"
#include "app/cli/study_json.h"
#include "engine/experiment/stuck_run.h"

namespace etude::cli {

Json queueJson(const StudyOrder& order) {
    return {{"priority", order.priority},   {"paused", order.paused},
            {"finishing", order.finishing}, {"on_failure", std::string(enumName(order.onFailure))},
            {"order", order.order},         {"removed", order.removed}};
}

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

Json stuckJson(const StuckRun& stuck) {
    return {{"seconds", stuck.seconds},  {"phase", std::string(enumName(stuck.phase))},
            {"process", stuck.process},  {"suspended", stuck.suspended},
            {"log", stuck.log.string()}, {"message", stuckSentence(stuck).english()}};
}

/// Those of the runs whose workers have told nothing for long, by id.
std::map<std::string, StuckRun> stuckById(const ProjectLayout& project, const std::vector<RunRow>& runs) {
    std::vector<std::string> running;
    for (const RunRow& run : runs)
        if (run.state == RunState::Running)
            running.push_back(run.id);
    std::map<std::string, StuckRun> found;
    for (StuckRun& stuck : stuckRuns(project, running))
        found.emplace(stuck.run, std::move(stuck));
    return found;
}

/// How a study stands in the queue, where that is not the default.
std::string queueText(const StudyOrder& order) {
    std::string text = !order.paused ? "" : order.finishing ? "paused, runs at work finish" : "paused";
    if (order.priority != 0)
        text += (text.empty() ? "" : ", ") + ("priority " + std::to_string(order.priority));
    if (order.onFailure == OnFailure::Stop)
        text += std::string(text.empty() ? "" : ", ") + "stops at a failure";
    return text;
}

/// In the order of the queue.
Result<void> showAll(ProjectDatabase& database, const QueueOrder& queue, bool json) {
    const auto studies = database.studies();
    if (!studies)
        return studies.error();
    std::map<std::string, const StudyRow*> rows;
    std::vector<std::string> ids;
    ids.reserve(studies->size());
    for (const StudyRow& row : *studies) {
        rows[row.id] = &row;
        ids.push_back(row.id);
    }
    Json list = Json::array();
    std::vector<std::vector<std::string>> table{{"study", "name", "queue", "created", "runs", "finished", "failed"}};
    for (const std::string& id : studiesInOrder(queue, ids)) {
        const StudyRow& row = *rows.at(id);
        list.push_back({{"id", row.id},
                        {"name", row.name},
                        {"created", row.created},
                        {"dataset", row.dataset},
                        {"runs", row.runs},
                        {"finished", row.finished},
                        {"failed", row.failed},
                        {"queue", queueJson(queue.of(id))}});
        table.push_back({row.id.substr(0, 12), printable(row.name), queueText(queue.of(id)), row.created,
                         std::to_string(row.runs), std::to_string(row.finished), std::to_string(row.failed)});
    }
    if (json)
        printJson({{"studies", list}});
    else
        print(tableText(table, 4));
    return {};
}

/// Runs in the order of the queue.
std::vector<RunRow> arranged(std::vector<RunRow> runs, const StudyOrder& order) {
    std::vector<std::string> ids;
    ids.reserve(runs.size());
    for (const RunRow& run : runs)
        ids.push_back(run.id);
    std::map<std::string, std::size_t> places;
    for (const std::string& id : runsInOrder(order, std::move(ids)))
        places.try_emplace(id, places.size());
    std::ranges::stable_sort(runs, {}, [&](const RunRow& run) { return places.at(run.id); });
    return runs;
}

void printRuns(const std::vector<RunRow>& runs, const StudyOrder& order, const ResultsById& results,
               const std::map<std::string, StuckRun>& stuck) {
    if (const std::string queue = queueText(order); !queue.empty())
        print("In the queue: " + queue + ".");
    std::vector<std::vector<std::string>> table{
        {"run", "configuration", "seed", "state", "trained", "epoch", "validation AUC", "test AUC"}};
    bool rising = false;
    for (const RunRow& run : runs) {
        const auto converged = convergenceOf(results, run);
        rising = rising || converged == Convergence::Rising;
        const bool removed = isRemoved(order, run);
        table.push_back({run.id.substr(0, 12), printable(run.label), std::to_string(run.seed),
                         removed ? "removed" : std::string(enumName(run.state)),
                         converged ? std::string(enumName(*converged)) : "-",
                         std::to_string(run.epoch) + " of " + std::to_string(run.epochs),
                         fixed(run.validationRocAuc, 3), fixed(run.testRocAuc, 3)});
    }
    print(tableText(table, 5));
    for (const RunRow& run : runs)
        if (!run.message.empty())
            print(run.id.substr(0, 12) + ": " + printable(run.message));
    for (const auto& [id, one] : stuck)
        print(printable(stuckSentence(one).english()));
    if (rising)
        print("Runs that are still rising had their best epoch among the last; 'etude-cli study longer' trains them "
              "on.");
}

Result<void> show(const StudyOptions& options, std::stop_token) {
    auto database = openIngested(options.project);
    if (!database)
        return database.error();
    const auto queue = loadQueueOrder(database->layout());
    if (!queue)
        return queue.error();
    if (options.study.empty())
        return showAll(*database, *queue, options.json);
    const auto id = database->findStudy(options.study);
    if (!id)
        return id.error();
    const auto rows = database->runs(*id);
    if (!rows)
        return rows.error();
    const StudyOrder& order = queue->of(*id);
    const std::vector<RunRow> runs = arranged(*rows, order);
    const auto stuck = stuckById(database->layout(), runs);
    const auto results = resultsById(*database);
    if (!results)
        return results.error();
    if (!options.json) {
        printRuns(runs, order, *results, stuck);
        return {};
    }
    Json list = studyRunsJson(runs, *results);
    for (Json& run : list) {
        const auto one = stuck.find(run["id"]);
        run["stuck"] = one == stuck.end() ? Json() : stuckJson(one->second);
    }
    printJson({{"id", *id}, {"runs", list}, {"queue", queueJson(order)}});
    return {};
}

} // namespace

void addStudyShow(CLI::App& study, Action& chosen) {
    addCommand<StudyOptions>(study, chosen, "show", "How the studies, or the runs of one, stand", defineShow, show);
}

} // namespace etude::cli
