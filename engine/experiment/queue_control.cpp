// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/queue_control.h"

#include "engine/experiment/study.h"

namespace etude {

namespace {

Result<void> changeStudy(const ProjectLayout& project, const std::string& study,
                         const std::function<void(StudyOrder&)>& change) {
    return changeQueueOrder(project, [&](QueueOrder& queue) -> Result<void> {
        change(queue.changed[study]);
        return {};
    });
}

} // namespace

Result<void> pauseStudy(const ProjectLayout& project, const std::string& study, bool paused) {
    return changeStudy(project, study, [&](StudyOrder& order) { order.paused = paused; });
}

Result<void> setPriority(const ProjectLayout& project, const std::string& study, int priority) {
    return changeStudy(project, study, [&](StudyOrder& order) { order.priority = priority; });
}

Result<void> setOnFailure(const ProjectLayout& project, const std::string& study, OnFailure policy) {
    return changeStudy(project, study, [&](StudyOrder& order) { order.onFailure = policy; });
}

Result<void> moveStudy(const ProjectLayout& project, const std::string& study,
                       const std::optional<std::string>& before) {
    const auto studies = listStudies(project);
    if (!studies)
        return studies.error();
    return changeQueueOrder(project, [&](QueueOrder& queue) -> Result<void> {
        queue.studies = studiesInOrder(queue, *studies);
        moveId(queue.studies, study, before);
        return {};
    });
}

Result<void> moveRuns(const ProjectLayout& project, const std::string& study, std::span<const std::string> runs,
                      const std::optional<std::string>& before) {
    const auto stored = loadStudy(project, study);
    if (!stored)
        return stored.error();
    std::vector<std::string> ids;
    for (const RunSpec& spec : stored->runs)
        ids.push_back(storedRunId(spec));
    return changeStudy(project, study, [&](StudyOrder& order) {
        order.order = runsInOrder(order, ids);
        for (const std::string& run : runs)
            moveId(order.order, run, before);
    });
}

Result<RunControlReport> removeRuns(const ProjectLayout& project, const std::string& study,
                                    std::span<const std::string> runs) {
    RunControlReport report;
    const auto changed = changeStudy(project, study, [&](StudyOrder& order) {
        for (const std::string& run : runs) {
            if (hasBegun(project, run))
                report.problems.push_back(say("The run %1 has begun and stays; cancel it to stop it.", run));
            else if (order.removed.insert(run).second)
                ++report.changed;
        }
    });
    return changed ? Result<RunControlReport>(std::move(report)) : changed.error();
}

Result<RunControlReport> restoreRuns(const ProjectLayout& project, const std::string& study,
                                     std::span<const std::string> runs) {
    RunControlReport report;
    const auto changed = changeStudy(project, study, [&](StudyOrder& order) {
        for (const std::string& run : runs)
            report.changed += static_cast<int>(order.removed.erase(run));
    });
    return changed ? Result<RunControlReport>(std::move(report)) : changed.error();
}

} // namespace etude
