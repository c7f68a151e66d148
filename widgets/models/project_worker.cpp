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
#include "engine/experiment/run_control.h"
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

std::vector<std::string> texts(const QStringList& list) {
    std::vector<std::string> texts;
    for (const QString& text : list)
        texts.push_back(text.toStdString());
    return texts;
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
    if (const auto relocated = m_database->relocateDatasets(texts(hashes), toPath(folder)); !relocated)
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
    for (const std::string& problem : etude::cancelRuns(m_project, texts(runIds)).problems)
        Q_EMIT failed(toQt(problem));
    refresh();
}

void ProjectWorker::resumeRuns(const QStringList& runIds) {
    const RunControlReport resumed = etude::resumeRuns(m_project, texts(runIds));
    for (const std::string& problem : resumed.problems)
        Q_EMIT failed(toQt(problem));
    refresh();
    startScheduler(resumed.anyFailed);
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
    if (!m_database)
        return;
    const auto known = m_database->provenance(runId.toStdString());
    if (!known)
        return report(known.error());
    RunProvenance provenance;
    if (known->spec)
        provenance.input = known->spec->input;
    if (!known->attempts.empty()) {
        provenance.started = known->attempts.front().origin;
        provenance.startedAt = toQt(known->attempts.front().time);
    }
    for (const LeftOutEvent& clip : known->leftOut)
        provenance.leftOut << toQt(clip.file + ": " + clip.reason);
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
