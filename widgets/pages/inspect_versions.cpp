// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect_versions.h"

#include "widgets/pages/dataset_view.h"
#include "widgets/pages/inspect_tags.h"
#include "widgets/pages/inspect_tracks.h"

namespace etude {

InspectVersions::InspectVersions(TrackPanel* tracks, TagPanel* tags, DatasetView* dataset, QObject* parent)
    : QObject(parent)
    , m_tracks(tracks)
    , m_tags(tags)
    , m_dataset(dataset) {
    connectParts();
}

void InspectVersions::connectParts() {
    TagEditing* editing = m_tags->editing();
    connect(m_tracks, &TrackPanel::datasetShown, editing, &TagEditing::setDataset);
    connect(m_tracks, &TrackPanel::datasetShown, m_dataset, &DatasetView::setDataset);
    connect(m_tracks, &TrackPanel::selectionChanged, m_tags, [this] { m_tags->setTracks(m_tracks->selectedTracks()); });
    connect(editing, &TagEditing::changed, this, &InspectVersions::showEdited);
    connect(editing, &TagEditing::draftChanged, this,
            [this](const QString& hash, const DatasetPointer& stored, const TagDraftPointer& draft) {
                if (m_session)
                    m_session->saveTagDraft(hash, stored, draft);
            });
    connect(m_tags, &TagPanel::storeRequested, this, &InspectVersions::store);
}

void InspectVersions::finish() {
    m_tags->editing()->finish();
}

void InspectVersions::setSession(ProjectSession* session) {
    finish();
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_tags->setEnabled(true);
    m_tags->editing()->setDataset({}, nullptr);
    m_dataset->setSession(session);
    m_dataset->setDataset({}, nullptr);
    if (session)
        connectSession();
}

void InspectVersions::connectSession() {
    connect(m_session, &ProjectSession::tagDraftLoaded, this,
            [this](const QString& hash, const TagDraftPointer& draft) {
                if (hash == m_tags->editing()->hash() && m_tags->editing()->changedTracks() == 0)
                    m_tags->editing()->resume(draft);
            });
    connect(m_session, &ProjectSession::datasetStored, this, &InspectVersions::chooseVersion);
    connect(m_session, &ProjectSession::failed, this, [this] { m_tags->setEnabled(true); });
}

void InspectVersions::showEdited() {
    const DatasetPointer& edited = m_tags->editing()->edited();
    if (!edited || edited == m_tracks->dataset())
        return;
    m_tracks->showEdited(edited);
    if (m_tags->editing()->changedTracks() > 0)
        m_dataset->setDraft(m_tags->editing()->hash(), edited);
    else
        m_dataset->setDataset(m_tags->editing()->hash(), edited);
}

void InspectVersions::store(const DatasetPointer& dataset, const QString& madeFrom) {
    if (!m_session)
        return;
    m_tags->setEnabled(false); // what is changed from here on would be of the former version
    m_session->addDatasetVersion(dataset, madeFrom);
}

void InspectVersions::chooseVersion(const QString& hash, const QString& madeFrom) {
    m_tags->setEnabled(true);
    m_tracks->setDatasets(m_session->datasets());
    if (m_tracks->datasetHash() == madeFrom)
        m_tracks->chooseDataset(hash);
}

} // namespace etude
