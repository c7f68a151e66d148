// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/experiment/network_plan.h"
#include "engine/experiment/run_spec.h"
#include "engine/learn/batch_loader.h"
#include "engine/learn/checkpoint.h"
#include "engine/learn/device.h"
#include "engine/learn/execution.h"

namespace etude {

/// What libtorch is asked before any work on any device: threads, deterministic algorithms, denormal numbers as zero
/// (they cost a hundred times as much and mean nothing here). Before the first use of a Trainer, from the same thread.
void configureLibtorch(int threads);

/// Lets the process keep memory that it frees. A training step allocates and frees hundreds of megabytes; given back to
/// the kernel, each page would be zeroed anew in the next step, which takes as long as the arithmetic. To be called
/// before the first large allocation.
void keepFreedPages();

/// "1.13.1, AVX2" or "2.11.0, AVX512, CUDA 13.0": the version, the widest vector instructions of this processor, which
/// choose its kernels, and the version of CUDA that it was compiled for.
[[nodiscard]] std::string libtorchVersion();

/// A network in training. The same numbers for the same plan, seeds, batches, device, execution and threads. Not
/// thread-safe. libtorch's exceptions pass through: they mean a defect, or that memory is exhausted.
class Trainer {
public:
    Trainer(const NetworkPlan& plan, const TrainingConfig& config, std::uint64_t initialisationSeed,
            std::uint64_t dropoutSeed = 0, Device device = {}, Execution execution = {});
    ~Trainer();

    /// One step of ADAM. Returns the batch's loss (mean over clips and tags) before the step. If it is not finite, the
    /// step is not taken.
    double trainStep(Batch& batch);

    struct Prediction {
        double loss = 0.0;         ///< mean over clips and tags
        std::vector<float> scores; ///< [clips, tags], sigmoid
    };
    /// Evaluation mode: a clip's scores depend on that clip alone.
    [[nodiscard]] Prediction predict(Batch& batch);

    /// Puts weights, statistics, moments and the step count into `state`, whose other fields stay.
    void save(TrainingState& state) const;
    /// The inverse, bit for bit. ErrorKind::Corrupt, and nothing is changed, if a tensor is missing or of another
    /// shape.
    [[nodiscard]] Result<void> restore(const TrainingState& state);

    /// Means of the absolute values in the first convolution.
    [[nodiscard]] double firstBias() const;
    [[nodiscard]] double firstWeight() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
