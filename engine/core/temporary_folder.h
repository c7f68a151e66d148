// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>
#include <utility>

#include "engine/core/result.h"

namespace etude {

/// A new folder in the system's temporary folder, removed with this object.
class TemporaryFolder {
public:
    /// Its name begins with `prefix`.
    [[nodiscard]] static Result<TemporaryFolder> create(std::string_view prefix);
    TemporaryFolder(TemporaryFolder&& other) noexcept
        : m_path(std::exchange(other.m_path, {})) {}
    TemporaryFolder& operator=(TemporaryFolder&&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    explicit TemporaryFolder(std::filesystem::path path)
        : m_path(std::move(path)) {}
    std::filesystem::path m_path; ///< empty once it was moved from
};

} // namespace etude
