// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/core/sentence.h"

namespace etude {

/// "1.5 GB", of 10^9 bytes, with so many decimals.
[[nodiscard]] Sentence gigabytes(std::int64_t bytes, int decimals);

} // namespace etude
