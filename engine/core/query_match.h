// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/query.h"
#include "engine/core/text.h"

namespace etude {

/// A query whose terms are prepared for what is looked through: what "and", "or" and "not" mean, once for all lists.
template <class Term>
class PreparedQuery {
public:
    /// `prepare` makes a Term of a query that is one.
    template <class Prepare>
    PreparedQuery(const Query& query, const Prepare& prepare)
        : m_kind(query.kind) {
        if (m_kind == Query::Kind::Term)
            m_term.emplace(prepare(query));
        for (const Query& part : query.parts)
            m_parts.emplace_back(part, prepare);
    }

    /// `holds` says of a Term whether it is true.
    template <class Holds>
    [[nodiscard]] bool matches(const Holds& holds) {
        const auto does = [&](PreparedQuery& part) { return part.matches(holds); };
        switch (m_kind) {
        case Query::Kind::All:
            return true;
        case Query::Kind::And:
            return std::ranges::all_of(m_parts, does);
        case Query::Kind::Or:
            return std::ranges::any_of(m_parts, does);
        case Query::Kind::Not:
            return !does(m_parts.front());
        case Query::Kind::Term:
            break;
        }
        return holds(*m_term);
    }

private:
    Query::Kind m_kind;
    std::optional<Term> m_term;
    std::vector<PreparedQuery> m_parts;
};

/// The text of a term, to be found anywhere in others or, where it asks for the whole name, to be equal; A to Z
/// whatever the case.
class WantedText {
public:
    explicit WantedText(const Query& term)
        : m_text(lowerCase(term.text))
        , m_whole(term.whole) {}

    [[nodiscard]] bool in(std::string_view text) const {
        if (m_whole)
            return std::ranges::equal(text, m_text, {}, lower);
        const auto isSame = [](char ours, char wanted) { return lower(ours) == wanted; };
        return !m_text.empty() &&
               std::search(text.begin(), text.end(), m_text.begin(), m_text.end(), isSame) != text.end();
    }
    /// In lower case.
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    static char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

    std::string m_text;
    bool m_whole = false;
};

/// Whether a text in lower case is one of these words or the beginning of one.
[[nodiscard]] inline bool beginsOneOf(std::string_view text, std::initializer_list<std::string_view> words) {
    return !text.empty() && std::ranges::any_of(words, [&](std::string_view word) { return word.starts_with(text); });
}

} // namespace etude
