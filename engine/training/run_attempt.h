// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/dataset/dataset.h"
#include "engine/evaluation/metrics.h"
#include "engine/experiment/network_plan.h"
#include "engine/experiment/run_folder.h"
#include "engine/experiment/run_memory.h"
#include "engine/network/trainer.h"
#include "engine/training/batch_loader.h"
#include "engine/training/checkpoints.h"
#include "engine/training/kept_inputs.h"
#include "engine/training/run_data.h"

namespace etude {

/// How an attempt computes; what it computes is in the run's spec.
struct AttemptSettings {
    int threads = 1;
    Device device;
    Execution execution;
    std::optional<std::int64_t>
        cacheBytes;             ///< for inputs kept in memory; none: a quarter of what is free, at most 2 GB
    double secondsBefore = 0.0; ///< wall time of the attempts before
    int testBatchSize = 0;      ///< clips of a batch in the test; 0: as in training
};

/// What a run is about: its data set, and its network on that.
struct RunTask {
    Dataset dataset;
    NetworkPlan plan;
};

/// Reads the data set of a run and plans its network.
[[nodiscard]] Result<RunTask> loadTask(const RunFolder& folder);

/// One attempt at a run, between its first event and its last: what trainRun() does while it holds the journal.
///
/// Each step leaves the folder so that a later attempt arrives at the same numbers, bit for bit: the order of an epoch
/// follows from (seed, epoch) alone, a checkpoint holds everything else, and an epoch's event is written before its
/// checkpoint, so that no epoch goes without one. Checkpoints are written after each epoch, when a stop is asked for,
/// and every five minutes.
class RunAttempt {
public:
    /// `from` is the state to go on from; none to begin anew. Folder, task and journal outlive the attempt.
    RunAttempt(const RunFolder& folder, const RunTask& task, RunJournal& journal, const AttemptSettings& settings,
               std::optional<TrainingState> from, std::stop_token stop);

    /// Trains, tests and writes scores. ErrorKind::Cancelled after a stop; any other error says why the run failed.
    [[nodiscard]] Result<void> run();

    /// Why run() threw, if memory ran out: the sentence names the batch to try next.
    [[nodiscard]] Error memoryRanOut() const;

private:
    using Clock = std::chrono::steady_clock;

    /// The network's outputs for some clips, in their order.
    struct Outputs {
        double loss = 0.0;
        std::vector<float> scores;        ///< [clips, tags]
        std::vector<std::uint8_t> labels; ///< [clips, tags]
        Evaluation evaluation;
    };

    [[nodiscard]] RunComputing computing() const;
    [[nodiscard]] std::size_t cacheBytes() const;
    /// Lets a GPU keep the inputs of all clips that each epoch needs, where they fit beside the step.
    void keepInputs(Trainer& trainer, const RunData& data);
    /// Where processor cores train, they are left to that.
    [[nodiscard]] int loaderThreads() const { return m_settings.device.isGpu() ? m_settings.threads : 1; }
    [[nodiscard]] Result<RunData> extract();
    [[nodiscard]] Result<std::optional<TrainingStatistics>> statistics(const RunData& data);
    [[nodiscard]] Result<void> train(Trainer& trainer, InputSource& source, const RunData& data);
    [[nodiscard]] Result<void> trainEpoch(Trainer& trainer, InputSource& source, const RunData& data);
    [[nodiscard]] Result<void> finishEpoch(Trainer& trainer, const Outputs& validation, EpochEvent event);
    [[nodiscard]] Result<void> test(Trainer& trainer, InputSource& source, const RunData& data);
    /// The error names the epoch, and while one is under way also its last batch, after which the loss is not finite.
    [[nodiscard]] Result<Outputs> predict(Trainer& trainer, InputSource& source, std::span<const Clip> clips,
                                          RunPhase phase, int epoch);
    /// Where the specification wants it: what predict() normalises by, of the weights as they are. The clips are those
    /// of the training set in their order, or kStatisticsClips that lie evenly over it.
    [[nodiscard]] Result<void> recomputeStatistics(Trainer& trainer, InputSource& source, const RunData& data,
                                                   int epoch);
    /// The loader's next batch, sent to the device; none after the last.
    [[nodiscard]] static Result<std::optional<Trainer::Sent>> sendNext(BatchLoader& loader, Trainer& trainer);
    [[nodiscard]] Result<void> saveLast(const Trainer& trainer);

    [[nodiscard]] bool trainingIsOver() const;
    /// ErrorKind::Cancelled once the token or the cancel file asks for it.
    [[nodiscard]] Result<void> checkStop() const;
    /// Reports how far a job on the training data is, and passes a stop on to it.
    [[nodiscard]] ProgressCallback watch(std::stop_source& stop);
    /// Writes a progress event if the last is long enough ago. They are for watching only: a failure is none.
    void report(ProgressEvent progress);

    const RunFolder& m_folder;
    const RunSpec& m_spec;
    const RunTask& m_task;
    RunJournal& m_journal;
    AttemptSettings m_settings;
    bool m_resumed;
    TrainingState m_state;
    std::stop_token m_stop;
    Checkpoints m_checkpoints;
    std::optional<KeptInputs> m_kept; ///< of the training and validation clips
    Clock::time_point m_began = Clock::now();
    Clock::time_point m_lastReport;
    std::int64_t m_available = 0; ///< bytes of memory, before training
    Clock::time_point m_lastSave = Clock::now();
};

} // namespace etude
