// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/project_session.h"

#include <QThread>

#include "widgets/models/project_worker.h"

namespace etude {

struct ProjectSession::Parts {
    ProjectLayout layout;
    ProjectSnapshotPointer snapshot = std::make_shared<ProjectSnapshot>();
    ConfigurationIndicesPointer configurations = std::make_shared<ConfigurationIndices>();
    QThread thread;
    ProjectWorker* worker = nullptr; // lives in the thread, which deletes it at its end
};

ProjectSession::ProjectSession(const ProjectLayout& project, bool create, QueuedRuns queued, QObject* parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->layout = {std::filesystem::absolute(project.root).lexically_normal()};
    auto* worker = m_parts->worker = new ProjectWorker(m_parts->layout);
    worker->moveToThread(&m_parts->thread);
    connect(&m_parts->thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &ProjectWorker::failed, this, &ProjectSession::failed);
    connect(worker, &ProjectWorker::snapshotRead, this,
            [this](const ProjectSnapshotPointer& snapshot, const ConfigurationIndicesPointer& configurations) {
                m_parts->snapshot = snapshot;
                m_parts->configurations = configurations;
                Q_EMIT changed();
            });
    m_parts->thread.setObjectName(QStringLiteral("project"));
    m_parts->thread.start();
    QMetaObject::invokeMethod(
        worker, [worker, create, queued] { worker->open(create, queued); }, Qt::QueuedConnection);
}

ProjectSession::~ProjectSession() {
    // Behind what was asked before, so that a cancellation asked for at the last moment still happens.
    QMetaObject::invokeMethod(
        m_parts->worker, [thread = &m_parts->thread] { thread->quit(); }, Qt::QueuedConnection);
    m_parts->thread.wait();
}

const ProjectLayout& ProjectSession::layout() const {
    return m_parts->layout;
}

const QList<DatasetRow>& ProjectSession::datasets() const {
    return m_parts->snapshot->datasets;
}

const QList<StudyRow>& ProjectSession::studies() const {
    return m_parts->snapshot->studies;
}

const QList<RunRow>& ProjectSession::runs() const {
    return m_parts->snapshot->runs;
}

const QList<RunResult>& ProjectSession::results() const {
    return m_parts->snapshot->results;
}

const ProjectQueue& ProjectSession::queue() const {
    return m_parts->snapshot->queue;
}

const WaitingRuns& ProjectSession::waiting() const {
    return m_parts->snapshot->waiting;
}

const std::vector<StuckRun>& ProjectSession::stuck() const {
    return m_parts->snapshot->stuck;
}

bool ProjectSession::schedulerRunning() const {
    return m_parts->snapshot->schedulerRunning;
}

int ProjectSession::configurationIndex(const QString& configurationId) const {
    return m_parts->configurations->of(configurationId.toStdString());
}

void ProjectSession::post(Request request, bool changes) {
    // The worker's thread ends before the session does.
    QMetaObject::invokeMethod(
        m_parts->worker,
        [this, worker = m_parts->worker, request = std::move(request), changes] {
            Answer answer = request(worker->database());
            if (changes)
                worker->refresh();
            QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void ProjectSession::refresh() {
    QMetaObject::invokeMethod(m_parts->worker, &ProjectWorker::refresh, Qt::QueuedConnection);
}

Result<void> ProjectSession::startScheduler() {
    Q_ASSERT(QThread::currentThread() == &m_parts->thread);
    return m_parts->worker->startScheduler();
}

} // namespace etude
