// SPDX-License-Identifier: GPL-3.0-or-later
//
// The feature store on disk, format 1. All numbers are little-endian.
//
//   <features>/contents.bin            content hashes of audio files, shared by all configurations (content_cache.h)
//   <features>/<featureHash>/config.json     {"format", "encoding", "bands", "frames", "audio", "spectrum"}
//   <features>/<featureHash>/shard-NNNNNN.bin    blocks of bands * frames float32, row-major, one after another
//   <features>/<featureHash>/index.bin       64-byte records, one a published block, in the order of publication:
//       u32 magic "EFX1", u32 shard, u64 offset in the shard, u64 bytes, u64 high, u64 low of the content hash,
//       u64 checksum (XXH3-64) of the block, u64 zero, u64 checksum of the 56 bytes before
//
// Appending, under an exclusive flock on index.bin: cut the index after its last whole record; write the blocks behind
// the last published one (a block that a crash left unpublished is overwritten); sync the shard; write the records;
// sync the index. A shard is closed before it would exceed 256 MB; a block larger than that has one to itself. The
// index is read under the same lock, blocks without one: what is published is never changed or moved. A record that
// fails its checksum is passed over; of several records of one content hash the last one counts.
#include "engine/features/feature_store.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <shared_mutex>
#include <unistd.h>
#include <unordered_map>
#include <utility>

#include "engine/core/files.h"
#include "engine/features/content_cache.h"
#include "engine/features/record_file.h"
#include "engine/preprocess/input_config.h"
#include "engine/spectrum/spectrum_transform.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

static_assert(std::endian::native == std::endian::little, "the files of the feature store are little-endian");

constexpr int kFormat = 1;
constexpr std::uint32_t kMagic = 0x31584645; // "EFX1"
constexpr std::uint64_t kShardBytes = 256'000'000;

struct Record {
    std::uint32_t magic = kMagic;
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
static_assert(sizeof(Record) == 64);

/// Where a published block lies.
struct Place {
    std::uint32_t shard = 0;
    std::uint64_t offset = 0;
    std::uint64_t blockChecksum = 0;
};

struct HashOfHash {
    std::size_t operator()(const Hash& hash) const { return hash.low; }
};

fs::path shardFile(const fs::path& folder, std::uint32_t shard) {
    char name[32];
    std::snprintf(name, sizeof name, "shard-%06u.bin", shard);
    return folder / name;
}

/// Creates config.json, or makes sure that the one that is there says the same.
Result<void> claimFolder(const fs::path& folder, const InputConfig& config) {
    const Json description{{"format", kFormat},
                           {"encoding", "float32"},
                           {"bands", config.shape().bands},
                           {"frames", config.shape().frames},
                           {"audio", toJson(config.audio)},
                           {"spectrum", toJson(config.spectrum)}};
    std::error_code code;
    fs::create_directories(folder, code);
    if (code)
        return systemError("Cannot create", folder, code.value());
    const fs::path file = folder / "config.json";
    const auto text = readFile(file);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return writeFileAtomically(file, dumpJson(description, 2) + "\n");
    if (!text)
        return text.error();
    const Json stored = parseJson(*text);
    if (!stored.is_object() || stored.value("format", Json()) != Json(kFormat) ||
        stored.value("bands", Json()) != description["bands"] ||
        stored.value("frames", Json()) != description["frames"])
        return Error{ErrorKind::Corrupt, "'" + file.string() +
                                             "' does not describe the features that belong there; delete the folder '" +
                                             folder.string() + "' to have them computed anew."};
    return {};
}

} // namespace

struct FeatureStore::Parts {
    fs::path folder;
    fs::path indexFile;
    InputConfig config;
    std::vector<double> frequencies;
    std::unique_ptr<ContentCache> contents;
    FileDescriptor index;

    mutable std::shared_mutex mapMutex; ///< guards what follows, up to the blank line
    std::unordered_map<Hash, Place, HashOfHash> places;
    std::int64_t indexRead = 0; ///< bytes of the index that are in `places`
    std::uint32_t lastShard = 0;
    std::uint64_t lastShardEnd = 0; ///< end of the last published block

    std::mutex indexMutex; ///< taken before the flock, which does not keep threads of one process apart

    [[nodiscard]] std::uint64_t blockBytes() const {
        const InputShape shape = config.shape();
        return std::uint64_t{sizeof(float)} * static_cast<std::uint64_t>(shape.bands) *
               static_cast<std::uint64_t>(shape.frames);
    }
    /// Takes the lock on the index and reads what it holds by now.
    [[nodiscard]] Result<ScopedFlock> lockIndex();
    [[nodiscard]] Result<void> readNewRecords();
    void add(const Record& record);
    [[nodiscard]] Result<std::vector<Record>> writeBlocks(std::span<const FeatureClip> clips);
    [[nodiscard]] Result<void> publish(std::span<const Record> records);
};

void FeatureStore::Parts::add(const Record& record) {
    if (record.magic != kMagic || record.checksum != record.ownChecksum() || record.bytes != blockBytes())
        return;
    places[{record.high, record.low}] = {record.shard, record.offset, record.blockChecksum};
    const std::uint64_t end = record.offset + record.bytes;
    if (record.shard > lastShard)
        lastShardEnd = end;
    else if (record.shard == lastShard)
        lastShardEnd = std::max(lastShardEnd, end);
    lastShard = std::max(lastShard, record.shard);
}

Result<ScopedFlock> FeatureStore::Parts::lockIndex() {
    auto lock = ScopedFlock::acquire(index.get(), indexFile);
    if (lock)
        if (auto read = readNewRecords(); !read)
            return read.error();
    return lock;
}

Result<void> FeatureStore::Parts::readNewRecords() {
    const auto size = sizeOf(index.get(), indexFile);
    if (!size)
        return size.error();
    const std::unique_lock lock(mapMutex);
    std::vector<Record> records(4096);
    while (*size - indexRead >= static_cast<std::int64_t>(sizeof(Record))) {
        const auto count =
            std::min<std::size_t>(records.size(), static_cast<std::size_t>(*size - indexRead) / sizeof(Record));
        const std::span<Record> block(records.data(), count);
        if (auto read = readAt(index.get(), std::as_writable_bytes(block), indexRead, indexFile); !read)
            return read;
        for (const Record& record : block)
            add(record);
        indexRead += static_cast<std::int64_t>(block.size_bytes());
    }
    return {};
}

Result<std::vector<Record>> FeatureStore::Parts::writeBlocks(std::span<const FeatureClip> clips) {
    std::vector<Record> records;
    std::uint32_t shard = lastShard;
    std::uint64_t end = lastShardEnd;
    FileDescriptor fd;
    for (const FeatureClip& clip : clips) {
        if (end > 0 && end + blockBytes() > kShardBytes) {
            if (fd)
                if (auto synced = syncData(fd.get(), shardFile(folder, shard)); !synced)
                    return synced.error();
            ++shard;
            end = 0;
            fd = FileDescriptor();
        }
        const fs::path file = shardFile(folder, shard);
        if (!fd) {
            auto opened = openForAppend(file);
            if (!opened)
                return opened.error();
            fd = std::move(*opened);
        }
        const auto bytes = std::as_bytes(clip.values);
        if (auto written = writeAt(fd.get(), bytes, static_cast<std::int64_t>(end), file); !written)
            return written.error();
        Record record{kMagic, shard, end, bytes.size(), clip.content.high, clip.content.low, checksum(bytes), 0, 0};
        record.checksum = record.ownChecksum();
        records.push_back(record);
        end += bytes.size();
    }
    if (auto synced = syncData(fd.get(), shardFile(folder, shard)); !synced)
        return synced.error();
    return records;
}

Result<void> FeatureStore::Parts::publish(std::span<const Record> records) {
    // Whole records that a failed write leaves stay: their blocks are synced. A torn one is cut by the next append.
    if (auto written = writeAt(index.get(), std::as_bytes(records), indexRead, indexFile); !written)
        return written;
    return syncData(index.get(), indexFile);
}

FeatureStore::FeatureStore(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)) {}
FeatureStore::FeatureStore(FeatureStore&&) noexcept = default;
FeatureStore& FeatureStore::operator=(FeatureStore&&) noexcept = default;
FeatureStore::~FeatureStore() = default;

Result<FeatureStore> FeatureStore::open(const fs::path& folder, const AudioConfig& audio,
                                        const SpectrumConfig& spectrum) {
    auto parts = std::make_unique<Parts>();
    parts->config = {audio, spectrum, {}};
    if (auto valid = validate(parts->config); !valid)
        return valid.error();
    const auto transform = SpectrumTransform::create(spectrum, audio.sampleRate);
    if (!transform)
        return transform.error();
    parts->frequencies = transform->frequencies();
    parts->folder = folder / featureHash(audio, spectrum).hex();
    parts->indexFile = parts->folder / "index.bin";
    if (auto claimed = claimFolder(parts->folder, parts->config); !claimed)
        return claimed.error();
    auto index = openForAppend(parts->indexFile);
    if (!index)
        return index.error();
    parts->index = std::move(*index);
    auto contents = ContentCache::open(folder / "contents.bin");
    if (!contents)
        return contents.error();
    parts->contents = std::move(*contents);
    if (auto lock = parts->lockIndex(); !lock)
        return lock.error();
    return FeatureStore(std::move(parts));
}

int FeatureStore::bands() const {
    return m_parts->config.shape().bands;
}

int FeatureStore::frames() const {
    return m_parts->config.shape().frames;
}

bool FeatureStore::contains(const Hash& content) const {
    const std::shared_lock lock(m_parts->mapMutex);
    return m_parts->places.contains(content);
}

std::size_t FeatureStore::size() const {
    const std::shared_lock lock(m_parts->mapMutex);
    return m_parts->places.size();
}

Result<void> FeatureStore::refresh() {
    const std::lock_guard guard(m_parts->indexMutex);
    if (auto lock = m_parts->lockIndex(); !lock)
        return lock.error();
    return {};
}

Result<void> FeatureStore::read(const Hash& content, std::span<float> out) const {
    if (out.size_bytes() != m_parts->blockBytes())
        return Error{ErrorKind::Invalid, "A clip of these features has " +
                                             std::to_string(m_parts->blockBytes() / sizeof(float)) + " values, not " +
                                             std::to_string(out.size()) + "."};
    Place place;
    {
        const std::shared_lock lock(m_parts->mapMutex);
        const auto found = m_parts->places.find(content);
        if (found == m_parts->places.end())
            return Error{ErrorKind::NotFound, "The features of clip " + content.shortHex() + " are not in '" +
                                                  m_parts->folder.string() + "'; extract them first."};
        place = found->second;
    }
    const fs::path file = shardFile(m_parts->folder, place.shard);
    const FileDescriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    const Error damaged{ErrorKind::Corrupt, "The features of clip " + content.shortHex() + " in '" + file.string() +
                                                "' are damaged; extract the features again."};
    if (!fd)
        return errno == ENOENT ? damaged : systemError("Cannot read", file, errno);
    const auto bytes = std::as_writable_bytes(out);
    if (auto read = readAt(fd.get(), bytes, static_cast<std::int64_t>(place.offset), file); !read)
        return read.error().kind == ErrorKind::Corrupt ? damaged : read.error();
    if (checksum(bytes) != place.blockChecksum)
        return damaged;
    return {};
}

Result<Spectrogram> FeatureStore::read(const Hash& content) const {
    const SpectrumConfig& config = spectrum();
    Spectrogram result;
    result.bands = bands();
    result.frames = frames();
    result.values.resize(m_parts->blockBytes() / sizeof(float));
    result.frequencies = m_parts->frequencies;
    result.secondsPerFrame = static_cast<double>(config.hopLength) / audio().sampleRate;
    result.melAxis = config.representation == Representation::Mel;
    result.unit = enumName(config.quantity);
    if (auto values = read(content, result.values); !values)
        return values.error();
    return result;
}

Result<void> FeatureStore::append(std::span<const FeatureClip> clips) {
    for (const FeatureClip& clip : clips)
        if (clip.values.size_bytes() != m_parts->blockBytes())
            return Error{ErrorKind::Invalid, "A clip of these features has " +
                                                 std::to_string(m_parts->blockBytes() / sizeof(float)) +
                                                 " values, not " + std::to_string(clip.values.size()) + "."};
    if (clips.empty())
        return {};
    const std::lock_guard guard(m_parts->indexMutex);
    const auto lock = m_parts->lockIndex();
    if (!lock)
        return lock.error();
    if (::ftruncate(m_parts->index.get(), m_parts->indexRead) != 0)
        return systemError("Cannot write", m_parts->indexFile, errno);
    const auto records = m_parts->writeBlocks(clips);
    if (!records)
        return records.error();
    const auto published = m_parts->publish(*records);
    const auto read = m_parts->readNewRecords();
    return published ? read : published;
}

Result<void> FeatureStore::append(const Hash& content, std::span<const float> values) {
    const FeatureClip clip{content, values};
    return append(std::span(&clip, 1));
}

Result<Hash> FeatureStore::contentOf(const fs::path& file) {
    return m_parts->contents->contentOf(file);
}

const AudioConfig& FeatureStore::audio() const {
    return m_parts->config.audio;
}

const SpectrumConfig& FeatureStore::spectrum() const {
    return m_parts->config.spectrum;
}

} // namespace etude
