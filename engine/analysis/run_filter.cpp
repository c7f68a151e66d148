// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/run_filter.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

#include "engine/analysis/varied_field.h"
#include "engine/core/text.h"

namespace etude {

namespace {

using Kind = Query::Kind;

/// Looked for by a word without a field.
constexpr std::array kTexts{RunColumn::Label,  RunColumn::Note, RunColumn::State,
                            RunColumn::Device, RunColumn::Host, RunColumn::Run};

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The value of a term, as a text, a truth value or a condition on a number.
class Wanted {
public:
    explicit Wanted(const Query& term)
        : m_text(lowerCase(term.text))
        , m_whole(term.whole) {
        std::string_view number = m_text;
        for (const std::string_view sign : {">=", "<=", ">", "<"})
            if (number.starts_with(sign)) {
                m_sign = sign;
                number.remove_prefix(sign.size());
                break;
            }
        double value = 0.0;
        const auto [end, problem] = std::from_chars(number.data(), number.data() + number.size(), value);
        if (problem != std::errc() || end != number.data() + number.size())
            return;
        m_number = value;
        const std::size_t point = number.find('.');
        m_decimals = point == std::string_view::npos ? 0 : static_cast<int>(number.size() - point - 1);
        m_written = fixedText(value, m_decimals);
    }

    [[nodiscard]] bool in(std::string_view text) const {
        const auto isSame = [](char ours, char wanted) { return lower(ours) == wanted; };
        if (m_whole)
            return std::ranges::equal(text, m_text, {}, lower);
        return std::search(text.begin(), text.end(), m_text.begin(), m_text.end(), isSame) != text.end();
    }
    [[nodiscard]] bool is(bool value) const {
        return !m_text.empty() &&
               (value ? std::string_view("yes").starts_with(m_text) || std::string_view("true").starts_with(m_text)
                      : std::string_view("no").starts_with(m_text) || std::string_view("false").starts_with(m_text));
    }
    [[nodiscard]] bool is(double value, bool measured) const {
        if (!m_number)
            return false;
        if (m_sign == ">=")
            return value >= *m_number;
        if (m_sign == "<=")
            return value <= *m_number;
        if (m_sign == ">")
            return value > *m_number;
        if (m_sign == "<")
            return value < *m_number;
        return measured ? fixedText(value, m_decimals) == m_written : value == *m_number;
    }

private:
    std::string m_text; ///< in lower case
    bool m_whole = false;
    std::string_view m_sign;
    std::optional<double> m_number;
    int m_decimals = 0;
    std::string m_written; ///< the number with these
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

    [[nodiscard]] bool matches(const TableRow& row) {
        const auto fixed = m_column ? fixedColumn(*m_column) : std::nullopt;
        if (fixed && isOfRow(*fixed))
            return says(m_table.cell(row, *m_column, IntervalKind::Student), true);
        return std::ranges::any_of(row.runs, [&](std::uint32_t run) { return holds(row, run); });
    }

private:
    enum class Known : signed char { Not, No, Yes };

    /// Whether it says something of all of the row's runs together.
    [[nodiscard]] static bool isOfRow(RunColumn column) {
        return column == RunColumn::N || column == RunColumn::RocAuc || column == RunColumn::Spread ||
               column == RunColumn::PrAuc || column == RunColumn::Unfinished || column == RunColumn::Control;
    }

    [[nodiscard]] bool holds(const TableRow& row, std::uint32_t run) {
        m_one.runs.assign(1, run);
        m_one.control = row.control;
        if (!m_column)
            return ofConfiguration(run) || std::ranges::any_of(kTexts, [&](RunColumn column) {
                       return says(m_table.cell(m_one, numberOf(column), IntervalKind::Student), false);
                   });
        if (fixedColumn(*m_column))
            return says(m_table.cell(m_one, *m_column, IntervalKind::Student), true);
        return columnNames()[static_cast<std::size_t>(*m_column)] == kInitialisationSeedField
                   ? says(m_table.cell(m_one, *m_column, IntervalKind::Student), false)
                   : ofConfiguration(run);
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

/// A query, prepared for a table.
class RowFilter {
public:
    RowFilter(const RunTable& table, const Query& query, const LevelWords& words)
        : m_kind(query.kind) {
        if (m_kind == Kind::Term)
            m_term.emplace(table, query, words);
        for (const Query& part : query.parts)
            m_parts.emplace_back(table, part, words);
    }

    [[nodiscard]] bool matches(const TableRow& row) {
        const auto does = [&](RowFilter& part) { return part.matches(row); };
        switch (m_kind) {
        case Kind::All:
            return true;
        case Kind::And:
            return std::ranges::all_of(m_parts, does);
        case Kind::Or:
            return std::ranges::any_of(m_parts, does);
        case Kind::Not:
            return !does(m_parts.front());
        case Kind::Term:
            break;
        }
        return m_term->matches(row);
    }

private:
    Kind m_kind;
    std::optional<TermFilter> m_term;
    std::vector<RowFilter> m_parts;
};

} // namespace

ParsedLine parseRunQuery(std::string_view line) {
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
        return fields;
    }();
    ParsedLine parsed = parseQuery(line, kFields);
    return parsed;
}

std::vector<std::uint32_t> filterRows(const RunTable& table, std::span<const TableRow> rows, const Query& query,
                                      const LevelWords& words, std::stop_token stop) {
    const bool controls = asksFor(query, enumName(RunColumn::Control));
    RowFilter filter(table, query, words);
    std::vector<std::uint32_t> found;
    for (std::uint32_t row = 0; row < rows.size() && !stop.stop_requested(); ++row)
        if ((controls || !rows[row].control) && filter.matches(rows[row]))
            found.push_back(row);
    return found;
}

} // namespace etude
