// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/core/result.h"
#include "engine/dataset/import/importers.h"

namespace etude {

/// Looks at the files that a list names.
class TrackFiles {
public:
    /// Paths start from `root`.
    explicit TrackFiles(std::filesystem::path root, OtherPaths otherPaths = OtherPaths::Take)
        : m_root(std::move(root))
        , m_otherPaths(otherPaths)
        , m_forms(m_root) {}

    struct Answer {
        std::optional<Sentence> problem;    ///< why the track cannot be used
        std::optional<std::size_t> earlier; ///< which of the files taken before, counted from 0, is this one again
    };
    /// From now on a file may be taken again.
    void takeAgain() { m_again = true; }

    /// Normalises the track's path, which is as its list gives it, and fills in what is known of the file. An absolute
    /// path inside the root becomes relative, so that both can go elsewhere together.
    [[nodiscard]] Answer take(Track& track);

    /// How many tracks' paths differ from their file's in form only.
    [[nodiscard]] const std::map<PathChanges, std::int64_t>& otherPaths() const { return m_counts; }

private:
    [[nodiscard]] std::optional<Sentence> findOther(const std::string& written, Track& track, const Error& missing);

    std::filesystem::path m_root;
    OtherPaths m_otherPaths;
    bool m_again = false;
    PathForms m_forms;
    std::map<PathChanges, std::int64_t> m_counts;
    std::unordered_map<std::string, std::size_t> m_paths;
    std::unordered_map<std::string, std::string> m_written; ///< by the path of a file that was found in another form
};

/// Where every importer that reads a list puts what it reads: each row becomes a track or a problem. Looks at each file
/// once. Tags are numbered in the order in which they are met.
class TrackCollector {
public:
    /// `root` becomes absolute. An error if it is not a folder.
    [[nodiscard]] static Result<TrackCollector> create(const std::filesystem::path& root, std::string name,
                                                       OtherPaths otherPaths = OtherPaths::Take);

    /// The number of a tag, a new one if it is new.
    [[nodiscard]] int tag(std::string_view name);

    /// From now on a file may be named by several rows, whose tags are joined; they must agree in all else.
    void joinRows() { m_files.takeAgain(); }
    /// From now on each track has a name of what stays together in a split that is made; `what` says what they are.
    void groupBy(std::string what) { m_result.grouping.what = std::move(what); }

    /// Adds a track whose tags are in any order; leaves out one that TrackFiles does not take, or that an earlier row
    /// named. Tags that are given by name are numbered only if it is taken.
    void add(const Sentence& where, Track track, const std::vector<std::string_view>& tagNames = {},
             std::string group = {});
    void leaveOut(Sentence where, Sentence reason);
    /// Counts a row that the chosen subset does not hold.
    void passOver() { ++m_result.outsideSubset; }
    void remark(Sentence sentence) { m_result.remarks.push_back(std::move(sentence)); }

    [[nodiscard]] const std::filesystem::path& root() const { return m_result.dataset.root; }

    /// Puts the tags in alphabetical order (by bytes).
    void sortTags();
    /// See finishImport. The collector is empty afterwards.
    [[nodiscard]] Result<ImportResult> finish(const std::filesystem::path& source);

private:
    TrackCollector(const std::filesystem::path& root, OtherPaths otherPaths)
        : m_files(root, otherPaths) {
        m_result.dataset.root = root;
        m_result.otherPathsTaken = otherPaths == OtherPaths::Take;
    }
    /// Why a row does not go with an earlier one of its file, if it does not.
    [[nodiscard]] std::optional<Sentence> disagreement(std::size_t earlier, const Track& track,
                                                       const std::string& group) const;

    ImportResult m_result;
    TrackFiles m_files;
    std::map<std::string, int, std::less<>> m_tagIndex;
};

} // namespace etude
