// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/gigabytes.h"

#include <cstdio>

namespace etude {

namespace {

std::string number(std::int64_t bytes, double unit, int decimals) {
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", decimals, static_cast<double>(bytes) / unit);
    return text;
}

} // namespace

Sentence gigabytes(std::int64_t bytes, int decimals) {
    return say("%1 GB", number(bytes, 1e9, decimals));
}

Sentence storageSize(std::int64_t bytes) {
    return bytes < 1'000'000'000 ? say("%1 MB", number(bytes, 1e6, 1)) : gigabytes(bytes, 1);
}

} // namespace etude
