// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/enum_names.h"
#include "engine/core/progress.h"
#include "engine/core/result.h"
#include "engine/dataset/import/path_forms.h"
#include "engine/dataset/import/tag_synonyms.h"
#include "engine/dataset/split/split.h"

#include <stop_token>

namespace etude {

/// A row or file that an import left out, and why.
struct ImportProblem {
    Sentence where;  ///< a path or "line 12"
    Sentence reason; ///< one whole sentence
    bool operator==(const ImportProblem&) const = default;
};

/// What is done about paths that name no file, while a file's path differs from them in form only (PathForms).
enum class OtherPaths {
    Take,   ///< the file is taken, and counted
    Refuse, ///< the row is left out, and says so
};

/// What an import found. Nothing is dropped silently: every row and file is a track, a problem, or counted.
struct ImportResult {
    Dataset dataset;
    std::vector<ImportProblem> problems;
    std::vector<Sentence> remarks; ///< what was assumed, merged or read in its own way; one whole sentence each
    std::map<PathChanges, std::int64_t> otherPaths; ///< files whose path in the list differs from theirs in form only
    bool otherPathsTaken = true;                    ///< false: these files were left out
    std::int64_t joinedRows = 0;      ///< rows whose tags joined those of an earlier row of the same file (tables)
    std::int64_t joinedForms = 0;     ///< of these, those that write its path in another form than the first one
    std::int64_t untaggedLeftOut = 0; ///< tracks that dropUntagged left out
    TrackGrouping grouping;           ///< what stays together in a split that is made; no names: artists
    std::int64_t outsideSubset = 0;   ///< rows that the chosen subset does not hold (FMA)
    std::int64_t rarerTags = 0;       ///< tags that keepMostFrequentTags took away
    std::int64_t otherFiles = 0;      ///< files that are no audio by their name (a folder per tag)
};

// Every importer gives tracks in the order of its list or, of a folder, in the order of the names. `audio` is the
// folder that the paths in a list start from. import_table.h has the one for tables of any other layout.

/// A CSV manifest (UTF-8) with a header naming path, tags (separated by |), split (train, validation or
/// valid, test; optional) and artist (optional), in any order, read as importTable reads tables. Paths are relative to
/// the manifest's folder.
/// The data set is named after that folder. Tags are in alphabetical order. Where the file gives no split, one is made
/// by kImportSplit (split.h); tracks with the same value in the column `group`, if it is not empty, stay together then.
[[nodiscard]] Result<ImportResult> importManifest(const std::filesystem::path& csv,
                                                  const ProgressCallback& progress = {}, std::stop_token stop = {},
                                                  OtherPaths otherPaths = OtherPaths::Take,
                                                  const std::string& group = {});

/// A folder per tag (GTZAN, Ballroom): every audio file (by its extension, at any depth below) has the name of its
/// top-level folder as its tag. Hidden files, such as the ._a.wav of macOS's archives, are no audio. The split is made
/// by kImportSplit (split.h).
[[nodiscard]] Result<ImportResult> importFolder(const std::filesystem::path& folder,
                                                const ProgressCallback& progress = {}, std::stop_token stop = {});

/// The Million Song Dataset's split for tagging: in `folder` {train,valid,test}_x_filename.txt, one name a line, and
/// {train,valid,test}_y.npy (or the one file that begins and ends like it), tracks x tags, 0 or 1. A name a/b.npy
/// stands for the audio file a/b.clip.mp3; others stand for themselves. The tags' names are the lines of `tagList`; if
/// it is empty, the 50 of the released split, which is remarked, and so is a file in the folder that speaks of another
/// data set or lists tags. Artists are not known.
[[nodiscard]] Result<ImportResult> importMsd(const std::filesystem::path& folder, const std::filesystem::path& audio,
                                             const std::filesystem::path& tagList,
                                             const ProgressCallback& progress = {}, std::stop_token stop = {},
                                             OtherPaths otherPaths = OtherPaths::Take);

/// MTG-Jamendo: a TSV file with the columns PATH, ARTIST_ID and, last, TAGS, from which on each field is a tag. Of a
/// file that is named ...-train, -validation or -test all three are read and give the split; of another one
/// kImportSplit makes it. Where a.mp3 is missing, a.low.mp3 is taken. Tags are in alphabetical order.
[[nodiscard]] Result<ImportResult> importJamendo(const std::filesystem::path& tsv, const std::filesystem::path& audio,
                                                 const ProgressCallback& progress = {}, std::stop_token stop = {},
                                                 OtherPaths otherPaths = OtherPaths::Take);

/// MagnaTagATune: annotations_final.csv, separated by tabs, with 0/1 columns between clip_id and mp3_path. The first
/// character of the path gives the split: 0 to b train, c validation, d to f test. `synonyms` says which tags are
/// merged, which is remarked by name; none: no tag is. Tags are in the order of the columns, a merged one where its
/// first column stands. Artists come from clip_info_final.csv if it lies beside the annotations.
[[nodiscard]] Result<ImportResult> importMagnaTagATune(const std::filesystem::path& annotations,
                                                       const std::filesystem::path& audio,
                                                       const std::optional<TagSynonyms>& synonyms,
                                                       const ProgressCallback& progress = {}, std::stop_token stop = {},
                                                       OtherPaths otherPaths = OtherPaths::Take);

/// Subsets of FMA; each holds those before it.
enum class FmaSubset { Small, Medium, Large, Full };

template <>
struct EnumNames<FmaSubset> {
    static constexpr std::array values{std::pair{FmaSubset::Small, std::string_view("small")},
                                       std::pair{FmaSubset::Medium, std::string_view("medium")},
                                       std::pair{FmaSubset::Large, std::string_view("large")},
                                       std::pair{FmaSubset::Full, std::string_view("full")}};
};

/// FMA: tracks.csv with its three header lines. Track 2 lies in 000/000002.mp3; its tag is its top genre (none if that
/// is empty), its part and artist id stand in the table. Tags are in alphabetical order.
[[nodiscard]] Result<ImportResult> importFma(const std::filesystem::path& tracks, const std::filesystem::path& audio,
                                             FmaSubset subset, const ProgressCallback& progress = {},
                                             std::stop_token stop = {}, OtherPaths otherPaths = OtherPaths::Take);

/// Keeps the `count` tags that most tracks carry, in their order; of equally frequent ones those that stand first.
/// Tracks that lose all their tags stay, and so does the split.
void keepMostFrequentTags(ImportResult& result, std::size_t count);

/// Leaves out the tracks without a tag; a split that the import made is made again, of those that stay. An error if
/// none stays.
[[nodiscard]] Result<void> dropUntagged(ImportResult& result);

/// "412 found after changing \ to /.", a sentence for each way.
[[nodiscard]] std::vector<Sentence> otherPathsSentences(const std::map<PathChanges, std::int64_t>& counts, bool taken);

/// What there is to know of an import beside its numbers, one whole sentence each: where the split comes from, tracks
/// in no set or without a tag, paths in other forms, and the remarks.
[[nodiscard]] std::vector<Sentence> importRemarks(const ImportResult& result);

/// Whether libsndfile is expected to read a file with this extension (".flac", any case).
[[nodiscard]] bool isAudioExtension(const std::filesystem::path& extension);

} // namespace etude
