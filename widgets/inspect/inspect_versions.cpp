// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/inspect_versions.h"

#include <optional>
#include <string>
#include <utility>

#include "widgets/inspect/tag_panel.h"
#include "widgets/inspect/track_panel.h"
#include "widgets/models/background.h"

namespace etude {

namespace {

struct LoadedDataset {
    DatasetPointer dataset;
    TagDraftPointer draft;             ///< changes to its tags that were kept; null for none
    std::optional<Error> draftProblem; ///< why such changes, which are there, cannot be read
};

Result<LoadedDataset> loadWithDraft(ProjectDatabase& database, const std::string& hash) {
    auto dataset = database.dataset(hash);
    if (!dataset)
        return dataset.error();
    LoadedDataset loaded;
    auto draft = loadTagDraft(database.layout(), hash, *dataset);
    if (!draft)
        loaded.draftProblem = draft.error();
    else if (!draft->tracks.empty())
        loaded.draft = freedInBackground(std::move(*draft));
    loaded.dataset = freedInBackground(std::move(*dataset));
    return loaded;
}

} // namespace

InspectVersions::InspectVersions(InspectState* state, TrackPanel* tracks, TagPanel* tags, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_tracks(tracks)
    , m_tags(tags) {
    connectParts();
}

void InspectVersions::connectParts() {
    TagEditing* editing = m_tags->editing();
    connect(m_tracks, &TrackPanel::datasetRequested, this, &InspectVersions::load);
    connect(m_tracks, &TrackPanel::datasetShown, editing, &TagEditing::setDataset);
    connect(m_tracks, &TrackPanel::datasetShown, m_state,
            [state = m_state](const QString& hash, const DatasetPointer& dataset) {
                state->setDataset({hash, dataset});
            });
    connect(m_tracks, &TrackPanel::selectionChanged, m_tags, [this] { m_tags->setTracks(m_tracks->selectedTracks()); });
    connect(editing, &TagEditing::changed, this, &InspectVersions::showEdited);
    connect(editing, &TagEditing::draftChanged, m_state, &InspectState::saveDraft);
    connect(m_tags, &TagPanel::storeRequested, this, &InspectVersions::store);
    connect(m_state, &InspectState::sessionEnding, this, &InspectVersions::finish);
    connect(m_state, &InspectState::sessionChanged, this, &InspectVersions::showSession);
    connect(m_state, &InspectState::versionStored, this, &InspectVersions::chooseVersion);
    connect(m_state, &InspectState::datasetsRelocated, this, [this](const QStringList& hashes) {
        if (hashes.contains(m_tracks->datasetHash()))
            load(m_tracks->datasetHash());
    });
    showSession();
}

void InspectVersions::finish() {
    m_tags->editing()->finish();
}

void InspectVersions::showSession() {
    m_tags->setEnabled(true);
    m_tags->editing()->setDataset({}, nullptr);
}

void InspectVersions::load(const QString& hash) {
    if (!m_state->session())
        return;
    m_state->session()->ask(
        this, [hash = hash.toStdString()](ProjectDatabase& database) { return loadWithDraft(database, hash); },
        [this, hash](const Result<LoadedDataset>& loaded) {
            if (!loaded)
                return m_state->fail(loaded.error());
            m_tracks->setDataset(hash, loaded->dataset);
            if (loaded->draftProblem)
                m_state->fail(*loaded->draftProblem);
            TagEditing* editing = m_tags->editing();
            if (loaded->draft && hash == editing->hash() && editing->changedTracks() == 0)
                editing->resume(loaded->draft);
        });
}

void InspectVersions::showEdited() {
    const DatasetPointer& edited = m_tags->editing()->edited();
    if (!edited || edited == m_tracks->dataset())
        return;
    m_tracks->showEdited(edited);
    m_state->setDataset({m_tags->editing()->hash(), edited, m_tags->editing()->changedTracks() > 0});
}

void InspectVersions::store(const DatasetPointer& dataset, const QString& madeFrom) {
    if (!m_state->session())
        return;
    m_tags->setEnabled(false); // what is changed from here on would be of the former version
    m_state->storeVersion(this, dataset, madeFrom, [this](const Result<QString>& stored) {
        m_tags->setEnabled(true);
        if (!stored)
            m_state->fail(stored.error());
    });
}

void InspectVersions::chooseVersion(const QString& hash, const QString& madeFrom) {
    m_tracks->setDatasets(m_state->session()->datasets());
    if (m_tracks->datasetHash() == madeFrom)
        m_tracks->chooseDataset(hash);
}

} // namespace etude
