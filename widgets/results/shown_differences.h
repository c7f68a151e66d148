// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <stop_token>
#include <vector>

#include "widgets/results/result_model.h"

namespace etude {

/// The columns in which rows of the results are seen to differ: values that read alike are
/// no difference. Left out is what tells every row from every other; the configuration stands alone where nothing else
/// differs. Settings first. From any thread, with words of its own.
[[nodiscard]] std::vector<ColumnNumber> shownDifferences(const ResultRows& results, std::span<const TableRow> chosen,
                                                         ResultWords& words, const std::stop_token& stop = {});

} // namespace etude
