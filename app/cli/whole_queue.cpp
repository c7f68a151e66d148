// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/whole_queue.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "app/cli/console.h"
#include "app/cli/project_results.h"
#include "app/cli/study_json.h"
#include "engine/experiment/queue_control.h"
#include "engine/experiment/scheduler.h"
#include "engine/store/project_database.h"

namespace etude::cli {

namespace {

using Change = std::function<Result<void>(const ProjectLayout&, std::span<const std::string>)>;

Result<void> changeQueue(const std::filesystem::path& project,
                         const std::function<bool(const StudyRow&, const StudyOrder&)>& isMeant, const Change& change,
                         const std::string& sentence, bool json) {
    auto database = openIngested(project);
    if (!database)
        return database.error();
    const ProjectLayout& layout = database->layout();
    const auto studies = database->studies();
    const auto before = loadQueueOrder(layout);
    if (!studies || !before)
        return studies ? before.error() : studies.error();
    std::vector<StudyRow> meant;
    std::vector<std::string> ids;
    for (const StudyRow& study : *studies)
        if (isMeant(study, before->of(study.id))) {
            meant.push_back(study);
            ids.push_back(study.id);
        }
    if (auto changed = change(layout, ids); !changed)
        return changed;
    const auto after = loadQueueOrder(layout);
    if (!after)
        return after.error();
    Json list = Json::array();
    for (const StudyRow& study : meant)
        list.push_back({{"id", study.id}, {"name", study.name}, {"queue", queueJson(after->of(study.id))}});
    if (json)
        printJson({{"studies", std::move(list)}, {"changed", meant.size()}, {"scheduler", schedulerIsRunning(layout)}});
    else
        print((meant.size() == 1 ? "1 study " : std::to_string(meant.size()) + " studies ") + sentence);
    return {};
}

} // namespace

Result<void> pauseQueue(const std::filesystem::path& project, bool finish, bool json) {
    return changeQueue(
        project, [](const StudyRow& study, const StudyOrder&) { return study.finished < study.runs; },
        [finish](const ProjectLayout& layout, std::span<const std::string> ids) {
            return finish ? finishThenPause(layout, ids) : pauseStudies(layout, ids, true);
        },
        std::string("paused: runs that are at work ") + (finish ? "finish" : "save and stop") +
            ", no other is started, and 'etude-cli study resume --all' lets them go on.",
        json);
}

Result<void> resumeQueue(const std::filesystem::path& project, bool json) {
    return changeQueue(
        project, [](const StudyRow&, const StudyOrder& order) { return order.paused; },
        [](const ProjectLayout& layout, std::span<const std::string> ids) { return pauseStudies(layout, ids, false); },
        "resumed; 'etude-cli study run' trains what waits, unless a queue works now.", json);
}

} // namespace etude::cli
