// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/analysis/machine_speed.h"
#include "engine/core/sentence.h"
#include "engine/experiment/run_memory.h"
#include "engine/experiment/study.h"

namespace etude {

/// Where the time of runs is known from.
enum class TimeBasis {
    Unknown,  ///< nothing was trained on this device of this machine
    Work,     ///< of other networks or inputs there, by the floating-point operations of each
    Measured, ///< of runs with this input shape, network, batch, precision and operators there
};

/// What a design costs beyond what is there.
struct StudyCost {
    std::size_t runs = 0; ///< each once, in whichever of the studies
    std::size_t done = 0; ///< of these with a result: they are not trained again
    TimeBasis basis = TimeBasis::Unknown;
    std::optional<double> seconds; ///< of the others, with `atOnce` beside each other; none if not known
    int atOnce = 1;                ///< runs at most; 1 while the time is not known
    std::optional<double>
        assumedEpochs;       ///< of a run that may stop early, where no finished run tells how many it takes
    std::int64_t memory = 0; ///< of the largest run's process (runBytes), bytes
    /// Audio and spectrum configurations with so many clips of a data set each, of which no finished run has made the
    /// features: what may be new on disk (estimateStorage).
    std::vector<std::pair<InputConfig, std::int64_t>> features;

    [[nodiscard]] std::size_t missing() const { return runs - done; }
    bool operator==(const StudyCost&) const = default;
};

/// Of all runs of these studies. Time: operations over the speed of the machine with as many runs at once as it trains
/// (TimedTraining), at least that of the longest run by itself; the speed is pooled over the timed trainings of the
/// same kind (TimeBasis::Measured), else over all; where only some kinds were timed, the basis is Work. A run that may
/// stop early takes as many epochs as finished ones with the same data set, epochs and patience did on average, else
/// 2.5 times its patience, at most all. A pure function, for any thread; some 20 microseconds a run.
[[nodiscard]] StudyCost costOf(std::span<const Study> studies, std::span<const RunResult> known,
                               const DatasetSizes& data, std::span<const TimedTraining> timed,
                               const RunComputing& computing = {});

/// "12 runs: 9 to train, 3 done before.", the time and where it is known from, and the memory.
[[nodiscard]] std::vector<Sentence> costSentences(const StudyCost& cost);

/// "40 s", "14 min", "3 h 20 min", "2 d 4 h".
[[nodiscard]] Sentence durationSentence(double seconds);

} // namespace etude
