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
        bool otherForm = false;             ///< the earlier one is written in another form
        bool unsure = false;                ///< only its end is the file's (kOtherPlace and kOtherFolders)
        bool earlierUnsure = false;
    };
    /// Normalises the track's path, which is as its list gives it, and fills in what is known of the file. An absolute
    /// path inside the root becomes relative, so that both can go elsewhere together.
    [[nodiscard]] Answer take(Track& track);

    /// How many tracks' paths differ from their file's in form only.
    [[nodiscard]] const std::map<PathChanges, std::int64_t>& otherPaths() const { return m_counts; }

private:
    struct Taken {
        std::size_t index = 0;
        std::string written; ///< where it differs from the file's path in form, else empty
        bool unsure = false;
    };
    struct Other {
        std::optional<Sentence> problem;
        PathChanges changes = 0;
    };
    [[nodiscard]] Other findOther(const std::string& written, Track& track, const Error& missing);

    std::filesystem::path m_root;
    OtherPaths m_otherPaths;
    PathForms m_forms;
    std::map<PathChanges, std::int64_t> m_counts;
    std::unordered_map<std::string, Taken> m_taken; ///< by the files' paths
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

    /// From now on a file may be named by several rows, in whatever form, whose tags are joined; they must agree in all
    /// else. Of a file of which only the end of the path is right, no rows are joined: the row that names it itself
    /// takes the place of one that does not.
    void joinRows() { m_join = true; }
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
    /// What is done with a row whose file an earlier one named.
    void addAgain(const Sentence& where, const TrackFiles::Answer& answer, Track track,
                  const std::vector<std::string_view>& tagNames, const std::string& group);
    /// Why a row does not go with an earlier one of its file, if it does not.
    [[nodiscard]] std::optional<Sentence> disagreement(std::size_t earlier, const Track& track,
                                                       const std::string& group) const;

    ImportResult m_result;
    TrackFiles m_files;
    bool m_join = false;
    std::map<std::string, int, std::less<>> m_tagIndex;
    std::unordered_map<std::size_t, Sentence> m_unsure; ///< where tracks stand of whose paths only the end is right
};

} // namespace etude
