// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "engine/preprocess/input_config.h"
#include "widgets/models/project_session.h"

namespace etude {

/// One side of a data set: its health, its split, its tags, its files. A tab computes when it is first seen with what
/// it was given last, in the background. GUI thread only.
class DatasetTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The project, null for none; outlives the tab or is replaced.
    virtual void setSession(ProjectSession* session) = 0;
    /// The data set that is listed, null for none. `hash` is empty for one that is not stored: dropped files.
    virtual void setDataset(const QString& hash, const DatasetPointer& dataset) = 0;
    /// Whether the data set has changed tags that are not saved: no version of it can be stored meanwhile, which would
    /// save them unasked.
    virtual void setDraft(bool) {}
    /// What the network will be given: whose clips are the measure of "too short".
    virtual void setInput(const InputConfig&) {}

Q_SIGNALS:
    /// The track list is to show the tracks of a filter (track_filter.h).
    void filterRequested(const QString& line);
    /// The track list is to make a track its current one: its index in the data set.
    void trackRequested(std::size_t index);
};

} // namespace etude
