// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/training_speed.h"

#include <chrono>

#include "engine/core/parallel_for.h"
#include "engine/core/random.h"
#include "engine/experiment/network_plan.h"
#include "engine/experiment/run_memory.h"
#include "engine/network/libtorch.h"
#include "engine/network/trainer.h"

namespace etude {

namespace {

constexpr int kWarmSteps = 3;
constexpr int kLeastSteps = 5;
constexpr std::chrono::seconds kLeastTime(1);

Batch randomBatch(const NetworkPlan& plan, int clips) {
    Random random(0, Purpose::Corpus);
    Batch batch;
    batch.clips = static_cast<std::size_t>(clips);
    batch.inputs.resize(batch.clips * static_cast<std::size_t>(plan.input.bands) *
                        static_cast<std::size_t>(plan.input.frames));
    for (float& value : batch.inputs)
        value = static_cast<float>(random.uniform(-1.0, 1.0));
    batch.targets.resize(batch.clips * static_cast<std::size_t>(plan.tags));
    for (float& target : batch.targets)
        target = static_cast<float>(random.below(2));
    return batch;
}

} // namespace

Result<double> trainingFlopsPerSecond(const RunSpec& spec, int tags, int threads, Device device) {
    using Clock = std::chrono::steady_clock;
    const auto plan = planNetwork(spec.network, spec.input.shape(), tags);
    if (!plan)
        return plan.error();
    const Execution execution = usualExecution(device, spec.training);
    const RunComputing computing{threadCount(threads), execution.fused(), device.isGpu()};
    if (auto fits = checkMemory(spec, *plan, computing, availableMemory(device)); !fits)
        return fits.error();
    configureLibtorch(computing.threads);
    Trainer trainer(*plan, spec.training, 0, 0, device, execution);
    const Batch batch = randomBatch(*plan, spec.training.batchSize);
    for (int step = 0; step < kWarmSteps; ++step)
        trainer.trainStep(batch);
    const auto began = Clock::now();
    int steps = 0;
    while (steps < kLeastSteps || Clock::now() - began < kLeastTime) {
        trainer.trainStep(batch);
        ++steps;
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
    return steps * plan->trainingStepFlops(spec.training.batchSize) / seconds;
}

} // namespace etude
