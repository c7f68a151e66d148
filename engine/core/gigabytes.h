// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/core/sentence.h"

namespace etude {

/// "1.5 GB", of 10^9 bytes, with so many decimals.
[[nodiscard]] Sentence gigabytes(std::int64_t bytes, int decimals);

/// "43.1 MB" of 10^6 bytes, or "1.5 GB".
[[nodiscard]] Sentence storageSize(std::int64_t bytes);

} // namespace etude
