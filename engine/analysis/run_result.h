// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/measure.h"
#include "engine/experiment/run_event.h"
#include "engine/experiment/run_notes.h"
#include "engine/experiment/run_spec.h"

namespace etude {

/// Where, with what and on what a run was trained, apart from its specification.
struct RunOrigin {
    std::string device;             ///< "cpu", or the GPU's name ("cuda:0" if it is not known); empty: not known
    std::string host;               ///< likewise
    std::string version;            ///< Etude's, of the first attempt; likewise
    std::string commit;             ///< that Etude was built from, likewise; empty: not known
    int threads = 0;                ///< of the first attempt; 0: not known
    std::string operators;          ///< as in StartedEvent
    std::string libtorch;           ///< likewise
    std::string libraries;          ///< likewise
    int decodingRevision = 1;       ///< the newest that the run's Etude knew (DecodedEvent)
    std::int64_t revisedTracks = 0; ///< that revision 1 may have decoded otherwise
    std::int64_t leftOut = 0;       ///< files that could not be used

    bool operator==(const RunOrigin&) const = default;
};

/// A run as far as comparisons need it.
struct RunResult {
    std::string run;                  ///< id
    std::vector<std::string> studies; ///< ids of those that hold it, oldest first
    std::string configuration;        ///< configurationId() of the spec
    RunSpec spec;
    RunState state = RunState::Queued;
    std::optional<double> rocAuc;      ///< of the test, macro; none before, and where no tag has both classes
    std::optional<double> prAuc;       ///< likewise
    int epochs = 0;                    ///< trained
    int bestEpoch = 0;                 ///< the one that was tested; 0 before
    std::optional<double> firstBias;   ///< mean absolute bias of the first convolution, of the tested network
    std::optional<double> firstWeight; ///< likewise its weights
    double seconds = 0.0;              ///< of all attempts; 0 before
    RunOrigin origin = {};
    std::string started = {}; ///< its first attempt: UTC, ISO 8601; empty before
    RunNotes notes = {};

    /// Of the test, macro.
    [[nodiscard]] const std::optional<double>& value(Measure measure) const {
        return measure == Measure::PrAuc ? prAuc : rocAuc;
    }
    bool operator==(const RunResult&) const = default;
};

/// Its version and, where it is known, its commit; empty: not known.
[[nodiscard]] std::string buildOf(const RunOrigin& origin);

/// The runs of every configuration that the study holds, wherever they were queued; all runs if `study` is empty.
[[nodiscard]] std::vector<RunResult> runsOfStudy(std::span<const RunResult> runs, const std::string& study);

} // namespace etude
