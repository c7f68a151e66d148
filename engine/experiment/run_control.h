// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/core/project_layout.h"
#include "engine/core/sentence.h"
#include "engine/experiment/run_event.h"

namespace etude {

/// Whether a run in this state can be cancelled: it waits or is worked on.
[[nodiscard]] bool canCancel(RunState state);
/// Whether a run in this state can be taken up again.
[[nodiscard]] bool canResume(RunState state);
/// Whether the next scheduler works on a run in this state.
[[nodiscard]] bool isWaiting(RunState state);

/// Whether a worker has told anything of the run.
[[nodiscard]] bool hasBegun(const ProjectLayout& project, const std::string& runId);

/// What came of asking runs to stop or to go on.
struct RunControlReport {
    int changed = 0;                ///< runs that were cancelled, or whose cancellation was taken back
    std::vector<Sentence> problems; ///< one sentence for each run that could not be asked; the others were

    bool operator==(const RunControlReport&) const = default;
};

/// Cancels those runs that a scheduler would work on: queued, running and interrupted ones, and stopped ones that were
/// not cancelled; one that failed and was to be tried again is a failed one again. Finished, failed and cancelled runs
/// stay as they are. A running one ends after its step. A run that
/// has no folder yet gets one, with its specification from the project's studies. Ids are names of run folders.
[[nodiscard]] RunControlReport cancelRuns(const ProjectLayout& project, std::span<const std::string> runIds);

/// Lets a scheduler try those runs again that failed or that it has given up, and takes back the cancellation of those
/// that were cancelled. They go on from their last checkpoint; one that works now takes them as well. The other runs
/// stay as they are.
[[nodiscard]] RunControlReport retryRuns(const ProjectLayout& project, std::span<const std::string> runIds);

/// Takes back the cancellation of those runs that were cancelled, whatever their state, so that the next scheduler
/// works on them. The other runs stay as they are.
[[nodiscard]] RunControlReport resumeRuns(const ProjectLayout& project, std::span<const std::string> runIds);

} // namespace etude
