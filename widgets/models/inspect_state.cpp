// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/inspect_state.h"

#include <optional>
#include <string>
#include <utility>

#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"

namespace etude {

namespace {

struct StoredVersion {
    QString hash;
    std::optional<Error> draftProblem; ///< why the draft that is stored now is still there, too
};

} // namespace

void InspectState::setSession(ProjectSession* session) {
    Q_EMIT sessionEnding();
    m_session = session;
    m_asked = std::make_unique<QObject>();
    m_drafts = session ? std::make_shared<TagDrafts>(session->layout()) : nullptr;
    Q_EMIT sessionChanged();
    setDataset({});
}

void InspectState::setDataset(const ListedDataset& dataset) {
    if (dataset == m_dataset)
        return;
    m_dataset = dataset;
    Q_EMIT datasetChanged();
}

void InspectState::setInput(const InputConfig& input) {
    if (input == m_input)
        return;
    m_input = input;
    Q_EMIT inputChanged();
}

void InspectState::showDatasetView(bool shown) {
    if (shown == m_datasetViewShown)
        return;
    m_datasetViewShown = shown;
    Q_EMIT datasetViewToggled(shown);
}

void InspectState::storeVersion(QObject* context, const DatasetPointer& dataset, const QString& madeFrom,
                                std::function<void(const Result<QString>&)> done) {
    if (!m_session)
        return;
    m_session->change(
        m_asked.get(),
        [drafts = m_drafts, dataset,
         former = madeFrom.toStdString()](ProjectDatabase& database) -> Result<StoredVersion> {
            const auto hash = database.addDatasetVersion(*dataset, former);
            if (!hash)
                return hash.error();
            const auto removed = drafts->save(former, *dataset, {}); // the version has it
            return StoredVersion{toQt(*hash), removed ? std::nullopt : std::optional(removed.error())};
        },
        [this, context = QPointer(context), madeFrom, done = std::move(done)](const Result<StoredVersion>& stored) {
            if (stored && stored->draftProblem)
                fail(*stored->draftProblem);
            if (context)
                done(stored ? Result<QString>(stored->hash) : stored.error());
            if (stored)
                Q_EMIT versionStored(stored->hash, madeFrom);
        });
}

void InspectState::saveDraft(const QString& hash, const DatasetPointer& stored, const TagDraftPointer& draft) {
    if (!m_session)
        return;
    m_session->ask(
        m_asked.get(),
        [drafts = m_drafts, hash = hash.toStdString(), stored, draft](ProjectDatabase&) {
            return drafts->save(hash, *stored, *draft);
        },
        [this](const Result<void>& saved) {
            if (!saved && saved.error().kind == ErrorKind::Locked)
                Q_EMIT failed(tr("The tags of this data set are being edited in another window, too. What is changed "
                                 "here is not kept: save a version in the other one first."));
            else if (!saved)
                fail(saved.error());
        });
}

void InspectState::fail(const Error& error) {
    Q_EMIT failed(told(error));
}

} // namespace etude
