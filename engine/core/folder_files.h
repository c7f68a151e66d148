// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace etude {

struct FolderFile {
    std::string name; ///< relative to the folder
    std::uint64_t bytes = 0;

    bool operator==(const FolderFile&) const = default;
};

/// The regular files in a folder and those below it, by name; none where there is no such folder. What goes while it is
/// read is left out.
[[nodiscard]] std::vector<FolderFile> filesIn(const std::filesystem::path& folder);

/// Of all of them.
[[nodiscard]] std::uint64_t bytesOf(std::span<const FolderFile> files);

} // namespace etude
