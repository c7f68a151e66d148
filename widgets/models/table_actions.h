// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/core/table_text.h"

class QTableView;

namespace etude {

/// What the table shows: its visible columns, and all rows in the order in which they stand.
[[nodiscard]] TextTable shownTable(const QTableView& table);

/// Writes it as Markdown (.md) or LaTeX (.tex), told by the extension; a file that is there is replaced only if all
/// could be written. A sentence if not; empty if so.
[[nodiscard]] QString writeShownTable(const TextTable& table, const QString& file);

/// Gives the table a context menu that copies what it shows, separated by tabs (Ctrl+C), as Markdown or as LaTeX, and
/// writes it to a file. For tables of some hundred rows: the texts are made on the GUI thread.
void addTableActions(QTableView& table);

} // namespace etude
