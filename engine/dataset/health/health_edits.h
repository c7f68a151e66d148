// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dataset/health/health.h"

/// What can be done about findings: tracks are left out of every set, which can be taken back, and tags are left out
/// of the data set, whose former version has them still. Nothing is changed where an error is returned.
namespace etude {

/// Excludes the tracks of all findings of a kind; returns how many. Of an artist in several sets, the set with most
/// of his or her tracks keeps them; of duplicates, the first stays. An error for kinds that are not about tracks.
[[nodiscard]] Result<std::size_t> excludeKind(Dataset& dataset, const HealthReport& report, FindingKind kind);

/// What Track::excluded is for a track that a person excluded.
inline constexpr std::string_view kByHand = "by_hand";

/// Excludes one track by its path, kByHand. An error if there is none, or it is excluded already.
[[nodiscard]] Result<void> excludeTrack(Dataset& dataset, const std::string& path);
/// Leaves a tag out; tracks keep their others, and those that have none stay. Returns how many tracks carried it. An
/// error if there is none such, or no other tag.
[[nodiscard]] Result<std::size_t> excludeTag(Dataset& dataset, const std::string& tag);

/// Why the last tag stays.
[[nodiscard]] Error noTagLeft(const Dataset& dataset);

/// How much was excluded.
struct Exclusions {
    std::size_t tracks = 0;
    std::size_t tags = 0;

    bool operator==(const Exclusions&) const = default;
};

/// Does what these findings ask for (indices into report.findings): excludes their tracks, for the first finding of
/// each, and leaves their tags out; those that are not isExcludable() are passed over. An error if no tag would be
/// left.
[[nodiscard]] Result<Exclusions> excludeFindings(Dataset& dataset, const HealthReport& report,
                                                 std::span<const std::uint32_t> findings);

/// Takes exclusions back: that of the track with this path or, if none has it, those of a kind's name or kByHand, or
/// "all". Returns how many. An error if there is none such.
[[nodiscard]] Result<std::size_t> includeTracks(Dataset& dataset, const std::string& what);
/// The same of these tracks, whatever they were excluded for.
std::size_t includeTracks(Dataset& dataset, std::span<const std::uint32_t> tracks);

} // namespace etude
