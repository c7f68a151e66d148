// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/table_setup.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
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

namespace {

struct TableSetup {
    Q_DECLARE_TR_FUNCTIONS(TableSetup)
};

QString tabSeparated(const QTableView& table) {
    const QAbstractItemModel& model = *table.model();
    QStringList lines;
    const auto addLine = [&](const auto& textOf) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            if (!table.isColumnHidden(column))
                cells << textOf(column).toString().simplified();
        lines << cells.join(QLatin1Char('\t'));
    };
    addLine([&](int column) { return model.headerData(column, Qt::Horizontal); });
    for (int row = 0; row < model.rowCount(); ++row)
        addLine([&](int column) { return model.index(row, column).data(); });
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void addCopyTable(QTableView& table) {
    auto* copy = new QAction(themedIcon(QStringLiteral("copy")), TableSetup::tr("Copy table"), &table);
    copy->setObjectName(QStringLiteral("copyTable"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(copy);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(copy, &QAction::triggered, &table,
                     [&table] { QGuiApplication::clipboard()->setText(tabSeparated(table)); });
}

} // namespace etude
