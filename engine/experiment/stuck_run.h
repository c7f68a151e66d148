// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/experiment/run_folder.h"

namespace etude {

/// After how long without an event a worker counts as stuck, at least.
inline constexpr std::chrono::seconds kStuckAfter = std::chrono::minutes(10);

/// A worker that lives, but has told nothing for too long.
struct StuckRun {
    std::string run;
    std::int64_t seconds = 0;         ///< since its last event
    RunPhase phase = RunPhase::Other; ///< what it was at; Other if it told no progress
    int process = 0;                  ///< its id; 0 if it is not known, on another host for instance
    bool suspended = false;           ///< the process is stopped (SIGSTOP, a debugger)
    std::filesystem::path log;

    bool operator==(const StuckRun&) const = default;
};

/// Whether a run's worker is stuck `now`: it holds the run's lock, and its last event is older than `after` and than
/// ten times the longest pause between two events of this attempt, so that slow steps are not taken for an end. While a
/// worker extracts features, trains, tests or waits for a GPU it tells something after every clip or step, though no
/// more than twice a second. Reads events.jsonl only where that has not grown for so long.
[[nodiscard]] std::optional<StuckRun>
stuckRun(const RunFolder& folder, std::chrono::seconds after = kStuckAfter,
         std::chrono::system_clock::time_point now = std::chrono::system_clock::now());

/// The process of this machine that a scheduler started for the run; 0 if there is none. Looks at all processes.
[[nodiscard]] int workerProcess(const RunFolder& folder);

/// Those of these runs that are stuck now.
[[nodiscard]] std::vector<StuckRun> stuckRuns(const ProjectLayout& project, std::span<const std::string> runs,
                                              std::chrono::seconds after = kStuckAfter);

/// For how long it has told nothing, and what to do.
[[nodiscard]] Sentence stuckSentence(const StuckRun& stuck);
/// The same where the run is known: "It has told nothing for...".
[[nodiscard]] Sentence stuckAdvice(const StuckRun& stuck);

} // namespace etude
