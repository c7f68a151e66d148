// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/sentence.h"

namespace etude {

/// How the path in a list differs from that of the file that it means: a set of bits.
using PathChanges = unsigned;
inline constexpr PathChanges kOtherSlashes = 1; ///< it has \ where the file's has /
inline constexpr PathChanges kOtherFolders = 2; ///< it begins with folders, or a drive, of another machine
inline constexpr PathChanges kOtherCase = 4;
inline constexpr PathChanges kOtherUnicode = 8;  ///< the same characters are composed in another way (NFC, NFD)
inline constexpr PathChanges kOtherZeros = 16;   ///< its numbers have more or fewer zeros in front
inline constexpr PathChanges kOtherCoding = 32;  ///< bytes are written as in addresses of the web: %20 for a blank
inline constexpr PathChanges kOtherBlanks = 128; ///< it begins or ends with blanks
inline constexpr PathChanges kOtherPlace = 64;   ///< the file lies in a folder that it does not name

/// "changing \ to /", or several with "and" between.
[[nodiscard]] Sentence pathChangesSentence(PathChanges changes);

/// Looks below a folder for files whose path differs from a written one in form only. The folder is read when the first
/// path is looked for, links to folders once.
class PathForms {
public:
    explicit PathForms(const std::filesystem::path& root);

    struct Answer {
        std::string path;        ///< of the file, below the root; empty if none fits, or several do equally well
        PathChanges changes = 0; ///< not 0 if there is one
        std::string nearest;     ///< where there is none: a file that looks most like it; empty if none does
        bool several = false;    ///< nearest is one of the several

        bool operator==(const Answer&) const = default;
    };

    /// `written` as it stands in the list, when no file is there. Tried in this order: the whole path, without blanks
    /// around it, with one / for each \ or \\, then without its first folder, and so on to the name alone; at each
    /// length the file that differs least, in case, in Unicode's form, in both, and in the zeros before its numbers.
    /// Then, in any folder, the one file that ends as the path does, or of a path that begins at the root or a drive,
    /// has most of its end, the name at least. Then the same with %XX decoded. Not thread-safe.
    [[nodiscard]] Answer find(std::string_view written);

private:
    struct Key {
        std::string folded;
        std::uint32_t file;
    };

    void read();
    [[nodiscard]] std::optional<Answer> findAs(std::string path, PathChanges changes) const;
    [[nodiscard]] std::optional<Answer> match(std::string_view ending, PathChanges changes) const;
    [[nodiscard]] std::optional<Answer> inAnyFolder(std::string_view path, PathChanges changes) const;
    [[nodiscard]] std::string nearest(std::string_view path);
    [[nodiscard]] std::string mostAlike(std::string_view path);

    std::filesystem::path m_root;
    bool m_read = false;
    std::vector<std::string> m_files; ///< relative, with / between
    std::vector<Key> m_paths;         ///< in the order of their folded paths
    std::vector<Key> m_names;         ///< likewise by the folded name without its extension
    std::size_t m_compared = 0;       ///< paths that were compared with one that no file has
};

} // namespace etude
