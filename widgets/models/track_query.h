// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/core/query.h"

namespace etude {

/// What the filter line of the tracks asks for, in the language of query.h.
///
///     field = "tag" | "artist" | "path" | "split" | "has" | "excluded"
///
/// "has" is followed by tag, artist or none (no tag); "excluded" by yes, no or a part of the reason.
using TrackQuery = Query;

struct ParsedQuery {
    TrackQuery query;
    QString problem; ///< one sentence if the line cannot be read; the query is then All
};

/// parseQuery() with these fields. Reentrant.
[[nodiscard]] ParsedQuery parseTrackQuery(const QString& line);

/// The term that finds the tracks with exactly this tag: tag:="hip hop".
[[nodiscard]] QString exactTagTerm(const QString& tag);

} // namespace etude
