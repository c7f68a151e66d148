// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/results/results_tab.h"

#include <QSortFilterProxyModel>

#include "widgets/results/result_model.h"

class QTableView;

namespace etude {

/// The results as a table: a row for each configuration.
class RunsTab : public ResultsTab {
    Q_OBJECT
public:
    explicit RunsTab(QWidget* parent = nullptr);

    void setResults(const ShownResultsPointer& shown) override;
    void setSelected(const QString& configuration) override;

private:
    ResultModel m_model;
    QSortFilterProxyModel m_sorted;
    QTableView* m_table;
};

} // namespace etude
