// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
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

struct SentBatch;

/// A network in training. The same numbers for the same plan, seeds, batches, device, execution and threads. Not
/// thread-safe. libtorch's exceptions are not caught: they mean a defect, or that memory is exhausted.
class Trainer {
public:
    Trainer(const NetworkPlan& plan, const TrainingConfig& config, std::uint64_t initialisationSeed,
            std::uint64_t dropoutSeed = 0, Device device = {}, Execution execution = {});
    ~Trainer();

    /// Makes room on the device for the inputs of so many clips, which batches then name by their places, 0 to
    /// places - 1. In the 16 bits of the precision, where maps are in these; so no number changes.
    void keepInputs(std::int64_t places);
    /// Bytes that keepInputs() takes for each clip.
    [[nodiscard]] std::int64_t keptInputBytes() const;

    /// A batch that was sent to the device.
    class Sent {
    public:
        Sent(Sent&&) noexcept;
        Sent& operator=(Sent&&) noexcept;
        ~Sent();
        [[nodiscard]] std::size_t clips() const;

    private:
        friend class Trainer;
        explicit Sent(std::unique_ptr<SentBatch> batch);
        std::unique_ptr<SentBatch> m_batch;
    };
    /// Sends a batch to the device, beside what that computes. Batches are trained or predicted on in the order in
    /// which they were sent.
    [[nodiscard]] Sent send(Batch batch);

    /// One step of ADAM. Returns the batch's loss (mean over clips and tags) before the step. If it is not finite, the
    /// step is not taken. `meanwhile` is called once: while a GPU computes, after the processor has computed.
    double trainStep(Sent batch, const std::function<void()>& meanwhile = {});
    double trainStep(const Batch& batch) { return trainStep(send(batch)); }

    struct Prediction {
        double loss = 0.0;         ///< mean over clips and tags
        std::vector<float> scores; ///< [clips, tags], sigmoid
    };
    /// Calls its argument with each batch of some clips, the same and in the same order each time.
    using TakeBatch = std::function<void(Sent batch, const std::function<void()>& meanwhile)>;
    using Pass = std::function<Result<void>(const TakeBatch&)>;
    /// From here to the next step or restore(), predict() normalises by exact statistics of `clips` clips under the
    /// present weights (population_statistics.h), not by running averages, which go on unchanged. Makes the pass at
    /// least once where the network has several blocks, for some blocks once more where the clips are many. An error is
    /// that of a pass.
    [[nodiscard]] Result<void> recomputeStatistics(std::int64_t clips, const Pass& pass);

    /// Evaluation mode: a clip's scores depend on that clip alone, beside the statistics.
    [[nodiscard]] Prediction predict(Sent batch, const std::function<void()>& meanwhile = {});
    [[nodiscard]] Prediction predict(const Batch& batch) { return predict(send(batch)); }

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
