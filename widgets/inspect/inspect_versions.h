// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "widgets/models/inspect_state.h"

namespace etude {

class TagPanel;
class TrackPanel;

/// Loads the data set that is asked for, with its draft of changed tags. Shows edited tags in the list and in the
/// state's data set, keeps them as a draft, and on request stores them as a version, which it then chooses. GUI thread
/// only.
class InspectVersions : public QObject {
    Q_OBJECT
public:
    /// The widgets must outlive this.
    InspectVersions(InspectState* state, TrackPanel* tracks, TagPanel* tags, QObject* parent = nullptr);

    /// Keeps what was edited last; call it before the widgets go.
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
