// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "widgets/models/inspect_state.h"
#include "widgets/models/latest_job.h"

class QTabWidget;

namespace etude {

class DatasetTab;
class ElidedLabel;

/// The data set whose tracks are listed, as a whole: a heading and its tabs. GUI thread only.
class DatasetView : public QWidget {
    Q_OBJECT
public:
    /// The state outlives the view.
    explicit DatasetView(InspectState* state, QWidget* parent = nullptr);

private:
    void layOut();
    void connectState();
    void showDataset();
    void addTab(DatasetTab* tab, const QString& name);

    InspectState* m_state;
    std::vector<DatasetTab*> m_all;
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
    QTabWidget* m_tabs;
    LatestJob m_counting{this}; ///< of what is excluded
};

} // namespace etude
