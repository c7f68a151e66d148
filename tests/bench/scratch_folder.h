// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <filesystem>
#include <string>
#include <system_error>

#include <stdlib.h> // POSIX: mkdtemp

namespace etude::bench {

/// A new folder below another, removed with this object. Throws std::filesystem::filesystem_error if it cannot be made.
class ScratchFolder {
public:
    explicit ScratchFolder(const std::filesystem::path& below = std::filesystem::temp_directory_path()) {
        std::string name = (below / "etude-bench-XXXXXX").string();
        if (!::mkdtemp(name.data()))
            throw std::filesystem::filesystem_error("Cannot make a folder", name,
                                                    std::error_code(errno, std::system_category()));
        m_path = name;
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace etude::bench
