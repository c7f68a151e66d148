// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/folder_files.h"

#include <algorithm>

namespace etude {

namespace fs = std::filesystem;

std::vector<FolderFile> filesIn(const fs::path& folder) {
    std::vector<FolderFile> files;
    std::error_code gone;
    for (fs::recursive_directory_iterator entry(folder, gone), end; !gone && entry != end; entry.increment(gone)) {
        std::error_code hidden;
        if (!entry->is_regular_file(hidden) || hidden)
            continue;
        if (const auto size = entry->file_size(hidden); !hidden)
            files.push_back({entry->path().lexically_relative(folder).string(), size});
    }
    std::ranges::sort(files, {}, &FolderFile::name);
    return files;
}

std::uint64_t bytesOf(std::span<const FolderFile> files) {
    std::uint64_t sum = 0;
    for (const FolderFile& file : files)
        sum += file.bytes;
    return sum;
}

} // namespace etude
