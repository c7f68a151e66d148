// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <vector>

#include "engine/core/progress.h"
#include "engine/core/result.h"
#include "engine/dataset/dataset.h"

namespace etude {

/// What a look at the files of a data set's tracks found. Only names, sizes and times are looked at.
struct LocationReport {
    std::size_t checked = 0;            ///< tracks that are not excluded; the next four are about these
    std::size_t absolute = 0;           ///< tracks whose path is absolute, so that the folder does not matter
    std::size_t below = 0;              ///< tracks whose path is relative and whose file exists
    std::vector<std::size_t> missing;   ///< indices of tracks whose file does not exist
    std::vector<std::size_t> resized;   ///< indices of tracks whose file has another size than when it was imported
    std::vector<std::int64_t> modified; ///< of every track, seconds since 1970: its file's time if it has the same size

    [[nodiscard]] std::size_t found() const { return checked - missing.size(); }
    bool operator==(const LocationReport&) const = default;
};

/// Looks for every track's file, relative paths below `root`. ErrorKind::Cancelled on stop.
[[nodiscard]] Result<LocationReport> checkLocation(const Dataset& dataset, const std::filesystem::path& root,
                                                   const ProgressCallback& progress = {}, std::stop_token stop = {});

/// The folder as a data set has it: absolute, without a slash at its end. An error if it is not a folder.
[[nodiscard]] Result<std::filesystem::path> audioRoot(const std::filesystem::path& folder);

} // namespace etude
