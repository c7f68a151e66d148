// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>

#include "engine/core/files.h"
#include "engine/core/result.h"

namespace etude {

/// Opens a file, creating it if it is missing; the folder is synced so that a created file survives a power cut.
[[nodiscard]] Result<FileDescriptor> openForAppend(const std::filesystem::path& file);

/// Takes records from the front of `bytes` and returns how many bytes they have; 0 if there is no whole one.
using TakeRecords = std::function<std::size_t(std::span<const std::byte> bytes)>;

/// Reads the records that lie between `end` and the file's end, and moves `end` behind the last that was taken. `take`
/// is called with a part of the file at a time, at most 256 KiB, which is more than a record has.
[[nodiscard]] Result<void> readRecords(int fd, std::int64_t& end, const std::filesystem::path& file,
                                       const TakeRecords& take);

/// Writes all bytes at an offset (pwrite).
[[nodiscard]] Result<void> writeAt(int fd, std::span<const std::byte> bytes, std::int64_t offset,
                                   const std::filesystem::path& file);

/// Forces a file's content to the disk.
[[nodiscard]] Result<void> syncData(int fd, const std::filesystem::path& file);

/// An exclusive flock on an open file, waited for, and released at the end of the scope or of the process.
class ScopedFlock {
public:
    [[nodiscard]] static Result<ScopedFlock> acquire(int fd, const std::filesystem::path& file);
    ScopedFlock(ScopedFlock&& other) noexcept;
    ScopedFlock& operator=(ScopedFlock&&) = delete;
    ~ScopedFlock();

private:
    explicit ScopedFlock(int fd)
        : m_fd(fd) {}
    int m_fd;
};

} // namespace etude
