// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/project_worker.h"

#include <algorithm>
#include <csignal>
#include <utility>

#include <QFileInfo>
#include <QProcess>

#include "engine/core/files.h"
#include "engine/experiment/run_control.h"
#include "engine/experiment/scheduler.h"
#include "widgets/models/background.h"
#include "widgets/models/command_line_program.h"
#include "widgets/models/end_notice.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/models/training_device.h"

namespace etude {

namespace {

constexpr int kWatchInterval = 500; // ms
constexpr int kRest = 4; // times as long as the last reading took, before the next of a project that is alive
constexpr int kStuckInterval = 5000; // ms
constexpr std::int64_t kMinute = 60; // s
constexpr int kStartingTicks = 10;   // 5 s for a scheduler to take its lock

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

void ProjectWorker::open(bool create, QueuedRuns queued) {
    m_database = create ? ProjectDatabase::create(m_project) : ProjectDatabase::open(m_project);
    if (!m_database)
        return;
    const std::optional<Sentence> problem = read();
    m_timer.start();
    reportReading(problem);
    if (queued == QueuedRuns::Train && anyInTurn())
        startUnasked();
}

/// A run that was stopped by hand waits for somebody to start the queue.
bool ProjectWorker::anyInTurn() const {
    return std::ranges::any_of(m_snapshot->runs, [this](const RunRow& run) {
        const auto waits = m_snapshot->waiting.find(run.id);
        return isWaiting(run.state) && waits != m_snapshot->waiting.end() && waits->second == Waiting::InTurn;
    });
}

Result<ProjectDatabase*> ProjectWorker::database() {
    if (!m_database)
        return m_database.error();
    return &*m_database;
}

void ProjectWorker::refresh() {
    if (m_database)
        reportReading(read());
}

std::optional<Sentence> ProjectWorker::read() {
    QElapsedTimer clock;
    clock.start();
    std::error_code ignored;
    m_databaseTime = std::filesystem::last_write_time(m_project.database(), ignored);
    m_queueTime = std::filesystem::last_write_time(m_project.queueFile(), ignored);
    const auto ingested = m_database->ingest();
    const auto datasets = m_database->datasets();
    const auto studies = m_database->studies();
    const auto runs = m_database->runs();
    const auto results = m_database->results();
    if (!datasets || !studies || !runs || !results)
        return !datasets  ? datasets.error().sentence
               : !studies ? studies.error().sentence
               : !runs    ? runs.error().sentence
                          : results.error().sentence;
    ProjectSnapshot snapshot{toList(*datasets),
                             toList(*studies),
                             toList(*runs),
                             toList(*results),
                             {},
                             {},
                             {},
                             schedulerIsRunning(m_project)};
    const std::optional<Sentence> queueProblem = readQueue(snapshot);
    lookForStuckRuns(snapshot);
    if (!m_everRead || snapshot != *m_snapshot) {
        m_everRead = true;
        m_snapshot = freedInBackground(std::move(snapshot));
        countConfigurations();
        Q_EMIT snapshotRead(m_snapshot, m_configurations);
    }
    m_readingTime = clock.elapsed();
    m_sinceReading.start();
    return ingested ? queueProblem : std::optional(ingested.error().sentence);
}

std::optional<Sentence> ProjectWorker::readQueue(ProjectSnapshot& snapshot) {
    auto order = loadQueueOrder(m_project);
    if (order)
        m_order = std::move(*order);
    auto queue = m_database->queue(m_order);
    if (!queue)
        return queue.error().sentence;
    snapshot.queue = std::move(*queue);
    snapshot.waiting = waitingRuns(snapshot.queue, snapshot.runs);
    return order ? std::nullopt : std::optional(order.error().sentence);
}

void ProjectWorker::lookForStuckRuns(ProjectSnapshot& snapshot) {
    snapshot.stuck = m_snapshot->stuck;
    std::vector<std::string> running;
    for (const RunRow& run : snapshot.runs)
        if (run.state == RunState::Running)
            running.push_back(run.id);
    std::erase_if(snapshot.stuck, [&](const StuckRun& stuck) { return std::ranges::count(running, stuck.run) == 0; });
    if (running.empty() || (m_sinceStuckLook.isValid() && m_sinceStuckLook.elapsed() < kStuckInterval))
        return;
    m_sinceStuckLook.start();
    snapshot.stuck = stuckRuns(m_project, running);
    for (StuckRun& stuck : snapshot.stuck)
        stuck.seconds -= stuck.seconds % kMinute;
}

void ProjectWorker::countConfigurations() {
    ConfigurationIndices indices = *m_configurations;
    for (const RunRow& run : m_snapshot->runs)
        indices.add(run.configuration);
    if (indices != *m_configurations)
        m_configurations = std::make_shared<ConfigurationIndices>(std::move(indices));
}

void ProjectWorker::watch() {
    const bool running = schedulerIsRunning(m_project);
    std::error_code ignored;
    if (std::filesystem::last_write_time(m_project.database(), ignored) != m_databaseTime ||
        std::filesystem::last_write_time(m_project.queueFile(), ignored) != m_queueTime)
        refresh(); // a command, or another window
    const bool alive =
        running || m_startingTicks > 0 || std::ranges::count(m_snapshot->runs, RunState::Running, &RunRow::state) > 0;
    const bool rested = !m_sinceReading.isValid() || m_sinceReading.elapsed() >= kRest * m_readingTime;
    m_wasAlive = m_wasAlive || alive;
    if (m_wasAlive && rested) {
        refresh();
        m_wasAlive = alive;
    }
    watchScheduler(running);
}

void ProjectWorker::watchScheduler(bool running) {
    if (running) {
        m_startingTicks = 0;
        return;
    }
    if (std::exchange(m_startAgain, false))
        return startUnasked();
    if (m_startingTicks == 0 || --m_startingTicks > 0)
        return;
    if (anyInTurn())
        Q_EMIT failed(
            tr("The queued runs did not start: %1 The log is %2.")
                .arg(lastLine(toQt(m_project.schedulerLog()), m_schedulerLogStart), toQt(m_project.schedulerLog())));
}

void ProjectWorker::startUnasked() {
    if (const auto started = startScheduler(); !started)
        Q_EMIT failed(told(started.error()));
}

Result<void> ProjectWorker::startScheduler() {
    if (schedulerIsRunning(m_project)) {
        m_startAgain = true;
        return {};
    }
    const auto refused = [](ErrorKind kind, const QString& sentence) {
        return Error{kind, data(sentence.toStdString())};
    };
    const std::filesystem::path program = commandLineProgram();
    if (program.empty())
        return refused(
            ErrorKind::NotFound,
            tr("The program etude-cli is not beside etude in %1; install Etude again.").arg(toQt(executableFolder())));
    const QString log = toQt(m_project.schedulerLog());
    QProcess process;
    process.setProgram(toQt(program));
    QStringList arguments{QStringLiteral("study"), QStringLiteral("run"), QStringLiteral("-P"), toQt(m_project.root)};
    const TrainingDevice on = trainingDevice();
    arguments << QStringLiteral("--device") << on.device;
    if (on.elsewhere)
        arguments << QStringLiteral("--elsewhere");
    if (on.workers > 0)
        arguments << QStringLiteral("--workers") << QString::number(on.workers);
    const EndNotice notice = endNotice();
    if (notice.desktop)
        arguments << QStringLiteral("--notify");
    if (!notice.command.isEmpty())
        arguments << QStringLiteral("--when-done") << notice.command;
    process.setArguments(arguments);
    process.setWorkingDirectory(toQt(m_project.root));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(log, QIODevice::Append);
    // startDetached() makes a session of its own; the end of the login session must not end it either.
    process.setChildProcessModifier([] { std::signal(SIGHUP, SIG_IGN); });
    m_schedulerLogStart = QFileInfo(log).size();
    if (!process.startDetached())
        return refused(ErrorKind::Io, tr("%1 could not be started: %2").arg(toQt(program), process.errorString()));
    m_startingTicks = kStartingTicks;
    return {};
}

void ProjectWorker::reportReading(const std::optional<Sentence>& problem) {
    if (problem && problem != m_readingProblem)
        Q_EMIT failed(told(*problem));
    m_readingProblem = problem;
}

} // namespace etude
