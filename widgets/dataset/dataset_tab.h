// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/models/inspect_state.h"

namespace etude {

/// One side of a data set: its health, its split, its tags, its files. A tab computes in the background, once it is
/// seen, from what it was given last. It tells the state what it stores and what fails. GUI thread only.
class DatasetTab : public QWidget {
    Q_OBJECT
public:
    /// The state outlives the tab.
    explicit DatasetTab(InspectState* state, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_state(state) {}

    /// The state has another project; null for none. The session must outlive the tab or be replaced.
    virtual void setSession(ProjectSession*) {}
    /// The list shows another data set, or other tags of it. While changed tags are not saved, no version can be
    /// stored: that would save them unasked.
    virtual void setDataset(const ListedDataset& listed) = 0;
    /// Sets the network's input. The length of its clips decides which tracks are "too short".
    virtual void setInput(const InputConfig&) {}

protected:
    [[nodiscard]] InspectState* state() const { return m_state; }

private:
    InspectState* m_state;
};

} // namespace etude
