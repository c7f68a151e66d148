// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "engine/dataset/dataset.h"
#include "widgets/models/track_query.h"

namespace etude {

/// Indices into dataset.tracks of the tracks that a query (track_query.h) asks for, in their order. A term is found
/// anywhere in a name, or is all of it, whatever the case; `tag:=` means the tag that is written so, where there is
/// one. Stops early, with what it has, if asked to. Reentrant.
[[nodiscard]] std::vector<std::uint32_t> filterTracks(const Dataset& dataset, const TrackQuery& query,
                                                      std::stop_token stop = {});

/// The filter line that finds the tracks with all of these tags, in one set or in all, with or without the excluded
/// ones.
[[nodiscard]] QString tagFilterLine(const QStringList& tags, std::optional<SplitPart> part, bool withExcluded);

/// The tracks' tags as one plain text: "jazz, piano".
[[nodiscard]] QString tagText(const Dataset& dataset, const Track& track);

/// The name of a set for people: "train", "validation", "test", or nothing.
[[nodiscard]] QString partText(SplitPart part);

} // namespace etude
