// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace etude {

/// What a filter line asks for, as a tree. A value.
///
///     line   = [ either ]
///     either = both { "or" both }
///     both   = one { [ "and" ] one }
///     one    = { "not" | "-" } ( "(" either ")" | term )
///     term   = [ field ":" ] [ "=" ] ( word | '"' phrase '"' )
///     field  = "tag" | "artist" | "path" | "split" | "has" | "excluded"
///
/// Words are separated by white space, operators and fields are read whatever the case. In a phrase "" stands for one
/// quotation mark, and nothing is an operator. `=` asks for the whole name. "has" is followed by tag, artist or none
/// (no tag); "excluded" by yes, no or a part of the reason.
struct TrackQuery {
    enum class Kind { All, And, Or, Not, Term };
    enum class Field { Any, Tag, Artist, Path, Split, Has, Excluded };

    Kind kind = Kind::All;
    std::vector<TrackQuery> parts; ///< of And, Or (two or more) and Not (one)
    Field field = Field::Any;      ///< of a term, as are the following
    QString text;                  ///< never empty
    bool whole = false;            ///< all of the name, not a part of it

    bool operator==(const TrackQuery&) const = default;
};

struct ParsedQuery {
    TrackQuery query;
    QString problem; ///< one sentence if the line cannot be read; the query is then All
};

/// Reads a line, also while it is typed: operators, opening brackets and fields at its end that nothing follows yet are
/// taken as not yet there, and brackets and quotes that are open as closed there. Reentrant.
[[nodiscard]] ParsedQuery parseTrackQuery(const QString& line);

/// The term that finds the tracks with exactly this tag: tag:="hip hop".
[[nodiscard]] QString exactTagTerm(const QString& tag);

} // namespace etude
