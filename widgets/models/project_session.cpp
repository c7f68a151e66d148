// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/project_session.h"

#include <stop_token>
#include <utility>

#include <QThread>

#include "engine/analysis/configuration_indices.h"
#include "widgets/models/project_worker.h"
#include "widgets/models/qt_text.h"

namespace etude {

struct ProjectSession::Parts {
    ProjectLayout layout;
    ProjectSnapshot snapshot;
    ConfigurationIndices configurations;
    std::stop_source stopImport;
    QThread thread;
    ProjectWorker* worker = nullptr; // lives in the thread, which deletes it at its end

    template <class Request>
    void post(Request request) {
        QMetaObject::invokeMethod(
            worker, [target = worker, request = std::move(request)] { request(*target); }, Qt::QueuedConnection);
    }

    void take(const ProjectSnapshot& latest) {
        snapshot = latest;
        for (const RunRow& run : snapshot.runs)
            configurations.add(run.configuration);
    }
};

ProjectSession::ProjectSession(const ProjectLayout& project, bool create, QObject* parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->layout = {std::filesystem::absolute(project.root).lexically_normal()};
    auto* worker = m_parts->worker = new ProjectWorker(m_parts->layout);
    worker->moveToThread(&m_parts->thread);
    connect(&m_parts->thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &ProjectWorker::opened, this, &ProjectSession::opened);
    connect(worker, &ProjectWorker::failed, this, &ProjectSession::failed);
    connect(worker, &ProjectWorker::snapshotRead, this, [this](const ProjectSnapshot& snapshot) {
        m_parts->take(snapshot);
        Q_EMIT changed();
    });
    connect(worker, &ProjectWorker::datasetLoaded, this, &ProjectSession::datasetLoaded);
    connect(worker, &ProjectWorker::importProgress, this, &ProjectSession::importProgress);
    connect(worker, &ProjectWorker::datasetImported, this, &ProjectSession::datasetImported);
    connect(worker, &ProjectWorker::importFailed, this, &ProjectSession::importFailed);
    connect(worker, &ProjectWorker::datasetStored, this, &ProjectSession::datasetStored);
    connect(worker, &ProjectWorker::tagDraftLoaded, this, &ProjectSession::tagDraftLoaded);
    connect(worker, &ProjectWorker::datasetsRelocated, this, &ProjectSession::datasetsRelocated);
    connect(worker, &ProjectWorker::fileProblemsLoaded, this, &ProjectSession::fileProblemsLoaded);
    connect(worker, &ProjectWorker::studyQueued, this, &ProjectSession::studyQueued);
    connect(worker, &ProjectWorker::epochsLoaded, this, &ProjectSession::epochsLoaded);
    connect(worker, &ProjectWorker::provenanceLoaded, this, &ProjectSession::provenanceLoaded);
    connect(worker, &ProjectWorker::tagsLoaded, this, &ProjectSession::tagsLoaded);
    m_parts->thread.setObjectName(QStringLiteral("project"));
    m_parts->thread.start();
    m_parts->post([create](ProjectWorker& target) { target.open(create); });
}

ProjectSession::~ProjectSession() {
    m_parts->stopImport.request_stop();
    // Behind what was asked before, so that a cancellation asked for at the last moment still happens.
    m_parts->post([](ProjectWorker& target) { target.thread()->quit(); });
    m_parts->thread.wait();
}

const ProjectLayout& ProjectSession::layout() const {
    return m_parts->layout;
}

const QList<DatasetRow>& ProjectSession::datasets() const {
    return m_parts->snapshot.datasets;
}

const QList<StudyRow>& ProjectSession::studies() const {
    return m_parts->snapshot.studies;
}

const QList<RunRow>& ProjectSession::runs() const {
    return m_parts->snapshot.runs;
}

const QList<ConfigurationResult>& ProjectSession::results() const {
    return m_parts->snapshot.results;
}

bool ProjectSession::schedulerRunning() const {
    return m_parts->snapshot.schedulerRunning;
}

int ProjectSession::configurationIndex(const QString& configurationId) const {
    return m_parts->configurations.of(configurationId.toStdString());
}

void ProjectSession::refresh() {
    m_parts->post([](ProjectWorker& worker) { worker.refresh(); });
}

void ProjectSession::loadDataset(const QString& hash) {
    m_parts->post([hash = hash.toStdString()](ProjectWorker& worker) { worker.loadDataset(hash); });
}

void ProjectSession::importDataset(const QString& folderOrManifest) {
    m_parts->stopImport = std::stop_source();
    m_parts->post([source = toPath(folderOrManifest), stop = m_parts->stopImport.get_token()](ProjectWorker& worker) {
        worker.importDataset(source, stop);
    });
}

void ProjectSession::cancelImport() {
    m_parts->stopImport.request_stop();
}

void ProjectSession::addDataset(const std::shared_ptr<const ImportResult>& import) {
    m_parts->post([import](ProjectWorker& worker) { worker.addDataset(*import); });
}

void ProjectSession::addDatasetVersion(const DatasetPointer& dataset, const QString& madeFrom) {
    m_parts->post([dataset, madeFrom](ProjectWorker& worker) { worker.addDatasetVersion(*dataset, madeFrom); });
}

void ProjectSession::saveTagDraft(const QString& hash, const DatasetPointer& stored, const TagDraftPointer& draft) {
    m_parts->post([hash = hash.toStdString(), stored, draft](ProjectWorker& worker) {
        worker.saveTagDraft(hash, *stored, *draft);
    });
}

void ProjectSession::relocateDatasets(const QStringList& hashes, const QString& folder) {
    m_parts->post([hashes, folder](ProjectWorker& worker) { worker.relocateDatasets(hashes, folder); });
}

void ProjectSession::loadFileProblems() {
    m_parts->post([](ProjectWorker& worker) { worker.loadFileProblems(); });
}

void ProjectSession::queueStudy(const StudyPlan& plan, bool start) {
    m_parts->post([plan, start](ProjectWorker& worker) { worker.queueStudy(plan, start); });
}

void ProjectSession::startScheduler() {
    m_parts->post([](ProjectWorker& worker) { worker.startScheduler(false); });
}

void ProjectSession::cancelRuns(const QStringList& runIds) {
    m_parts->post([runIds](ProjectWorker& worker) { worker.cancelRuns(runIds); });
}

void ProjectSession::resumeRuns(const QStringList& runIds) {
    m_parts->post([runIds](ProjectWorker& worker) { worker.resumeRuns(runIds); });
}

void ProjectSession::loadEpochs(const QString& runId) {
    m_parts->post([runId](ProjectWorker& worker) { worker.loadEpochs(runId); });
}

void ProjectSession::loadProvenance(const QString& runId) {
    m_parts->post([runId](ProjectWorker& worker) { worker.loadProvenance(runId); });
}

void ProjectSession::loadTags(const QString& runId) {
    m_parts->post([runId](ProjectWorker& worker) { worker.loadTags(runId); });
}

} // namespace etude
