// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "engine/core/result.h"
#include "engine/dataset/import/importers.h"

namespace etude {

/// Looks at the files that a list names, each of which may be named once.
class TrackFiles {
public:
    /// Paths start from `root`.
    explicit TrackFiles(std::filesystem::path root)
        : m_root(std::move(root)) {}

    /// Normalises the track's path, which is as its list gives it, and fills in what is known of the file. An absolute
    /// path inside the root becomes relative, so that both can go elsewhere together. Returns why the track cannot be
    /// used (its path is empty or was there before, or the file cannot be used), or nothing if it can.
    [[nodiscard]] std::optional<Sentence> take(Track& track);

private:
    std::filesystem::path m_root;
    std::unordered_set<std::string> m_paths;
};

/// Where every importer that reads a list puts what it reads: each row becomes a track or a problem. Looks at each file
/// once. Tags are numbered in the order in which they are met.
class TrackCollector {
public:
    /// `root` becomes absolute. An error if it is not a folder.
    [[nodiscard]] static Result<TrackCollector> create(const std::filesystem::path& root, std::string name);

    /// The number of a tag, a new one if it is new.
    [[nodiscard]] int tag(std::string_view name);

    /// Adds a track whose tags are in any order; leaves out one that TrackFiles does not take. Tags that are given by
    /// name are numbered only if it is taken.
    void add(const Sentence& where, Track track, const std::vector<std::string_view>& tagNames = {});
    void leaveOut(Sentence where, Sentence reason);
    /// Counts a row that the chosen subset does not hold.
    void passOver() { ++m_result.outsideSubset; }

    [[nodiscard]] const std::filesystem::path& root() const { return m_result.dataset.root; }

    /// Puts the tags in alphabetical order (by bytes).
    void sortTags();
    /// See finishImport. The collector is empty afterwards.
    [[nodiscard]] Result<ImportResult> finish(const std::filesystem::path& source);

private:
    explicit TrackCollector(const std::filesystem::path& root)
        : m_files(root) {
        m_result.dataset.root = root;
    }

    ImportResult m_result;
    TrackFiles m_files;
    std::map<std::string, int, std::less<>> m_tagIndex;
};

} // namespace etude
