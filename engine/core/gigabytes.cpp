// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/gigabytes.h"

#include <cstdio>

namespace etude {

Sentence gigabytes(std::int64_t bytes, int decimals) {
    char number[32];
    std::snprintf(number, sizeof number, "%.*f", decimals, static_cast<double>(bytes) / 1e9);
    return say("%1 GB", number);
}

} // namespace etude
