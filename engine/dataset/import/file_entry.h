// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "engine/core/result.h"
#include "engine/dataset/import/importers.h"

namespace etude {

/// Sets the track's size and modification time. An error, which is an ImportProblem's reason, if the file is missing,
/// cannot be looked at, is no plain file or has no bytes; ErrorKind::NotFound if it is missing.
[[nodiscard]] Result<void> readFileEntry(const std::filesystem::path& file, Track& track);

/// Makes the split of an import whose source has none. An error if it is to be by a column without any value.
[[nodiscard]] Result<void> makeImportSplit(ImportResult& result);

/// The last step of every import: refuses one without any track (naming the first problem), makes a split if the
/// list gives none, and chooses the data set's lengthSample.
[[nodiscard]] Result<ImportResult> finishImport(ImportResult result, const std::filesystem::path& source);

} // namespace etude
