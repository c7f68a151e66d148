// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/analysis/result_group.h"
#include "engine/analysis/run_columns.h"
#include "engine/core/field_levels.h"

namespace etude {

/// Which runs make a row.
struct RowsBy {
    enum class Kind { Run, Configuration, Fields };
    Kind kind = Kind::Configuration;
    std::vector<std::string> fields; ///< full paths, of Fields

    bool operator==(const RowsBy&) const = default;
};

/// A row: runs that are taken together.
struct TableRow {
    std::vector<std::uint32_t> runs; ///< indices into the table's, in their order; at least one
    Summary summary;                 ///< of the test ROC-AUC of those that have one, as in summariseGroup()
    SeedCount over;                  ///< what its deviation is over
    std::optional<double> prAuc;     ///< likewise the mean
    std::int64_t unfinished = 0;
    bool control = false; ///< a label-shuffle control
    /// The first of all runs that are taken together, whatever a filter leaves of them: tells the row from others.
    std::uint32_t first = 0;

    bool operator==(const TableRow&) const = default;
};

/// A cell: a value, nothing, or the number of different values of the row's runs.
struct TableCell {
    std::optional<FieldValue> value;
    std::size_t several = 0; ///< 2 or more

    [[nodiscard]] bool isEmpty() const { return !value && several == 0; }
    bool operator==(const TableCell&) const = default;
};

/// Runs with the levels of their fields, read once for each configuration, so that the rows, orders and filters of
/// 10 000 runs take milliseconds. Immutable; any thread.
class RunTable {
public:
    /// The runs must outlive the table.
    explicit RunTable(std::span<const RunResult> runs);

    [[nodiscard]] std::span<const RunResult> runs() const { return m_runs; }
    /// The number of a run's configuration, from 0 in the order of the runs.
    [[nodiscard]] std::uint32_t configuration(std::uint32_t run) const { return m_configurations[run]; }
    [[nodiscard]] std::uint32_t configurations() const { return static_cast<std::uint32_t>(m_levels.size()); }
    /// A level of a field of a run, also where it has no effect; a seed's as that of the configuration's first run.
    [[nodiscard]] const FieldValue& level(std::uint32_t configuration, std::size_t field) const {
        return m_levels[configuration].values[field];
    }
    [[nodiscard]] bool applies(std::uint32_t configuration, std::size_t field) const {
        return m_levels[configuration].applies[field];
    }
    /// Fields, but for seeds, in which configurations differ that they have an effect in; in their order.
    [[nodiscard]] const std::vector<std::size_t>& differingFields() const { return m_differing; }

    /// Rows as results are ordered: best mean first, those without a result last.
    [[nodiscard]] std::vector<TableRow> rows(const RowsBy& by) const;
    /// Of these runs; there is one.
    [[nodiscard]] TableRow row(std::vector<std::uint32_t> runs) const;
    [[nodiscard]] TableCell cell(const TableRow& row, ColumnNumber column, IntervalKind interval) const;

private:
    [[nodiscard]] TableCell fieldCell(const TableRow& row, std::size_t field) const;

    std::span<const RunResult> m_runs;
    std::vector<std::uint32_t> m_configurations; ///< of each run
    std::vector<FieldLevels> m_levels;           ///< of each configuration
    std::vector<std::size_t> m_differing;
};

/// Best mean first, those without a result last; equal ones keep their order.
void orderRows(std::vector<TableRow>& rows);

/// Orders indices into rows by a column: numbers by value, texts A to Z whatever the case, configurations as they stand
/// in the queue. Empty cells come last, ascending and descending, after them rows whose runs differ; equal ones keep
/// their order.
void sortRows(const RunTable& table, std::span<const TableRow> rows, std::vector<std::uint32_t>& order,
              ColumnNumber column, bool descending, IntervalKind interval);

/// The columns in which these rows differ.
[[nodiscard]] std::vector<ColumnNumber> differingColumns(const RunTable& table, std::span<const TableRow> rows,
                                                         IntervalKind interval, std::stop_token stop = {});

} // namespace etude
