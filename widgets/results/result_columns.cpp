// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/result_columns.h"

#include <algorithm>

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
#include <QTableView>

#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kWidest = 30 * kGrid; ///< px, of a column that has no width yet
constexpr QLatin1String kKept("results/columns");

/// Names that this version does not know are passed over: another one has more columns.
std::optional<std::vector<ColumnNumber>> keptColumns() {
    const QStringList names = QSettings().value(kKept).toStringList();
    std::vector<ColumnNumber> columns;
    for (const QString& name : names)
        if (const auto column = columnNamed(name.toStdString()))
            columns.push_back(*column);
    return columns.empty() ? std::nullopt : std::optional(columns);
}

} // namespace

ResultColumns::ResultColumns(ResultModel* model, QTableView* table)
    : m_model(model)
    , m_table(table)
    , m_chosen(keptColumns())
    , m_sized(columnNames().size(), false) {
    QHeaderView* header = table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setResizeContentsPrecision(0); // the rows in sight alone
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionMoved, this, &ResultColumns::keep);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& place) {
        QMenu menu;
        fillMenu(menu);
        menu.exec(header->mapToGlobal(place));
    });
    for (ColumnNumber column = 0; column < std::ssize(columnNames()); ++column)
        table->setColumnHidden(column, true);
}

std::vector<ColumnNumber> ResultColumns::usual() const {
    const auto number = [](RunColumn column) { return numberOf(column); };
    const RunTable& table = m_model->results()->table;
    const bool runs = m_model->rowsBy().kind == RowsBy::Kind::Run;
    std::vector<ColumnNumber> columns;
    if (m_model->rowsBy().kind == RowsBy::Kind::Fields) {
        for (const std::string& field : m_model->rowsBy().fields)
            columns.push_back(*columnNamed(field));
    } else {
        for (const std::size_t field : table.differingFields())
            columns.push_back(columnOfField(field));
        if (columns.empty())
            columns.push_back(number(RunColumn::Configuration));
    }
    const auto any = [&](std::string RunNotes::*text) {
        return std::ranges::any_of(table.runs(), [&](const RunResult& run) { return !(run.notes.*text).empty(); });
    };
    if (any(&RunNotes::label))
        columns.push_back(number(RunColumn::Label));
    if (any(&RunNotes::note))
        columns.push_back(number(RunColumn::Note));
    if (runs)
        columns.push_back(*columnNamed("init_seed"));
    else
        columns.push_back(number(RunColumn::N));
    if (m_model->rowsBy().kind == RowsBy::Kind::Fields)
        columns.insert(columns.end(), {number(RunColumn::Settings), number(RunColumn::Seeds)});
    columns.push_back(number(RunColumn::RocAuc));
    if (!runs)
        columns.push_back(number(RunColumn::Spread));
    columns.push_back(number(RunColumn::PrAuc));
    if (runs)
        columns.push_back(number(RunColumn::State));
    else if (std::ranges::any_of(m_model->results()->rows, [](const TableRow& row) { return row.unfinished > 0; }))
        columns.push_back(number(RunColumn::Unfinished));
    // Texts first: a text right behind a number runs into it.
    std::ranges::stable_partition(columns, [](ColumnNumber column) { return !isNumberColumn(column); });
    return columns;
}

std::vector<ColumnNumber> ResultColumns::wanted() const {
    if (m_only)
        return *m_only;
    return m_chosen ? *m_chosen : usual();
}

void ResultColumns::follow() {
    if (m_model->results())
        show(wanted());
}

void ResultColumns::showOnly(const std::optional<std::vector<ColumnNumber>>& columns) {
    m_only = columns;
    follow();
}

void ResultColumns::show(const std::vector<ColumnNumber>& columns) {
    QHeaderView* header = m_table->horizontalHeader();
    if (columns != m_shown) {
        const QSignalBlocker quiet(this);
        const bool updates = m_table->updatesEnabled();
        m_table->setUpdatesEnabled(false);
        disconnect(header, &QHeaderView::sectionMoved, this, &ResultColumns::keep);
        for (const ColumnNumber column : m_shown)
            if (std::ranges::find(columns, column) == columns.end())
                m_table->setColumnHidden(column, true);
        for (int place = 0; place < static_cast<int>(columns.size()); ++place) {
            const ColumnNumber column = columns[static_cast<std::size_t>(place)];
            header->moveSection(header->visualIndex(column), place);
            m_table->setColumnHidden(column, false);
        }
        m_shown = columns;
        connect(header, &QHeaderView::sectionMoved, this, &ResultColumns::keep);
        m_table->setUpdatesEnabled(updates);
    }
    if (m_model->rowCount() == 0)
        return;
    for (const ColumnNumber column : columns) {
        auto sized = m_sized.begin() + column;
        if (*sized)
            continue;
        m_table->resizeColumnToContents(column);
        const int width = m_table->columnWidth(column) + kGrid;
        const bool text = !isNumberColumn(column);
        m_table->setColumnWidth(column, std::clamp(width, text ? 10 * kGrid : 8 * kGrid, kWidest));
        *sized = true;
    }
}

void ResultColumns::keep() {
    if (m_only)
        return;
    const QHeaderView* header = m_table->horizontalHeader();
    std::ranges::sort(m_shown, {}, [&](ColumnNumber column) { return header->visualIndex(column); });
    m_chosen = m_shown;
    QStringList names;
    for (const ColumnNumber column : m_shown)
        names << toQt(columnNames()[static_cast<std::size_t>(column)]);
    QSettings().setValue(kKept, names);
}

void ResultColumns::toggle(ColumnNumber column, bool on) {
    std::vector<ColumnNumber> columns = wanted();
    std::erase(columns, column);
    if (on)
        columns.push_back(column);
    if (columns.empty())
        return;
    m_only.reset();
    show(columns);
    keep();
}

void ResultColumns::addTick(QMenu& menu, ColumnNumber column) {
    QAction* tick = menu.addAction(columnTitle(column, m_model->interval()));
    tick->setToolTip(columnNote(column, m_model->interval()));
    tick->setCheckable(true);
    tick->setChecked(std::ranges::find(m_shown, column) != m_shown.end());
    connect(tick, &QAction::toggled, this, [this, column](bool on) { toggle(column, on); });
}

void ResultColumns::fillMenu(QMenu& menu) {
    menu.setToolTipsVisible(true);
    QAction* again = menu.addAction(tr("The usual columns"));
    again->setToolTip(tr("What the shown runs differ in, and their numbers."));
    again->setEnabled(m_chosen.has_value());
    connect(again, &QAction::triggered, this, [this] {
        m_chosen.reset();
        QSettings().remove(kKept);
        follow();
    });
    menu.addSeparator();
    for (ColumnNumber column = 0; column < kRunColumns; ++column)
        addTick(menu, column);
    menu.addSeparator();
    const std::vector<std::pair<QLatin1String, QString>> groups{
        {QLatin1String("input.audio."), tr("Audio")},
        {QLatin1String("input.spectrum."), tr("Spectrum")},
        {QLatin1String("input.preprocess."), tr("Preprocessing")},
        {QLatin1String("network."), tr("Network")},
        {QLatin1String("training."), tr("Training")},
        {QLatin1String("data."), tr("Data and subsets")},
        {QLatin1String("seeds."), tr("Seeds")}};
    for (const auto& [prefix, title] : groups) {
        QMenu* group = menu.addMenu(title);
        group->setToolTipsVisible(true);
        for (ColumnNumber column = kRunColumns; column < std::ssize(columnNames()); ++column)
            if (toQt(columnNames()[static_cast<std::size_t>(column)]).startsWith(prefix))
                addTick(*group, column);
    }
}

} // namespace etude
