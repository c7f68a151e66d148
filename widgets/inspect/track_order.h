// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/dataset/dataset.h"

namespace etude {

/// What tracks can be ordered by.
enum class TrackKey { FileName, Tags, Part, Artist };

/// Whether a name comes before another one for people: numbers in it by their value ("clip2" before "clip10"), A to Z
/// whatever the case, all else by its bytes. A strict weak order.
[[nodiscard]] bool comesBefore(std::string_view a, std::string_view b);

/// Orders indices into dataset.tracks: names by comesBefore(), tags one after the other as they are listed, sets as
/// train, validation, test, none. Equal tracks keep their order, descending too. Tracks without a tag or an artist come
/// last, ascending and descending. Reentrant.
void sortTracks(const Dataset& dataset, std::vector<std::uint32_t>& rows, TrackKey key, bool descending);

} // namespace etude
