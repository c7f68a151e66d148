// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <stop_token>
#include <string>
#include <tuple>
#include <vector>

#include "engine/analysis/run_result.h"
#include "engine/core/result.h"
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

[[nodiscard]] DatasetSize sizeOf(const DatasetSizes& data, const std::string& hash);

/// Where runs are trained.
struct TrainingMachine {
    std::string host;
    int cores = 1;
    int gpus = 0; ///< that CUDA may use

    /// This one, now. Any thread.
    [[nodiscard]] static TrainingMachine here();
};

/// How fast some machine trained: one finished run, or a measurement of one.
struct TimedTraining {
    RunSpec spec;
    double flopsPerSecond = 0.0; ///< of networkFlops(), over the wall time
    int atOnce = 1;              ///< runs that the machine trains beside each other, each at this speed

    bool operator==(const TimedTraining&) const = default;
};

/// What speed depends on: the network, the input's shape, the batch, precision and operators.
using SpeedKind = std::tuple<std::string, int, int, int, Precision, OperatorChoice>;

[[nodiscard]] SpeedKind speedKindOf(const RunSpec& spec);

/// Floating-point operations of a run of so many epochs: three passes for each training clip, one for each validation
/// clip in each epoch and each test clip in the end (NetworkPlan). 0 if there is no such network or data set.
[[nodiscard]] double networkFlops(const RunSpec& spec, const DatasetSize& data, double epochs);

/// What is known of a machine's speed: of the finished runs that were trained there on that device (RunOrigin::host and
/// RunOrigin::device). An empty device: the one that the latest of them had. As many at once as the queue starts of
/// them: on a processor one for each share of its cores that the run had (RunOrigin::threads; all if that is not
/// known), else one for each GPU.
[[nodiscard]] std::vector<TimedTraining> timedTrainings(std::span<const RunResult> known, const DatasetSizes& data,
                                                        const TrainingMachine& machine, const std::string& device = {});

/// One run of each kind among these studies that was not timed.
[[nodiscard]] std::vector<RunSpec> untimedKinds(std::span<const Study> studies, std::span<const TimedTraining> timed);

/// The workers that measureTrainings() has beside each other, and the threads of each: those that the queue gives to a
/// study of many such runs, of which as many work at once as have memory, one at least. Their threads are not more
/// where they are fewer.
struct MeasuredShare {
    int workers = 1;
    int threads = 1;
    bool onGpus = false;

    bool operator==(const MeasuredShare&) const = default;
};
[[nodiscard]] MeasuredShare measuredShare(const RunSpec& spec, const TrainingMachine& machine, std::int64_t freeMemory);

/// Has workers take some training steps of each of these kinds on this machine, in a measuredShare() each: what one
/// makes on average, and how many they were. `progress(i)` is told before the i-th. Takes some seconds each. Blocks;
/// any thread. Errors: as measureSpeed().
[[nodiscard]] Result<std::vector<TimedTraining>>
measureTrainings(const std::filesystem::path& worker, std::span<const RunSpec> kinds, const DatasetSizes& data,
                 const TrainingMachine& machine, const std::function<void(std::size_t)>& progress = {},
                 const std::stop_token& stop = {});

} // namespace etude
