// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/record_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kBytesAtOnce = 262'144;

Result<std::int64_t> sizeOf(int fd, const fs::path& file) {
    struct stat status {};
    if (::fstat(fd, &status) != 0)
        return systemError("Cannot read '%1': %2.", file, errno);
    return static_cast<std::int64_t>(status.st_size);
}

} // namespace

Result<FileDescriptor> openForAppend(const fs::path& file) {
    FileDescriptor existing(::open(file.c_str(), O_RDWR | O_CLOEXEC));
    if (existing)
        return existing;
    FileDescriptor created(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
    if (!created)
        return systemError("Cannot open '%1': %2.", file, errno);
    if (auto synced = syncToDisk(file.parent_path()); !synced)
        return synced.error();
    return created;
}

Result<void> readRecords(int fd, std::int64_t& end, const fs::path& file, const TakeRecords& take) {
    const auto size = sizeOf(fd, file);
    if (!size)
        return size.error();
    std::vector<std::byte> bytes;
    while (end < *size) {
        bytes.resize(static_cast<std::size_t>(std::min(kBytesAtOnce, *size - end)));
        if (auto read = readAt(fd, bytes, end, file); !read)
            return read;
        const std::size_t taken = take(bytes);
        if (taken == 0)
            break;
        end += static_cast<std::int64_t>(taken);
    }
    return {};
}

Result<void> writeAt(int fd, std::span<const std::byte> bytes, std::int64_t offset, const fs::path& file) {
    while (!bytes.empty()) {
        const ssize_t wrote = ::pwrite(fd, bytes.data(), bytes.size(), offset);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return systemError("Cannot write '%1': %2.", file, errno);
        bytes = bytes.subspan(static_cast<std::size_t>(wrote));
        offset += wrote;
    }
    return {};
}

Result<void> syncData(int fd, const fs::path& file) {
    if (::fdatasync(fd) != 0)
        return systemError("Cannot write '%1': %2.", file, errno);
    return {};
}

Result<ScopedFlock> ScopedFlock::acquire(int fd, const fs::path& file) {
    while (::flock(fd, LOCK_EX) != 0)
        if (errno != EINTR)
            return systemError("Cannot lock '%1': %2.", file, errno);
    return ScopedFlock(fd);
}

ScopedFlock::ScopedFlock(ScopedFlock&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)) {}

ScopedFlock::~ScopedFlock() {
    if (m_fd >= 0)
        ::flock(m_fd, LOCK_UN);
}

} // namespace etude
