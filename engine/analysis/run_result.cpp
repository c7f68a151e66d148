// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/run_result.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

namespace etude {

std::string buildOf(const RunOrigin& origin) {
    return origin.commit.empty() ? origin.version : origin.version + " " + origin.commit;
}

std::vector<RunResult> runsOfStudy(std::span<const RunResult> runs, const std::string& study) {
    if (study.empty())
        return {runs.begin(), runs.end()};
    std::set<std::string_view> configurations;
    for (const RunResult& run : runs)
        if (std::ranges::find(run.studies, study) != run.studies.end())
            configurations.insert(run.configuration);
    std::vector<RunResult> chosen;
    std::ranges::copy_if(runs, std::back_inserter(chosen),
                         [&](const RunResult& run) { return configurations.contains(run.configuration); });
    return chosen;
}

} // namespace etude
