// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>

#include "engine/core/result.h"
#include "engine/preprocess/input_config.h"

namespace etude::bench {

/// Seconds of wall-clock time in which `threads` threads extract the features of all files into a new store, which is
/// made below `folder` and removed again: hashing, decoding, resampling, transforming, writing and syncing.
[[nodiscard]] Result<double> timeExtraction(std::span<const std::filesystem::path> files, const InputConfig& config,
                                            int threads, const std::filesystem::path& folder);

} // namespace etude::bench
