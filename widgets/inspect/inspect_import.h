// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

#include <QObject>

#include "engine/core/progress.h"
#include "widgets/models/inspect_state.h"

namespace etude {

class StatePane;
class TrackPanel;

/// Imports what was dropped or opened into the project, and then chooses it. The track list shows progress and failure;
/// while there is nothing to list, the page's pane does. GUI thread only.
class InspectImport : public QObject {
    Q_OBJECT
public:
    /// The widgets must outlive this.
    InspectImport(InspectState* state, TrackPanel* tracks, StatePane* pane, QObject* parent = nullptr);
    ~InspectImport() override;

    /// Imports a folder per tag, or a CSV manifest, told by the path, in the session's thread. Nothing without a
    /// project.
    void start(const QString& folderOrManifest);

private:
    void showProgress(const Progress& progress);
    void showFailure(const QString& sentence);
    void showImported(const QString& hash, const QStringList& leftOut);

    InspectState* m_state;
    TrackPanel* m_tracks;
    StatePane* m_pane;
    std::unique_ptr<QObject> m_asked; ///< context of what was asked of this project
    std::stop_source m_stop{std::nostopstate};
};

} // namespace etude
