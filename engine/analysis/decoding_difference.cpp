// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/decoding_difference.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace etude {

namespace {

struct Decodings {
    std::map<int, std::set<std::string>> runs; ///< by the newest revision that they know
    std::int64_t revised = 0;                  ///< tracks, as the run says that has most of them
};

} // namespace

std::vector<Sentence> decodingDifferences(std::span<const ConfigurationResult> results) {
    std::map<std::string, Decodings> datasets;
    for (const ConfigurationResult& result : results) {
        Decodings& dataset = datasets[result.dataset];
        for (std::size_t i = 0; i < std::min(result.runs.size(), result.decodingRevisions.size()); ++i)
            dataset.runs[result.decodingRevisions[i]].insert(result.runs[i]);
        dataset.revised = std::max(dataset.revised, result.revisedTracks);
    }
    std::vector<Sentence> differences;
    for (const auto& [dataset, decodings] : datasets) {
        if (decodings.runs.size() < 2 || decodings.revised == 0)
            continue;
        std::size_t all = 0;
        for (const auto& [revision, ids] : decodings.runs)
            all += ids.size();
        const std::size_t newest = decodings.runs.rbegin()->second.size();
        differences.push_back(say(
            "%1 of %2 runs are of a version of Etude that may have decoded up to %3 tracks of their data set otherwise "
            "(lengths that were estimates): train them again in a new project before you compare them with the others.",
            all - newest, all, decodings.revised));
    }
    return differences;
}

} // namespace etude
