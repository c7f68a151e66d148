// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/table_setup.h"

#include <QHeaderView>
#include <QTableView>

namespace etude {

namespace {

constexpr int kRowsMeasured = 100; ///< for the width of a column; more would block the window

} // namespace

void setUpTable(QTableView& table, const QString& name, QAbstractItemModel* model, const TableLook& look) {
    table.setObjectName(name);
    table.setProperty("compact", look.compact); // for the style sheet
    table.setModel(model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(look.selection);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(look.rowHeight);
    QHeaderView* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setResizeContentsPrecision(kRowsMeasured);
    if (look.leftHeaders)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (look.sortable) {
        header->setSortIndicator(-1, Qt::AscendingOrder); // first: setSortingEnabled() sorts by what is indicated
        table.setSortingEnabled(true);
    }
}

} // namespace etude
