// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/storage_estimate.h"

#include "engine/core/files.h"
#include "engine/core/gigabytes.h"
#include "engine/features/feature_index.h"
#include "engine/features/feature_store.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

/// The folder itself, or the nearest one above it that is there.
fs::path existing(const fs::path& folder) {
    std::error_code ignored;
    fs::path path = fs::absolute(folder, ignored).lexically_normal(); // empty for an empty path; space() then tells
    while (!fs::exists(path, ignored) && path.has_relative_path())
        path = path.parent_path();
    return path;
}

} // namespace

Result<StorageEstimate> estimateStorage(const fs::path& folder, const AudioConfig& audio,
                                        const SpectrumConfig& spectrum, std::size_t files) {
    const InputConfig config{audio, spectrum, {}};
    if (auto storable = checkStorable(config); !storable)
        return storable.error();
    const InputShape shape = config.shape();
    const std::size_t values = static_cast<std::size_t>(shape.bands) * static_cast<std::size_t>(shape.frames);
    const fs::path place = existing(folder);
    std::error_code code;
    const fs::space_info space = fs::space(place, code);
    if (code)
        return systemError("Cannot tell the free space of '%1': %2.", place, code.value());
    return StorageEstimate{blockBytes(spectrum.storage, values) + kIndexRecordBytes, files, space.available};
}

Result<StorageTotal> estimateStorage(const fs::path& folder,
                                     std::span<const std::pair<InputConfig, std::int64_t>> features) {
    StorageTotal total;
    for (const auto& [config, files] : features) {
        const auto estimate = estimateStorage(folder, config.audio, config.spectrum, static_cast<std::size_t>(files));
        if (!estimate)
            return estimate.error();
        total.bytes += estimate->totalBytes();
        total.freeBytes = estimate->freeBytes;
    }
    return total;
}

Sentence storageSentence(const StorageTotal& total) {
    const auto text = [](std::uint64_t bytes) { return storageSize(static_cast<std::int64_t>(bytes)); };
    if (total.bytes == 0)
        return {};
    if (total.bytes > total.freeBytes)
        return say("Disk: at most %1 of new features, where only %2 are free.", text(total.bytes),
                   text(total.freeBytes));
    return say("Disk: at most %1 of new features.", text(total.bytes));
}

} // namespace etude
