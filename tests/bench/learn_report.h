// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/json.h"
#include "tests/bench/python_peer.h"

namespace etude::bench {

/// A way to train, the process that does it, and its times in milliseconds a clip: one for each round.
struct Side {
    std::string key; ///< in the JSON
    std::string title;
    std::vector<std::string> command;
    std::vector<std::string> environment = {};
    std::optional<PythonPeer> process = {};
    std::vector<double> times = {};
    double firstLoss = std::nan("");
    Json blocks = {};
    std::string problem = {}; ///< why there are no times: for want of a GPU's memory, say
};

/// The sides of one input and one size of batch.
struct CaseReport {
    std::string input;
    int batch = 0;
    std::vector<Side> sides;
    bool inTurns = true;     ///< all were alive, and asked in rounds
    Json device = {};        ///< of a GPU: what it copies in a second, and the batch's transfers
    Json preprocessing = {}; ///< of a batch, on the processor

    [[nodiscard]] const Side& side(std::string_view key) const { return *std::ranges::find(sides, key, &Side::key); }
};

/// What one run of the benchmark found.
struct LearnReport {
    int threads = 1;
    int rounds = 1;
    std::vector<CaseReport> cases = {};
    Json versions = Json::object();
    Json epoch = {};           ///< of MSD's size, as LearnCase answers it; null if it was not asked for
    std::string whyAlone = {}; ///< no PyTorch
};

/// For people.
void printReport(const LearnReport& report);

/// The first case's figures, and all "cases". X_ms_per_clip, X_clips_per_s, X_first_loss and, of others than ours,
/// X_ratio: their time over ours; or X_problem.
[[nodiscard]] Json jsonReport(const LearnReport& report);

} // namespace etude::bench
