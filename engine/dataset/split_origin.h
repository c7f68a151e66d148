// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/sentence.h"

namespace etude {

/// Where the split of a data set comes from, as far as that is known. It is kept beside a data set and is no part of
/// its identity: the split itself is.
struct SplitOrigin {
    enum class Maker {
        Unknown, ///< of data sets that an older Etude stored
        Source,  ///< the list or the layout that was imported
        Etude,   ///< what follows is how
    };

    Maker maker = Maker::Unknown;
    bool atImport = false;          ///< made because the source had none
    std::array<double, 3> shares{}; ///< of training, validation and test
    std::uint64_t seed = 0;
    bool stratified = false; ///< every tag in these shares
    bool refined = false;    ///< see SplitConfig
    bool byArtist = false;   ///< at least one artist was known, and no known artist is in two sets
    std::string group;       ///< the column whose values took the place of artists; empty if there was none
    std::int64_t alone = 0;  ///< tracks of unknown artist, or without a value in that column: each stood for itself

    bool operator==(const SplitOrigin&) const = default;
};

/// One sentence, such as "No split in the source: 70 / 15 / 15 made by Etude (seed 0, not by artist, every tag in these
/// shares): 24 / 8 / 8 tracks."; none if nothing is known. `tracks`, of training, validation and test, are named where
/// they differ from the shares by more than rounding to whole tracks does.
[[nodiscard]] std::optional<Sentence> splitOriginSentence(const SplitOrigin& origin,
                                                          const std::array<std::int64_t, 3>& tracks);

/// That a split no longer keeps together what the one before it kept by a column; none if that kept nothing so.
[[nodiscard]] std::optional<Sentence> givenUpGrouping(const SplitOrigin& before, const SplitOrigin& after);

/// As JSON, which the project keeps; empty if nothing is known.
[[nodiscard]] std::string splitOriginJson(const SplitOrigin& origin);
/// Reads it. What it does not understand is unknown.
[[nodiscard]] SplitOrigin splitOriginFromJson(std::string_view text);

} // namespace etude
