// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/varied_field.h"
#include "engine/experiment/run_event.h"
#include "engine/experiment/study.h"

namespace etude {

/// Runs of a project by id, and how they stand.
using RunStates = std::map<std::string, RunState>;

struct CoverageRun {
    std::string run; ///< id
    std::uint64_t seed = 0;
    std::optional<RunState> state; ///< none: not in the project, or taken out of the queue before it began

    bool operator==(const CoverageRun&) const = default;
};

/// One combination of levels with its seeds.
struct CoverageCell {
    std::vector<FieldLeaf> levels; ///< one for each factor of the matrix
    bool control = false;          ///< the label-shuffle control of it
    std::vector<CoverageRun> runs; ///< by seed

    bool operator==(const CoverageCell&) const = default;
};

/// How far a design is: what it holds, cell by cell.
struct Coverage {
    std::vector<VariedField> factors; ///< in which the runs differ, as the study names them, then others
    std::vector<CoverageCell> cells;  ///< those that the design has, in the order of its runs
    std::size_t finished = 0;         ///< runs, likewise what follows
    std::size_t running = 0;
    std::size_t waiting = 0; ///< queued or interrupted
    std::size_t failed = 0;
    std::size_t stopped = 0;
    std::size_t missing = 0;

    [[nodiscard]] std::size_t runs() const { return finished + running + waiting + failed + stopped + missing; }
    bool operator==(const Coverage&) const = default;
};

/// Of a study, stored or only designed. A pure function, for any thread; some 10 microseconds a run.
[[nodiscard]] Coverage coverageOf(const Study& study, const RunStates& states);

/// Two factors (by their fields) that nothing can tell apart: where both have an effect, each level of the first comes
/// with one level of the second alone.
struct ConfoundedFactors {
    std::string first;
    std::string second;
    bool bothWays = true; ///< and each level of the second with one of the first

    bool operator==(const ConfoundedFactors&) const = default;
};
/// None in a full design. What was taken out of the queue of a stored study before it began counts no more.
[[nodiscard]] std::vector<ConfoundedFactors> confoundedFactors(const Coverage& coverage);

} // namespace etude
