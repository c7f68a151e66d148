// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/enum_names.h"
#include "engine/core/hash.h"
#include "engine/core/project_layout.h"
#include "engine/dataset/split_origin.h"

namespace etude {

enum class SplitPart { Train, Validation, Test, None };

template <>
struct EnumNames<SplitPart> {
    static constexpr std::array values{std::pair{SplitPart::Train, std::string_view("train")},
                                       std::pair{SplitPart::Validation, std::string_view("validation")},
                                       std::pair{SplitPart::Test, std::string_view("test")},
                                       std::pair{SplitPart::None, std::string_view("none")}};
};

/// The three sets that a run uses, in the order in which counts of tracks are given.
inline constexpr std::array kSplitParts{SplitPart::Train, SplitPart::Validation, SplitPart::Test};

/// One audio file with its tags. Names are data: they are never interpreted.
struct Track {
    std::string path;      ///< relative to the data set's root, or absolute
    std::vector<int> tags; ///< ascending indices into Dataset::tags
    SplitPart part = SplitPart::None;
    std::string artist;        ///< empty if unknown
    std::int64_t size = 0;     ///< bytes when imported
    std::int64_t modified = 0; ///< seconds since 1970 when imported
    /// Why it is left out of every set, in a word: the name of the finding (health.h) or "by_hand". Empty if it is
    /// not.
    std::string excluded{};

    [[nodiscard]] bool isExcluded() const { return !excluded.empty(); }
    bool operator==(const Track&) const = default;
};

/// Tagged tracks with a split. A value; in a project it is stored once as datasets/<hash>.json, immutable, beside
/// datasets/<hash>.location.json, which says what it is called and where the audio lies and may be rewritten.
struct Dataset {
    std::string name;
    std::filesystem::path root; ///< absolute folder that relative track paths start from
    std::vector<std::string> tags;
    std::vector<Track> tracks;
    SplitOrigin splitOrigin{};
    /// Paths of the tracks by whose lengths a clip length is proposed (length_sample.h), chosen at import of all that
    /// the list holds, those without a tag that are left out with them; every version made of it keeps them. Empty: of
    /// a data set that an older Etude stored.
    std::vector<std::string> lengthSample{};

    bool operator==(const Dataset&) const = default;

    [[nodiscard]] std::filesystem::path file(const Track& track) const { return root / track.path; }
    /// Indices into tracks, in track order, without those that are excluded.
    [[nodiscard]] std::vector<std::size_t> part(SplitPart which) const;
    /// 0/1 per tag for one track.
    [[nodiscard]] std::vector<std::uint8_t> labels(const Track& track) const;
};

/// Leaves tags out, in the list and on every track. `kept`: for each tag whether it stays.
void keepTags(Dataset& dataset, const std::vector<bool>& kept);

/// Identity: tags, paths, labels, split, artists and exclusions in their order. Not the name, the root, sizes, times,
/// where the split comes from or the sample of lengths.
/// It stands in every run's specification, so that two runs on different splits, or with and without some tracks, are
/// never taken for one; a data set whose exclusions are taken back is the one it was.
[[nodiscard]] Hash datasetHash(const Dataset& dataset);

/// Writes both files (the immutable one only if it does not exist) and returns the hash in hex. A root inside the
/// project is stored relative to it.
[[nodiscard]] Result<std::string> saveDataset(const ProjectLayout& project, const Dataset& dataset);

/// Writes the second file alone, of a data set with this hash.
[[nodiscard]] Result<void> saveLocation(const ProjectLayout& project, const std::string& hash, const Dataset& dataset);

/// Reads a data set by its hash in hex.
[[nodiscard]] Result<Dataset> loadDataset(const ProjectLayout& project, const std::string& hash);

} // namespace etude
