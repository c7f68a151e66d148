// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>
#include <QSet>
#include <QString>

#include "engine/analysis/run_filter.h"
#include "widgets/models/latest_job.h"
#include "widgets/results/result_words.h"
#include "widgets/results/results_tab.h"

namespace etude {

/// Results with their rows. Shared between threads and immutable.
struct ResultRows {
    ResultRows(ShownResultsPointer results, const RowsBy& by)
        : shown(std::move(results))
        , table(shown->runs)
        , rows(table.rows(by)) {}

    ShownResultsPointer shown; ///< keeps the runs
    RunTable table;
    std::vector<TableRow> rows;
};

/// Results with the rows that are shown of them.
struct OrderedRows {
    std::shared_ptr<const ResultRows> rows;
    std::vector<TableRow> left;       ///< those that a filter leaves
    std::vector<std::uint32_t> order; ///< of these
    int controls = 0;                 ///< among all rows
};

/// The results as a table: rows are runs, configurations or what agrees in some fields; columns are numbered as
/// ColumnNumber says. Rows, their filter and their order are made in the background, texts for the rows that are looked
/// at alone. Label-shuffle controls answer another question: they have no rows unless the filter asks for them. GUI
/// thread only.
class ResultModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ResultModel(QObject* parent = nullptr);

    /// Each of these makes the rows anew; rowsShown() follows. The session gives the names of studies.
    void setResults(ProjectSession* session, const ShownResultsPointer& shown);
    void setRowsBy(const RowsBy& by);
    /// A line that cannot be read changes nothing but the problem that is told.
    void setFilter(const QString& line);
    /// Shows these rows alone, by their keys; all if there are none.
    void setOnly(const QSet<QString>& keys);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const RowsBy& rowsBy() const { return m_by; }
    /// What stands beside means.
    [[nodiscard]] IntervalKind interval() const { return m_rows ? m_rows->shown->interval : IntervalKind::Student; }
    /// As of the last rowsShown(); null before the first.
    [[nodiscard]] const std::shared_ptr<const ResultRows>& results() const { return m_rows; }
    /// For another thread.
    [[nodiscard]] ResultWords words() const { return m_words; }
    /// Of the runs that the filter leaves.
    [[nodiscard]] const TableRow& row(int row) const { return m_left[m_order[static_cast<std::size_t>(row)]]; }
    /// The same for a row whatever the filter: the id of the first run that is taken together there.
    [[nodiscard]] QString keyOf(int row) const;
    /// Label-shuffle controls among the results' rows, and whether the filter asks for them.
    [[nodiscard]] int controls() const { return m_controls; }
    [[nodiscard]] bool showsControls() const { return asksFor(m_query, enumName(RunColumn::Control)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Of a label or a note: notesWritten() follows, the table does when the project has it.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void rowsShown();
    /// One sentence on a line that cannot be read, or nothing, as soon as it is another.
    void filterProblemChanged(const QString& sentence);
    /// The notes that the runs of a row are to have.
    void notesWritten(const std::vector<etude::NotedRun>& runs);

private:
    void update(bool sameRows);
    void showRows(OrderedRows made);
    [[nodiscard]] QString text(int row, int column) const;

    ShownResultsPointer m_shown;
    RowsBy m_by;
    Query m_query;
    QString m_problem;
    QSet<QString> m_only;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::shared_ptr<const ResultRows> m_rows;
    std::vector<TableRow> m_left;       ///< by the filter
    std::vector<std::uint32_t> m_order; ///< of these as they are shown
    int m_controls = 0;
    bool m_stale = false; ///< m_rows are not those of what was set last
    mutable ResultWords m_words;
    LatestJob m_job;
};

} // namespace etude
