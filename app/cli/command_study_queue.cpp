// SPDX-License-Identifier: GPL-3.0-or-later
// What people change in the queue: pause, resume, cancel, retry, priority, move, remove, on-failure.
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/enum_texts.h"
#include "app/cli/study_json.h"
#include "app/cli/study_runs.h"
#include "app/cli/whole_queue.h"
#include "engine/experiment/queue_control.h"
#include "engine/experiment/scheduler.h"
#include "engine/experiment/study.h"

namespace etude::cli {

namespace {

constexpr int kMostPriority = 1000;

struct QueueOptions {
    std::filesystem::path project;
    std::string study;
    std::vector<std::string> runs;
    int priority = 0;
    std::string before;
    bool first = false;
    bool last = false;
    bool undo = false;
    bool finish = false;
    bool all = false;
    std::string policy;
    bool json = false;
};

/// A study that was named, and those of its runs that were named, or all.
struct Chosen {
    ProjectDatabase database;
    Study study;
    std::vector<std::string> runs;    ///< ids
    std::vector<std::string> allRuns; ///< likewise
    bool named = false;               ///< runs were named

    [[nodiscard]] const ProjectLayout& project() const { return database.layout(); }
};

void defineStudy(CLI::App& app, QueueOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("S", options.study, "Name or id of the study")->required();
    addJson(app, options.json);
}

void addRuns(CLI::App& app, QueueOptions& options, const std::string& help) {
    app.add_option("--run", options.runs, help + ": an id or the beginning of one; may be given again")
        ->allow_extra_args(false);
}

void defineRuns(CLI::App& app, QueueOptions& options) {
    defineStudy(app, options);
    addRuns(app, options, "One run alone");
}

/// The newest study if none is named.
void defineCancel(CLI::App& app, QueueOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("S", options.study, "Name or id of the study; the newest if not given");
    addRuns(app, options, "One run alone");
    addJson(app, options.json);
}

/// One study, or every one.
void defineStudies(CLI::App& app, QueueOptions& options) {
    addProjectOption(app, options.project);
    auto* which = app.add_option_group("which", "What is paused or goes on");
    which->add_option("S", options.study, "Name or id of the study");
    which->add_flag("--all", options.all, "The whole queue: every study of the project");
    which->require_option(1);
    addJson(app, options.json);
}

void definePause(CLI::App& app, QueueOptions& options) {
    defineStudies(app, options);
    app.add_flag("--finish", options.finish, "Let the runs that are at work go on to their ends; none else is started");
}

void defineResume(CLI::App& app, QueueOptions& options) {
    defineStudies(app, options);
    addRuns(app, options, "One run alone");
}

void definePriority(CLI::App& app, QueueOptions& options) {
    defineStudy(app, options);
    app.add_option("N", options.priority, "Studies of a higher priority are trained first; 0 where none was set")
        ->required()
        ->check(CLI::Range(-kMostPriority, kMostPriority));
}

void defineMove(CLI::App& app, QueueOptions& options) {
    defineStudy(app, options);
    addRuns(app, options, "Move this run within its study");
    auto* where = app.add_option_group("where", "The new place, among studies of one priority or runs of one study");
    where->add_flag("--first", options.first, "Before all others");
    where->add_flag("--last", options.last, "Behind all others");
    where->add_option("--before", options.before, "Before this study or, with --run, this run");
    where->require_option(1);
}

void defineRemove(CLI::App& app, QueueOptions& options) {
    defineStudy(app, options);
    addRuns(app, options, "A run that has not begun; all such if none is given");
    app.add_flag("--undo", options.undo, "Put them into the queue again");
}

void defineOnFailure(CLI::App& app, QueueOptions& options) {
    defineStudy(app, options);
    app.add_option("WHAT", options.policy,
                   "go_on, or stop: when a run has failed, none of the study is started until it is retried")
        ->required()
        ->check(CLI::IsMember(enumTexts<OnFailure>()));
}

Result<Chosen> choose(const QueueOptions& options) {
    auto opened = openStudy(options.project, options.study);
    if (!opened)
        return opened.error();
    const auto runs = namedRuns(opened->study, options.runs);
    if (!runs)
        return runs.error();
    std::vector<std::string> all = runIds(opened->study);
    const bool named = !runs->empty();
    return Chosen{std::move(opened->database), std::move(opened->study), named ? *runs : all, all, named};
}

/// Prints the document, or the sentence; then what could not be done, which is an error.
Result<void> tell(Chosen& chosen, const QueueOptions& options, const RunControlReport& report,
                  const std::string& sentence) {
    const auto queue = loadQueueOrder(chosen.project());
    if (!queue)
        return queue.error();
    if (auto read = chosen.database.ingest(); !read)
        return read.error();
    if (options.json)
        printJson({{"id", chosen.study.id},
                   {"name", chosen.study.name},
                   {"changed", report.changed},
                   {"problems", sentencesJson(report.problems)},
                   {"scheduler", schedulerIsRunning(chosen.project())},
                   {"queue", queueJson(queue->of(chosen.study.id))}});
    for (const Sentence& problem : report.problems)
        note(printable(problem.english()));
    if (!report.problems.empty())
        return Error{ErrorKind::Io, say("%1 of '%2' could not be changed; the others were.",
                                        counted(std::ssize(report.problems), "run"), chosen.study.name)};
    if (!options.json)
        print(sentence);
    return {};
}

std::string quoted(const Chosen& chosen) {
    return "'" + printable(chosen.study.name) + "'";
}

/// What has to happen so that runs that wait are trained.
std::string howTheyGoOn(const Chosen& chosen) {
    return schedulerIsRunning(chosen.project()) ? "the queue that works now takes them."
                                                : "'etude-cli study run' trains them.";
}

/// A command that changes a study as a whole.
template <class Change>
Result<void> changeStudy(const QueueOptions& options, const Change& change, const std::string& sentence) {
    auto chosen = choose(options);
    if (!chosen)
        return chosen.error();
    if (auto changed = change(*chosen); !changed)
        return changed;
    return tell(*chosen, options, {1, {}}, quoted(*chosen) + " " + sentence);
}

Result<void> pause(const QueueOptions& options, std::stop_token) {
    if (options.all)
        return pauseQueue(options.project, options.finish, options.json);
    if (options.finish)
        return changeStudy(
            options,
            [](const Chosen& c) {
                return finishThenPause(c.project(), {&c.study.id, 1});
            },
            "is paused: runs that are at work finish, no other is started, and 'etude-cli study resume' lets it go "
            "on.");
    return changeStudy(
        options, [](const Chosen& c) { return pauseStudy(c.project(), c.study.id, true); },
        "is paused: runs that are at work save and stop, and 'etude-cli study resume' lets them go on.");
}

Result<void> priority(const QueueOptions& options, std::stop_token) {
    return changeStudy(
        options, [&](const Chosen& c) { return setPriority(c.project(), c.study.id, options.priority); },
        "has the priority " + std::to_string(options.priority) + ".");
}

Result<void> onFailure(const QueueOptions& options, std::stop_token) {
    const OnFailure policy = enumFromName<OnFailure>(options.policy).value_or(OnFailure::GoOn);
    return changeStudy(
        options, [&](const Chosen& c) { return setOnFailure(c.project(), c.study.id, policy); },
        policy == OnFailure::Stop ? "stops when a run fails." : "goes on when a run fails.");
}

Result<void> move(const QueueOptions& options, std::stop_token) {
    const auto moved = [&](Chosen& c) -> Result<void> {
        std::optional<std::string> before;
        if (c.named) {
            const auto queue = loadQueueOrder(c.project());
            if (!queue)
                return queue.error();
            const auto other =
                options.before.empty() ? Result<std::string>(std::string()) : namedRun(c.study, options.before);
            if (!other)
                return other.error();
            auto ids = runsInOrder(queue->of(c.study.id), c.allRuns);
            std::erase_if(ids, [&](const std::string& id) { return std::ranges::count(c.runs, id) > 0; });
            if (options.first && !ids.empty())
                before = ids.front();
            else if (!other->empty())
                before = *other;
            return moveRuns(c.project(), c.study.id, c.runs, before);
        }
        const auto queue = loadQueueOrder(c.project());
        const auto studies = listStudies(c.project());
        if (!queue || !studies)
            return queue ? studies.error() : queue.error();
        if (options.first)
            before = studiesInOrder(*queue, *studies).front();
        if (!options.before.empty()) {
            auto other = c.database.findStudy(options.before);
            if (!other)
                return other.error();
            before = std::move(*other);
        }
        return moveStudy(c.project(), c.study.id, before);
    };
    return changeStudy(options, moved, "was moved.");
}

Result<void> resume(const QueueOptions& options, std::stop_token) {
    if (options.all)
        return resumeQueue(options.project, options.json);
    auto chosen = choose(options);
    if (!chosen)
        return chosen.error();
    if (!chosen->named)
        if (auto resumed = pauseStudy(chosen->project(), chosen->study.id, false); !resumed)
            return resumed;
    const RunControlReport report = resumeRuns(chosen->project(), chosen->runs);
    return tell(*chosen, options, report,
                quoted(*chosen) + " goes on; the cancellation of " + counted(report.changed, "run") +
                    " was taken back, and " + howTheyGoOn(*chosen));
}

Result<void> retry(const QueueOptions& options, std::stop_token) {
    auto chosen = choose(options);
    if (!chosen)
        return chosen.error();
    const RunControlReport report = retryRuns(chosen->project(), chosen->runs);
    return tell(*chosen, options, report,
                counted(report.changed, "failed or cancelled run") + " of " + quoted(*chosen) +
                    " will be tried again; " + howTheyGoOn(*chosen));
}

Result<void> cancel(const QueueOptions& options, std::stop_token) {
    auto chosen = choose(options);
    if (!chosen)
        return chosen.error();
    const RunControlReport report = cancelRuns(chosen->project(), chosen->runs);
    return tell(*chosen, options, report,
                "Cancelled " + counted(report.changed, "run") + " of " + quoted(*chosen) +
                    "; what was computed is kept, and 'etude-cli study resume' takes them up again.");
}

Result<void> remove(const QueueOptions& options, std::stop_token) {
    auto chosen = choose(options);
    if (!chosen)
        return chosen.error();
    std::vector<std::string> runs = chosen->runs;
    if (!chosen->named && !options.undo)
        std::erase_if(runs, [&](const std::string& id) { return hasBegun(chosen->project(), id); });
    const auto report = options.undo ? restoreRuns(chosen->project(), chosen->study.id, runs)
                                     : removeRuns(chosen->project(), chosen->study.id, runs);
    if (!report)
        return report.error();
    return tell(*chosen, options, *report,
                options.undo ? counted(report->changed, "run") + " of " + quoted(*chosen) + " wait again; " +
                                   howTheyGoOn(*chosen)
                             : "Removed " + counted(report->changed, "run") + " of " + quoted(*chosen) +
                                   " from the queue; --undo puts them back.");
}

} // namespace

void addStudyQueue(CLI::App& study, Action& chosen) {
    const auto add = [&](const char* name, const char* help, void (*define)(CLI::App&, QueueOptions&),
                         Result<void> (*run)(const QueueOptions&, std::stop_token)) {
        addCommand<QueueOptions>(study, chosen, name, help, define, run);
    };
    add("pause", "Start no run of a study or of all, and let those at work save and stop, or finish", definePause,
        pause);
    add("resume", "Take back the pause of a study and the cancellation of its runs, or the pauses of all", defineResume,
        resume);
    add("cancel", "Stop the unfinished runs of a study", defineCancel, cancel);
    add("retry", "Queue the failed and cancelled runs of a study again", defineRuns, retry);
    add("priority", "Train a study before or behind others", definePriority, priority);
    add("move", "Change the place of a study, or of runs within one", defineMove, move);
    add("remove", "Take runs that have not begun out of the queue", defineRemove, remove);
    add("on-failure", "What becomes of a study when a run of it has failed", defineOnFailure, onFailure);
}

} // namespace etude::cli
