// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/location.h"

#include <sys/stat.h>

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kTracksPerProgress = 1000;

} // namespace

Result<LocationReport> checkLocation(const Dataset& dataset, const fs::path& root, const ProgressCallback& progress,
                                     std::stop_token stop) {
    LocationReport report;
    for (std::size_t i = 0; i < dataset.tracks.size(); ++i) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, say("Stopped: nothing was changed.")};
        if (progress && i % kTracksPerProgress == 0)
            progress({static_cast<std::int64_t>(i), std::ssize(dataset.tracks), say("Looking for files")});
        const Track& track = dataset.tracks[i];
        struct stat file {};
        const bool found = ::stat((root / track.path).c_str(), &file) == 0 && S_ISREG(file.st_mode);
        const bool known = track.size != 0 || track.modified != 0;
        const bool resized = found && known && file.st_size != track.size;
        report.modified.push_back(found && known && !resized ? file.st_mtime : track.modified);
        if (track.isExcluded())
            continue;
        const bool absolute = fs::path(track.path).is_absolute();
        ++report.checked;
        report.absolute += absolute ? 1 : 0;
        report.below += found && !absolute ? 1 : 0;
        if (!found)
            report.missing.push_back(i);
        if (resized)
            report.resized.push_back(i);
    }
    return report;
}

Result<fs::path> audioRoot(const fs::path& folder) {
    std::error_code ignored;
    if (folder.empty() || !fs::is_directory(folder, ignored))
        return Error{ErrorKind::NotFound,
                     say("'%1' is not a folder; give the one that the audio files' paths start from.", folder)};
    return (fs::absolute(folder) / "").lexically_normal().parent_path();
}

} // namespace etude
