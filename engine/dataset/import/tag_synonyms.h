// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"

namespace etude {

/// Tags that mean the same. Its text has one line a merged tag: the name that stays and then those that become it, with
/// | between them. Lines that begin with # and empty ones are passed over. A tag in no line stays as it is.
class TagSynonyms {
public:
    /// An error, which says the line, if a line names no tag to merge or a tag stands in two places.
    [[nodiscard]] static Result<TagSynonyms> parse(std::string_view text);
    [[nodiscard]] static Result<TagSynonyms> read(const std::filesystem::path& file);

    /// The name that a tag has after the merge.
    [[nodiscard]] std::string_view merged(std::string_view tag) const;
    /// The tags that lines name as to be merged and that are not among `tags`, in alphabetical order; none where the
    /// list is not one's own.
    [[nodiscard]] std::vector<std::string> unknownOf(const std::vector<std::string_view>& tags) const;

private:
    std::map<std::string, std::string, std::less<>> m_names; ///< of every tag that a line names
    bool m_isFile = false;                                   ///< it was read from a file
};

/// The list for MagnaTagATune's 188 tags that is used where none is given, as text to begin one's own with:
/// misspellings, plurals, other forms of a word, and the many words for singing and its absence. What differs in
/// meaning is not merged.
[[nodiscard]] std::string_view magnaTagATuneSynonyms();

} // namespace etude
