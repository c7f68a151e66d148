// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <map>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/study_end_notice.h"
#include "engine/analysis/comparability.h"
#include "engine/audio/audio_file.h"
#include "engine/experiment/run_control.h"
#include "engine/experiment/scheduler.h"
#include "engine/experiment/suggest.h"

namespace etude::cli {

namespace {

struct StudyRunOptions {
    std::filesystem::path project;
    std::string study;
    int threads = 0;
    int workers = 0;
    std::string device = "auto";
    bool retryFailed = false;
    bool elsewhere = false;
    StudyEndNotice::Choice end;
    bool json = false;
};

void define(CLI::App& app, StudyRunOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("--study", options.study, "Name or id of one study; all if not given");
    app.add_option("--workers", options.workers,
                   "Runs at once; 0: one for each GPU, or for each core up to eight. The cores are shared out")
        ->check(CLI::Range(0, 1024));
    app.add_option("--threads", options.threads,
                   "Threads of each run that begins; 0: its share of the cores. A resumed run keeps its number")
        ->check(CLI::Range(0, 1024));
    addDevice(app, options.device);
    app.add_flag("--retry-failed", options.retryFailed, "Run failed and cancelled runs again");
    app.add_flag("--elsewhere", options.elsewhere,
                 "If the GPU of a run disappears, go on with the other runs on what is left");
    app.add_flag("--notify", options.end.desktop, "Show a notification on the desktop when a study has ended");
    app.add_option(
        "--when-done", options.end.command,
        "A command for the shell when a study has ended, such as 'mail -s \"$ETUDE_MESSAGE\" me@here </dev/null'");
    addJson(app, options.json);
    app.footer("--when-done gets in its environment ETUDE_PROJECT (a folder), ETUDE_STUDY (a name), ETUDE_STUDY_ID, "
               "ETUDE_FINISHED, ETUDE_FAILED, ETUDE_CANCELLED, ETUDE_WAITING (numbers of runs) and ETUDE_MESSAGE (a "
               "sentence); what it prints is appended to the project's scheduler.log.");
}

/// Ingests as the scheduler works and tells how far it is.
class Watch {
public:
    Watch(ProjectDatabase& database, std::string study)
        : m_database(database)
        , m_study(std::move(study)) {}

    void onChange(const std::string& runId) {
        // What cannot be read or written now is read at the next change or at the end, where it is told.
        if (!m_database.ingest(runId))
            return;
        const auto runs = m_database.runs(m_study);
        if (!runs)
            return;
        const auto run = std::find_if(runs->begin(), runs->end(), [&](const RunRow& row) { return row.id == runId; });
        if (run != runs->end())
            tell(*run, "Run " + std::to_string(run - runs->begin() + 1) + " of " + std::to_string(runs->size()) + " (" +
                           printable(run->label) + ", seed " + std::to_string(run->seed) + "): ");
    }

private:
    void tell(const RunRow& run, const std::string& begin) {
        auto& told = m_told[run.id];
        const auto now = std::pair(run.state, run.epoch);
        const bool news = told != now;
        told = now;
        if (run.state == RunState::Running && run.epoch > 0 && news && !m_line.onTerminal())
            m_line.keep(begin + epochText(run));
        else if (run.state == RunState::Running)
            m_line.show(begin + progressText(run));
        else if (run.state == RunState::Finished && news)
            keepFinished(begin, run);
        else if (news && run.state != RunState::Queued)
            m_line.keep(begin + std::string(enumName(run.state)) +
                        (run.message.empty() ? "." : ": " + printable(run.message)));
    }

    /// The result, and by name what it was computed without.
    void keepFinished(const std::string& begin, const RunRow& run) {
        m_line.keep(begin + "finished, test ROC-AUC " + fixed(run.testRocAuc, 3) +
                    (run.leftOut > 0 ? "; " + counted(run.leftOut, "track") + " left out:" : "."));
        const auto provenance = m_database.provenance(run.id);
        if (!provenance)
            return;
        for (const LeftOutEvent& clip : provenance->leftOut)
            m_line.keep("  " + printable(clip.file) + ": " + printable(clip.reason));
    }

    static std::string epochText(const RunRow& run) {
        return "epoch " + std::to_string(run.epoch) + " of " + std::to_string(run.epochs) + ", validation ROC-AUC " +
               fixed(run.validationRocAuc, 3);
    }

    static std::string progressText(const RunRow& run) {
        std::string text = run.epoch > 0 ? epochText(run) : "started";
        if (run.progress)
            text += "; " + std::string(enumName(run.progress->phase)) + " " + std::to_string(run.progress->done) + "/" +
                    std::to_string(run.progress->total);
        return text;
    }

    ProjectDatabase& m_database;
    std::string m_study;
    ProgressLine m_line;
    std::map<std::string, std::pair<RunState, int>> m_told;
};

void noteAll(const std::vector<Sentence>& problems) {
    for (const Sentence& problem : problems)
        note(printable(problem.english()));
}

/// Cancelled runs become queued again. What cannot is told; the scheduler then passes it over.
Result<void> resume(ProjectDatabase& database, const std::string& study) {
    const auto runs = database.runs(study);
    if (!runs)
        return runs.error();
    std::vector<std::string> ids;
    for (const RunRow& run : *runs)
        ids.push_back(run.id);
    noteAll(resumeRuns(database.layout(), ids).problems);
    return {};
}

/// Of the study, or of all, what former decodings mean for runs that had been finished before.
Result<std::vector<std::string>> decodingCautions(ProjectDatabase& database, const std::string& study) {
    const auto results = database.results();
    if (!results)
        return results.error();
    std::map<std::string, std::vector<RunResult>> former; // by data set
    for (RunResult& run : runsOfStudy(*results, study))
        if (run.rocAuc && run.origin.decodingRevision < kDecodingRevision)
            former[run.spec.data.dataset].push_back(std::move(run));
    std::vector<std::string> cautions;
    for (const auto& [hash, runs] : former)
        if (const auto dataset = database.dataset(hash)) {
            const FittedInput looked = checkClipLength(runs.front().spec.input, *dataset);
            if (const auto caution = formerDecodingCaution(runs, looked.tracks, looked.revised))
                cautions.push_back(caution->english());
        }
    return cautions;
}

void printReport(const SchedulerReport& report, const std::vector<std::string>& cautions, bool json) {
    if (json) {
        printJson({{"finished", report.finished},
                   {"failed", report.failed},
                   {"stopped", report.stopped},
                   {"interrupted", report.interrupted},
                   {"already_finished", report.alreadyFinished},
                   {"left_alone", report.leftAlone},
                   {"paused", report.paused},
                   {"held_back", report.heldBack},
                   {"problems", sentencesJson(report.problems)},
                   {"cautions", cautions}});
        return;
    }
    const int tried = report.finished + report.failed + report.stopped + report.interrupted;
    if (tried == 0 && report.alreadyFinished > 0)
        print("Nothing was trained: " + counted(report.alreadyFinished, "run") + " had been finished before.");
    else
        print("Trained " + counted(report.finished, "run") + "; " + std::to_string(report.alreadyFinished) +
              " had been finished before.");
    if (report.leftAlone > 0)
        print(counted(report.leftAlone, "run") +
              " that failed or were cancelled before were left alone; --retry-failed takes them up again.");
    if (report.paused > 0)
        print(counted(report.paused, "run") + " of paused studies wait; 'etude-cli study resume' lets them go on.");
    if (report.heldBack > 0)
        print(counted(report.heldBack, "run") +
              " wait because a run of their study failed; 'etude-cli study retry' tries it again.");
    for (const std::string& caution : cautions)
        note(caution);
}

/// Success only if nothing is left to do that was to be done.
Result<void> verdict(const SchedulerReport& report, const StudyRunOptions& options, bool stopped) {
    noteAll(report.problems);
    if (stopped)
        return Error{
            ErrorKind::Cancelled,
            say("Stopped: everything computed so far is kept, and 'etude-cli study run -P %1' goes on from there.",
                options.project)};
    if (report.failed > 0)
        return Error{ErrorKind::Invalid,
                     say("%1 failed; 'etude-cli study show' says why, and --retry-failed runs them again.",
                         counted(report.failed, "run"))};
    if (report.interrupted > 0)
        return Error{ErrorKind::Io, say("%1 ended without a result; the same command goes on with them.",
                                        counted(report.interrupted, "run"))};
    if (!report.problems.empty())
        return Error{ErrorKind::Corrupt,
                     say("%1 could not be read or run.",
                         counted(static_cast<std::int64_t>(report.problems.size()), "study or run"))};
    return {};
}

Result<void> run(const StudyRunOptions& options, std::stop_token stop) {
    std::signal(SIGHUP, SIG_IGN); // a study goes on after logging out; workers inherit that
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    const auto worker = findWorker();
    if (!worker)
        return worker.error();
    SchedulerOptions scheduling;
    scheduling.worker = *worker;
    scheduling.settings = {options.threads, options.device};
    scheduling.retryFailed = options.retryFailed;
    scheduling.elsewhere = options.elsewhere;
    scheduling.workers = options.workers;
    if (!options.study.empty()) {
        auto id = database->findStudy(options.study);
        if (!id)
            return id.error();
        scheduling.study = std::move(*id);
    }
    const std::string study = scheduling.study.value_or("");
    if (auto read = database->ingest(); !read)
        return read.error();
    if (options.retryFailed)
        if (auto resumed = resume(*database, study); !resumed)
            return resumed.error();

    Watch watch(*database, study);
    scheduling.onChange = [&](const std::string& runId) { watch.onChange(runId); };
    StudyEndNotice notice(database->layout(), options.end);
    scheduling.onStudyEnd = [&](const StudyEnd& end) { noteAll(notice.tell(end)); };
    const auto report = runQueue(database->layout(), scheduling, stop);
    noteAll(notice.finish());
    const auto read = database->ingest();
    if (!report)
        return report.error();
    using Cautions = std::vector<std::string>;
    const auto cautions =
        read && report->alreadyFinished > 0 ? decodingCautions(*database, study) : Result<Cautions>(Cautions());
    printReport(*report, cautions ? *cautions : Cautions(), options.json);
    if (!read || !cautions)
        return read ? cautions.error() : read.error();
    return verdict(*report, options, stop.stop_requested());
}

} // namespace

void addStudyRun(CLI::App& study, Action& chosen) {
    addCommand<StudyRunOptions>(study, chosen, "run", "Train what is queued", define, run);
}

} // namespace etude::cli
