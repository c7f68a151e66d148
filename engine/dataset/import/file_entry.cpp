// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/file_entry.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>
#include <sys/stat.h>

#include "engine/dataset/split/split.h"

namespace etude {

Result<void> readFileEntry(const std::filesystem::path& file, Track& track) {
    const auto reject = [&](const std::string& what) {
        return Error{ErrorKind::Invalid, "The file '" + track.path + "' " + what};
    };
    if (track.path.find('\0') != std::string::npos)
        return Error{ErrorKind::Invalid, "Its path holds a NUL character."};
    struct stat entry {};
    if (::stat(file.c_str(), &entry) != 0)
        return errno == ENOENT ? reject("does not exist.")
                               : reject(std::string("cannot be looked at: ") + std::strerror(errno) + ".");
    if (!S_ISREG(entry.st_mode))
        return reject("is not a file.");
    if (entry.st_size == 0)
        return reject("is empty (0 bytes).");
    track.size = entry.st_size;
    track.modified = entry.st_mtime;
    return {};
}

Result<ImportResult> finishImport(ImportResult result, const std::filesystem::path& source) {
    Dataset& dataset = result.dataset;
    if (dataset.tracks.empty()) {
        std::string message = "'" + source.string() + "' gives no usable track";
        std::error_code ignored;
        if (!std::filesystem::equivalent(source, dataset.root, ignored))
            message += " below '" + dataset.root.string() + "'";
        if (result.problems.empty())
            return Error{ErrorKind::Invalid, message + "."};
        message += " (" + std::to_string(result.problems.size()) + " left out); first, " + result.problems[0].where;
        return Error{ErrorKind::Invalid, message + ": " + result.problems[0].reason};
    }
    if (std::ranges::all_of(dataset.tracks, [](const Track& track) { return track.part == SplitPart::None; }))
        if (auto split = splitDataset(dataset, kImportSplit); !split)
            return split.error();
    return result;
}

} // namespace etude
