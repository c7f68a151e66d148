// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace etude {

/// etude-cli beside the running program, as installed and built, or in the neighbouring bin folder; empty if neither.
[[nodiscard]] std::filesystem::path commandLineProgram();

} // namespace etude
