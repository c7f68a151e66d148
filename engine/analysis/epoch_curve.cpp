// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/epoch_curve.h"

#include <algorithm>
#include <map>

#include "engine/analysis/result_group.h"

namespace etude {

std::vector<std::string> runsForEpochs(std::span<const RunResult> runs, std::span<const std::string> wanted,
                                       std::size_t most) {
    std::vector<ResultGroup> groups = shownGroups(runs);
    keepBest(groups, most, wanted);
    std::vector<std::string> ids;
    for (const ResultGroup& group : groups)
        for (const RunResult& run : group.runs)
            ids.push_back(run.run);
    return ids;
}

std::vector<EpochCurve> epochCurves(std::span<const RunResult> runs, std::span<const RunEpochs> epochs,
                                    IntervalKind interval) {
    std::map<std::string, const RunEpochs*> byRun;
    for (const RunEpochs& own : epochs)
        byRun[own.run] = &own;
    std::vector<EpochCurve> curves;
    std::map<std::string, std::size_t> places;
    std::vector<std::map<int, std::vector<double>>> values;
    for (const RunResult& run : runs) {
        const auto own = byRun.find(run.run);
        if (run.spec.data.isCanary() || own == byRun.end())
            continue;
        const auto [place, isNew] = places.try_emplace(run.configuration, curves.size());
        if (isNew) {
            curves.push_back({run.configuration, run.spec, {}, {}});
            values.emplace_back();
        }
        for (const EpochEvent& epoch : own->second->epochs) {
            if (!epoch.validationRocAuc)
                continue;
            values[place->second][epoch.epoch].push_back(*epoch.validationRocAuc);
            if (epoch.epoch == run.bestEpoch)
                curves[place->second].chosen.push_back({run.run, epoch.epoch, *epoch.validationRocAuc});
        }
    }
    for (std::size_t i = 0; i < curves.size(); ++i)
        for (const auto& [epoch, rocAuc] : values[i])
            curves[i].points.push_back({epoch, summarise(rocAuc, interval)});
    std::erase_if(curves, [](const EpochCurve& curve) { return curve.points.empty(); });
    return curves;
}

} // namespace etude
