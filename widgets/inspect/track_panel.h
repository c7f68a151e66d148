// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include <QWidget>

#include "widgets/models/project_session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace etude {

class StatePane;
class TrackModel;

/// The left side of Inspect: which data set, a filter, its tracks. Files that were dropped or opened are a data set of
/// their own, "Dropped files", that lives only here.
class TrackPanel : public QWidget {
    Q_OBJECT
public:
    explicit TrackPanel(QWidget* parent = nullptr);

    /// The data sets to choose from; keeps the choice if it is still there, else chooses the first.
    void setDatasets(const QList<DatasetRow>& datasets);
    /// Chooses a data set; datasetRequested() follows.
    void chooseDataset(const QString& hash);
    /// Shows a data set that was asked for; ignored if another one is chosen now, or if it is shown with this root.
    void setDataset(const QString& hash, const DatasetPointer& dataset);
    /// Adds audio files to the dropped ones and selects the first of them.
    void addFiles(const QStringList& files);

    [[nodiscard]] bool isEmpty() const; ///< no data set and no dropped file
    [[nodiscard]] const DatasetPointer& dataset() const;
    /// Of the data set whose tracks are listed; empty for the dropped files.
    [[nodiscard]] const QString& datasetHash() const { return m_loaded; }
    [[nodiscard]] TrackModel* model() const { return m_model; }

    /// The same tracks with other tags; the rows stay as they are until the filter or the order is another.
    void showEdited(const DatasetPointer& dataset);
    [[nodiscard]] std::vector<std::uint32_t> selectedTracks() const; ///< indices, as listed

    void selectNeighbour(int step);
    void selectTrack(std::size_t index); ///< clears a filter that hides it
    /// The same of a data set that may be another one; nothing if it is not among those to choose from.
    void showTrack(const QString& hash, std::size_t index);
    void setFilter(const QString& line);
    void setDatasetShown(bool shown); ///< whether the data set view is to be seen
    void focusFilter();

    void showImporting(qint64 done, qint64 total, const QString& what);
    void showImportFailure(const QString& sentence);
    /// Ends the import's progress or failure and tells what was left out.
    void showImported(const QStringList& leftOut);

Q_SIGNALS:
    void datasetRequested(const QString& hash);
    /// The tracks of another data set are listed.
    void datasetShown(const QString& hash, const etude::DatasetPointer& dataset);
    /// Another track is the current one; `dataset` is null if there is none.
    void trackChosen(const etude::DatasetPointer& dataset, std::size_t index);
    void selectionChanged();
    void trackActivated(); ///< the current track is to be seen
    void datasetViewToggled(bool shown);
    void importRequested();
    void importCancelled();

private:
    void layOut();
    void showDataset(const QString& hash, const DatasetPointer& dataset);
    void selectSomething();
    void announceCurrent();
    void showCount();

    QList<DatasetRow> m_datasets;
    QString m_loaded;         ///< hash of the data set whose tracks are listed, empty for the dropped files
    DatasetPointer m_dropped; ///< never null
    DatasetPointer m_shownDataset;
    std::size_t m_shownTrack = 0;
    std::optional<std::size_t> m_wanted;                    ///< to be selected as soon as it is listed
    std::optional<std::pair<QString, std::size_t>> m_asked; ///< a track of a data set that is to be listed
    enum class Import { None, Running, Failed } m_import = Import::None;
    TrackModel* m_model;
    QComboBox* m_choice;
    QLineEdit* m_filter;
    QLabel* m_filterProblem;
    QTableView* m_table;
    QToolButton* m_datasetButton;
    StatePane* m_pane;
    QLabel* m_count;
    QLabel* m_leftOut;
};

} // namespace etude
