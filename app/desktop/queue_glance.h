// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <QList>

#include "engine/store/project_database.h"

namespace etude {

/// The queue in one line: what the status bar shows.
struct QueueGlance {
    int running = 0;
    int queued = 0; ///< in turn
    int held = 0;   ///< paused, or behind a failure
    int finished = 0;
    int failed = 0;

    // The first of the runs that work now; `run` is empty if none does.
    std::string run;
    RunPhase phase = RunPhase::Other;
    bool waitsForFeatures = false; ///< RunPhase::Waiting: not for a GPU
    int runNumber = 0;             ///< 1-based within its study
    int runsInStudy = 0;
    int epoch = 0; ///< the one being trained, 1-based
    int epochs = 0;
    std::optional<double> validationRocAuc; ///< of the last finished epoch
    double clipsPerSecond = 0.0;            ///< of all runs that work now; 0 while unknown
    /// How long training the running and queued runs still takes (QueueSpeed); none while the speed is unknown.
    std::optional<double> secondsLeft;

    bool operator==(const QueueGlance&) const = default;
};

[[nodiscard]] QueueGlance glanceAt(const QList<RunRow>& runs, const WaitingRuns& waiting);

} // namespace etude
