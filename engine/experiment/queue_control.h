// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>

#include "engine/experiment/queue_order.h"
#include "engine/experiment/run_control.h"

namespace etude {

/// Changes of queue.json (changeQueueOrder()). Studies and runs are named by their whole ids.

[[nodiscard]] Result<void> pauseStudy(const ProjectLayout& project, const std::string& study, bool paused);
[[nodiscard]] Result<void> pauseStudies(const ProjectLayout& project, std::span<const std::string> studies,
                                        bool paused);
/// Pauses them, but the runs that are at work go on to their ends.
[[nodiscard]] Result<void> finishThenPause(const ProjectLayout& project, std::span<const std::string> studies);
[[nodiscard]] Result<void> setPriority(const ProjectLayout& project, const std::string& study, int priority);
[[nodiscard]] Result<void> setOnFailure(const ProjectLayout& project, const std::string& study, OnFailure policy);

/// Puts a study directly before another one, or behind all. Priorities stay, and go first.
[[nodiscard]] Result<void> moveStudy(const ProjectLayout& project, const std::string& study,
                                     const std::optional<std::string>& before);
/// Puts studies, in the order given here, directly before another one, or behind all, whatever the priorities: one that
/// its own would keep elsewhere gets that of the nearest in its new place.
[[nodiscard]] Result<void> placeStudies(const ProjectLayout& project, std::span<const std::string> studies,
                                        const std::optional<std::string>& before);
/// Puts runs of a study, in the order given here, directly before another of its runs, or behind all.
[[nodiscard]] Result<void> moveRuns(const ProjectLayout& project, const std::string& study,
                                    std::span<const std::string> runs, const std::optional<std::string>& before);

/// Takes runs that have not begun out of a study's queue. Those that have are problems of the report, and stay.
[[nodiscard]] Result<RunControlReport> removeRuns(const ProjectLayout& project, const std::string& study,
                                                  std::span<const std::string> runs);
/// Takes that back.
[[nodiscard]] Result<RunControlReport> restoreRuns(const ProjectLayout& project, const std::string& study,
                                                   std::span<const std::string> runs);

/// Has those runs worked on again: retries them (retryRuns()), and puts back those that were taken out of the queue of
/// any study.
[[nodiscard]] RunControlReport takeUpRuns(const ProjectLayout& project, std::span<const std::string> runs);

/// What queue.json was before and after a change.
struct QueueChange {
    QueueOrder before;
    QueueOrder after;

    bool operator==(const QueueChange&) const = default;
};

/// Takes a change back, and leaves what others changed besides. An error, and nothing is changed, if a study that it
/// was about was changed again since.
[[nodiscard]] Result<void> takeBack(const ProjectLayout& project, const QueueChange& change);

} // namespace etude
