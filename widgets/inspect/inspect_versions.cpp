// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/inspect_versions.h"

#include "widgets/inspect/tag_panel.h"
#include "widgets/inspect/track_panel.h"

namespace etude {

InspectVersions::InspectVersions(InspectState* state, TrackPanel* tracks, TagPanel* tags, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_tracks(tracks)
    , m_tags(tags) {
    connectParts();
}

void InspectVersions::connectParts() {
    TagEditing* editing = m_tags->editing();
    connect(m_tracks, &TrackPanel::datasetShown, editing, &TagEditing::setDataset);
    connect(m_tracks, &TrackPanel::datasetShown, m_state,
            [state = m_state](const QString& hash, const DatasetPointer& dataset) {
                state->setDataset({hash, dataset});
            });
    connect(m_tracks, &TrackPanel::selectionChanged, m_tags, [this] { m_tags->setTracks(m_tracks->selectedTracks()); });
    connect(editing, &TagEditing::changed, this, &InspectVersions::showEdited);
    connect(editing, &TagEditing::draftChanged, this,
            [this](const QString& hash, const DatasetPointer& stored, const TagDraftPointer& draft) {
                if (m_session)
                    m_session->saveTagDraft(hash, stored, draft);
            });
    connect(m_tags, &TagPanel::storeRequested, this, &InspectVersions::store);
    connect(m_state, &InspectState::sessionChanged, this, &InspectVersions::showSession);
    showSession();
}

void InspectVersions::finish() {
    m_tags->editing()->finish();
}

void InspectVersions::showSession() {
    finish();
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = m_state->session();
    m_tags->setEnabled(true);
    m_tags->editing()->setDataset({}, nullptr);
    if (!m_session)
        return;
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
    m_state->setDataset({m_tags->editing()->hash(), edited, m_tags->editing()->changedTracks() > 0});
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
