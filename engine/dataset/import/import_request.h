// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

#include "engine/core/progress.h"
#include "engine/core/result.h"
#include "engine/dataset/import/import_table.h"
#include "engine/dataset/import/importers.h"

namespace etude {

/// What a data set can look like on disk, in the order in which they are offered.
enum class ImportLayout { Folder, Manifest, Table, Msd, Jamendo, MagnaTagATune, Fma };

/// What is to be imported and how it is to be read. Fields that a layout has no use for are ignored.
struct ImportRequest {
    ImportLayout layout = ImportLayout::Folder;
    std::filesystem::path source; ///< the folder, or the list
    std::filesystem::path audio;  ///< folder that a list's paths start from; empty: the list's own
    std::filesystem::path words;  ///< MSD's tag list or MagnaTagATune's synonyms; empty: the engine's
    bool mergeSynonyms = false;   ///< of MagnaTagATune: its tags are merged by the synonyms; else each stays
    FmaSubset subset = FmaSubset::Full;
    std::size_t mostTags = 0;            ///< only so many tags are kept, the most frequent ones; 0: all
    std::optional<char> separator;       ///< of a table's columns; guessed if there is none
    std::optional<CsvQuoting> quoting;   ///< of a table; none: as TableFile takes it
    std::optional<TableMapping> mapping; ///< of a table; guessed if there is none
    std::string group{};       ///< of a manifest: the column whose values stay together in a split that is made
    bool dropUntagged = false; ///< tracks without a tag are left out
    OtherPaths otherPaths = OtherPaths::Take;

    bool operator==(const ImportRequest&) const = default;
};

/// Reads all of it with the importer of its layout. Reentrant.
[[nodiscard]] Result<ImportResult> readImport(const ImportRequest& request, const ProgressCallback& progress = {},
                                              std::stop_token stop = {});

} // namespace etude
