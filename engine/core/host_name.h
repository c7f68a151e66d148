// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace etude {

/// This machine's name, as runs record it; "unknown" if it has none.
[[nodiscard]] std::string hostName();

} // namespace etude
