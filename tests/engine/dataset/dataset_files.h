// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <QTemporaryDir>

namespace etude::test {

inline std::filesystem::path folderOf(const QTemporaryDir& folder) {
    return folder.path().toStdString();
}

/// Writes a file and the folders above it.
inline void writeFile(const std::filesystem::path& file, std::string_view content) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << content;
}

} // namespace etude::test
