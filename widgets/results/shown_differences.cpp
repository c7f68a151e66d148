// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/shown_differences.h"

#include <algorithm>

namespace etude {

std::vector<ColumnNumber> shownDifferences(const ResultRows& results, std::span<const TableRow> chosen,
                                           ResultWords& words, const std::stop_token& stop) {
    const IntervalKind interval = results.shown->interval;
    std::vector<ColumnNumber> columns = differingColumns(results.table, chosen, interval, stop);
    for (const RunColumn each : {RunColumn::Configuration, RunColumn::Run, RunColumn::Started})
        std::erase(columns, numberOf(each));
    std::erase_if(columns, [&](ColumnNumber column) {
        const auto text = [&](const TableRow& row) { return words.cell(results.table, row, column, interval); };
        const QString first = text(chosen.front());
        return std::ranges::all_of(chosen,
                                   [&](const TableRow& row) { return !stop.stop_requested() && text(row) == first; });
    });
    std::ranges::stable_partition(columns, [](ColumnNumber column) { return !fixedColumn(column); });
    if (columns.empty())
        columns.push_back(numberOf(RunColumn::Configuration));
    return columns;
}

} // namespace etude
