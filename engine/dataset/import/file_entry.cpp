// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/import/file_entry.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>
#include <sys/stat.h>

#include "engine/dataset/length_sample.h"
#include "engine/dataset/split/split.h"

namespace etude {

namespace {

Sentence noTrack(const ImportResult& result, const std::filesystem::path& source) {
    const std::filesystem::path& root = result.dataset.root;
    std::error_code ignored;
    const bool isRoot = std::filesystem::equivalent(source, root, ignored);
    if (result.problems.empty())
        return isRoot ? say("'%1' gives no usable track.", source)
                      : say("'%1' gives no usable track below '%2'.", source, root);
    const std::size_t count = result.problems.size();
    const auto& [where, reason] = result.problems.front();
    return isRoot ? say("'%1' gives no usable track (%2 left out); first, %3: %4", source, count, where, reason)
                  : say("'%1' gives no usable track below '%2' (%3 left out); first, %4: %5", source, root, count,
                        where, reason);
}

} // namespace

Result<void> readFileEntry(const std::filesystem::path& file, Track& track) {
    if (track.path.find('\0') != std::string::npos)
        return Error{ErrorKind::Invalid, say("Its path holds a NUL character.")};
    struct stat entry {};
    if (::stat(file.c_str(), &entry) != 0)
        return Error{errno == ENOENT || errno == ENOTDIR ? ErrorKind::NotFound : ErrorKind::Invalid,
                     errno == ENOENT ? say("The file '%1' does not exist.", track.path)
                                     : say("The file '%1' cannot be looked at: %2.", track.path, std::strerror(errno))};
    if (!S_ISREG(entry.st_mode))
        return Error{ErrorKind::Invalid, say("'%1' is not a file.", track.path)};
    if (entry.st_size == 0)
        return Error{ErrorKind::Invalid, say("The file '%1' is empty (0 bytes).", track.path)};
    track.size = entry.st_size;
    track.modified = entry.st_mtime;
    return {};
}

Result<void> makeImportSplit(ImportResult& result) {
    if (!result.grouping.what.empty() && std::ranges::all_of(result.grouping.names, &std::string::empty))
        return Error{ErrorKind::Invalid, say("No track has a value in the column '%1', so that it keeps nothing "
                                             "together; name another column, or none.",
                                             result.grouping.what)};
    const TrackGrouping* grouping = result.grouping.what.empty() ? nullptr : &result.grouping;
    if (auto split = splitDataset(result.dataset, kImportSplit, grouping); !split)
        return split;
    result.dataset.splitOrigin.atImport = true;
    return {};
}

Result<ImportResult> finishImport(ImportResult result, const std::filesystem::path& source) {
    Dataset& dataset = result.dataset;
    if (dataset.tracks.empty())
        return Error{ErrorKind::Invalid, noTrack(result, source)};
    if (std::ranges::all_of(dataset.tracks, [](const Track& track) { return track.part == SplitPart::None; })) {
        if (auto split = makeImportSplit(result); !split)
            return split.error();
    } else {
        dataset.splitOrigin.maker = SplitOrigin::Maker::Source;
    }
    dataset.lengthSample = chooseLengthSample(dataset.tracks);
    return result;
}

} // namespace etude
