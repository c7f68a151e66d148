// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "engine/preprocess/input_config.h"
#include "widgets/models/project_session.h"

namespace etude {

/// The data set whose tracks are listed.
struct ListedDataset {
    QString hash;           ///< empty for dropped files
    DatasetPointer dataset; ///< null for none
    bool isDraft = false;   ///< its tags were changed and are not stored

    bool operator==(const ListedDataset&) const = default;
};

/// What Inspect is about: the project, the data set whose tracks are listed, the network's input, and whether the data
/// set as a whole takes the place of the clip. A part sets what it owns and listens for the rest, so that no part knows
/// another. A signal follows a change, never a repetition. GUI thread only.
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

Q_SIGNALS:
    void sessionChanged();
    void datasetChanged();
    void inputChanged();
    void datasetViewToggled(bool shown);
    void filterRequested(const QString& line); ///< the track list is to show these tracks (track_filter.h)
    void trackRequested(std::size_t index);    ///< this track of the data set is to be the current one
    void healthRequested();                    ///< the health report is to be seen

private:
    QPointer<ProjectSession> m_session;
    ListedDataset m_dataset;
    InputConfig m_input;
    bool m_datasetViewShown = false;
};

} // namespace etude
