// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/missing_runs.h"

#include <algorithm>
#include <utility>

namespace etude {

Result<MissingRuns> missingRuns(const std::string& name, std::vector<RunSpec> needed,
                                std::span<const RunResult> known) {
    std::set<std::string> results;
    double seconds = 0.0;
    double shares = 0.0;
    for (const RunResult& run : known) {
        if (run.rocAuc)
            results.insert(runId(run.spec));
        if (run.rocAuc && run.seconds > 0.0) {
            seconds += run.seconds;
            shares += run.spec.data.trainFraction;
        }
    }
    MissingRuns missing;
    double missingShares = 0.0;
    for (const RunSpec& spec : needed)
        if (!results.contains(runId(spec))) {
            ++missing.missing;
            missingShares += spec.data.trainFraction;
        }
    if (shares > 0.0)
        missing.seconds = seconds / shares * missingShares;
    auto study = studyOfRuns(name, std::move(needed));
    if (!study)
        return study.error();
    missing.study = std::move(*study);
    return missing;
}

std::vector<std::uint64_t> firstSeeds(const std::set<std::uint64_t>& there, std::size_t count) {
    std::set<std::uint64_t> first;
    for (const std::uint64_t seed : there)
        if (first.size() < count)
            first.insert(seed);
    for (std::uint64_t seed = 0; first.size() < count; ++seed)
        first.insert(seed);
    return {first.begin(), first.end()};
}

} // namespace etude
