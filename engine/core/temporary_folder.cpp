// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/temporary_folder.h"

#include <cerrno>
#include <string>
#include <system_error>

#include <stdlib.h> // POSIX: mkdtemp

#include "engine/core/files.h"

namespace etude {

namespace fs = std::filesystem;

Result<TemporaryFolder> TemporaryFolder::create(std::string_view prefix) {
    std::error_code failure;
    const fs::path below = fs::temp_directory_path(failure);
    std::string name = (below / (std::string(prefix) + "-XXXXXX")).string();
    if (!::mkdtemp(name.data()))
        return systemError("Cannot create '%1': %2.", name, errno);
    return TemporaryFolder(name);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
}

} // namespace etude
