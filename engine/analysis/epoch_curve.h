// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/run_result.h"
#include "engine/evaluation/statistics.h"
#include "engine/experiment/run_event.h"

namespace etude {

/// A run's finished epochs.
struct RunEpochs {
    std::string run; ///< id
    std::vector<EpochEvent> epochs;

    bool operator==(const RunEpochs&) const = default;
};

/// Validation ROC-AUC of one configuration after each epoch.
struct EpochCurve {
    struct Point {
        int epoch = 0;
        Summary rocAuc; ///< over the runs that got there
        bool operator==(const Point&) const = default;
    };
    /// The epoch of a run that was tested.
    struct Chosen {
        std::string run;
        int epoch = 0;
        double rocAuc = 0.0;
        bool operator==(const Chosen&) const = default;
    };
    std::string configuration;
    RunSpec spec;              ///< of its first run
    std::vector<Point> points; ///< epochs ascending; those without a validation ROC-AUC are left out
    std::vector<Chosen> chosen;

    bool operator==(const EpochCurve&) const = default;
};

/// The most configurations whose curves are told apart.
inline constexpr std::size_t kMostCurves = 16;

/// Ids of the runs whose epochs can be shown: those of the best configurations, `most` at most; the wanted ones (their
/// ids) are always among them (keepBest()).
[[nodiscard]] std::vector<std::string> runsForEpochs(std::span<const RunResult> runs,
                                                     std::span<const std::string> wanted = {},
                                                     std::size_t most = kMostCurves);

/// One for each configuration with an epoch, in the order of the runs. Label-shuffle controls are no part of it.
[[nodiscard]] std::vector<EpochCurve> epochCurves(std::span<const RunResult> runs, std::span<const RunEpochs> epochs,
                                                  IntervalKind interval = IntervalKind::Student);

} // namespace etude
