// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "engine/core/result.h"

namespace etude::cli {

/// Pauses every study that is not finished; with `finish` the runs that are at work go on to their ends. Prints which:
/// {"studies": [{"id", "name", "queue"}], "changed", "scheduler"}, or a sentence.
[[nodiscard]] Result<void> pauseQueue(const std::filesystem::path& project, bool finish, bool json);
/// Takes the pauses of all studies back, and prints the same.
[[nodiscard]] Result<void> resumeQueue(const std::filesystem::path& project, bool json);

} // namespace etude::cli
