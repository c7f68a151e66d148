// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/train_run.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ranges>
#include <thread>

#include <etude_version.h>

#include "engine/audio/audio_libraries.h"
#include "engine/core/host_name.h"
#include "engine/core/parallel_for.h"
#include "engine/core/utc.h"
#include "engine/experiment/device_name.h"
#include "engine/experiment/gpu_list.h"
#include "engine/network/boundary.h"
#include "engine/network/libtorch.h"
#include "engine/spectrum/fourier_library.h"
#include "engine/training/claimed_device.h"
#include "engine/training/run_attempt.h"

namespace etude {

namespace {

constexpr std::chrono::seconds kClaimInterval(1);

/// The first event of the first attempt, if one was written.
const StartedEvent* findStarted(const std::vector<RunEvent>& events) {
    for (const RunEvent& event : events)
        if (const auto* started = std::get_if<StartedEvent>(&event.body))
            return started;
    return nullptr;
}

bool isFinished(const std::vector<RunEvent>& events) {
    return std::ranges::any_of(events, [](const RunEvent& event) {
        const auto* ended = std::get_if<EndedEvent>(&event.body);
        return ended && ended->state == RunState::Finished;
    });
}

/// The wall time of all attempts, each from its first event to its last.
double secondsOfAttempts(const std::vector<RunEvent>& events) {
    double sum = 0.0;
    for (auto first = events.begin(); first != events.end();) {
        const auto next =
            std::find_if(first, events.end(), [&](const RunEvent& event) { return event.attempt != first->attempt; });
        const auto begin = utcSeconds(first->time);
        const auto end = utcSeconds(std::prev(next)->time);
        sum += begin && end ? std::max(0.0, *end - *begin) : 0.0;
        first = next;
    }
    return sum;
}

/// The devices of a first attempt are those asked for; later ones go on with one like the first's.
Result<std::vector<Device>> devicesOf(const StartedEvent* started, const TrainOptions& options) {
    if (!started)
        return devicesFor(options.device);
    auto devices = devicesLike(started->device);
    if (!devices)
        return within(say("The run began on %1 and can only go on there", parseDeviceText(started->device).device),
                      devices.error());
    return devices;
}

/// Takes one of the devices, and waits for a GPU that other runs hold: says so about once a second.
Result<ClaimedDevice> claim(const std::vector<Device>& devices, const RunFolder& folder, RunJournal& journal,
                            const std::stop_token& stop) {
    std::vector<Claimable> claimable;
    claimable.reserve(devices.size());
    for (const Device device : devices)
        claimable.push_back({device, gpuUuid(device)});
    return claimDevice(claimable, [&] {
        [[maybe_unused]] const auto written = journal.write(ProgressEvent{RunPhase::Waiting});
        std::this_thread::sleep_for(kClaimInterval);
        return !stop.stop_requested() && !folder.cancelRequested();
    });
}

/// Likewise. A GPU has no fused operators. Runs that do not tell had libtorch's.
Result<Execution> executionOf(const StartedEvent* started, const TrainOptions& options, Device device,
                              const TrainingConfig& training) {
    if (!started) {
        auto asked = parseExecution(options.operators);
        const Execution usual = usualExecution(device, training);
        if (asked && asked->fused() && !usual.fused())
            return usual;
        return asked;
    }
    if (started->operators.empty())
        return Execution{.operators = Execution::Operators::Stock};
    auto execution = parseExecution(started->operators);
    if (!execution)
        return within(say("The run began with '%1' operators and can only go on with them", started->operators),
                      execution.error());
    return execution;
}

/// Before the first attempt of its own, a run that goes on from another one gets that one's checkpoint.
void adoptCheckpoint(const RunFolder& folder, const std::string& from, const TensorShapes& shapes) {
    const Checkpoints own(folder.path(), folder.id(), shapes);
    const Checkpoints other(folder.path().parent_path() / from, from, shapes);
    if (const auto adopted = own.adopt(other); !adopted)
        std::fprintf(stderr, "Training cannot go on from the run %s and begins anew. %s\n", from.c_str(),
                     adopted.error().message.c_str());
}

/// The newest good checkpoint. Where others are lost, says so on the standard error, and what that means.
Result<Checkpoints::Resumable> findCheckpoint(const RunFolder& folder, const RunTask& task,
                                              const StartedEvent* started) {
    const TensorShapes shapes = stateShapes(task.plan, folder.spec().training.precision);
    const Checkpoints checkpoints(folder.path(), folder.id(), shapes);
    auto found = checkpoints.loadNewest();
    if (found && !found->state && found->problems.empty() && started && !started->begunFrom.empty()) {
        adoptCheckpoint(folder, started->begunFrom, shapes);
        found = checkpoints.loadNewest();
    }
    if (!found || found->problems.empty())
        return found;
    for (const std::string& problem : found->problems)
        std::fprintf(stderr, "%s\n", problem.c_str());
    if (found->state)
        std::fprintf(stderr, "Training goes on from an intact checkpoint, after epoch %d.\n", found->state->epoch);
    else
        std::fprintf(stderr, "Training begins anew, because no checkpoint is intact together with its best epoch.\n");
    return found;
}

/// Whether the driver no longer lists a GPU that it listed before.
bool isGone(const std::string& uuid) {
    const auto list = uuid.empty() ? Result<GpuList>(GpuList{}) : listGpus();
    return !uuid.empty() && !(list && std::ranges::count(list->gpus, uuid, &Gpu::uuid) > 0);
}

/// What the attempt came to; none if its GPU was lost, which is no end of the run. Exceptions end here.
std::optional<Result<void>> work(RunAttempt& attempt, const ClaimedDevice& claimed) {
    try {
        return attempt.run();
    } catch (...) {
        const auto thrown = std::current_exception();
        if (tellsOfMemory(thrown))
            return attempt.memoryRanOut();
        const GpuFailure failure = gpuFailureOf(thrown);
        if (failure == GpuFailure::Lost || (failure == GpuFailure::Some && isGone(claimed.uuid))) {
            std::fprintf(stderr, "%s is no longer usable: %s\n", deviceText(claimed.device).c_str(),
                         messageOf(thrown).c_str());
            return std::nullopt;
        }
        return errorOf(thrown);
    }
}

/// Emulated, 16 bits would be many times slower than float32 and less exact.
Result<void> checkPrecision(const TrainingConfig& training, Device device) {
    if (training.precision == Precision::Float32 ||
        (training.precision == Precision::BFloat16 && hasBFloat16(device)) || device.isGpu())
        return {};
    if (training.precision == Precision::Float16)
        return Error{ErrorKind::Invalid, say("Training in float16 is for GPUs; on a processor take precision=float32 "
                                             "or, where it has AVX512-BF16, precision=bfloat16.")};
    return Error{ErrorKind::Invalid, say("This processor has no bfloat16 arithmetic (AVX512-BF16); train on one that "
                                         "has, on a GPU, or with precision=float32.")};
}

EndedEvent outcome(const Result<void>& result) {
    if (result)
        return {RunState::Finished, ""};
    if (result.error().kind == ErrorKind::Cancelled)
        return {RunState::Stopped, ""};
    return {RunState::Failed, result.error().message};
}

} // namespace

Result<RunState> trainRun(const RunFolder& folder, const TrainOptions& options, std::stop_token stop) {
    auto journal = RunJournal::open(folder);
    if (!journal)
        return journal.error();
    const auto events = folder.events();
    if (!events)
        return events.error();
    if (isFinished(*events))
        return RunState::Finished;

    const StartedEvent* started = findStarted(*events);
    const int threads = started ? started->threads : threadCount(options.threads);
    const auto end = [&](const Result<void>& result) -> Result<RunState> {
        const EndedEvent ended = outcome(result);
        if (auto written = journal->write(ended); !written) // then the first reason is the one to tell
            return ended.state == RunState::Failed ? result.error() : written.error();
        return ended.state;
    };
    const auto devices = devicesOf(started, options);
    if (!devices)
        return end(devices.error());
    const auto claimed = claim(*devices, folder, *journal, stop);
    if (!claimed)
        return end(claimed.error());
    const Device device = claimed->device;
    const auto execution = executionOf(started, options, device, folder.spec().training);
    if (!execution)
        return end(execution.error());
    if (auto usable = checkPrecision(folder.spec().training, device); !usable)
        return end(usable);
    const auto task = guarded([&] { return loadTask(folder); });
    if (!task)
        return end(task.error());
    auto resumable = guarded([&] { return findCheckpoint(folder, *task, started); });
    if (!resumable)
        return end(resumable.error());
    const int epoch = resumable->state ? resumable->state->epoch : 0;
    const std::string libraries = fourierLibrary() + ", " + audioLibraries();
    const auto begun = started ? journal->write(ResumedEvent{epoch, hostName(), kVersion, kCommit, libtorchVersion(),
                                                             options.command, libraries})
                               : journal->write(StartedEvent{threads,
                                                             hostName(),
                                                             deviceText(device),
                                                             kVersion,
                                                             kCommit,
                                                             libtorchVersion(),
                                                             options.command,
                                                             executionText(*execution),
                                                             {},
                                                             libraries});
    if (!begun)
        return begun.error();
    const AttemptSettings settings{
        threads, device, *execution, options.cacheBytes, secondsOfAttempts(*events), options.testBatchSize};
    RunAttempt attempt(folder, *task, *journal, settings, std::move(resumable->state), std::move(stop));
    const auto worked = work(attempt, *claimed);
    return worked ? end(*worked) : RunState::Interrupted;
}

} // namespace etude
