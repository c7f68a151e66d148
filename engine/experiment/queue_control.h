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
[[nodiscard]] Result<void> setPriority(const ProjectLayout& project, const std::string& study, int priority);
[[nodiscard]] Result<void> setOnFailure(const ProjectLayout& project, const std::string& study, OnFailure policy);

/// Puts a study directly before another one, or behind all. Priorities stay, and go first.
[[nodiscard]] Result<void> moveStudy(const ProjectLayout& project, const std::string& study,
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

} // namespace etude
