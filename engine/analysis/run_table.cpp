// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/run_table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "engine/analysis/varied_field.h"
#include "engine/core/text.h"

namespace etude {

namespace {

constexpr std::string_view kShuffle = "data.label_shuffle_seed";

const std::vector<std::string>& fieldNames() {
    static const std::vector<std::string> kNames = fieldPaths<RunSpec>();
    return kNames;
}

/// What rows are ordered by.
struct SortKey {
    enum class Rank { Number, Text, Several, Empty };
    Rank rank = Rank::Empty;
    double number = 0.0;
    std::string text;
};

SortKey keyOf(const TableCell& cell) {
    if (cell.isEmpty())
        return {};
    if (!cell.value)
        return {SortKey::Rank::Several, static_cast<double>(cell.several), {}};
    return std::visit(
        [](const auto& value) -> SortKey {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_arithmetic_v<T>)
                return {SortKey::Rank::Number, static_cast<double>(value), {}};
            else if constexpr (std::is_same_v<T, std::string>)
                return {SortKey::Rank::Text, 0.0, lowerCase(value)};
            else
                return {SortKey::Rank::Text, 0.0, fieldText(value)};
        },
        *cell.value);
}

} // namespace

RunTable::RunTable(std::span<const RunResult> runs)
    : m_runs(runs) {
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    for (const RunResult& run : runs) {
        const auto [known, isNew] = numbers.try_emplace(run.configuration, static_cast<std::uint32_t>(m_levels.size()));
        if (isNew)
            m_levels.push_back(fieldLevels(run.spec));
        m_configurations.push_back(known->second);
    }
    for (std::size_t field = 0; field < fieldNames().size(); ++field) {
        if (fieldNames()[field] == kInitialisationSeedField || fieldNames()[field] == kShuffle)
            continue;
        const FieldValue* first = nullptr;
        for (const FieldLevels& levels : m_levels) {
            if (!levels.applies[field])
                continue;
            first = first ? first : &levels.values[field];
            if (levels.values[field] != *first) {
                m_differing.push_back(field);
                break;
            }
        }
    }
}

TableRow RunTable::row(std::vector<std::uint32_t> runs) const {
    TableRow row;
    row.first = runs.front();
    row.control = m_runs[runs.front()].spec.data.isCanary();
    std::vector<SeedValue> rocAuc;
    std::vector<double> prAuc;
    for (const std::uint32_t index : runs) {
        const RunResult& run = m_runs[index];
        if (run.rocAuc)
            rocAuc.push_back({run.configuration, run.spec.seeds.initialisation, *run.rocAuc});
        else if (run.state != RunState::Finished)
            ++row.unfinished;
        if (run.rocAuc && run.prAuc)
            prAuc.push_back(*run.prAuc);
    }
    const GroupSummary summary = summariseGroup(rocAuc);
    row.summary = summary.summary;
    row.over = summary.over;
    if (!prAuc.empty())
        row.prAuc = summarise(prAuc).mean;
    row.runs = std::move(runs);
    return row;
}

std::vector<TableRow> RunTable::rows(const RowsBy& by) const {
    std::vector<TableRow> rows;
    if (by.kind == RowsBy::Kind::Run) {
        for (std::uint32_t run = 0; run < m_runs.size(); ++run)
            rows.push_back(row({run}));
    } else {
        Grouping grouping;
        if (by.kind == RowsBy::Kind::Fields)
            grouping.fields = by.fields;
        for (RunGroup& group : groupedRuns(m_runs, grouping))
            rows.push_back(row(std::move(group.runs)));
    }
    orderRows(rows);
    return rows;
}

void orderRows(std::vector<TableRow>& rows) {
    std::ranges::stable_sort(rows, [](const TableRow& a, const TableRow& b) {
        return std::pair(a.summary.n > 0, a.summary.mean) > std::pair(b.summary.n > 0, b.summary.mean);
    });
}

void sortRows(const RunTable& table, std::span<const TableRow> rows, std::vector<std::uint32_t>& order,
              ColumnNumber column, bool descending, IntervalKind interval) {
    const bool byQueue = column == numberOf(RunColumn::Configuration);
    std::vector<SortKey> keys(rows.size());
    for (const std::uint32_t row : order)
        keys[row] = byQueue ? SortKey{SortKey::Rank::Number, static_cast<double>(rows[row].runs.front()), {}}
                            : keyOf(table.cell(rows[row], column, interval));
    std::ranges::stable_sort(order, [&](std::uint32_t left, std::uint32_t right) {
        const SortKey& a = keys[left];
        const SortKey& b = keys[right];
        if (a.rank != b.rank)
            return a.rank < b.rank;
        const SortKey& low = descending ? b : a;
        const SortKey& high = descending ? a : b;
        return low.number < high.number || (low.number == high.number && low.text < high.text);
    });
}

std::vector<ColumnNumber> differingColumns(const RunTable& table, std::span<const TableRow> rows, IntervalKind interval,
                                           std::stop_token stop) {
    std::vector<ColumnNumber> columns;
    for (ColumnNumber column = 0; column < std::ssize(columnNames()) && !stop.stop_requested(); ++column) {
        if (rows.empty())
            break;
        const TableCell first = table.cell(rows.front(), column, interval);
        if (std::ranges::any_of(rows, [&](const TableRow& row) { return table.cell(row, column, interval) != first; }))
            columns.push_back(column);
    }
    return columns;
}

} // namespace etude
