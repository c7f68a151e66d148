// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <utility>

#include "engine/audio/audio_config.h"
#include "engine/core/result.h"
#include "engine/preprocess/input_config.h"
#include "engine/spectrum/spectrum_config.h"

namespace etude {

/// How many bytes the features of some files take on the disk, and how many are free there. An upper bound: a bad file,
/// a copy of another file and a file whose features are stored already take nothing.
struct StorageEstimate {
    std::uint64_t bytesPerClip = 0; ///< its block and its record in the index
    std::uint64_t files = 0;
    std::uint64_t freeBytes = 0; ///< for this user, when it was asked

    bool operator==(const StorageEstimate&) const = default;

    [[nodiscard]] std::uint64_t totalBytes() const { return bytesPerClip * files; }
    [[nodiscard]] bool exceedsFree() const { return totalBytes() > freeBytes; }
};

/// The estimate for `files` files in the store below `folder`, which need not exist yet. An error if the store cannot
/// keep such features. Writes nothing.
[[nodiscard]] Result<StorageEstimate> estimateStorage(const std::filesystem::path& folder, const AudioConfig& audio,
                                                      const SpectrumConfig& spectrum, std::size_t files);

/// What the features of several configurations, with so many files each, take together at most, and what is free.
struct StorageTotal {
    std::uint64_t bytes = 0;
    std::uint64_t freeBytes = 0;

    bool operator==(const StorageTotal&) const = default;
};

/// Errors as of one.
[[nodiscard]] Result<StorageTotal> estimateStorage(const std::filesystem::path& folder,
                                                   std::span<const std::pair<InputConfig, std::int64_t>> features);

/// "Disk: at most 43.1 MB of new features."; that more is needed than is free. Empty for none.
[[nodiscard]] Sentence storageSentence(const StorageTotal& total);

} // namespace etude
