// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include <QString>

#include "engine/store/project_database.h"
#include "engine/store/queue_speed.h"

namespace etude {

/// How the runs of a study stand, counted.
struct StudyTally {
    int runs = 0; ///< without the removed ones
    int running = 0;
    int queued = 0; ///< in turn
    int paused = 0;
    int heldBack = 0;
    int removed = 0;
    int finished = 0;
    int failed = 0;
    int cancelled = 0;
    std::optional<double> secondsLeft; ///< of those that run or are in turn; none if unknown

    [[nodiscard]] bool isOpen() const { return finished < runs; }
    [[nodiscard]] double progress() const { return runs > 0 ? static_cast<double>(finished) / runs : 0.0; }
    bool operator==(const StudyTally&) const = default;
};

[[nodiscard]] StudyTally tallyOf(std::span<const RunRow* const> runs, const WaitingRuns& waiting,
                                 const QueueSpeed& speed);

/// "2 running, 14 queued, 1 failed": all but the finished ones.
[[nodiscard]] QString tallyText(const StudyTally& tally);
/// "14 min left"; empty if it is unknown or nothing is left.
[[nodiscard]] QString timeLeftText(const StudyTally& tally);
/// "priority 1", "stops at a failure": how a study stands in the queue where that is not as usual.
[[nodiscard]] QString orderText(const StudyOrder& order);

} // namespace etude
