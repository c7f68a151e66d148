// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>

#include <sys/types.h>

#include "engine/core/files.h"

namespace etude::test {

/// A defect, not a slow machine, is what runs into it.
inline constexpr std::chrono::milliseconds kWatchLimit = std::chrono::minutes(4);

/// Waits for what another process does to the entries of a folder, not of its subfolders; the kernel tells of each
/// change from the construction on. Not thread-safe.
class FolderWatch {
public:
    /// Throws std::runtime_error if the folder cannot be watched, for instance because it does not exist.
    explicit FolderWatch(const std::filesystem::path& folder);

    /// Until the condition holds, which is asked at once, after every change, and after every signal; signals that are
    /// blocked are let through while it waits. False if the process that is named ends first, or after kWatchLimit.
    [[nodiscard]] bool until(const std::function<bool()>& condition, pid_t process = -1) const;

private:
    FileDescriptor m_changes;
};

/// Waits until a process has ended, which is not reaped, but no longer than so many seconds. Whether it has ended.
bool waitForEnd(pid_t process, double seconds);

/// Waits until no process holds the lock; false if there is no such file.
[[nodiscard]] bool waitForRelease(const std::filesystem::path& lock);

} // namespace etude::test
