// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <list>
#include <memory>
#include <mutex>

#include "engine/audio/audio_file.h"
#include "engine/preprocess/clip_transform.h"

namespace etude {

/// What is costly in a preview: a file decoded, resampled and transformed, before any preprocessing.
struct PreviewClip : TransformedClip {
    AudioInfo info; ///< of the whole file
};

/// The clips that were transformed last, found by file and (audio, spectrum) configuration; the least recently used go
/// first when they take more than `limit` bytes together. A file that changed on disk is read again. Thread-safe; two
/// threads that miss the same clip both make it.
class SpectrumCache {
public:
    static constexpr std::size_t kDefaultLimit = std::size_t{96} << 20U; ///< bytes

    explicit SpectrumCache(std::size_t limit = kDefaultLimit)
        : m_limit(limit) {}

    /// The clip, from memory or made now. Errors are those of the decoder and the transform.
    [[nodiscard]] Result<std::shared_ptr<const PreviewClip>>
    load(const std::filesystem::path& file, const AudioConfig& audio, const SpectrumConfig& spectrum);

private:
    struct Key {
        std::filesystem::path file;
        std::filesystem::file_time_type modified;
        AudioConfig audio;
        SpectrumConfig spectrum;
        bool operator==(const Key&) const = default;
    };
    struct Entry {
        Key key;
        std::shared_ptr<const PreviewClip> clip;
    };

    [[nodiscard]] std::shared_ptr<const PreviewClip> find(const Key& key);
    void keep(const Key& key, std::shared_ptr<const PreviewClip> clip);

    std::size_t m_limit;
    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< most recently used first
};

} // namespace etude
