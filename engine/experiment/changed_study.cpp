// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/changed_study.h"

#include <algorithm>
#include <set>
#include <vector>

namespace etude {

namespace {

Result<RunSpec> changed(RunSpec run, std::span<const FieldChange> changes) {
    for (const auto& [field, value] : changes)
        if (auto set = setField(run, field, value); !set)
            return set.error();
    return settled(std::move(run));
}

} // namespace

Result<Study> changedStudy(const Study& study, std::span<const FieldChange> changes, const std::string& name) {
    std::string called = name.empty() ? study.name : name;
    std::set<std::string> fields; // full paths
    for (const auto& [field, value] : changes) {
        const auto path = resolvePath(fieldPaths<RunSpec>(), field);
        if (!path)
            return path.error();
        fields.insert(*path);
        if (name.empty())
            called += ", " + settingWords(*path, value);
    }
    std::vector<RunSpec> runs;
    std::set<std::string> seen; // ids
    bool isOther = false;
    for (const RunSpec& before : study.runs) {
        auto run = changed(before, changes);
        if (!run)
            return run.error();
        isOther = isOther || runId(*run) != runId(before);
        if (seen.insert(runId(*run)).second)
            runs.push_back(std::move(*run));
    }
    if (!isOther)
        return Error{
            ErrorKind::Invalid,
            say("So changed, the runs of '%1' are what they are; set a field that has an effect.", study.name)};
    auto made = studyOfRuns(called, std::move(runs));
    if (!made)
        return made;
    for (const Factor& factor : study.factors)
        if (!fields.contains(factor.field))
            made->factors.push_back(factor);
    return made;
}

Result<Study> controlOf(const Study& study) {
    const auto shown = std::ranges::find_if(study.runs, [](const RunSpec& run) { return !run.data.isCanary(); });
    if (shown == study.runs.end())
        return Error{ErrorKind::Invalid, say("All runs of '%1' are label-shuffle controls.", study.name)};
    std::vector<RunSpec> runs;
    for (RunSpec run : study.runs) {
        if (run.data.isCanary() || configurationId(run) != configurationId(*shown))
            continue;
        run.data.labelShuffleSeed = kLabelShuffleSeed;
        runs.push_back(std::move(run));
    }
    return studyOfRuns(study.name + ", label-shuffle control", std::move(runs));
}

} // namespace etude
