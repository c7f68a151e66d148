// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace etude {

/// A file that was left out of a job, and why.
struct FileProblem {
    std::filesystem::path file;
    std::string reason;
    bool operator==(const FileProblem&) const = default;
};

} // namespace etude
