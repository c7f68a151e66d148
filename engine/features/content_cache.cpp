// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/content_cache.h"

#include <bit>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <ctime>
#include <memory>
#include <sys/stat.h>
#include <vector>

#include "engine/audio/audio_file.h"
#include "engine/features/record_file.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

static_assert(std::endian::native == std::endian::little, "the files of the feature store are little-endian");

constexpr std::uint32_t kFirstMagic = 0x31484345;   // "ECH1"
constexpr std::uint32_t kSecondMagic = 0x32484345;  // "ECH2"
constexpr std::uint32_t kContentMagic = 0x33484345; // "ECH3"
constexpr unsigned kRevisionShift = 24;
constexpr std::uint32_t kLengthMask = (1U << kRevisionShift) - 1;
constexpr std::int64_t kNanoseconds = 1'000'000'000;
/// A file changed so recently may change again within the file system's clock tick: it is not remembered.
constexpr std::int64_t kSettled = 2 * kNanoseconds;

struct Header {
    std::uint32_t magic = kContentMagic;
    std::uint32_t length = 0; ///< of the path; in the highest byte the revision
    std::uint64_t size = 0;
    std::int64_t modified = 0;
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    std::uint64_t checksum = 0;
};
static_assert(sizeof(Header) == 48);

std::vector<std::byte> encode(Header header, const std::string& path) {
    std::vector<std::byte> bytes(sizeof header + path.size());
    header.checksum = 0;
    std::memcpy(bytes.data(), &header, sizeof header);
    std::memcpy(bytes.data() + sizeof header, path.data(), path.size());
    header.checksum = checksum(bytes);
    std::memcpy(bytes.data(), &header, sizeof header);
    return bytes;
}

int revisionOf(const fs::path& file) {
    const auto info = probeAudio(file);
    return info ? info->revision : 1;
}

} // namespace

Result<std::unique_ptr<ContentCache>> ContentCache::open(const fs::path& file) {
    auto fd = openForAppend(file);
    if (!fd)
        return fd.error();
    std::unique_ptr<ContentCache> cache(new ContentCache(file));
    cache->m_fd = std::move(*fd);
    if (auto read = cache->readNew(); !read)
        return read.error();
    return cache;
}

Result<ContentCache::Stamp> ContentCache::stampOf(const fs::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return systemError("Cannot read '%1': %2.", file, errno);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorKind::Invalid, say("'%1' is not a regular file.", file)};
    return Stamp{static_cast<std::uint64_t>(status.st_size),
                 status.st_mtim.tv_sec * kNanoseconds + status.st_mtim.tv_nsec};
}

std::optional<FileContent> ContentCache::find(const std::string& path, const Stamp& stamp) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(path);
    return found != m_entries.end() && found->second.stamp == stamp ? std::optional(found->second.content)
                                                                    : std::nullopt;
}

Result<FileContent> ContentCache::contentOf(const fs::path& file) {
    const auto stamp = stampOf(file);
    if (!stamp)
        return stamp.error();
    const std::string path = fs::absolute(file).lexically_normal().string();
    auto content = find(path, *stamp);
    if (content && content->revision > 0)
        return *content;
    if (!content) {
        const auto hash = hashFile(file);
        if (!hash)
            return hash.error();
        content = FileContent{*hash};
    }
    content->revision = revisionOf(file);
    const auto after = stampOf(file);
    const std::int64_t now = std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch()).count();
    if (after && *after == *stamp && now - stamp->modified > kSettled) {
        // Where it cannot be remembered, as on a full disk, it is known all the same.
        [[maybe_unused]] const auto remembered = remember(path, {*stamp, *content});
    }
    return *content;
}

Result<void> ContentCache::readNew() {
    return readRecords(m_fd.get(), m_end, m_file, [this](std::span<const std::byte> bytes) {
        std::span<const std::byte> rest = bytes;
        while (rest.size() >= sizeof(Header)) {
            Header header;
            std::memcpy(&header, rest.data(), sizeof header);
            const bool isFirst = header.magic == kFirstMagic;
            const bool isOld = isFirst || header.magic == kSecondMagic;
            const std::uint32_t length = isFirst ? header.length : header.length & kLengthMask;
            if ((!isOld && header.magic != kContentMagic) || length > rest.size() - sizeof header)
                break;
            const std::string path(reinterpret_cast<const char*>(rest.data()) + sizeof header, length);
            const std::vector<std::byte> expected = encode(header, path);
            if (std::memcmp(expected.data(), rest.data(), expected.size()) != 0)
                break;
            const int revision = isOld ? 0 : static_cast<int>(header.length >> kRevisionShift);
            m_entries[path] = {{header.size, header.modified}, {{header.high, header.low}, revision}};
            rest = rest.subspan(expected.size());
        }
        return bytes.size() - rest.size();
    });
}

Result<void> ContentCache::remember(const std::string& path, const Entry& entry) {
    const std::lock_guard guard(m_mutex);
    const auto lock = ScopedFlock::acquire(m_fd.get(), m_file);
    if (!lock)
        return lock.error();
    if (auto read = readNew(); !read)
        return read;
    const Header header{kContentMagic,
                        static_cast<std::uint32_t>(path.size()) | static_cast<std::uint32_t>(entry.content.revision)
                                                                      << kRevisionShift,
                        entry.stamp.size,
                        entry.stamp.modified,
                        entry.content.hash.high,
                        entry.content.hash.low,
                        0};
    const std::vector<std::byte> bytes = encode(header, path);
    if (auto written = writeAt(m_fd.get(), bytes, m_end, m_file); !written)
        return written;
    m_end += static_cast<std::int64_t>(bytes.size());
    m_entries[path] = entry;
    return {};
}

} // namespace etude
