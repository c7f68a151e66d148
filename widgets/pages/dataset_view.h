// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "engine/preprocess/input_config.h"
#include "widgets/models/background.h"
#include "widgets/models/project_session.h"

class QTabWidget;

namespace etude {

class DatasetTab;
class ElidedLabel;

/// The data set whose tracks are listed, as a whole: a heading and its tabs. GUI thread only.
class DatasetView : public QWidget {
    Q_OBJECT
public:
    explicit DatasetView(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    /// Null for none; `hash` is empty for dropped files.
    void setDataset(const QString& hash, const DatasetPointer& dataset);
    /// The same data set with tags that are not stored.
    void setDraft(const QString& hash, const DatasetPointer& dataset);
    void setInput(const InputConfig& config);
    void showHealth(); ///< the tab, not the view

Q_SIGNALS:
    void filterRequested(const QString& line); ///< the track list is to show these
    void trackRequested(std::size_t index);    ///< of the data set: to be the current one
    void closeRequested();                     ///< the clip is to be seen again

private:
    void showDataset(const QString& hash, const DatasetPointer& dataset, bool draft);
    void addTab(DatasetTab* tab, const QString& name);

    std::vector<DatasetTab*> m_all;
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
    QTabWidget* m_tabs;
    LatestJob m_counting{this}; ///< of what is excluded
};

} // namespace etude
