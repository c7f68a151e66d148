// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/progress.h"
#include "engine/core/result.h"
#include "engine/dataset/dataset.h"

#include <stop_token>

namespace etude {

/// A row or file that an import left out, and why.
struct ImportProblem {
    std::string where;  ///< a path or "line 12"
    std::string reason; ///< one sentence
    bool operator==(const ImportProblem&) const = default;
};

/// What an import found. Nothing is dropped silently: dataset.tracks plus problems is everything that was seen.
struct ImportResult {
    Dataset dataset;
    std::vector<ImportProblem> problems;
};

/// A CSV manifest (RFC 4180, UTF-8) with a header naming path, tags (separated by |), split (train, validation or
/// valid, test; optional) and artist (optional), in any order. Paths are relative to the manifest's folder.
/// The data set is named after that folder. Tags are in alphabetical order. Where the file gives no split, one is made
/// by makeSplit with seed 0.
[[nodiscard]] Result<ImportResult> importManifest(const std::filesystem::path& csv,
                                                  const ProgressCallback& progress = {}, std::stop_token stop = {});

/// A folder per tag: every audio file (by its extension, at any depth below) has the name of its top-level folder as
/// its tag. The split is made by makeSplit with seed 0.
[[nodiscard]] Result<ImportResult> importFolder(const std::filesystem::path& folder,
                                                const ProgressCallback& progress = {}, std::stop_token stop = {});

/// Gives every track a part: about 70 / 15 / 15 %, seeded, and stratified so that each tag is spread in these
/// proportions (rarest tags first). Tracks of one artist stay together where artists are known.
void makeSplit(Dataset& dataset, std::uint64_t seed);

/// Whether libsndfile is expected to read a file with this extension (".flac", any case).
[[nodiscard]] bool isAudioExtension(const std::filesystem::path& extension);

} // namespace etude
