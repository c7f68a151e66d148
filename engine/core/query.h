// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/sentence.h"

namespace etude {

/// What a filter line asks for, as a tree. A value.
///
///     line   = [ either ]
///     either = both { "or" both }
///     both   = one { [ "and" ] one }
///     one    = { "not" | "-" } ( "(" either ")" | term )
///     term   = [ field ":" ] [ "=" ] ( word | '"' phrase '"' )
///
/// Words are separated by white space, operators and fields are read whatever the case. In a phrase "" stands for one
/// quotation mark, and nothing is an operator. `=` asks for the whole name.
struct Query {
    enum class Kind { All, And, Or, Not, Term };

    Kind kind = Kind::All;
    std::vector<Query> parts; ///< of And, Or (two or more) and Not (one)
    std::string field;        ///< of a term, as are the following: its name as listed; empty for any
    std::string text;         ///< never empty; UTF-8
    bool whole = false;       ///< all of the name, not a part of it

    bool operator==(const Query&) const = default;
};

/// What stands before a colon in one kind of filter line, and after it.
struct QueryFields {
    std::vector<std::string> names; ///< in lower case
    Sentence told = {};             ///< a clause that lists them: "tag:, artist: and path:"
    /// What is wrong with the value of a term; nothing, or no function, where all values are good.
    std::function<std::optional<Sentence>(const Query& term)> check = {};
};

struct ParsedLine {
    Query query;
    std::optional<Sentence> problem; ///< if the line cannot be read; the query is then All
};

/// Whether more of a line may follow.
enum class LineState {
    Typed,   ///< operators, opening brackets and fields at its end that nothing follows are taken as not yet there
    Complete ///< they are mistakes
};

/// Reads a line. Brackets and quotes that are open at its end are closed there. A word before a colon is a field if it
/// is one of the names, a mistake if it is made of letters alone, else a part of a text. Reentrant.
[[nodiscard]] ParsedLine parseQuery(std::string_view line, const QueryFields& fields,
                                    LineState state = LineState::Typed);

/// Whether a term of the query asks for this field.
[[nodiscard]] bool asksFor(const Query& query, std::string_view field);

} // namespace etude
