// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QPointer>
#include <QStringList>

#include "engine/dataset/tags/tag_drafts.h"
#include "engine/preprocess/input_config.h"
#include "widgets/models/project_session.h"

namespace etude {

using TagDraftPointer = std::shared_ptr<const TagDraft>;

/// The data set whose tracks are listed.
struct ListedDataset {
    QString hash;           ///< empty for dropped files
    DatasetPointer dataset; ///< null for none
    bool isDraft = false;   ///< its tags were changed and are not stored

    bool operator==(const ListedDataset&) const = default;
};

/// What Inspect is about: the project, the data set whose tracks are listed, the network's input, and whether the data
/// set as a whole takes the place of the clip. Each widget of the page sets what it owns and listens for the rest, so
/// that no widget knows another. A signal follows a change, never a repetition. Changes to the project's data sets are
/// announced here, too. GUI thread only.
class InspectState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Null for none. It outlives this or is replaced before it goes; with another one no data set is listed.
    void setSession(ProjectSession* session);
    [[nodiscard]] ProjectSession* session() const { return m_session; }

    void setDataset(const ListedDataset& dataset);
    [[nodiscard]] const ListedDataset& dataset() const { return m_dataset; }

    /// The configuration must be valid.
    void setInput(const InputConfig& input);
    [[nodiscard]] const InputConfig& input() const { return m_input; }

    void showDatasetView(bool shown);
    [[nodiscard]] bool datasetViewShown() const { return m_datasetViewShown; }

    /// Stores another split, other tags or other exclusions of a data set as a version of it
    /// (ProjectDatabase::addDatasetVersion) and removes the draft of the one that it was made from. `done` gets the
    /// version's hash, or the reason why there is none, unless the context is gone; then versionStored() follows.
    /// Nothing without a project.
    void storeVersion(QObject* context, const DatasetPointer& dataset, const QString& madeFrom,
                      std::function<void(const Result<QString>&)> done);
    /// Keeps changes to the tags of a data set until they are stored as a version; an empty draft removes them.
    /// `stored` is what they are changes of. failed() follows if they cannot be kept, as when another window has
    /// changes of this data set. Nothing without a project.
    void saveDraft(const QString& hash, const DatasetPointer& stored, const TagDraftPointer& draft);
    /// Emits failed().
    void fail(const Error& error);

Q_SIGNALS:
    void sessionEnding(); ///< another project follows: what is to be kept of this one is kept now
    void sessionChanged();
    void datasetChanged();
    void inputChanged();
    void datasetViewToggled(bool shown);
    void filterRequested(const QString& line); ///< the track list is to show these tracks (track_filter.h)
    void trackRequested(std::size_t index);    ///< this track of the data set is to be the current one
    void healthRequested();                    ///< the health report is to be seen
    /// An import is in the project. `leftOut` are the sentences of what was not imported.
    void datasetImported(const QString& hash, const QStringList& leftOut);
    void versionStored(const QString& hash, const QString& madeFrom);
    void datasetsRelocated(const QStringList& hashes); ///< their audio is looked for in another folder now
    /// A request failed, and the widget that made it has no place to say so: the window shows the error.
    void failed(const QString& sentence);

private:
    QPointer<ProjectSession> m_session;
    std::unique_ptr<QObject> m_asked;    ///< context of what was asked of this project
    std::shared_ptr<TagDrafts> m_drafts; ///< that this window writes; used in the session's thread alone
    ListedDataset m_dataset;
    InputConfig m_input;
    bool m_datasetViewShown = false;
};

} // namespace etude
