// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/project_worker.h"

#include <algorithm>
#include <csignal>
#include <utility>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include "engine/core/files.h"
#include "engine/dataset/import/importers.h"
#include "engine/experiment/run_folder.h"
#include "engine/experiment/scheduler.h"
#include "widgets/models/background.h"
#include "widgets/models/command_line_program.h"
#include "widgets/models/qt_text.h"

namespace etude {

namespace {

constexpr int kWatchInterval = 500;    // ms
constexpr int kStartingTicks = 10;     // 5 s for a scheduler to take its lock
constexpr int kProgressInterval = 100; // ms

template <class T>
QList<T> toList(const std::vector<T>& values) {
    return {values.begin(), values.end()};
}

QString lastLine(const QString& file, qint64 from) {
    QFile log(file);
    if (!log.open(QIODevice::ReadOnly) || !log.seek(from))
        return {};
    const QList<QByteArray> lines = log.readAll().trimmed().split('\n');
    return QString::fromUtf8(lines.last().trimmed());
}

} // namespace

ProjectWorker::ProjectWorker(ProjectLayout project)
    : m_project(std::move(project)) {
    m_timer.setInterval(kWatchInterval);
    connect(&m_timer, &QTimer::timeout, this, &ProjectWorker::watch);
}

ProjectWorker::~ProjectWorker() = default;

void ProjectWorker::open(bool create) {
    auto database = create ? ProjectDatabase::create(m_project) : ProjectDatabase::open(m_project);
    if (!database)
        return report(database.error());
    m_database.emplace(std::move(*database));
    const std::string problem = read();
    m_timer.start();
    Q_EMIT opened();
    reportReading(problem);
    // After a reboot nobody works on what was queued.
    if (anyRun(RunState::Queued) || anyRun(RunState::Interrupted))
        startScheduler(false);
}

void ProjectWorker::refresh() {
    if (m_database)
        reportReading(read());
}

std::string ProjectWorker::read() {
    std::error_code ignored;
    m_databaseTime = std::filesystem::last_write_time(m_project.database(), ignored);
    const auto ingested = m_database->ingest();
    const auto datasets = m_database->datasets();
    const auto studies = m_database->studies();
    const auto runs = m_database->runs();
    const auto results = m_database->results();
    if (!datasets || !studies || !runs || !results)
        return !datasets  ? datasets.error().message
               : !studies ? studies.error().message
               : !runs    ? runs.error().message
                          : results.error().message;
    ProjectSnapshot snapshot{toList(*datasets), toList(*studies), toList(*runs), toList(configurationResults(*results)),
                             schedulerIsRunning(m_project)};
    if (!m_everRead || snapshot != m_snapshot) {
        m_everRead = true;
        m_snapshot = std::move(snapshot);
        Q_EMIT snapshotRead(m_snapshot);
    }
    return ingested ? std::string() : ingested.error().message;
}

void ProjectWorker::watch() {
    const bool running = schedulerIsRunning(m_project);
    std::error_code ignored;
    if (std::filesystem::last_write_time(m_project.database(), ignored) != m_databaseTime)
        refresh(); // a command, or another window
    const bool alive = running || m_startingTicks > 0 || anyRun(RunState::Running);
    if (alive || m_wasAlive)
        refresh();
    m_wasAlive = alive;
    watchScheduler(running);
}

void ProjectWorker::watchScheduler(bool running) {
    if (running) {
        m_startingTicks = 0;
        return;
    }
    if (const auto retryFailed = std::exchange(m_startAgain, std::nullopt))
        return startScheduler(*retryFailed);
    if (m_startingTicks == 0 || --m_startingTicks > 0)
        return;
    if (anyRun(RunState::Queued) || anyRun(RunState::Interrupted))
        Q_EMIT failed(
            tr("The queued runs did not start: %1 The log is %2.")
                .arg(lastLine(toQt(m_project.schedulerLog()), m_schedulerLogStart), toQt(m_project.schedulerLog())));
}

void ProjectWorker::loadDataset(const std::string& hash) {
    if (!m_database)
        return;
    auto dataset = m_database->dataset(hash);
    if (!dataset)
        return report(dataset.error());
    auto draft = loadTagDraft(m_project, hash, *dataset);
    Q_EMIT datasetLoaded(toQt(hash), freedInBackground(std::move(*dataset)));
    if (!draft)
        return report(draft.error());
    if (!draft->tracks.empty())
        Q_EMIT tagDraftLoaded(toQt(hash), freedInBackground(std::move(*draft)));
}

void ProjectWorker::importDataset(const std::filesystem::path& source, std::stop_token stop) {
    if (!m_database)
        return Q_EMIT importFailed(tr("The project is not open."));
    QElapsedTimer sinceLast;
    const auto onProgress = [&](const Progress& progress) {
        if (sinceLast.isValid() && sinceLast.elapsed() < kProgressInterval && progress.done < progress.total)
            return;
        sinceLast.start();
        Q_EMIT importProgress(progress.done, progress.total, toQt(progress.what));
    };
    std::error_code ignored;
    const auto imported = std::filesystem::is_directory(source, ignored) ? importFolder(source, onProgress, stop)
                                                                         : importManifest(source, onProgress, stop);
    if (!imported)
        return Q_EMIT importFailed(toQt(imported.error().message));
    addDataset(*imported);
}

void ProjectWorker::addDataset(const ImportResult& import) {
    if (!m_database)
        return Q_EMIT importFailed(tr("The project is not open."));
    const auto hash = m_database->addDataset(import.dataset);
    if (!hash)
        return Q_EMIT importFailed(toQt(hash.error().message));
    QStringList leftOut;
    for (const ImportProblem& problem : import.problems)
        leftOut << toQt(problem.where + ": " + problem.reason);
    refresh();
    Q_EMIT datasetImported(toQt(*hash), leftOut);
}

void ProjectWorker::addDatasetVersion(const Dataset& dataset, const QString& madeFrom) {
    if (!m_database)
        return;
    const auto hash = m_database->addDatasetVersion(dataset, madeFrom.toStdString());
    if (!hash)
        return report(hash.error());
    saveTagDraft(madeFrom.toStdString(), dataset, {}); // the version has it
    refresh();
    Q_EMIT datasetStored(toQt(*hash), madeFrom);
}

void ProjectWorker::saveTagDraft(const std::string& hash, const Dataset& stored, const TagDraft& draft) {
    if (!m_draftLocks.contains(hash)) {
        std::error_code ignored;
        if (draft.tracks.empty() && !std::filesystem::exists(m_project.tagDraft(hash), ignored))
            return;
        auto lock = FileLock::tryAcquire(m_project.tagDraftLock(hash));
        if (!lock && draft.tracks.empty())
            return; // it is another window's
        if (!lock && lock.error().kind == ErrorKind::Locked)
            return Q_EMIT failed(
                tr("The tags of this data set are being edited in another window, too. What is changed "
                   "here is not kept: save a version in the other one first."));
        if (!lock)
            return report(lock.error());
        m_draftLocks.emplace(hash, std::move(*lock));
    }
    if (const auto saved = etude::saveTagDraft(m_project, hash, stored, draft); !saved)
        report(saved.error());
    if (draft.tracks.empty())
        m_draftLocks.erase(hash);
}

void ProjectWorker::relocateDatasets(const QStringList& hashes, const QString& folder) {
    if (!m_database)
        return;
    std::vector<std::string> names;
    for (const QString& hash : hashes)
        names.push_back(hash.toStdString());
    if (const auto relocated = m_database->relocateDatasets(names, toPath(folder)); !relocated)
        return report(relocated.error());
    refresh();
    Q_EMIT datasetsRelocated(hashes);
}

void ProjectWorker::loadFileProblems() {
    if (!m_database)
        return;
    refresh(); // what runs left out since is ingested first
    const auto problems = m_database->fileProblems();
    if (!problems)
        return report(problems.error());
    Q_EMIT fileProblemsLoaded(toList(*problems));
}

void ProjectWorker::queueStudy(const StudyPlan& plan, bool start) {
    if (!m_database)
        return;
    const auto study = expandStudy(plan);
    if (!study)
        return report(study.error());
    if (const auto added = m_database->addStudy(*study); !added)
        return report(added.error());
    refresh();
    Q_EMIT studyQueued(toQt(study->id));
    if (start)
        startScheduler(false);
}

void ProjectWorker::startScheduler(bool retryFailed) {
    if (schedulerIsRunning(m_project)) {
        m_startAgain = retryFailed || m_startAgain.value_or(false);
        return;
    }
    const std::filesystem::path program = commandLineProgram();
    if (program.empty())
        return Q_EMIT failed(
            tr("The program etude-cli is not beside etude in %1; install Etude again.").arg(toQt(executableFolder())));
    const QString log = toQt(m_project.schedulerLog());
    QProcess process;
    process.setProgram(toQt(program));
    QStringList arguments{QStringLiteral("study"), QStringLiteral("run"), QStringLiteral("-P"), toQt(m_project.root)};
    if (retryFailed)
        arguments << QStringLiteral("--retry-failed");
    process.setArguments(arguments);
    process.setWorkingDirectory(toQt(m_project.root));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(log, QIODevice::Append);
    // startDetached() makes a session of its own; the end of the login session must not end it either.
    process.setChildProcessModifier([] { std::signal(SIGHUP, SIG_IGN); });
    m_schedulerLogStart = QFileInfo(log).size();
    if (!process.startDetached())
        return Q_EMIT failed(tr("%1 could not be started: %2").arg(toQt(program), process.errorString()));
    m_startingTicks = kStartingTicks;
}

void ProjectWorker::cancelRuns(const QStringList& runIds) {
    for (const QString& id : runIds) {
        const auto folder = runFolder(id.toStdString());
        const auto cancelled = folder ? folder->requestCancel() : Result<void>(folder.error());
        if (!cancelled)
            report(cancelled.error());
    }
    refresh();
}

void ProjectWorker::resumeRuns(const QStringList& runIds) {
    bool retryFailed = false;
    for (const QString& id : runIds) {
        const auto folder = runFolder(id.toStdString());
        const auto cleared = folder ? folder->clearCancel() : Result<void>(folder.error());
        if (!cleared)
            report(cleared.error());
        retryFailed = retryFailed || (folder && folder->state() == RunState::Failed);
    }
    refresh();
    startScheduler(retryFailed);
}

void ProjectWorker::loadEpochs(const QString& runId) {
    if (!m_database)
        return;
    const auto epochs = m_database->epochs(runId.toStdString());
    if (!epochs)
        return report(epochs.error());
    Q_EMIT epochsLoaded(runId, toList(*epochs));
}

void ProjectWorker::loadProvenance(const QString& runId) {
    RunProvenance provenance;
    // A run that waits has no folder yet, and nothing to tell.
    if (const auto folder = RunFolder::open(m_project.run(runId.toStdString()))) {
        const auto events = folder->events();
        if (!events)
            return report(events.error());
        for (const RunEvent& event : *events) {
            if (const auto* started = std::get_if<StartedEvent>(&event.body)) {
                provenance.started = *started;
                provenance.startedAt = toQt(event.time);
            } else if (const auto* leftOut = std::get_if<LeftOutEvent>(&event.body)) {
                provenance.leftOut << toQt(leftOut->file + ": " + leftOut->reason);
            }
        }
        provenance.leftOut.removeDuplicates();
        provenance.input = folder->spec().input;
    }
    Q_EMIT provenanceLoaded(runId, provenance);
}

void ProjectWorker::loadTags(const QString& runId) {
    if (!m_database)
        return;
    const auto names = m_database->tags(runId.toStdString());
    if (!names)
        return report(names.error());
    RunTags tags;
    for (const std::string& name : *names)
        tags.names << toQt(name);
    auto roc = readRocFile(m_project.run(runId.toStdString()) / "roc.json");
    if (!roc && roc.error().kind != ErrorKind::NotFound)
        report(roc.error());
    if (roc && roc->size() == names->size())
        tags.roc = std::move(*roc);
    Q_EMIT tagsLoaded(runId, tags);
}

Result<RunFolder> ProjectWorker::runFolder(const std::string& id) {
    const std::filesystem::path folder = m_project.run(id);
    if (std::filesystem::exists(folder))
        return RunFolder::open(folder);
    const RunRow* run = findRun(id);
    if (run == nullptr)
        return Error{ErrorKind::NotFound, "There is no run " + id + " in this project."};
    const auto study = loadStudy(m_project, run->study);
    if (!study)
        return study.error();
    for (const RunSpec& spec : study->runs)
        if (storedRunId(spec) == id)
            return RunFolder::claim(m_project, spec);
    return Error{ErrorKind::Corrupt, "Study " + run->study + " does not name its run " + id +
                                         "; rebuild the database with 'etude-cli project rebuild'."};
}

const RunRow* ProjectWorker::findRun(const std::string& id) const {
    const auto found = std::ranges::find(m_snapshot.runs, id, &RunRow::id);
    return found == m_snapshot.runs.end() ? nullptr : &*found;
}

bool ProjectWorker::anyRun(RunState state) const {
    return std::ranges::any_of(m_snapshot.runs, [state](const RunRow& run) { return run.state == state; });
}

void ProjectWorker::report(const Error& error) {
    Q_EMIT failed(toQt(error.message));
}

void ProjectWorker::reportReading(const std::string& problem) {
    if (problem != m_readingProblem && !problem.empty())
        Q_EMIT failed(toQt(problem));
    m_readingProblem = problem;
}

} // namespace etude
