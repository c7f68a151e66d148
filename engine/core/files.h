// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/result.h"

namespace etude {

/// A failure that the system reports. The places of the pattern are the file and the system's reason:
/// "Cannot read '%1': %2." It is a literal, collected for the translators as that of say() is. ENOSPC and EDQUOT become
/// ErrorKind::DiskFull, ENOENT NotFound, all others Io.
[[nodiscard]] Error systemError(Pattern pattern, const std::filesystem::path& file, int errnoValue);

/// The content of a file, of which no more than its first `most` bytes are read: it may be a device without end.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file,
                                           std::size_t most = std::numeric_limits<std::size_t>::max());

/// Waits until the disk has what was written to a file, or to the names in a folder.
[[nodiscard]] Result<void> syncToDisk(const std::filesystem::path& fileOrFolder);

/// Replaces a file so that every reader sees the old content or the new, also after a crash or a full disk:
/// temporary name beside it, write, fsync, rename, fsync of the folder.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view content);
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& file, std::span<const std::byte> content);

/// An owned file descriptor.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd)
        : m_fd(fd) {}
    FileDescriptor(FileDescriptor&& other) noexcept;
    FileDescriptor& operator=(FileDescriptor&& other) noexcept;
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor();

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] explicit operator bool() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

/// Writes all bytes at the descriptor's position; retries short writes.
[[nodiscard]] Result<void> writeAll(int fd, std::span<const std::byte> bytes, const std::filesystem::path& file);
/// Reads exactly bytes.size() bytes at an offset (pread); a short file is ErrorKind::Corrupt.
[[nodiscard]] Result<void> readAt(int fd, std::span<std::byte> bytes, std::int64_t offset,
                                  const std::filesystem::path& file);

/// An exclusive advisory lock (flock) on a file that is created if missing, held until destruction or the end of the
/// process, however it ends. The descriptor is close-on-exec.
class FileLock {
public:
    /// ErrorKind::Locked if another process (or another FileLock of this one) holds it; does not wait.
    [[nodiscard]] static Result<FileLock> tryAcquire(const std::filesystem::path& file);
    /// True if some process holds the lock now. False if the file does not exist. Creates nothing.
    [[nodiscard]] static bool isHeld(const std::filesystem::path& file);

private:
    explicit FileLock(FileDescriptor fd)
        : m_fd(std::move(fd)) {}
    FileDescriptor m_fd;
};

/// The path of `file` relative to `base` if it lies inside it, else absolute; both lexically normalised.
[[nodiscard]] std::filesystem::path relativeInside(const std::filesystem::path& file,
                                                   const std::filesystem::path& base);

/// The folder of the running executable.
[[nodiscard]] std::filesystem::path executableFolder();

/// UTC now as "2026-03-01T12:34:56.789Z".
[[nodiscard]] std::string utcNow();

} // namespace etude
