// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace etude {

/// Bytes of physical memory that this process has held at most so far (VmHWM); 0 where that cannot be read.
[[nodiscard]] std::int64_t peakMemory(const std::filesystem::path& root = "/");

/// Bytes that this process may still use without swapping: the smaller of MemAvailable and what the memory limits of
/// its control groups (version 1 or 2, with all groups above) leave. `root` is the folder that /proc and /sys lie in.
/// Where nothing can be read, there is no limit: the largest integer.
[[nodiscard]] std::int64_t availableMemory(const std::filesystem::path& root = "/");

/// Physical memory in bytes.
struct MemoryUse {
    std::int64_t used = 0;  ///< without what the kernel gives back when it is needed, such as cached files
    std::int64_t total = 0; ///< 0 where it cannot be read

    bool operator==(const MemoryUse&) const = default;
};

/// Of the machine or, where one is lower than that, of the lowest memory limit of this process's control groups, as of
/// a container.
[[nodiscard]] MemoryUse memoryUse(const std::filesystem::path& root = "/");

} // namespace etude
