// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/table_actions.h"

#include <utility>

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMessageBox>
#include <QSaveFile>
#include <QTableView>

#include "engine/core/text.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

struct TableActions {
    Q_DECLARE_TR_FUNCTIONS(TableActions)
};

std::string tabSeparated(const TextTable& table) {
    std::vector<std::string> lines;
    for (const std::vector<std::string>& row : table.rows)
        lines.push_back(joined(row, "\t"));
    return joined(lines, "\n");
}

bool standsRight(const QAbstractItemModel& model, int column) {
    const QVariant side = model.rowCount() > 0 ? model.index(0, column).data(Qt::TextAlignmentRole) : QVariant();
    return (side.toInt() & Qt::AlignRight) != 0;
}

void askAndWrite(QTableView& table) {
    QFileDialog dialog(&table, TableActions::tr("Export table"), {},
                       TableActions::tr("Markdown (*.md);;LaTeX (*.tex)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("md"));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(filter.contains(QLatin1String("*.tex")) ? QStringLiteral("tex") : QStringLiteral("md"));
    });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString problem = writeShownTable(shownTable(table), dialog.selectedFiles().constFirst());
    if (problem.isEmpty())
        return;
    QMessageBox box(QMessageBox::Warning, TableActions::tr("Export table"), problem, QMessageBox::Ok, &table);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

TextTable shownTable(const QTableView& table) {
    const QAbstractItemModel& model = *table.model();
    TextTable shown;
    const auto addRow = [&](const auto& textOf) {
        std::vector<std::string>& row = shown.rows.emplace_back();
        for (int place = 0; place < model.columnCount(); ++place)
            if (const int column = table.horizontalHeader()->logicalIndex(place); !table.isColumnHidden(column))
                row.push_back(textOf(column).toString().simplified().toStdString());
    };
    addRow([&](int column) { return model.headerData(column, Qt::Horizontal); });
    for (int row = 0; row < model.rowCount(); ++row)
        addRow([&](int column) { return model.index(row, column).data(); });
    for (int place = 0; place < model.columnCount(); ++place)
        if (const int column = table.horizontalHeader()->logicalIndex(place); !table.isColumnHidden(column))
            shown.columns += standsRight(model, column) ? 'r' : 'l';
    return shown;
}

QString writeShownTable(const TextTable& table, const QString& file) {
    const QString format = QFileInfo(file).suffix().toLower();
    if (format != QLatin1String("md") && format != QLatin1String("tex"))
        return TableActions::tr("%1 cannot be written: end the name in .md or .tex.").arg(file);
    const QByteArray text =
        QByteArray::fromStdString(format == QLatin1String("tex") ? latexText(table) : markdownText(table));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return TableActions::tr("%1 cannot be written: %2.").arg(file, out.errorString());
    return {};
}

void addTableActions(QTableView& table) {
    const auto add = [&table](const char* name, const QString& icon, const QString& text, auto trigger) {
        auto* action = new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text, &table);
        action->setObjectName(QLatin1String(name));
        QObject::connect(action, &QAction::triggered, &table, std::move(trigger));
        table.addAction(action);
        return action;
    };
    const auto copier = [&table](std::string (*textOf)(const TextTable&)) {
        return [&table, textOf] { QGuiApplication::clipboard()->setText(toQt(textOf(shownTable(table)))); };
    };
    QAction* copy = add("copyTable", QStringLiteral("copy"), TableActions::tr("Copy table"), copier(tabSeparated));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    add("copyMarkdown", {}, TableActions::tr("Copy table as Markdown"), copier(markdownText));
    add("copyLatex", {}, TableActions::tr("Copy table as LaTeX"), copier(latexText));
    add("exportTable", QStringLiteral("export"), TableActions::tr("Export table…"), [&table] { askAndWrite(table); });
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace etude
