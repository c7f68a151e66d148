// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace etude {

/// Whether the bytes are well-formed UTF-8 (no overlong forms, no surrogates, at most U+10FFFF; Unicode 15, table 3-7).
[[nodiscard]] bool isUtf8(std::string_view text);

} // namespace etude
