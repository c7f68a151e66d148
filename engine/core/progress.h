// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace etude {

/// How far a long job is. `total` is 0 while unknown.
struct Progress {
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::string what; ///< what is being done now, for people: "Extracting features"

    bool operator==(const Progress&) const = default;
};

/// Called by a long job from any of its threads, never concurrently. Must return quickly. May be empty.
using ProgressCallback = std::function<void(const Progress&)>;

} // namespace etude
