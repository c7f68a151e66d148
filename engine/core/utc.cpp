// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/utc.h"

#include <cstdio>
#include <ctime>

namespace etude {

std::optional<double> utcSeconds(const std::string& time) {
    std::tm calendar{};
    double seconds = 0.0;
    if (std::sscanf(time.c_str(), "%d-%d-%dT%d:%d:%lfZ", &calendar.tm_year, &calendar.tm_mon, &calendar.tm_mday,
                    &calendar.tm_hour, &calendar.tm_min, &seconds) != 6)
        return std::nullopt;
    calendar.tm_year -= 1900;
    calendar.tm_mon -= 1;
    return static_cast<double>(::timegm(&calendar)) + seconds;
}

std::string utcText(std::int64_t milliseconds) {
    const auto seconds = static_cast<std::time_t>(milliseconds / 1000);
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    char text[40];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    std::snprintf(text + length, sizeof text - length, ".%03dZ", static_cast<int>(milliseconds % 1000));
    return text;
}

} // namespace etude
