// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QSet>
#include <QWidget>

#include "widgets/models/inspect_state.h"
#include "widgets/models/latest_job.h"

class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QUndoStack;

namespace etude {

class ClipView;
class FileReport;
class InputForm;
class InputPreview;
class InspectImport;
class InspectStatistics;
class InspectVersions;
class StatePane;
class TagEditing;
class TagPanel;
class TrackPanel;

/// The first task: see exactly what the network will be given. Tracks to the left, the picture of the current one in
/// the middle, the input configuration to the right; the picture follows every change. The data set as a whole can take
/// the place of the picture. Audio files dropped here are shown as loose tracks; a folder or a manifest asks for an
/// import. GUI thread only.
class InspectPage : public QWidget {
    Q_OBJECT
public:
    /// The state outlives the page, which takes `datasetView`: what shows the state's data set as a whole.
    InspectPage(InspectState* state, QWidget* datasetView, QWidget* parent = nullptr);
    ~InspectPage() override;

    void setInputConfig(const InputConfig& config);
    /// Imports a folder per tag, or a CSV manifest, told by the path. Nothing without a project.
    void importDataset(const QString& folderOrManifest);
    /// Shows the clip of a track of the project, by its data set and its place there. Nothing if that is not there.
    void showTrackOf(const QString& hash, std::size_t index);
    /// Previews audio files that belong to no data set.
    void openFiles(const QStringList& files);

Q_SIGNALS:
    /// A folder or a manifest is to be imported; an empty path asks for a choice.
    void importRequested(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void addKeys();
    /// Undo or redo: beside the tracks of their tags, elsewhere of the configuration, if it is to be seen.
    void takeBack(void (TagEditing::*tags)(), void (QUndoStack::*configuration)());
    void connectParts();
    void connectState();
    void showSession();
    void restoreSizes();
    void showProject();
    void showDatasetView(bool shown);
    void showTrack(const DatasetPointer& dataset, std::size_t index);
    /// Sets the clip length that fits a data set of the project, unless the user has chosen another one: of a data set
    /// that was seen before, that is kept. A proposal begins with the length that the user set, not with the last one.
    void fitClip(const QString& hash, const DatasetPointer& dataset);

    InspectState* m_state;
    QPointer<ProjectSession> m_session; ///< that this listens to
    bool m_projectRead = false;         ///< the session answered at least once
    QSet<QString> m_fitted;             ///< hashes of the data sets whose clip length was looked at
    double m_asked = 0.0;               ///< s, before the last proposal
    double m_proposed = -1.0;           ///< s; negative before the first
    LatestJob m_fitJob;
    InputPreview* m_preview;
    TrackPanel* m_tracks;
    TagPanel* m_tags;
    QWidget* m_column; ///< tracks and tags
    ClipView* m_clip;
    FileReport* m_file;
    QWidget* m_dataset;
    QStackedWidget* m_middle; ///< the clip or the data set
    InputForm* m_form;
    InspectStatistics* m_statistics;
    InspectVersions* m_versions;
    QScrollArea* m_side;
    QToolButton* m_sideButton;
    QSplitter* m_split;
    StatePane* m_pane;
    InspectImport* m_import;
};

} // namespace etude
