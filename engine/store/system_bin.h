// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "engine/core/result.h"

namespace etude {

/// Moves a file or folder into the bin of the system (freedesktop.org Trash specification 1.0), from where file
/// managers put it back. What does not exist is an error, and so is a file system without a bin. Any thread.
[[nodiscard]] Result<void> moveToBin(const std::filesystem::path& file);

} // namespace etude
