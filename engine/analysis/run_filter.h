// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/analysis/run_table.h"
#include "engine/core/query.h"

namespace etude {

/// A filter line of a table of runs (query.h): a field is the name of a column (columnNamed()).
///
///     compression:linear scale:10 device:L4 note:odd
///     (host:a or host:b) roc_auc:>0.8 -state:failed
///
/// Texts are found anywhere, A to Z whatever the case. A number is equal, to the decimals that are written where it is
/// measured, or compared with <, <=, > or >=. A truth value is yes or no. A run that is stopped is cancelled, too. A
/// word without a field is looked for in the levels of the fields that are texts and differ, in label, note, state,
/// device, host and id. A number that is none and a truth value that is none are mistakes.
[[nodiscard]] ParsedLine parseRunQuery(std::string_view line, LineState state = LineState::Typed);

/// What the window calls a level of a field that is a text; looked for beside its name.
using LevelWords = std::function<std::string(std::size_t field, const FieldValue& level)>;

/// The rows of the runs that a query asks for. What is asked of runs (settings, state, time, label...) chooses runs,
/// before they are taken together; what is asked of a row (n, settings, seeds, roc_auc, spread, pr_auc, unfinished) is
/// then asked of the row that these runs make, so that its numbers are those that are seen. Where "or" or "not" joins
/// the two, each run of such a row is asked, with the row's numbers. Rows without a run are left out, and so are
/// label-shuffle controls unless the query asks for the column control. Ordered as RunTable::rows() are. Stops early,
/// with what it has. Reentrant.
[[nodiscard]] std::vector<TableRow> filterRows(const RunTable& table, std::span<const TableRow> rows,
                                               const Query& query, const LevelWords& words = {},
                                               std::stop_token stop = {});

} // namespace etude
