// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/core/result.h"
#include "engine/experiment/network_plan.h"
#include "engine/experiment/run_spec.h"
#include "engine/network/batch.h"
#include "engine/network/device.h"
#include "engine/network/execution.h"
#include "engine/network/network_state.h"

namespace etude {

/// A network in training. The same numbers for the same plan, seeds, batches, device, execution and threads. Not
/// thread-safe. libtorch's exceptions are not caught: they mean a defect, or that memory is exhausted.
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

    [[nodiscard]] NetworkState state() const;
    /// The inverse of state(), bit for bit. ErrorKind::Corrupt, and nothing is changed, if a tensor is missing or of
    /// another shape.
    [[nodiscard]] Result<void> restore(const NetworkState& state);

    /// Means of the absolute values in the first convolution.
    [[nodiscard]] double firstBias() const;
    [[nodiscard]] double firstWeight() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
