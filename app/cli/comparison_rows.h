// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/comparison_json.h"
#include "engine/core/table_text.h"

namespace etude::cli {

/// Rows of `compare` as a table for people, with the numbers of its sentences: a, b, setting (of the other fields: all,
/// or one by itself), n (pairs, or runs where none pair), difference, 95 % CI (another training run), p, p (Holm),
/// verdict (in brackets that among all pairs of levels, where it is another), another test set (its 95 % interval),
/// both.
class ComparisonTextTable {
public:
    explicit ComparisonTextTable(Measure measure);

    void add(const ComparisonAnswer& answer);
    [[nodiscard]] const TextTable& table() const { return m_table; }

private:
    TextTable m_table;
};

} // namespace etude::cli
