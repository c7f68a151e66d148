// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/command_line_program.h"

#include <system_error>

#include "engine/core/files.h"

namespace etude {

std::filesystem::path commandLineProgram() {
    const std::filesystem::path here = executableFolder();
    for (const auto& candidate : {here / "etude-cli", here.parent_path() / "bin" / "etude-cli"})
        if (std::error_code ignored; std::filesystem::exists(candidate, ignored))
            return candidate;
    return {};
}

} // namespace etude
