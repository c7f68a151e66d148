// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/run_memory.h"

#include <algorithm>
#include <cmath>

#include "engine/core/gigabytes.h"
#include "engine/core/parallel_for.h"

namespace etude {

namespace {

constexpr std::int64_t kFloat = sizeof(float);

// The worker on a network of one map and inputs of no size held 181 to 186 MB, most of it libtorch's code.
constexpr std::int64_t kProcess = 210'000'000;

// The audio's own rate is not known before it is opened.
constexpr std::int64_t kUsualRate = 48'000;

// What extractFeatures() lets wait for the disk.
constexpr std::int64_t kBlocksPerThread = 16;
constexpr std::int64_t kBlockMemory = 256'000'000;

// Inputs of a batch are held by the step that trains, by the loader as the next one, and once more in the making; the
// first convolution makes a copy with a border.
constexpr std::int64_t kBatches = 4;

// Of a GPU's memory: for cuDNN's work and plans; an eighth of large tensors for gaps between them. Not measured yet.
constexpr std::int64_t kGpuLibraries = std::int64_t{1} << 30;

constexpr int kDecimals = 2; // of gigabytes

/// Samples at the file's rate and at the configuration's, the spectrogram and its transform's copy, and the blocks.
std::int64_t extractionBytes(const InputConfig& input, std::int64_t threads) {
    const InputShape shape = input.shape();
    const std::int64_t values = std::int64_t{shape.bands} * shape.frames;
    const auto samples = [&](std::int64_t rate) {
        return std::llround(input.audio.clipSeconds * static_cast<double>(rate));
    };
    const std::int64_t clip = samples(kUsualRate) + samples(input.audio.sampleRate) + 2 * values;
    const std::int64_t block = values * (input.spectrum.storage == Storage::Float32 ? kFloat : kFloat / 2);
    const std::int64_t blocks =
        std::min(kBlocksPerThread * threads * block, std::max(kBlockMemory, (threads + 1) * block));
    return threads * clip * kFloat + blocks;
}

} // namespace

std::int64_t runBytes(const RunSpec& spec, const NetworkPlan& plan, int batchSize, const RunComputing& computing) {
    const int clips = static_cast<int>(std::min<std::int64_t>(batchSize, computing.trainingClips));
    const std::int64_t statistics = plan.keptForStatistics(computing.trainingClips);
    if (computing.gpu) {
        const std::int64_t tensors = plan.gpuTrainingBytes(clips, bytesOf(spec.training.precision)) + statistics;
        return tensors + std::max(kGpuLibraries, tensors / 8);
    }
    const std::int64_t step = plan.trainingBytes(clips, computing.fused);
    const std::int64_t threads = threadCount(computing.threads);
    const std::int64_t input = kFloat * plan.input.bands * plan.input.frames;
    const std::int64_t preprocessing = 2 * input; // the stored spectrogram, and what becomes of it
    return kProcess + extractionBytes(spec.input, threads) + kBatches * clips * input + preprocessing + step +
           statistics;
}

int largestBatch(const RunSpec& spec, const NetworkPlan& plan, const RunComputing& computing, std::int64_t available) {
    int fits = 0;
    for (int over = spec.training.batchSize + 1; over - fits > 1;) {
        const int middle = fits + (over - fits) / 2;
        (runBytes(spec, plan, middle, computing) <= available ? fits : over) = middle;
    }
    return fits;
}

Result<void> checkMemory(const RunSpec& spec, const NetworkPlan& plan, const RunComputing& computing,
                         std::int64_t available) {
    const int batchSize = spec.training.batchSize;
    const int fits = largestBatch(spec, plan, computing, available);
    if (fits == batchSize)
        return {};
    const Sentence needed = gigabytes(runBytes(spec, plan, batchSize, computing), kDecimals);
    return Error{ErrorKind::Invalid,
                 fits >= 2 ? say("Training with batches of %1 clips needs about %2 of memory, but %3 are available; "
                                 "the largest batch that fits is %4.",
                                 batchSize, needed, gigabytes(available, kDecimals), fits)
                           : say("Training with batches of %1 clips needs about %2 of memory, but %3 are available; "
                                 "not even two clips fit: choose shorter clips, fewer bands or fewer channels.",
                                 batchSize, needed, gigabytes(available, kDecimals))};
}

Error memoryRanOut(const RunSpec& spec, const NetworkPlan& plan, const RunComputing& computing,
                   std::int64_t available) {
    const int batchSize = spec.training.batchSize;
    const std::int64_t reckoned = runBytes(spec, plan, batchSize, computing);
    const int next = largestBatch(spec, plan, computing, std::min(available, reckoned) / 5 * 4);
    return {ErrorKind::Io,
            next >= 2 ? say("Memory ran out while training with batches of %1 clips, which should have needed %2 of "
                            "%3; the largest batch to try now is %4.",
                            batchSize, gigabytes(reckoned, kDecimals), gigabytes(available, kDecimals), next)
                      : say("Memory ran out while training with batches of %1 clips, which should have needed %2 of "
                            "%3; choose shorter clips, fewer bands or fewer channels.",
                            batchSize, gigabytes(reckoned, kDecimals), gigabytes(available, kDecimals))};
}

} // namespace etude
