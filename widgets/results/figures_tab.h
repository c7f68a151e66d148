// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/results/results_tab.h"

namespace etude {

class ChartPanel;

/// The figures of a study: its configurations' test AUC with their intervals.
class FiguresTab : public ResultsTab {
    Q_OBJECT
public:
    explicit FiguresTab(QWidget* parent = nullptr);

    void setResults(const ShownResultsPointer& shown) override;
    void setSelected(const QString& configuration) override;

private:
    ChartPanel* m_chart;
    ShownResultsPointer m_shown;
};

} // namespace etude
