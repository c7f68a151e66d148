// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/comparability.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "engine/core/text.h"

namespace etude {

namespace {

using Origins = std::map<std::string, RunOrigin>; // by run; one may be in several studies
using Runs = std::set<std::string>;

Origins originsOf(std::span<const ConfigurationResult> results) {
    Origins origins;
    for (const ConfigurationResult& result : results)
        for (std::size_t i = 0; i < result.runs.size(); ++i)
            origins.emplace(result.runs[i], result.origins[i]);
    return origins;
}

void cautionDevices(const Origins& origins, std::vector<Sentence>& cautions) {
    std::map<std::string, Runs> devices;
    for (const auto& [run, origin] : origins)
        if (!origin.device.empty())
            devices[origin.device].insert(run);
    if (devices.size() < 2)
        return;
    std::vector<std::string> list;
    list.reserve(devices.size());
    for (const auto& [device, runs] : devices)
        list.push_back(device + " (" + std::to_string(runs.size()) + ")");
    cautions.push_back(say("These runs were trained on different devices: %1. Differences between them are partly the "
                           "device's; compare runs of one device.",
                           joined(list, ", ")));
}

struct Decodings {
    std::map<int, Runs> runs; ///< by the newest revision that they know
    std::int64_t revised = 0; ///< tracks, as the run says that has most of them
};

void cautionDecoding(const Origins& origins, std::vector<Sentence>& cautions) {
    std::map<std::string, Decodings> datasets;
    for (const auto& [run, origin] : origins) {
        Decodings& dataset = datasets[origin.dataset];
        dataset.runs[origin.decodingRevision].insert(run);
        dataset.revised = std::max(dataset.revised, origin.revisedTracks);
    }
    for (const auto& [dataset, decodings] : datasets) {
        if (decodings.runs.size() < 2 || decodings.revised == 0)
            continue;
        std::size_t all = 0;
        for (const auto& [revision, runs] : decodings.runs)
            all += runs.size();
        const std::size_t newest = decodings.runs.rbegin()->second.size();
        cautions.push_back(say("%1 of %2 runs are of a version of Etude that may have decoded up to %3 tracks of their "
                               "data set otherwise (lengths that were estimates): train them again in a new project "
                               "before you compare them with the others.",
                               all - newest, all, decodings.revised));
    }
}

} // namespace

std::vector<Sentence> comparisonCautions(std::span<const ConfigurationResult> results) {
    const Origins origins = originsOf(results);
    std::vector<Sentence> cautions;
    cautionDevices(origins, cautions);
    cautionDecoding(origins, cautions);
    return cautions;
}

} // namespace etude
