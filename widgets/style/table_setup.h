// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

#include "widgets/style/theme.h"

class QTableView;

namespace etude {

/// In what the program's tables differ.
struct TableLook {
    int rowHeight = 3 * kGrid;                                                         ///< px
    QAbstractItemView::SelectionMode selection = QAbstractItemView::ExtendedSelection; ///< of whole rows
    bool sortable = false;    ///< a click on a header sorts; the table starts in the model's order
    bool compact = false;     ///< less room around the headers' texts
    bool leftHeaders = false; ///< headers on the left of their columns, where the model does not say where
};

/// Gives the table its object name, its model and the program's look: rows of one height without numbers, no grid, no
/// wrapped texts. The Tab key leaves the table. Widths of columns are the caller's.
void setUpTable(QTableView& table, const QString& name, QAbstractItemModel* model, const TableLook& look);

} // namespace etude
