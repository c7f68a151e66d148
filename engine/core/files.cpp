// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/files.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

#include "engine/core/utc.h"

namespace etude {

namespace fs = std::filesystem;

Error systemError(Pattern pattern, const fs::path& file, int errnoValue) {
    ErrorKind kind = ErrorKind::Io;
    if (errnoValue == ENOSPC || errnoValue == EDQUOT)
        kind = ErrorKind::DiskFull;
    else if (errnoValue == ENOENT)
        kind = ErrorKind::NotFound;
    return {kind, say(pattern, file, std::strerror(errnoValue))};
}

Result<std::string> readFile(const fs::path& file, std::size_t most) {
    const FileDescriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd)
        return systemError("Cannot read '%1': %2.", file, errno);
    std::string content;
    char block[1 << 16];
    while (content.size() < most) {
        const ssize_t got = ::read(fd.get(), block, std::min(sizeof block, most - content.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("Cannot read '%1': %2.", file, errno);
        if (got == 0)
            break;
        content.append(block, static_cast<std::size_t>(got));
    }
    return content;
}

Result<void> syncToDisk(const fs::path& fileOrFolder) {
    const FileDescriptor fd(::open(fileOrFolder.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd || ::fsync(fd.get()) != 0)
        return systemError("Cannot sync '%1': %2.", fileOrFolder, errno);
    return {};
}

Result<void> writeAll(int fd, std::span<const std::byte> bytes, const fs::path& file) {
    while (!bytes.empty()) {
        const ssize_t wrote = ::write(fd, bytes.data(), bytes.size());
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return systemError("Cannot write '%1': %2.", file, errno);
        bytes = bytes.subspan(static_cast<std::size_t>(wrote));
    }
    return {};
}

Result<void> readAt(int fd, std::span<std::byte> bytes, std::int64_t offset, const fs::path& file) {
    while (!bytes.empty()) {
        const ssize_t got = ::pread(fd, bytes.data(), bytes.size(), offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("Cannot read '%1': %2.", file, errno);
        if (got == 0)
            return Error{ErrorKind::Corrupt, say("'%1' ends before the data it should hold.", file)};
        bytes = bytes.subspan(static_cast<std::size_t>(got));
        offset += got;
    }
    return {};
}

Result<void> writeFileAtomically(const fs::path& file, std::span<const std::byte> content) {
    // A name of its own, whatever other threads, processes and machines write beside it.
    static std::atomic<unsigned> count = 0;
    fs::path temporary;
    FileDescriptor fd;
    do {
        temporary = file.string() + ".tmp." + std::to_string(::getpid()) + "." + std::to_string(count++);
        fd = FileDescriptor(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    } while (!fd && errno == EEXIST);
    if (!fd)
        return systemError("Cannot write '%1': %2.", file, errno);
    const auto abandon = [&](Error error) {
        ::unlink(temporary.c_str());
        return error;
    };
    if (auto written = writeAll(fd.get(), content, file); !written)
        return abandon(written.error());
    if (::fsync(fd.get()) != 0)
        return abandon(systemError("Cannot write '%1': %2.", file, errno));
    fd = FileDescriptor();
    if (::rename(temporary.c_str(), file.c_str()) != 0)
        return abandon(systemError("Cannot write '%1': %2.", file, errno));
    return syncToDisk(file.has_parent_path() ? file.parent_path() : fs::path("."));
}

Result<void> writeFileAtomically(const fs::path& file, std::string_view content) {
    return writeFileAtomically(file, std::as_bytes(std::span(content)));
}

FileDescriptor::FileDescriptor(FileDescriptor&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)) {}

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept {
    std::swap(m_fd, other.m_fd);
    return *this;
}

FileDescriptor::~FileDescriptor() {
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<FileLock> FileLock::tryAcquire(const fs::path& file) {
    FileDescriptor fd(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
    if (!fd && errno == EACCES) // another user's
        fd = FileDescriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd)
        return systemError("Cannot open the lock '%1': %2.", file, errno);
    // A watcher's isHeld() takes a shared lock for an instant, which must not pass for a holder.
    for (int tries = 1; ::flock(fd.get(), LOCK_EX | LOCK_NB) != 0; ++tries) {
        if (errno != EWOULDBLOCK)
            return systemError("Cannot lock '%1': %2.", file, errno);
        if (tries == 10)
            return Error{ErrorKind::Locked, say("Another process holds the lock '%1'.", file)};
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return FileLock(std::move(fd));
}

bool FileLock::isHeld(const fs::path& file) {
    const FileDescriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    return fd && ::flock(fd.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

fs::path relativeInside(const fs::path& file, const fs::path& base) {
    const fs::path absolute = fs::absolute(file).lexically_normal();
    const fs::path relative = absolute.lexically_relative(fs::absolute(base).lexically_normal());
    return relative.empty() || *relative.begin() == ".." ? absolute : relative;
}

fs::path executableFolder() {
    std::error_code ignored;
    return fs::read_symlink("/proc/self/exe", ignored).parent_path();
}

std::string utcNow() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return utcText(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
}

} // namespace etude
