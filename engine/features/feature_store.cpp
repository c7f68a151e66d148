// SPDX-License-Identifier: GPL-3.0-or-later
//
// The feature store on disk, format 1. All numbers are little-endian.
//
//   <features>/contents.bin            content hashes of audio files, shared by all configurations (content_cache.h)
//   <features>/statistics/             statistics of training sets (dataset_statistics.h)
//   <features>/<featureHash>/config.json     {"format", "encoding", "bands", "frames", "audio", "spectrum"}
//   <features>/<featureHash>/shard-NNNNNN.bin    blocks, one a clip, one after another. By the encoding:
//       "float32": bands * frames float32, row-major
//       "log16":   float32 low, float32 high, then bands * frames u16 codes, row-major (quantise.h)
//   <features>/<featureHash>/extract.lock    empty; locked (flock) by the process that computes features
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

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <utility>

#include "engine/core/field_json.h"
#include "engine/core/files.h"
#include "engine/features/content_cache.h"
#include "engine/features/feature_index.h"
#include "engine/features/record_file.h"
#include "engine/spectrum/spectrum_transform.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr int kFormat = 1;
constexpr std::uint64_t kShardBytes = 256'000'000;

fs::path shardFile(const fs::path& folder, std::uint32_t shard) {
    char name[32];
    std::snprintf(name, sizeof name, "shard-%06u.bin", shard);
    return folder / name;
}

/// Creates config.json, or makes sure that the one that is there says the same.
Result<void> claimFolder(const fs::path& folder, const InputConfig& config) {
    const Json description{{"format", kFormat},
                           {"encoding", enumName(config.spectrum.storage)},
                           {"bands", config.shape().bands},
                           {"frames", config.shape().frames},
                           {"audio", toJson(config.audio)},
                           {"spectrum", toJson(config.spectrum)}};
    std::error_code code;
    fs::create_directories(folder, code);
    if (code)
        return systemError("Cannot create '%1': %2.", folder, code.value());
    const fs::path file = folder / "config.json";
    const auto text = readFile(file);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return writeFileAtomically(file, dumpJson(description, 2) + "\n");
    if (!text)
        return text.error();
    const Json stored = parseJson(*text);
    for (const char* name : {"format", "encoding", "bands", "frames"})
        if (!stored.is_object() || stored.value(name, Json()) != description[name])
            return Error{ErrorKind::Corrupt, say("'%1' does not describe the features that belong there; delete the "
                                                 "folder '%2' to have them computed anew.",
                                                 file, folder)};
    return {};
}

} // namespace

Result<void> checkStorable(const InputConfig& config) {
    if (config.wholeFile())
        return Error{ErrorKind::Invalid, say("The feature store keeps clips of one length, and with offset 'whole' "
                                             "each file has its own; choose start, centre or random.")};
    return validate(config);
}

struct FeatureStore::Parts {
    fs::path features;
    fs::path folder;
    InputConfig config;
    std::vector<double> frequencies;
    std::unique_ptr<ContentCache> contents;
    std::unique_ptr<FeatureIndex> index;

    [[nodiscard]] std::size_t values() const {
        const InputShape shape = config.shape();
        return static_cast<std::size_t>(shape.bands) * static_cast<std::size_t>(shape.frames);
    }
    [[nodiscard]] std::size_t blockBytes() const { return etude::blockBytes(config.spectrum.storage, values()); }
    [[nodiscard]] Result<void> checkSize(std::size_t given) const;
    [[nodiscard]] Result<void> readBlock(const BlockPlace& place, const fs::path& file,
                                         std::span<std::byte> bytes) const;
    /// Writes and syncs the blocks that are to be stored from a place on, and says where they lie.
    [[nodiscard]] Result<std::vector<IndexEntry>> writeBlocks(std::span<const FeatureBlock> blocks, std::uint32_t shard,
                                                              std::uint64_t end) const;
};

Result<void> FeatureStore::Parts::checkSize(std::size_t given) const {
    if (given == values())
        return {};
    return Error{ErrorKind::Invalid, say("A clip of these features has %1 values, not %2.", values(), given)};
}

/// ErrorKind::Corrupt if the block is not there as it was published.
Result<void> FeatureStore::Parts::readBlock(const BlockPlace& place, const fs::path& file,
                                            std::span<std::byte> bytes) const {
    const FileDescriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    const Error damaged{ErrorKind::Corrupt, say("'%1' is damaged.", file)};
    if (!fd)
        return errno == ENOENT ? damaged : systemError("Cannot read '%1': %2.", file, errno);
    if (auto read = readAt(fd.get(), bytes, static_cast<std::int64_t>(place.offset), file); !read)
        return read;
    if (checksum(bytes) != place.checksum)
        return damaged;
    return {};
}

Result<std::vector<IndexEntry>> FeatureStore::Parts::writeBlocks(std::span<const FeatureBlock> blocks,
                                                                 std::uint32_t shard, std::uint64_t end) const {
    std::vector<IndexEntry> entries;
    FileDescriptor fd;
    for (const FeatureBlock& block : blocks) {
        if (!block.replaces && index->find(block.content))
            continue;
        if (end > 0 && end + block.bytes.size() > kShardBytes) {
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
        if (auto written = writeAt(fd.get(), block.bytes, static_cast<std::int64_t>(end), file); !written)
            return written.error();
        entries.push_back({block.content, {shard, end, block.checksum}});
        end += block.bytes.size();
    }
    if (fd)
        if (auto synced = syncData(fd.get(), shardFile(folder, shard)); !synced)
            return synced.error();
    return entries;
}

FeatureStore::FeatureStore(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)) {}
FeatureStore::FeatureStore(FeatureStore&&) noexcept = default;
FeatureStore& FeatureStore::operator=(FeatureStore&&) noexcept = default;
FeatureStore::~FeatureStore() = default;

Result<FeatureStore> FeatureStore::open(const fs::path& folder, const AudioConfig& audio,
                                        const SpectrumConfig& spectrum) {
    auto parts = std::make_unique<Parts>();
    parts->features = folder;
    parts->config = {audio, spectrum, {}};
    if (auto storable = checkStorable(parts->config); !storable)
        return storable.error();
    const auto transform = SpectrumTransform::create(spectrum, audio.sampleRate);
    if (!transform)
        return transform.error();
    parts->frequencies = transform->frequencies();
    parts->folder = folder / featureHash(audio, spectrum).hex();
    if (auto claimed = claimFolder(parts->folder, parts->config); !claimed)
        return claimed.error();
    auto index = FeatureIndex::open(parts->folder / "index.bin", parts->blockBytes());
    if (!index)
        return index.error();
    parts->index = std::move(*index);
    auto contents = ContentCache::open(folder / "contents.bin");
    if (!contents)
        return contents.error();
    parts->contents = std::move(*contents);
    return FeatureStore(std::move(parts));
}

int FeatureStore::bands() const {
    return m_parts->config.shape().bands;
}

int FeatureStore::frames() const {
    return m_parts->config.shape().frames;
}

bool FeatureStore::contains(const Hash& content) const {
    return m_parts->index->find(content).has_value();
}

std::size_t FeatureStore::size() const {
    return m_parts->index->size();
}

Result<void> FeatureStore::refresh() {
    return m_parts->index->refresh();
}

Result<void> FeatureStore::read(const Hash& content, std::span<float> out) const {
    if (auto fits = m_parts->checkSize(out.size()); !fits)
        return fits;
    const auto place = m_parts->index->find(content);
    if (!place)
        return Error{ErrorKind::NotFound, say("The features of clip %1 are not in '%2'; extract them first.",
                                              content.shortHex(), m_parts->folder)};
    const fs::path file = shardFile(m_parts->folder, place->shard);
    const bool asTheyAre = spectrum().storage == Storage::Float32;
    std::vector<std::byte> encoded(asTheyAre ? 0 : m_parts->blockBytes());
    auto read = m_parts->readBlock(*place, file, asTheyAre ? std::as_writable_bytes(out) : std::span(encoded));
    if (!read && read.error().kind == ErrorKind::Corrupt)
        return Error{ErrorKind::Corrupt, say("The features of clip %1 in '%2' are damaged; extract the features again.",
                                             content.shortHex(), file)};
    if (read && !asTheyAre)
        decodeLog16(encoded, out);
    return read;
}

Result<Spectrogram> FeatureStore::read(const Hash& content) const {
    const SpectrumConfig& config = spectrum();
    Spectrogram result;
    result.bands = bands();
    result.frames = frames();
    result.values.resize(m_parts->values());
    result.frequencies = m_parts->frequencies;
    result.secondsPerFrame = static_cast<double>(config.hopLength) / audio().sampleRate;
    result.melAxis = config.representation == Representation::Mel;
    result.unit = config.unit();
    if (auto values = read(content, result.values); !values)
        return values.error();
    return result;
}

Result<void> FeatureStore::encode(const Hash& content, std::span<const float> values, FeatureBlock& block) const {
    if (auto fits = m_parts->checkSize(values.size()); !fits)
        return fits;
    encodeBlock(spectrum().storage, content, values, block);
    return {};
}

Result<void> FeatureStore::append(std::span<const FeatureBlock> blocks) {
    auto append = m_parts->index->append();
    if (!append)
        return append.error();
    const auto entries = m_parts->writeBlocks(blocks, append->shard(), append->end());
    if (!entries)
        return entries.error();
    return append->publish(*entries);
}

Result<void> FeatureStore::append(const Hash& content, std::span<const float> values) {
    FeatureBlock block;
    if (auto encoded = encode(content, values, block); !encoded)
        return encoded;
    return append(std::span(&block, 1));
}

Result<FileContent> FeatureStore::contentOf(const fs::path& file) {
    return m_parts->contents->contentOf(file);
}

fs::path FeatureStore::extractionLock() const {
    return m_parts->folder / "extract.lock";
}

const fs::path& FeatureStore::features() const {
    return m_parts->features;
}

const AudioConfig& FeatureStore::audio() const {
    return m_parts->config.audio;
}

const SpectrumConfig& FeatureStore::spectrum() const {
    return m_parts->config.spectrum;
}

} // namespace etude
