// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/machine_speed.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

#include "engine/core/host_name.h"
#include "engine/core/memory_limit.h"
#include "engine/core/parallel_for.h"
#include "engine/experiment/network_plan.h"
#include "engine/experiment/speed_measurement.h"
#include "engine/experiment/worker_share.h"

namespace etude {

namespace {

/// The device of the latest run on a host.
std::string latestDevice(std::span<const RunResult> known, const std::string& host) {
    const RunResult* latest = nullptr;
    for (const RunResult& run : known)
        if (run.state == RunState::Finished && run.origin.host == host && (!latest || run.started > latest->started))
            latest = &run;
    return latest ? latest->origin.device : std::string();
}

int atOnceOf(const RunOrigin& origin, const TrainingMachine& machine) {
    if (origin.device != "cpu")
        return std::max(machine.gpus, 1);
    return origin.threads > 0 ? std::clamp(machine.cores / origin.threads, 1, kMostOnProcessor) : 1;
}

Result<TimedTraining> measureTraining(const std::filesystem::path& worker, const RunSpec& spec, int tags,
                                      const TrainingMachine& machine, const std::stop_token& stop) {
    const MeasuredShare share = measuredShare(spec, machine, availableMemory());
    const auto workers = static_cast<std::size_t>(share.workers);
    std::vector<double> speeds(workers);
    const auto measured = parallelFor(
        workers, share.workers,
        [&](std::size_t i) -> Result<void> {
            const WorkerSettings settings{share.threads, share.onGpus ? "cuda:" + std::to_string(i) : ""};
            const auto speed = measureSpeed(worker, spec, tags, settings, stop);
            if (!speed)
                return speed.error();
            speeds[i] = *speed;
            return {};
        },
        stop);
    if (!measured)
        return measured.error();
    const double together = std::accumulate(speeds.begin(), speeds.end(), 0.0);
    return TimedTraining{spec, together / share.workers, share.workers};
}

} // namespace

DatasetSize sizeOf(const DatasetSizes& data, const std::string& hash) {
    const auto found = data.find(hash);
    return found != data.end() ? found->second : DatasetSize{};
}

TrainingMachine TrainingMachine::here() {
    return {hostName(), threadCount(0), usableGpus()};
}

MeasuredShare measuredShare(const RunSpec& spec, const TrainingMachine& machine, std::int64_t freeMemory) {
    const WorkerShare queue = workerShare(0, "auto", machine.cores, machine.gpus);
    const int threads = threadsFor(queue, machine.cores, static_cast<std::size_t>(queue.workers));
    const std::int64_t each = hostBytes(spec, threads);
    if (queue.onGpus || each <= 0)
        return {queue.workers, threads, queue.onGpus};
    const auto workers = std::clamp<std::int64_t>(freeMemory / each, 1, queue.workers);
    return {static_cast<int>(workers), threads, false};
}

SpeedKind speedKindOf(const RunSpec& spec) {
    const InputShape shape = spec.input.shape();
    RunSpec network;
    network.network = spec.network;
    return {configurationId(network), shape.bands, shape.frames, spec.training.batchSize, spec.training.precision,
            spec.training.operators};
}

double networkFlops(const RunSpec& spec, const DatasetSize& data, double epochs) {
    const auto plan = planNetwork(spec.network, spec.input.shape(), data.tags);
    if (!plan)
        return 0.0;
    const double train = static_cast<double>(data.train) * spec.data.trainFraction;
    const auto forward = static_cast<double>(plan->flops);
    return epochs *
               (train * static_cast<double>(plan->trainingFlops()) + static_cast<double>(data.validation) * forward) +
           static_cast<double>(data.test) * forward;
}

std::vector<TimedTraining> timedTrainings(std::span<const RunResult> known, const DatasetSizes& data,
                                          const TrainingMachine& machine, const std::string& asked) {
    const std::string device = asked.empty() ? latestDevice(known, machine.host) : asked;
    std::vector<TimedTraining> timed;
    for (const RunResult& run : known) {
        if (run.state != RunState::Finished || run.origin.host != machine.host || run.origin.device != device ||
            run.seconds <= 0.0)
            continue;
        const double flops = networkFlops(run.spec, sizeOf(data, run.spec.data.dataset), run.epochs);
        if (flops > 0.0)
            timed.push_back({run.spec, flops / run.seconds, atOnceOf(run.origin, machine)});
    }
    return timed;
}

std::vector<RunSpec> untimedKinds(std::span<const Study> studies, std::span<const TimedTraining> timed) {
    std::set<SpeedKind> known;
    for (const TimedTraining& training : timed)
        known.insert(speedKindOf(training.spec));
    std::vector<RunSpec> specs;
    for (const Study& study : studies)
        for (const RunSpec& spec : study.runs)
            if (known.insert(speedKindOf(spec)).second)
                specs.push_back(spec);
    return specs;
}

Result<std::vector<TimedTraining>> measureTrainings(const std::filesystem::path& worker, std::span<const RunSpec> kinds,
                                                    const DatasetSizes& data, const TrainingMachine& machine,
                                                    const std::function<void(std::size_t)>& progress,
                                                    const std::stop_token& stop) {
    std::vector<TimedTraining> timed;
    for (const RunSpec& spec : kinds) {
        if (progress)
            progress(timed.size());
        auto one = measureTraining(worker, spec, std::max(sizeOf(data, spec.data.dataset).tags, 1), machine, stop);
        if (!one)
            return one.error();
        timed.push_back(std::move(*one));
    }
    return timed;
}

} // namespace etude
