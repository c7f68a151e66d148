// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/learn/safetensors.h"

namespace etude {

/// Everything that training goes on from, bit for bit.
struct TrainingState {
    int epoch = 0;                     ///< finished epochs
    std::int64_t batches = 0;          ///< finished batches of the epoch under way
    std::int64_t clips = 0;            ///< clips in them
    double lossSum = 0.0;              ///< sum over them of the loss of each clip
    int bestEpoch = 0;                 ///< 1-based; 0 before the first validation
    std::optional<double> bestAuc;     ///< macro ROC-AUC of the best epoch on the validation part, where it is defined
    double bestLoss = 0.0;             ///< its validation loss
    int epochsWithoutBetter = 0;       ///< since the best epoch
    std::int64_t step = 0;             ///< steps that ADAM has taken
    std::vector<StoredTensor> tensors; ///< weights, batch-norm statistics, ADAM's moments

    bool operator==(const TrainingState&) const = default;
};

/// The checkpoints of one run: last, previous and best .safetensors in its folder. Each names its run, so that a file
/// copied from elsewhere is recognised. Everything but the tensors stands as text in the metadata.
class Checkpoints {
public:
    Checkpoints(std::filesystem::path folder, std::string runId);

    /// Makes the old last the previous one and writes the new last. If the disk is full, the previous one is left.
    [[nodiscard]] Result<void> saveLast(const TrainingState& state) const;
    [[nodiscard]] Result<void> saveBest(const TrainingState& state) const;
    [[nodiscard]] Result<TrainingState> loadBest() const;

    struct Resumable {
        std::optional<TrainingState> state; ///< none: begin anew
        std::vector<std::string> problems;  ///< a sentence for each file that is damaged or does not fit
    };
    /// The newest state that is intact and whose best epoch is intact too. A damaged last is removed, so that it never
    /// becomes the previous one, and so is what a killed worker left of a file that it was writing.
    [[nodiscard]] Resumable loadNewest() const;

private:
    [[nodiscard]] Result<TrainingState> load(const std::filesystem::path& file) const;
    [[nodiscard]] Result<void> save(const std::filesystem::path& file, const TrainingState& state) const;

    std::filesystem::path m_last;
    std::filesystem::path m_previous;
    std::filesystem::path m_best;
    std::string m_runId;
};

} // namespace etude
