// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/more_seeds.h"

#include <map>
#include <set>

namespace etude {

namespace {

using Seeds = std::set<std::uint64_t>;

/// The two configurations of a setting, and the seeds that one of them has.
struct SettingRuns {
    std::optional<RunSpec> a;
    std::optional<RunSpec> b;
    Seeds seeds;
};

std::map<std::string, SettingRuns> settingsOf(const Comparison& comparison) {
    std::map<std::string, SettingRuns> settings;
    for (std::size_t i = 0; i < comparison.a.runs.size(); ++i) {
        SettingRuns& setting = settings[comparison.a.settings[i]];
        setting.a = comparison.a.runs[i].spec;
        setting.seeds.insert(comparison.a.runs[i].spec.seeds.initialisation);
    }
    for (std::size_t i = 0; i < comparison.b.runs.size(); ++i) {
        SettingRuns& setting = settings[comparison.b.settings[i]];
        setting.b = comparison.b.runs[i].spec;
        setting.seeds.insert(comparison.b.runs[i].spec.seeds.initialisation);
    }
    return settings;
}

std::vector<std::uint64_t> firstSeeds(Seeds seeds, std::size_t count) {
    for (std::uint64_t seed = 0; seeds.size() < count; ++seed)
        seeds.insert(seed);
    std::vector<std::uint64_t> first(seeds.begin(), seeds.end());
    first.resize(count);
    return first;
}

std::optional<double> meanSeconds(const Comparison& comparison) {
    double sum = 0.0;
    std::size_t count = 0;
    for (const ComparedSide* side : {&comparison.a, &comparison.b})
        for (const RunResult& run : side->runs)
            if (run.seconds > 0.0) {
                sum += run.seconds;
                ++count;
            }
    return count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt;
}

} // namespace

Result<MoreSeeds> moreSeeds(const Comparison& comparison, std::size_t pairs) {
    const auto settings = settingsOf(comparison);
    const std::size_t each = (pairs + settings.size() - 1) / settings.size();
    if (pairs < 1 || each > static_cast<std::size_t>(kMostSeeds))
        return Error{ErrorKind::Invalid, say("%1 pairs of seeds cannot be queued; ask for 1 to %2.", pairs,
                                             settings.size() * static_cast<std::size_t>(kMostSeeds))};
    std::set<std::string> results;
    for (const ComparedSide* side : {&comparison.a, &comparison.b})
        for (const RunResult& run : side->runs)
            results.insert(runId(run.spec));
    MoreSeeds more;
    std::vector<RunSpec> runs;
    for (const auto& [name, setting] : settings)
        for (const std::uint64_t seed : firstSeeds(setting.seeds, each))
            for (const std::optional<RunSpec>* side : {&setting.a, &setting.b}) {
                runs.push_back(side->value());
                runs.back().seeds.initialisation = seed;
                more.missing += results.contains(runId(runs.back())) ? 0 : 1;
            }
    auto study = studyOfRuns("more seeds: " + comparison.a.label + " / " + comparison.b.label, std::move(runs));
    if (!study)
        return study.error();
    more.study = std::move(*study);
    if (const auto mean = meanSeconds(comparison))
        more.seconds = *mean * static_cast<double>(more.missing);
    return more;
}

} // namespace etude
