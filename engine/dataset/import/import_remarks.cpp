// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include "engine/dataset/import/file_entry.h"
#include "engine/dataset/import/importers.h"

namespace etude {

namespace {

Sentence joinedSentence(const ImportResult& result) {
    const std::int64_t rows = result.joinedRows;
    const Sentence joined = rows == 1
                                ? say("1 row names a file that an earlier row named: its tags were joined to it")
                                : say("%1 rows name a file that an earlier row named: their tags were joined", rows);
    return result.joinedForms == 0 ? say("%1.", joined)
                                   : say("%1; %2 of them in another form of the path.", joined, result.joinedForms);
}

} // namespace

Result<void> dropUntagged(ImportResult& result) {
    std::vector<Track>& tracks = result.dataset.tracks;
    std::vector<std::string>& names = result.grouping.names;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        if (tracks[i].tags.empty())
            continue;
        if (kept != i) {
            tracks[kept] = std::move(tracks[i]);
            if (!names.empty())
                names[kept] = std::move(names[i]);
        }
        ++kept;
    }
    if (kept == 0)
        return Error{ErrorKind::Invalid,
                     say("None of the %1 tracks has a tag, so that none would be left.", tracks.size())};
    result.untaggedLeftOut += static_cast<std::int64_t>(tracks.size() - kept);
    if (kept == tracks.size())
        return {};
    tracks.resize(kept);
    names.resize(std::min(kept, names.size()));
    return result.dataset.splitOrigin.atImport ? makeImportSplit(result) : Result<void>();
}

std::vector<Sentence> otherPathsSentences(const std::map<PathChanges, std::int64_t>& counts, bool taken) {
    std::vector<Sentence> sentences;
    sentences.reserve(counts.size());
    for (const auto& [changes, count] : counts)
        sentences.push_back(taken ? say("%1 found after %2.", count, pathChangesSentence(changes))
                                  : say("%1 more would be found after %2.", count, pathChangesSentence(changes)));
    return sentences;
}

std::vector<Sentence> importRemarks(const ImportResult& result) {
    std::vector<Sentence> remarks;
    if (auto origin = splitOriginSentence(result.dataset.splitOrigin, partCounts(result.dataset)))
        remarks.push_back(std::move(*origin));
    if (auto outside = noSetSentence(result.dataset))
        remarks.push_back(std::move(*outside));
    if (auto unknown = unknownArtistSentence(result.dataset); unknown && !result.dataset.splitOrigin.byArtist)
        remarks.push_back(std::move(*unknown));
    if (result.untaggedLeftOut > 0)
        remarks.push_back(result.untaggedLeftOut == 1
                              ? say("1 track without a tag was left out.")
                              : say("%1 tracks without a tag were left out.", result.untaggedLeftOut));
    if (auto untagged = untaggedSentence(result.dataset))
        remarks.push_back(std::move(*untagged));
    std::ranges::move(otherPathsSentences(result.otherPaths, result.otherPathsTaken), std::back_inserter(remarks));
    if (result.joinedRows > 0)
        remarks.push_back(joinedSentence(result));
    remarks.insert(remarks.end(), result.remarks.begin(), result.remarks.end());
    return remarks;
}

} // namespace etude
