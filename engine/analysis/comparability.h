// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "engine/analysis/run_result.h"
#include "engine/core/sentence.h"

namespace etude {

/// What a reader must know before these runs are compared: a sentence for each thing in which those with a result
/// differ though no factor says so.
/// The device and the operators: the same run with others ends in other numbers, because rounding differs and training
/// amplifies it; so with another number of threads. The version of Etude and the commit that it was built from. Files
/// that some runs left out. Decoding: of each data set some of whose tracks a former version of Etude may have decoded
/// otherwise, where runs of both versions are among them. And how many of them were still getting better when training
/// ended (convergence.h).
[[nodiscard]] std::vector<Sentence> comparisonCautions(std::span<const RunResult> runs);

/// How many of the runs with a result were still getting better when training ended (convergence()); none for none.
[[nodiscard]] std::optional<Sentence> risingCaution(std::span<const RunResult> runs);

/// Runs with a result of the two sides of a comparison that stand beside each other: a pair, or a setting.
struct ComparedGroup {
    std::vector<const RunResult*> a; ///< that outlive the call
    std::vector<const RunResult*> b;
};

/// In what runs that stand beside each other differ though no factor says so, and whether the two sides were trained
/// for different numbers of epochs. What differs between groups alone moves no difference; numbers of runs are those
/// of all groups. Runs that were still getting
/// better are no difference.
[[nodiscard]] std::vector<Sentence> comparisonCautions(std::span<const ComparedGroup> groups);

/// Of runs that are to be trained: those that have a result of a version of Etude with a former decoding, and so are
/// not trained again. `seen` tracks of their data set were looked at, and `revised` of them may be decoded otherwise
/// now; none where no run or no track is concerned.
[[nodiscard]] std::optional<Sentence> formerDecodingCaution(std::span<const RunResult> runs, std::size_t seen,
                                                            std::size_t revised);

} // namespace etude
