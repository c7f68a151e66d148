// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/network/network_state.h"
#include "engine/training/training_state.h"

namespace etude {

/// The checkpoints of one run, .safetensors files in its folder:
///
///     last, previous     the newest state and the one before
///     best, best-copy    the state after the best epoch, twice: nothing but training anew could replace it
///     next               the newest state, until the last has become the previous one
///
/// Each names its run, so that a file copied from elsewhere is recognised; adopt() makes one of another run's.
/// Everything but the tensors stands as text in the metadata. All states of a run lie on the one path that its spec
/// determines, so training goes on from any of them.
class Checkpoints {
public:
    /// States with other tensors than `shapes` are damaged, and files larger than these need are not read. Without any
    /// shapes every state will do.
    Checkpoints(const std::filesystem::path& folder, std::string runId, TensorShapes shapes = {});

    /// Writes the new last; only then the old one becomes the previous one. If the disk is full, both are left.
    [[nodiscard]] Result<void> saveLast(const TrainingState& state) const;
    [[nodiscard]] Result<void> saveBest(const TrainingState& state) const;
    /// The state after that epoch, the best one, from whichever of the two files is intact.
    [[nodiscard]] Result<TrainingState> loadBest(int epoch) const;

    struct Resumable {
        std::optional<TrainingState> state; ///< none: begin anew
        std::vector<std::string> problems;  ///< a sentence for each file that is damaged or cannot be used
    };
    /// The newest state that is intact and whose best epoch is intact too, in whichever of the files; the best epoch
    /// then stands in both of its files again. Damaged files are set aside under their name with ".damaged", so that
    /// none becomes the previous one; what a killed worker left of a file that it was writing is removed. If a file
    /// cannot be read, for whatever reason but damage, that is an error and all are left.
    [[nodiscard]] Result<Resumable> loadNewest() const;

    /// Makes the newest usable state of another run, and its best epoch, this run's own. ErrorKind::NotFound if there
    /// is none; nothing of the other run is changed.
    [[nodiscard]] Result<void> adopt(const Checkpoints& other) const;

private:
    /// What is known of a file without its tensors.
    struct Stored;
    struct Survey;

    [[nodiscard]] Result<TrainingState> load(const std::filesystem::path& file) const;
    [[nodiscard]] Result<void> save(const std::filesystem::path& file, const TrainingState& state) const;
    [[nodiscard]] Result<Survey> survey() const;
    [[nodiscard]] Result<void> restoreBest(const Survey& survey, int epoch) const;

    std::filesystem::path m_next;
    std::filesystem::path m_last;
    std::filesystem::path m_previous;
    std::filesystem::path m_best;
    std::filesystem::path m_bestCopy;
    std::string m_runId;
    TensorShapes m_shapes;
    std::int64_t m_mostBytes;
};

} // namespace etude
