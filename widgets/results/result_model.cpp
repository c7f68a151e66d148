// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/result_model.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "widgets/models/background.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

/// Rows to be made, and what is to be seen of them.
struct RowsWanted {
    ShownResultsPointer shown;
    std::shared_ptr<const ResultRows> made; ///< null: not yet
    RowsBy by;
    Query query;
    QSet<QString> only;
    int column = -1;
    bool descending = false;
};

OrderedRows make(const RowsWanted& wanted, const std::stop_token& stop) {
    OrderedRows result;
    result.rows = wanted.made ? wanted.made : freedInBackground<ResultRows>({wanted.shown, wanted.by});
    const RunTable& table = result.rows->table;
    const std::vector<TableRow>& rows = result.rows->rows;
    result.controls = static_cast<int>(std::ranges::count(rows, true, &TableRow::control));
    if (stop.stop_requested())
        return result;
    result.left = filterRows(table, rows, wanted.query, levelWords(), stop);
    if (!wanted.only.isEmpty())
        std::erase_if(result.left,
                      [&](const TableRow& row) { return !wanted.only.contains(toQt(table.runs()[row.first].run)); });
    result.order.resize(result.left.size());
    std::iota(result.order.begin(), result.order.end(), 0U);
    if (wanted.column >= 0 && !stop.stop_requested())
        sortRows(table, result.left, result.order, wanted.column, wanted.descending, wanted.shown->interval);
    return result;
}

bool isNotes(int column) {
    return column == numberOf(RunColumn::Label) || column == numberOf(RunColumn::Note);
}

} // namespace

ResultModel::ResultModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_job(this) {}

void ResultModel::setResults(ProjectSession* session, const ShownResultsPointer& shown) {
    m_shown = shown;
    QHash<QString, QString> studies;
    if (session != nullptr)
        for (const StudyRow& study : session->studies())
            studies.insert(toQt(study.id), toQt(study.name).simplified());
    m_words.setStudies(std::move(studies));
    update(false);
}

void ResultModel::setRowsBy(const RowsBy& by) {
    if (std::exchange(m_by, by) != by)
        update(false);
}

void ResultModel::setFilter(const QString& line) {
    ParsedLine parsed = parseRunQuery(line.toStdString());
    const QString problem = parsed.problem ? told(*parsed.problem) : QString();
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT filterProblemChanged(m_problem);
    if (!problem.isEmpty())
        return;
    m_query = std::move(parsed.query);
    update(true);
}

void ResultModel::setOnly(const QSet<QString>& keys) {
    m_only = keys;
    update(true);
}

void ResultModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    update(true);
}

void ResultModel::update(bool sameRows) {
    m_stale = m_stale || !sameRows;
    if (!m_shown)
        return;
    const RowsWanted wanted{m_shown,      m_stale ? nullptr : m_rows,        m_by, m_query, m_only,
                            m_sortColumn, m_sortOrder == Qt::DescendingOrder};
    m_job.start([wanted](const std::stop_token& stop) { return make(wanted, stop); },
                [this](OrderedRows made) { showRows(std::move(made)); });
}

void ResultModel::showRows(OrderedRows made) {
    beginResetModel();
    m_rows = std::move(made.rows);
    m_left = std::move(made.left);
    m_order = std::move(made.order);
    m_controls = made.controls;
    m_stale = false;
    endResetModel();
    Q_EMIT rowsShown();
}

QString ResultModel::keyOf(int row) const {
    return toQt(m_rows->table.runs()[this->row(row).first].run);
}

int ResultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ResultModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columnNames().size());
}

QString ResultModel::text(int row, int column) const {
    return m_words.cell(m_rows->table, this->row(row), column, interval());
}

QVariant ResultModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TableRow& row = this->row(index.row());
    const RunResult& first = m_rows->table.runs()[row.runs.front()];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        if (isNotes(index.column())) {
            const TableCell cell = m_rows->table.cell(row, index.column(), interval());
            return cell.value ? toQt(std::get<std::string>(*cell.value)) : QString();
        }
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == numberOf(RunColumn::Run) && row.runs.size() == 1)
            return plainToolTip(toQt(first.run));
        if (const auto note = spreadSentence(row.over); note && index.column() == numberOf(RunColumn::Spread))
            return plainToolTip(told(*note));
        return plainToolTip(m_words.configuration(m_rows->table, row));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isNumberColumn(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return isNumberColumn(index.column()) ? QVariant(numberFont()) : QVariant();
    default:
        return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(section, interval());
    case Qt::ToolTipRole:
        return plainToolTip(columnNote(section, interval()));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

Qt::ItemFlags ResultModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    // Of several lines only where they can be seen: in the field beside the table.
    const bool oneLine = isNotes(index.column()) && !data(index, Qt::EditRole).toString().contains(u'\n');
    return oneLine ? flags | Qt::ItemIsEditable : flags;
}

bool ResultModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !isNotes(index.column()) || value == data(index, Qt::EditRole))
        return false;
    std::vector<NotedRun> noted;
    for (const std::uint32_t run : row(index.row()).runs) {
        const RunResult& result = m_rows->table.runs()[run];
        NotedRun& one = noted.emplace_back(NotedRun{result.run, result.notes});
        (index.column() == numberOf(RunColumn::Label) ? one.notes.label : one.notes.note) =
            value.toString().toStdString();
    }
    Q_EMIT notesWritten(noted);
    return true;
}

} // namespace etude
