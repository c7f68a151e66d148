// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/run_filter.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/analysis/number_condition.h"
#include "engine/analysis/varied_field.h"
#include "engine/core/query_match.h"
#include "engine/core/text.h"

namespace etude {

namespace {

using Kind = Query::Kind;

/// Looked for by a word without a field.
constexpr std::array kTexts{RunColumn::Label,  RunColumn::Note, RunColumn::State,
                            RunColumn::Device, RunColumn::Host, RunColumn::Run};

constexpr std::string_view kCancelled = "cancelled"; ///< what the queue calls a run that was stopped by its user

/// Whether it says something of all of a row's runs together.
bool isOfRow(RunColumn column) {
    return column == RunColumn::N || column == RunColumn::Settings || column == RunColumn::Seeds ||
           column == RunColumn::RocAuc || column == RunColumn::Spread || column == RunColumn::PrAuc ||
           column == RunColumn::Unfinished;
}

std::optional<RunColumn> fixedColumnOf(const Query& term) {
    const auto column = term.field.empty() ? std::nullopt : std::optional(*columnNamed(term.field));
    return column ? fixedColumn(*column) : std::nullopt;
}

bool asksOfRow(const Query& query) {
    if (query.kind == Kind::Term) {
        const auto column = fixedColumnOf(query);
        return column && isOfRow(*column);
    }
    return std::ranges::any_of(query.parts, asksOfRow);
}

/// The conditions that must all hold: those of runs alone, and those in which something is asked of a row.
struct Conditions {
    Query ofRuns;
    Query ofRows;

    Conditions() { ofRuns.kind = ofRows.kind = Kind::And; }
};

void addConditions(Conditions& conditions, const Query& query) {
    if (query.kind == Kind::And)
        for (const Query& part : query.parts)
            addConditions(conditions, part);
    else
        (asksOfRow(query) ? conditions.ofRows : conditions.ofRuns).parts.push_back(query);
}

/// The value of a term, as a text, a truth value or a condition on a number.
class Wanted {
public:
    explicit Wanted(const Query& term)
        : m_text(term)
        , m_number(NumberCondition::parse(m_text.text())) {}

    [[nodiscard]] bool in(std::string_view text) const { return m_text.in(text); }
    [[nodiscard]] bool is(bool value) const {
        return value ? beginsOneOf(m_text.text(), {"yes", "true"}) : beginsOneOf(m_text.text(), {"no", "false"});
    }
    [[nodiscard]] bool is(double value, bool measured) const { return m_number && m_number->holds(value, measured); }

private:
    WantedText m_text;
    std::optional<NumberCondition> m_number;
};

/// A term of the query, prepared for a table. What it says of a configuration is remembered.
class TermFilter {
public:
    TermFilter(const RunTable& table, const Query& term, const LevelWords& words)
        : m_table(table)
        , m_words(words)
        , m_wanted(term)
        , m_known(table.configurations(), Known::Not) {
        if (!term.field.empty())
            m_column = *columnNamed(term.field); // the parser has seen to it that there is one
    }

    /// Of a run in a row.
    [[nodiscard]] bool holds(const TableRow& row, std::uint32_t run) {
        const auto fixed = m_column ? fixedColumn(*m_column) : std::nullopt;
        if (fixed && isOfRow(*fixed))
            return says(m_table.cell(row, *m_column, IntervalKind::Student), true);
        m_one.runs.assign(1, run);
        m_one.control = row.control;
        if (!m_column)
            return ofConfiguration(run) ||
                   std::ranges::any_of(kTexts, [&](RunColumn column) { return ofRun(column, false); });
        if (fixed)
            return ofRun(*fixed, true);
        return columnNames()[static_cast<std::size_t>(*m_column)] == kInitialisationSeedField
                   ? says(m_table.cell(m_one, *m_column, IntervalKind::Student), false)
                   : ofConfiguration(run);
    }

private:
    enum class Known : signed char { Not, No, Yes };

    [[nodiscard]] bool ofRun(RunColumn column, bool measured) const {
        const TableCell cell = m_table.cell(m_one, numberOf(column), IntervalKind::Student);
        if (says(cell, measured))
            return true;
        static const FieldValue kStopped(std::string(enumName(RunState::Stopped)));
        return column == RunColumn::State && cell.value == kStopped && m_wanted.in(kCancelled);
    }

    [[nodiscard]] bool ofConfiguration(std::uint32_t run) {
        const std::uint32_t configuration = m_table.configuration(run);
        Known& known = m_known[configuration];
        if (known == Known::Not)
            known = look(configuration) ? Known::Yes : Known::No;
        return known == Known::Yes;
    }

    [[nodiscard]] bool look(std::uint32_t configuration) const {
        if (m_column)
            return looksLike(configuration, fieldOfColumn(*m_column));
        return std::ranges::any_of(m_table.differingFields(), [&](std::size_t field) {
            return std::holds_alternative<std::string>(m_table.level(configuration, field)) &&
                   looksLike(configuration, field);
        });
    }

    [[nodiscard]] bool looksLike(std::uint32_t configuration, std::size_t field) const {
        if (!m_table.applies(configuration, field))
            return false;
        const FieldValue& level = m_table.level(configuration, field);
        const bool isText = std::holds_alternative<std::string>(level);
        return says({level, 0}, false) || (isText && m_words && m_wanted.in(m_words(field, level)));
    }

    [[nodiscard]] bool says(const TableCell& cell, bool measured) const {
        if (!cell.value)
            return false;
        return std::visit(
            [&](const auto& value) {
                using T = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<T, bool>)
                    return m_wanted.is(value);
                else if constexpr (std::is_arithmetic_v<T>)
                    return m_wanted.is(static_cast<double>(value), measured);
                else if constexpr (std::is_same_v<T, std::string>)
                    return m_wanted.in(value);
                else
                    return m_wanted.in(fieldText(value));
            },
            *cell.value);
    }

    const RunTable& m_table;
    const LevelWords& m_words;
    Wanted m_wanted;
    std::optional<ColumnNumber> m_column;
    std::vector<Known> m_known; ///< of configurations
    TableRow m_one;             ///< a run alone
};

/// What a table's rows are filtered by.
class RowFilter {
public:
    RowFilter(const RunTable& table, const Conditions& conditions, const LevelWords& words)
        : m_table(table)
        , m_ofRuns(conditions.ofRuns, [&](const Query& term) { return TermFilter(table, term, words); })
        , m_ofRows(conditions.ofRows, [&](const Query& term) { return TermFilter(table, term, words); }) {}

    /// The row of the runs that are left; none if there are none.
    [[nodiscard]] std::optional<TableRow> left(const TableRow& row) {
        auto ofRuns = kept(row, m_ofRuns);
        return ofRuns ? kept(*ofRuns, m_ofRows) : std::nullopt;
    }

private:
    [[nodiscard]] std::optional<TableRow> kept(const TableRow& row, PreparedQuery<TermFilter>& query) const {
        std::vector<std::uint32_t> runs;
        for (const std::uint32_t run : row.runs)
            if (query.matches([&](TermFilter& term) { return term.holds(row, run); }))
                runs.push_back(run);
        if (runs.empty())
            return std::nullopt;
        if (runs.size() == row.runs.size())
            return row;
        TableRow fewer = m_table.row(std::move(runs));
        fewer.first = row.first;
        return fewer;
    }

    const RunTable& m_table;
    PreparedQuery<TermFilter> m_ofRuns;
    PreparedQuery<TermFilter> m_ofRows;
};

/// What is wrong with a term's value.
std::optional<Sentence> problemOf(const Query& term) {
    if (term.field.empty())
        return std::nullopt;
    const ColumnKind kind = columnKind(*columnNamed(term.field));
    const std::string text = lowerCase(term.text);
    if (kind == ColumnKind::Number && !NumberCondition::parse(text))
        return say("“%1:%2” asks for no number: right behind “%1:” stands one, or <, <=, > or >= and one, as in "
                   "%1:0.8 or %1:>0.8.",
                   term.field, term.text);
    if (kind == ColumnKind::Truth && !beginsOneOf(text, {"yes", "no", "true", "false"}))
        return say("“%1:” is followed by yes or no, and not by “%2”.", term.field, term.text);
    return std::nullopt;
}

} // namespace

ParsedLine parseRunQuery(std::string_view line, LineState state) {
    static const QueryFields kFields = [] {
        QueryFields fields;
        for (const std::string& name : columnNames()) {
            fields.names.push_back(name);
            fields.names.emplace_back(leafName(name));
        }
        for (const char* shortName : {"auc", "seed", "time"})
            fields.names.emplace_back(shortName);
        fields.told =
            say("compression:, scale:, device:, label:, note: and the names of all other columns and settings");
        fields.check = problemOf;
        return fields;
    }();
    return parseQuery(line, kFields, state);
}

std::vector<TableRow> filterRows(const RunTable& table, std::span<const TableRow> rows, const Query& query,
                                 const LevelWords& words, std::stop_token stop) {
    const bool controls = asksFor(query, enumName(RunColumn::Control));
    Conditions conditions;
    addConditions(conditions, query);
    RowFilter filter(table, conditions, words);
    std::vector<TableRow> found;
    bool same = true; // rows that are whole stand in their order already
    for (const TableRow& row : rows) {
        if (stop.stop_requested())
            break;
        if (row.control && !controls)
            continue;
        auto left = filter.left(row);
        if (!left)
            continue;
        same = same && left->runs.size() == row.runs.size();
        found.push_back(std::move(*left));
    }
    if (!same)
        orderRows(found);
    return found;
}

} // namespace etude
