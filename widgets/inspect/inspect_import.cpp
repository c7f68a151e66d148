// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/inspect_import.h"

#include <filesystem>
#include <system_error>

#include "engine/dataset/import/importers.h"
#include "widgets/inspect/track_panel.h"
#include "widgets/models/gui_progress.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/stored_import.h"
#include "widgets/models/told.h"
#include "widgets/style/state_pane.h"

namespace etude {

namespace {

Result<StoredImport> importFrom(const std::filesystem::path& source, ProjectDatabase& database,
                                const ProgressCallback& progress, const std::stop_token& stop) {
    std::error_code ignored;
    const auto read = std::filesystem::is_directory(source, ignored) ? importFolder(source, progress, stop)
                                                                     : importManifest(source, progress, stop);
    if (!read)
        return read.error();
    return storeImport(database, *read);
}

} // namespace

InspectImport::InspectImport(InspectState* state, TrackPanel* tracks, StatePane* pane, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_tracks(tracks)
    , m_pane(pane)
    , m_asked(std::make_unique<QObject>()) {
    connect(m_tracks, &TrackPanel::importCancelled, this, [this] { m_stop.request_stop(); });
    connect(m_state, &InspectState::datasetImported, this, &InspectImport::showImported);
    connect(m_state, &InspectState::sessionEnding, this, [this] {
        m_stop.request_stop();
        m_asked = std::make_unique<QObject>();
    });
}

InspectImport::~InspectImport() {
    m_stop.request_stop();
}

void InspectImport::start(const QString& folderOrManifest) {
    if (!m_state->session())
        return;
    m_stop = std::stop_source();
    const std::stop_token stop = m_stop.get_token();
    const ProgressCallback onProgress =
        guiProgress(QPointer(m_asked.get()), stop, [this](const Progress& progress) { showProgress(progress); });
    m_state->session()->change(
        m_asked.get(),
        [source = toPath(folderOrManifest), onProgress, stop](ProjectDatabase& database) {
            return importFrom(source, database, onProgress, stop);
        },
        [this](const Result<StoredImport>& stored) {
            if (!stored)
                return showFailure(told(stored.error()));
            Q_EMIT m_state->datasetImported(stored->hash, stored->leftOut);
        });
}

void InspectImport::showProgress(const Progress& progress) {
    if (m_tracks->isEmpty())
        m_pane->showWorking(told(progress.what), progress.done, progress.total);
    else
        m_tracks->showImporting(progress.done, progress.total, told(progress.what));
}

void InspectImport::showFailure(const QString& sentence) {
    if (m_tracks->isEmpty())
        m_pane->showFailure(sentence, tr("Import…"));
    else
        m_tracks->showImportFailure(sentence);
}

void InspectImport::showImported(const QString& hash, const QStringList& leftOut) {
    m_tracks->setDatasets(m_state->session()->datasets());
    m_tracks->chooseDataset(hash);
    m_tracks->showImported(leftOut);
    m_pane->showContent();
}

} // namespace etude
