// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/coverage.h"
#include "engine/analysis/run_result.h"
#include "engine/core/sentence.h"

namespace etude {

/// How a field is called, by its full path: the command line's names or the window's.
using FieldNamer = std::function<std::string(const std::string& path)>;

/// That nothing can tell these factors apart.
[[nodiscard]] Sentence confoundedSentence(const ConfoundedFactors& pair, const FieldNamer& nameOf);

/// What is to be known of a design before it is queued, a sentence each: factors that nothing can tell apart; runs that
/// another build of Etude (buildOf()) has done before, where some are left for this one, and the factor of which no
/// level has runs of both. The label-shuffle control counts nowhere. A pure function, for any thread; some 20
/// microseconds a run.
[[nodiscard]] std::vector<Sentence> designCautions(std::span<const Study> studies, std::span<const RunResult> known,
                                                   const std::string& build, const FieldNamer& nameOf);

/// This build, as buildOf() tells it of the runs that it trains.
[[nodiscard]] std::string thisBuild();

} // namespace etude
