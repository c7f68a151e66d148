// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/feature_index.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstddef>
#include <unistd.h>
#include <vector>

namespace etude {

namespace fs = std::filesystem;

namespace {

static_assert(std::endian::native == std::endian::little, "the files of the feature store are little-endian");

constexpr std::uint32_t kIndexMagic = 0x31584645; // "EFX1"

} // namespace

struct FeatureIndex::Record {
    std::uint32_t magic = kIndexMagic;
    std::uint32_t shard = 0;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    std::uint64_t blockChecksum = 0;
    std::uint64_t reserved = 0;
    std::uint64_t checksum = 0;

    [[nodiscard]] std::uint64_t ownChecksum() const {
        return etude::checksum(std::as_bytes(std::span(this, 1)).first(offsetof(Record, checksum)));
    }
};

Result<std::unique_ptr<FeatureIndex>> FeatureIndex::open(const fs::path& file, std::uint64_t blockBytes) {
    auto fd = openForAppend(file);
    if (!fd)
        return fd.error();
    std::unique_ptr<FeatureIndex> index(new FeatureIndex(file, std::move(*fd), blockBytes));
    if (auto read = index->refresh(); !read)
        return read.error();
    return index;
}

std::optional<BlockPlace> FeatureIndex::find(const Hash& content) const {
    const std::shared_lock lock(m_placesMutex);
    const auto found = m_places.find(content);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

std::size_t FeatureIndex::size() const {
    const std::shared_lock lock(m_placesMutex);
    return m_places.size();
}

Result<void> FeatureIndex::refresh() {
    const std::lock_guard guard(m_appendMutex);
    const auto lock = ScopedFlock::acquire(m_fd.get(), m_file);
    if (!lock)
        return lock.error();
    return readNewRecords();
}

Result<FeatureIndex::Append> FeatureIndex::append() {
    std::unique_lock guard(m_appendMutex);
    auto lock = ScopedFlock::acquire(m_fd.get(), m_file);
    if (!lock)
        return lock.error();
    if (auto read = readNewRecords(); !read)
        return read.error();
    if (::ftruncate(m_fd.get(), m_end) != 0)
        return systemError("Cannot write '%1': %2.", m_file, errno);
    return Append(*this, std::move(guard), std::move(*lock));
}

Result<void> FeatureIndex::Append::publish(std::span<const IndexEntry> entries) {
    static_assert(sizeof(Record) == kIndexRecordBytes);
    std::vector<Record> records;
    for (const IndexEntry& entry : entries) {
        Record record{kIndexMagic,
                      entry.place.shard,
                      entry.place.offset,
                      m_index.m_blockBytes,
                      entry.content.high,
                      entry.content.low,
                      entry.place.checksum,
                      0,
                      0};
        record.checksum = record.ownChecksum();
        records.push_back(record);
    }
    // Whole records that a failed write leaves stay: their blocks are synced. A torn one is cut by the next append.
    auto published = writeAt(m_index.m_fd.get(), std::as_bytes(std::span(records)), m_index.m_end, m_index.m_file);
    if (published)
        published = syncData(m_index.m_fd.get(), m_index.m_file);
    const auto read = m_index.readNewRecords();
    return published ? read : published;
}

Result<void> FeatureIndex::readNewRecords() {
    const std::unique_lock lock(m_placesMutex);
    return readRecords(m_fd.get(), m_end, m_file, [this](std::span<const std::byte> bytes) {
        std::vector<Record> records(bytes.size() / sizeof(Record));
        const std::size_t whole = records.size() * sizeof(Record);
        std::ranges::copy(bytes.first(whole), std::as_writable_bytes(std::span(records)).begin());
        std::ranges::for_each(records, [this](const Record& record) { add(record); });
        return whole;
    });
}

void FeatureIndex::add(const Record& record) {
    if (record.magic != kIndexMagic || record.checksum != record.ownChecksum() || record.bytes != m_blockBytes)
        return;
    m_places[{record.high, record.low}] = {record.shard, record.offset, record.blockChecksum};
    const std::uint64_t end = record.offset + record.bytes;
    if (record.shard > m_lastShard)
        m_lastShardEnd = end;
    else if (record.shard == m_lastShard)
        m_lastShardEnd = std::max(m_lastShardEnd, end);
    m_lastShard = std::max(m_lastShard, record.shard);
}

} // namespace etude
