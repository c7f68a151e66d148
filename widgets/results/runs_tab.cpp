// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/runs_tab.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

RunsTab::RunsTab(QWidget* parent)
    : ResultsTab(parent)
    , m_table(new QTableView) {
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(ResultModel::SortRole);
    setUpTable(*m_table, QStringLiteral("resultTable"), &m_sorted,
               {.rowHeight = 3 * kGrid + 4, .selection = QAbstractItemView::SingleSelection, .sortable = true});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ResultModel::Configuration, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid()) // not while the model is reset
                    Q_EMIT selected(current.data(ResultModel::ConfigurationRole).toString());
            });
}

void RunsTab::setResults(const ShownResultsPointer& shown) {
    m_model.update(session(), shown->runs);
}

void RunsTab::setSelected(const QString& configuration) {
    const int row = m_model.rowOf(configuration);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted.mapFromSource(m_model.index(row, 0));
    if (index.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(index);
}

} // namespace etude
