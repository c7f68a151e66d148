// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "engine/dataset/tags/tag_statistics.h"
#include "widgets/charts/chart_spec.h"
#include "widgets/dataset/dataset_tab.h"
#include "widgets/models/latest_job.h"

class QComboBox;
class QLabel;

namespace etude {

class ChartPanel;
class StatePane;

/// The tags of a data set as charts: how frequent they are, how many a track has, and how they go together. A click on
/// a bar, a point or a cell asks for its tracks. GUI thread only.
class TagsTab final : public DatasetTab {
    Q_OBJECT
public:
    explicit TagsTab(InspectState* state, QWidget* parent = nullptr);

    void setDataset(const ListedDataset& listed) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What is shown, chosen by the boxes.
    struct Choice {
        QString chart;
        std::optional<SplitPart> part;
        bool compareParts = false;
        TagAssociation measure = TagAssociation::Conditional;
        std::size_t tags = 0;

        [[nodiscard]] ChartSpec draw(const Dataset& dataset, const TagStatistics& statistics) const;
    };
    struct Answer {
        std::shared_ptr<const TagStatistics> statistics; ///< of countedPart
        std::optional<SplitPart> countedPart;
        ChartSpec spec;
    };

    void layOut();
    void choose();
    /// Counts, if that is to be done anew, and draws in the background.
    void refresh();
    void take(const Answer& answer);
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] QString factsOf(const TagStatistics& statistics) const;

    DatasetPointer m_dataset;
    Answer m_shown;       ///< statistics are null if nothing has been counted
    bool m_stale = false; ///< to be computed as soon as it is seen
    LatestJob m_job;
    QComboBox* m_chart;
    QComboBox* m_part;
    QComboBox* m_measure;
    QComboBox* m_count;
    QLabel* m_facts;
    ChartPanel* m_panel;
    StatePane* m_pane;
};

} // namespace etude
