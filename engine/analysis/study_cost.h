// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/analysis/run_result.h"
#include "engine/core/sentence.h"
#include "engine/experiment/run_memory.h"
#include "engine/experiment/study.h"

namespace etude {

/// What a data set gives to a run on the whole training set.
struct DatasetSize {
    std::int64_t train = 0; ///< clips
    std::int64_t validation = 0;
    std::int64_t test = 0;
    int tags = 0;

    bool operator==(const DatasetSize&) const = default;
};

/// By hash.
using DatasetSizes = std::map<std::string, DatasetSize>;

/// How fast some machine trained: one finished run, or a measurement of one.
struct TimedTraining {
    RunSpec spec;
    double flopsPerSecond = 0.0; ///< of networkFlops(), over the wall time

    bool operator==(const TimedTraining&) const = default;
};

/// Where the time of runs is known from.
enum class TimeBasis {
    Unknown,  ///< nothing was trained on this device of this machine
    Work,     ///< of other networks or inputs there, by the floating-point operations of each
    Measured, ///< of runs with this input shape, network, batch, precision and operators there
};

/// Floating-point operations of a run of so many epochs: three passes for each training clip, one for each validation
/// clip in each epoch and each test clip in the end (NetworkPlan). 0 if there is no such network or data set.
[[nodiscard]] double networkFlops(const RunSpec& spec, const DatasetSize& data, double epochs);

/// What is known of a machine's speed: of the finished runs that were trained there on that device (RunOrigin::host and
/// RunOrigin::device). An empty device: the one that the latest of them had.
[[nodiscard]] std::vector<TimedTraining> timedTrainings(std::span<const RunResult> known, const DatasetSizes& data,
                                                        const std::string& host, const std::string& device);

/// One run of each kind (TimeBasis::Measured) among these studies that was not timed.
[[nodiscard]] std::vector<RunSpec> untimedKinds(std::span<const Study> studies, std::span<const TimedTraining> timed);

/// What a design costs beyond what is there.
struct StudyCost {
    std::size_t runs = 0; ///< each once, in whichever of the studies
    std::size_t done = 0; ///< of these with a result: they are not trained again
    TimeBasis basis = TimeBasis::Unknown;
    std::optional<double> seconds; ///< of the others, one after the other; none if not known
    std::optional<double>
        assumedEpochs;       ///< of a run that may stop early, where no finished run tells how many it takes
    std::int64_t memory = 0; ///< of the largest run's process (runBytes), bytes
    /// Audio and spectrum configurations with so many clips of a data set each, of which no finished run has made the
    /// features: what may be new on disk (estimateStorage).
    std::vector<std::pair<InputConfig, std::int64_t>> features;

    [[nodiscard]] std::size_t missing() const { return runs - done; }
    bool operator==(const StudyCost&) const = default;
};

/// Of all runs of these studies. Time: operations over speed, the speed pooled over the timed trainings of the same
/// kind (TimeBasis::Measured), else over all; where only some kinds were timed, the basis is Work. A run that may stop
/// early takes as many epochs as finished ones with the same data set, epochs and patience did on average, else
/// 2.5 times its patience, at most all. A pure function, for any thread; some 20 microseconds a run.
[[nodiscard]] StudyCost costOf(std::span<const Study> studies, std::span<const RunResult> known,
                               const DatasetSizes& data, std::span<const TimedTraining> timed,
                               const RunComputing& computing = {});

/// "12 runs: 9 to train, 3 done before.", the time and where it is known from, and the memory.
[[nodiscard]] std::vector<Sentence> costSentences(const StudyCost& cost);

/// "40 s", "14 min", "3 h 20 min", "2 d 4 h".
[[nodiscard]] Sentence durationSentence(double seconds);

} // namespace etude
