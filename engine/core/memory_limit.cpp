// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/memory_limit.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <limits>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();

/// The file's first word as a number; none if it is missing or "max".
std::optional<std::int64_t> readNumber(const fs::path& file) {
    std::ifstream in(file);
    std::string word;
    in >> word;
    std::int64_t value = 0;
    const auto parsed = std::from_chars(word.data(), word.data() + word.size(), value);
    return parsed.ec == std::errc() && parsed.ptr == word.data() + word.size() ? std::optional(value) : std::nullopt;
}

/// Bytes of the line "KEY: N kB" of a file in /proc; none if it is missing.
std::optional<std::int64_t> kernelBytes(const fs::path& file, std::string_view key) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        std::string name;
        std::int64_t kibibytes = 0;
        if (words >> name && name == key && words >> kibibytes)
            return kibibytes * 1024;
    }
    return std::nullopt;
}

/// Calls visit(limit, used) for each memory limit, in bytes, of a group and all groups above it, up to the mount point.
/// Pages of the file cache count as used there although the kernel gives them back, so they are taken off.
template <class Visit>
void visitGroups(const fs::path& mount, fs::path group, const char* limitFile, const char* usageFile,
                 const std::string& cacheKey, const Visit& visit) {
    for (group = group.relative_path();; group = group.parent_path()) {
        const auto limit = readNumber(mount / group / limitFile);
        const auto usage = readNumber(mount / group / usageFile);
        if (limit && usage) {
            std::int64_t cache = 0;
            std::ifstream statistics(mount / group / "memory.stat");
            std::string key;
            for (std::int64_t value = 0; statistics >> key >> value;)
                if (key == cacheKey)
                    cache = value;
            visit(*limit, *usage - std::min(cache, *usage));
        }
        if (group.empty())
            return;
    }
}

/// The same for all groups of this process, of both versions.
template <class Visit>
void visitLimits(const fs::path& root, const Visit& visit) {
    std::ifstream groups(root / "proc/self/cgroup");
    for (std::string line; std::getline(groups, line);) { // hierarchy:controllers:path
        const std::size_t first = line.find(':');
        const std::size_t second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos)
            continue;
        const std::string controllers = line.substr(first + 1, second - first - 1);
        const fs::path group = line.substr(second + 1);
        if (controllers.empty())
            visitGroups(root / "sys/fs/cgroup", group, "memory.max", "memory.current", "inactive_file", visit);
        else if (controllers == "memory")
            visitGroups(root / "sys/fs/cgroup/memory", group, "memory.limit_in_bytes", "memory.usage_in_bytes",
                        "total_inactive_file", visit);
    }
}

} // namespace

std::int64_t peakMemory(const fs::path& root) {
    return kernelBytes(root / "proc/self/status", "VmHWM:").value_or(0);
}

std::int64_t availableMemory(const fs::path& root) {
    std::int64_t available = kernelBytes(root / "proc/meminfo", "MemAvailable:").value_or(kNoLimit);
    visitLimits(root, [&](std::int64_t limit, std::int64_t used) {
        available = std::min(available, std::max<std::int64_t>(0, limit - used));
    });
    return available;
}

MemoryUse memoryUse(const fs::path& root) {
    const auto total = kernelBytes(root / "proc/meminfo", "MemTotal:");
    const auto available = kernelBytes(root / "proc/meminfo", "MemAvailable:");
    MemoryUse use;
    if (total && available)
        use = {*total - std::min(*available, *total), *total};
    visitLimits(root, [&](std::int64_t limit, std::int64_t used) {
        if (use.total == 0 || limit < use.total)
            use = {std::min(used, limit), limit};
    });
    return use;
}

} // namespace etude
