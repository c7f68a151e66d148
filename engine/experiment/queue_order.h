// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "engine/core/field_visit.h"
#include "engine/core/project_layout.h"
#include "engine/core/result.h"

namespace etude {

/// What becomes of the other runs of a study when one has failed.
enum class OnFailure {
    GoOn,
    Stop, ///< none of them is started until the failed one is retried
};

template <>
struct EnumNames<OnFailure> {
    static constexpr std::array values{std::pair{OnFailure::GoOn, std::string_view("go_on")},
                                       std::pair{OnFailure::Stop, std::string_view("stop")}};
};

/// How a study stands in the queue.
struct StudyOrder {
    int priority = 0;       ///< studies of a higher one come first
    bool paused = false;    ///< none of its runs is started, and those that a scheduler has started save and stop
    bool finishing = false; ///< of a paused one: those that a scheduler has started go on to their ends instead
    OnFailure onFailure = OnFailure::GoOn;
    std::vector<std::string> order; ///< ids of runs; those not named follow in the order of the study
    std::set<std::string> removed;  ///< ids of runs that are not to be trained for this study, unless they have begun

    bool operator==(const StudyOrder&) const = default;
};

/// In what order the runs of a project are trained, and which of them are not: the project's queue.json. Nothing of it
/// changes a run or its result. A project without the file has the defaults: studies in the order of their creation.
struct QueueOrder {
    std::vector<std::string> studies; ///< ids; of equal priority those named here come first, in this order
    std::map<std::string, StudyOrder> changed;

    /// The default of a study that nobody has changed.
    [[nodiscard]] const StudyOrder& of(const std::string& study) const;

    bool operator==(const QueueOrder&) const = default;
};

/// Reads queue.json; the defaults if there is none. An unreadable one, or one of a later version, is an error.
[[nodiscard]] Result<QueueOrder> loadQueueOrder(const ProjectLayout& project);

/// Changes queue.json as `change` says, which gets what is stored now; its error is returned, and nothing is stored
/// then. No other process changes the file meanwhile; waits for one that does, at most five seconds
/// (ErrorKind::Locked). A scheduler at work heeds the change within two seconds.
[[nodiscard]] Result<void> changeQueueOrder(const ProjectLayout& project,
                                            const std::function<Result<void>(QueueOrder&)>& change);

/// Ids of studies, given in the order of their creation, in the order of the queue.
[[nodiscard]] std::vector<std::string> studiesInOrder(const QueueOrder& queue, std::vector<std::string> studies);
/// Ids of a study's runs, given in its own order, in the order of the queue. Removed ones are among them.
[[nodiscard]] std::vector<std::string> runsInOrder(const StudyOrder& order, std::vector<std::string> runs);

/// Moves one of the ids to the place before another, or to the end. An id that is not there moves nothing, and `before`
/// one that is not there means the end.
void moveId(std::vector<std::string>& ids, const std::string& id, const std::optional<std::string>& before);

/// The same of several, in the order given here. `before` may be one of them: then before the next that is none.
void moveIds(std::vector<std::string>& ids, std::span<const std::string> moved,
             const std::optional<std::string>& before);

} // namespace etude
