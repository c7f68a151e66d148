// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/audio_libraries.h"

#include <algorithm>
#include <string_view>

#include <sndfile.h>
#include <soxr.h>

namespace etude {

namespace {

/// "libsndfile-1.2.0" as "1.2.0".
std::string versionOf(std::string_view text) {
    const auto digit = std::ranges::find_if(text, [](char c) { return c >= '0' && c <= '9'; });
    return {digit, text.end()};
}

} // namespace

std::string audioLibraries() {
    return "libsndfile " + versionOf(sf_version_string()) + ", mpg123 " + ETUDE_MPG123_VERSION + ", soxr " +
           versionOf(soxr_version());
}

} // namespace etude
