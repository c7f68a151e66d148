// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <unordered_map>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/core/result.h"
#include "engine/features/file_content.h"

namespace etude {

/// The content hash of files and how they are decoded, remembered by (path, size, modification time). Private to this
/// room; thread-safe, and safe between processes. The file is append-only. Each record, little-endian:
///     u32 magic "ECH3", u24 length of the path, u8 revision (AudioInfo::revision), u64 size, i64 modification time in
///     ns, u64 high, u64 low of the hash, u64 checksum (XXH3-64) of the record with this field zero, then the path's
///     bytes
/// Records of older versions begin with "ECH1" and say no revision, or with "ECH2" and say one that may be older than
/// AudioInfo::revision is now: it is looked up, and the file remembered anew.
/// Reading ends at the first record that is cut or fails its checksum; the next append overwrites it. It is not synced:
/// what a crash loses is computed again.
class ContentCache {
public:
    [[nodiscard]] static Result<std::unique_ptr<ContentCache>> open(const std::filesystem::path& file);

    /// A file that is no audio has revision 1.
    [[nodiscard]] Result<FileContent> contentOf(const std::filesystem::path& file);

private:
    /// What tells one state of a file from another.
    struct Stamp {
        std::uint64_t size = 0;
        std::int64_t modified = 0; ///< ns since the epoch
        bool operator==(const Stamp&) const = default;
    };
    struct Entry {
        Stamp stamp;
        FileContent content; ///< revision 0: not known
    };

    explicit ContentCache(std::filesystem::path file)
        : m_file(std::move(file)) {}
    [[nodiscard]] static Result<Stamp> stampOf(const std::filesystem::path& file);
    [[nodiscard]] std::optional<FileContent> find(const std::string& path, const Stamp& stamp);
    [[nodiscard]] Result<void> readNew();
    [[nodiscard]] Result<void> remember(const std::string& path, const Entry& entry);

    std::filesystem::path m_file;
    FileDescriptor m_fd;
    std::mutex m_mutex;
    std::int64_t m_end = 0; ///< of the records read so far
    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace etude
