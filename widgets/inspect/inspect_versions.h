// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "widgets/models/inspect_state.h"

namespace etude {

class TagPanel;
class TrackPanel;

/// The data set that is asked for is loaded, with the changes of its tags that were kept. The tags that are being
/// edited are shown in the list and in the state's data set, are kept as a draft, and are stored as a version, which is
/// then chosen. GUI thread only.
class InspectVersions : public QObject {
    Q_OBJECT
public:
    /// The parts must outlive this.
    InspectVersions(InspectState* state, TrackPanel* tracks, TagPanel* tags, QObject* parent = nullptr);

    /// Keeps what was edited last; to be called before the parts go.
    void finish();

private:
    void connectParts();
    void showSession();
    void load(const QString& hash);
    void showEdited();
    void store(const DatasetPointer& dataset, const QString& madeFrom);
    void chooseVersion(const QString& hash, const QString& madeFrom);

    InspectState* m_state;
    TrackPanel* m_tracks;
    TagPanel* m_tags;
};

} // namespace etude
