// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/models/inspect_state.h"

namespace etude {

/// One side of a data set: its health, its split, its tags, its files. A tab computes when it is first seen with what
/// it was given last, in the background. What it stores and what fails it tells the state. GUI thread only.
class DatasetTab : public QWidget {
    Q_OBJECT
public:
    /// The state outlives the tab.
    explicit DatasetTab(InspectState* state, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_state(state) {}

    /// The state's project is another one, null for none; it outlives the tab or is replaced.
    virtual void setSession(ProjectSession*) {}
    /// The data set that is listed is another one, or its tags are. While it has changed tags that are not saved, no
    /// version of it can be stored, which would save them unasked.
    virtual void setDataset(const ListedDataset& listed) = 0;
    /// What the network will be given: whose clips are the measure of "too short".
    virtual void setInput(const InputConfig&) {}

protected:
    [[nodiscard]] InspectState* state() const { return m_state; }

private:
    InspectState* m_state;
};

} // namespace etude
