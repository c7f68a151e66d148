// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <QHash>
#include <QString>

#include "engine/analysis/comparison_text.h"
#include "engine/analysis/run_filter.h"
#include "engine/analysis/run_table.h"

namespace etude {

/// What people read for a column of the results: the head, and what it says.
[[nodiscard]] QString columnTitle(ColumnNumber column, IntervalKind interval);
[[nodiscard]] QString columnNote(ColumnNumber column, IntervalKind interval);
/// "95 % CI (Student)": wherever a ± is shown or chosen.
[[nodiscard]] QString intervalName(IntervalKind kind);
/// What it is, in a sentence.
[[nodiscard]] QString intervalNote(IntervalKind kind);
/// Whether its cells are numbers, on the right of the column.
[[nodiscard]] bool isNumberColumn(ColumnNumber column);

/// Training time: "48 s", "3 min 20 s", "2 h 5 min".
[[nodiscard]] QString durationText(double seconds);

/// The two sides of a comparison in the words of the window.
[[nodiscard]] SideNames windowNames(const Comparison& comparison);

/// The sentence with a capital first letter, which may be a name's.
[[nodiscard]] QString capitalised(QString sentence);

/// What people read in the cells. Texts of fields are made once, since their words are looked for in long lists. For
/// one thread at a time.
class ResultWords {
public:
    /// Names of studies by their ids.
    void setStudies(QHash<QString, QString> names) { m_studies = std::move(names); }
    [[nodiscard]] QString cell(const RunTable& table, const TableRow& row, ColumnNumber column, IntervalKind interval);
    /// What tells a configuration from the others of the table: "decibel, A-weighting, × 10".
    [[nodiscard]] QString configuration(const RunTable& table, const TableRow& row);

private:
    [[nodiscard]] QString level(std::size_t field, const FieldValue& value);
    [[nodiscard]] QString fixed(const RunTable& table, const TableRow& row, RunColumn column, const TableCell& cell);

    std::map<std::pair<std::size_t, FieldValue>, QString> m_levels;
    QHash<QString, QString> m_studies;
};

/// The words of levels for filters, remembered as they are asked for. For one thread at a time.
[[nodiscard]] LevelWords levelWords();

/// Sentences of the engine in which fields (full paths) have the window's names in place of their leaf names.
[[nodiscard]] QStringList toldOfFields(std::vector<Sentence> sentences, const std::vector<std::string>& fields);

} // namespace etude
