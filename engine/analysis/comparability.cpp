// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/comparability.h"

#include <map>
#include <set>
#include <string>

namespace etude {

std::vector<Sentence> comparisonCautions(std::span<const ConfigurationResult> results) {
    std::map<std::string, std::set<std::string>> devices; // the runs of each; a run may be in several studies
    for (const ConfigurationResult& result : results)
        for (std::size_t i = 0; i < result.runs.size(); ++i)
            if (!result.devices[i].empty())
                devices[result.devices[i]].insert(result.runs[i]);
    if (devices.size() < 2)
        return {};
    std::string list;
    for (const auto& [device, ran] : devices)
        list += (list.empty() ? "" : ", ") + device + " (" + std::to_string(ran.size()) + ")";
    return {say("These runs were trained on different devices: %1. Differences between them are partly the device's; "
                "compare runs of one device.",
                list)};
}

} // namespace etude
