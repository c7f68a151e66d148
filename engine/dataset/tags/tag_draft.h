// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/dataset/dataset.h"

namespace etude {

/// All tags of one track before and after a change, in alphabetical order.
struct TagChange {
    std::size_t track = 0; ///< index into Dataset::tracks
    std::vector<std::string> before;
    std::vector<std::string> after;

    bool operator==(const TagChange&) const = default;
};

/// One step of editing, which is undone as a whole: each track at most once.
using TagStep = std::vector<TagChange>;

/// The tracks of a data set whose tags differ from what is stored, with all their tags in alphabetical order. It lies
/// beside the data set as datasets/<hash>.edits.json until it is stored as a version or discarded.
struct TagDraft {
    std::map<std::size_t, std::vector<std::string>> tracks; ///< by index into Dataset::tracks

    bool operator==(const TagDraft&) const = default;
};

/// The names of a track's tags in alphabetical order.
[[nodiscard]] std::vector<std::string> tagNames(const Dataset& dataset, const Track& track);

/// A name for a tag without blanks around it. An error if nothing is left, or if it is not UTF-8 or has control
/// characters.
[[nodiscard]] Result<std::string> checkedTagName(std::string_view text);

/// The steps of editing: only tracks that change are in them. `edited` has the tags as they are now.
[[nodiscard]] TagStep addingTag(const Dataset& edited, std::span<const std::uint32_t> tracks, const std::string& tag);
[[nodiscard]] TagStep removingTag(const Dataset& edited, std::span<const std::uint32_t> tracks, const std::string& tag);
/// Of all tracks that carry a tag; those that carry both names carry the new one once, so that tags can be merged.
[[nodiscard]] TagStep renamingTag(const Dataset& edited, const std::string& from, const std::string& to);
/// A whole draft as one step from what is stored.
[[nodiscard]] TagStep wholeStep(const Dataset& stored, const TagDraft& draft);
/// The step that takes a step back.
[[nodiscard]] TagStep reversed(TagStep step);

/// Makes a step part of a draft; tracks that are again what they are in `stored` leave it.
void applyStep(TagDraft& draft, const Dataset& stored, const TagStep& step);

/// The stored data set with the draft's tags. New tags come after the others, in alphabetical order; a tag that its
/// last track lost is left out. So the result depends on the draft alone, not on the way to it.
[[nodiscard]] Dataset withDraft(const Dataset& stored, const TagDraft& draft);

/// Writes the draft of a data set, or removes its file if the draft is empty. `hash` in hex.
[[nodiscard]] Result<void> saveTagDraft(const ProjectLayout& project, const std::string& hash, const Dataset& stored,
                                        const TagDraft& draft);
/// An empty draft if there is no file. ErrorKind::Corrupt if it is of no such data set; it is set aside, not lost.
[[nodiscard]] Result<TagDraft> loadTagDraft(const ProjectLayout& project, const std::string& hash,
                                            const Dataset& stored);

} // namespace etude
