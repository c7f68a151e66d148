// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "widgets/models/project_session.h"

namespace etude {

class DatasetView;
class TagPanel;
class TrackPanel;

/// Between the parts of Inspect: the tags that are being edited are shown in the list and in the view of the data set,
/// are kept as a draft, and are stored as a version, which is then chosen. GUI thread only.
class InspectVersions : public QObject {
    Q_OBJECT
public:
    /// The parts must outlive this.
    InspectVersions(TrackPanel* tracks, TagPanel* tags, DatasetView* dataset, QObject* parent = nullptr);

    /// Null for none; must outlive this or be replaced.
    void setSession(ProjectSession* session);
    /// Keeps what was edited last; to be called before the parts go.
    void finish();

private:
    void connectParts();
    void connectSession();
    void showEdited();
    void store(const DatasetPointer& dataset, const QString& madeFrom);
    void chooseVersion(const QString& hash, const QString& madeFrom);

    QPointer<ProjectSession> m_session;
    TrackPanel* m_tracks;
    TagPanel* m_tags;
    DatasetView* m_dataset;
};

} // namespace etude
