// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/network/device.h"

namespace etude {

struct SelfTestOptions {
    Device device;
    int threads = 0; ///< 0: all cores
    /// By a check's name, in place of its own tolerance. So a test of the self-test can have it fail.
    std::map<std::string, double> tolerances;
};

/// A check and what it found. Passed where the figure is at most the tolerance; so NaN fails.
struct SelfCheck {
    std::string name;        ///< "network.gradients"
    std::string description; ///< what the figure is
    double figure = 0.0;
    double tolerance = 0.0;
    std::string problem; ///< why there is no figure (NaN then), if there is none

    [[nodiscard]] bool passed() const { return figure <= tolerance; }
};

struct SelfTestReport {
    std::string version; ///< Etude's
    std::string commit;
    std::string libtorch; ///< with the instruction set
    std::string device;
    int threads = 0;
    std::vector<SelfCheck> checks;

    [[nodiscard]] bool passed() const;
};

/// Whether this machine computes what this room promises: the network and its gradients on the device against the
/// paper's order on the processor and finite differences in double precision, in 16 bits within bounds; ADAM, loss and
/// metrics against closed forms; checkpoints and resuming bit for bit; a training that must learn and one, on shuffled
/// labels, that must not; on a GPU also the reckoned memory. Always the same numbers on one machine with one number of
/// threads. A few seconds; writes a checkpoint into the system's temporary folder. Calls `onCheck` after each.
[[nodiscard]] SelfTestReport runSelfTest(const SelfTestOptions& options,
                                         const std::function<void(const SelfCheck&)>& onCheck = {});

} // namespace etude
