// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/analysis/run_result.h"
#include "engine/core/enum_names.h"
#include "engine/core/sentence.h"

namespace etude {

/// Whether a run was trained for long enough that its test tells what its network can learn, and not how fast.
enum class Convergence {
    Converged, ///< it stopped early: as many epochs as its patience brought nothing better
    Rising,    ///< it ended as planned, and the best epoch is the last one or among the last tenth of those trained
    Ended      ///< it ended as planned, with its best epoch before these
};

template <>
struct EnumNames<Convergence> {
    static constexpr std::array values{std::pair{Convergence::Converged, std::string_view("converged")},
                                       std::pair{Convergence::Rising, std::string_view("rising")},
                                       std::pair{Convergence::Ended, std::string_view("ended")}};
};

/// Of `trained` epochs, the best being `best` (from 1), under `patience` (0: none).
[[nodiscard]] Convergence convergenceOf(int best, int trained, int patience);

/// Of a finished run; none before its test, and of a label-shuffle control, which has nothing to learn.
[[nodiscard]] std::optional<Convergence> convergence(const RunResult& run);

/// "still rising: the best epoch is 12 of 12" and the like.
[[nodiscard]] Sentence convergenceText(const RunResult& run, Convergence convergence);

} // namespace etude
