// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <span>
#include <unordered_map>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/core/result.h"
#include "engine/features/record_file.h"

namespace etude {

/// Bytes of a block's record in the index.
inline constexpr std::size_t kIndexRecordBytes = 64;

/// Where a block lies.
struct BlockPlace {
    std::uint32_t shard = 0;
    std::uint64_t offset = 0; ///< bytes
    std::uint64_t checksum = 0;
};

/// A block to be published.
struct IndexEntry {
    Hash content;
    BlockPlace place;
};

/// The index of one feature store: which blocks are published, and where they lie. Private to this room; thread-safe,
/// and safe between processes by a flock on the file, whose records feature_store.cpp documents. What other processes
/// publish is seen after refresh() or an append.
class FeatureIndex {
public:
    /// Opens or creates the file. All blocks have `blockBytes` bytes.
    [[nodiscard]] static Result<std::unique_ptr<FeatureIndex>> open(const std::filesystem::path& file,
                                                                    std::uint64_t blockBytes);

    [[nodiscard]] std::optional<BlockPlace> find(const Hash& content) const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] Result<void> refresh();

    /// The right to append: no other thread or process appends until its end.
    class Append {
    public:
        /// Behind the last published block: a shard and an offset in it.
        [[nodiscard]] std::uint32_t shard() const { return m_index.m_lastShard; }
        [[nodiscard]] std::uint64_t end() const { return m_index.m_lastShardEnd; }
        /// Writes and syncs the records of blocks that are on the disk. On an error some of them may be published.
        [[nodiscard]] Result<void> publish(std::span<const IndexEntry> entries);

    private:
        friend class FeatureIndex;
        Append(FeatureIndex& index, std::unique_lock<std::mutex> guard, ScopedFlock lock)
            : m_index(index)
            , m_guard(std::move(guard))
            , m_lock(std::move(lock)) {}
        FeatureIndex& m_index;
        std::unique_lock<std::mutex> m_guard;
        ScopedFlock m_lock;
    };
    /// Waits until no other thread or process appends, reads what was published meanwhile, and cuts the file after its
    /// last whole record.
    [[nodiscard]] Result<Append> append();

private:
    struct Record;
    struct HashOfHash {
        std::size_t operator()(const Hash& hash) const { return hash.low; }
    };

    FeatureIndex(std::filesystem::path file, FileDescriptor fd, std::uint64_t blockBytes)
        : m_file(std::move(file))
        , m_fd(std::move(fd))
        , m_blockBytes(blockBytes) {}
    [[nodiscard]] Result<void> readNewRecords();
    void add(const Record& record);

    std::filesystem::path m_file;
    FileDescriptor m_fd;
    std::uint64_t m_blockBytes;

    std::mutex m_appendMutex; ///< taken before the flock, which does not keep threads of one process apart

    mutable std::shared_mutex m_placesMutex; ///< guards what follows against readers
    std::unordered_map<Hash, BlockPlace, HashOfHash> m_places;
    std::int64_t m_end = 0; ///< of the records that are in m_places
    std::uint32_t m_lastShard = 0;
    std::uint64_t m_lastShardEnd = 0; ///< of the last published block
};

} // namespace etude
