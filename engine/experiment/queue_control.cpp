// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/queue_control.h"

#include <algorithm>
#include <limits>
#include <set>

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
    return pauseStudies(project, {&study, 1}, paused);
}

Result<void> pauseStudies(const ProjectLayout& project, std::span<const std::string> studies, bool paused) {
    return changeQueueOrder(project, [&](QueueOrder& queue) -> Result<void> {
        for (const std::string& study : studies) {
            StudyOrder& order = queue.changed[study];
            order.paused = paused;
            order.finishing = false;
        }
        return {};
    });
}

Result<void> finishThenPause(const ProjectLayout& project, std::span<const std::string> studies) {
    return changeQueueOrder(project, [&](QueueOrder& queue) -> Result<void> {
        for (const std::string& study : studies) {
            StudyOrder& order = queue.changed[study];
            order.finishing = !order.paused || order.finishing;
            order.paused = true;
        }
        return {};
    });
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

Result<void> placeStudies(const ProjectLayout& project, std::span<const std::string> studies,
                          const std::optional<std::string>& before) {
    const auto stored = listStudies(project);
    if (!stored)
        return stored.error();
    return changeQueueOrder(project, [&](QueueOrder& queue) -> Result<void> {
        std::vector<std::string> order = studiesInOrder(queue, *stored);
        moveIds(order, studies, before);
        const auto isMoved = [&](const std::string& id) { return std::ranges::find(studies, id) != studies.end(); };
        int most = std::numeric_limits<int>::max(); // of a study in this place
        for (auto id = order.begin(); id != order.end(); ++id) {
            const auto next = std::find_if_not(id, order.end(), isMoved);
            const int least = next == order.end() ? std::numeric_limits<int>::min() : queue.of(*next).priority;
            if (isMoved(*id))
                queue.changed[*id].priority = std::clamp(queue.of(*id).priority, least, most);
            most = queue.of(*id).priority;
        }
        queue.studies = std::move(order);
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
        moveIds(order.order, runs, before);
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

RunControlReport takeUpRuns(const ProjectLayout& project, std::span<const std::string> runs) {
    RunControlReport report = retryRuns(project, runs);
    const auto restored = changeQueueOrder(project, [&](QueueOrder& queue) -> Result<void> {
        for (const std::string& run : runs)
            for (auto& [study, order] : queue.changed)
                report.changed += static_cast<int>(order.removed.erase(run));
        return {};
    });
    if (!restored)
        report.problems.push_back(restored.error().sentence);
    return report;
}

Result<void> takeBack(const ProjectLayout& project, const QueueChange& change) {
    const QueueOrder& before = change.before;
    const QueueOrder& after = change.after;
    std::set<std::string> studies;
    for (const QueueOrder* order : {&before, &after})
        for (const auto& [study, how] : order->changed)
            if (before.of(study) != after.of(study))
                studies.insert(study);
    return changeQueueOrder(project, [&](QueueOrder& queue) -> Result<void> {
        const bool moved = before.studies != after.studies;
        const bool changedSince =
            (moved && queue.studies != after.studies) ||
            std::ranges::any_of(studies, [&](const std::string& id) { return queue.of(id) != after.of(id); });
        if (changedSince)
            return Error{ErrorKind::Invalid,
                         say("The queue of '%1' was changed again since, and nothing was taken back.", project.root)};
        if (moved)
            queue.studies = before.studies;
        for (const std::string& id : studies)
            queue.changed[id] = before.of(id);
        return {};
    });
}

} // namespace etude
