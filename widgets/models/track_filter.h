// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include <QString>

#include "engine/dataset/dataset.h"

namespace etude {

/// What a filter line asks for: words separated by white space, all of which must match. `split:test` asks for a part,
/// `tag:rock` for tags, `artist:x` and `path:x` likewise; any other word is looked for in tags, path and artist. A word
/// matches anywhere in the name, whatever the case.
[[nodiscard]] bool isEmptyFilter(const QString& line);

/// Indices into dataset.tracks of the tracks that match, in their order; stops early, with what it has, if asked to.
/// Reentrant.
[[nodiscard]] std::vector<std::uint32_t> filterTracks(const Dataset& dataset, const QString& line,
                                                      std::stop_token stop = {});

/// The tracks' tags as one plain text: "jazz, piano".
[[nodiscard]] QString tagText(const Dataset& dataset, const Track& track);

/// The name of a part for people: "train", "validation", "test", or nothing.
[[nodiscard]] QString partText(SplitPart part);

} // namespace etude
