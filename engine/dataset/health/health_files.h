// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dataset/health/health.h"

namespace etude {

/// One of the three sets in a sentence: "the training set".
[[nodiscard]] Sentence setOf(SplitPart part);

/// Looks at the files of a data set, on all cores. A step of checkHealth(), for this folder only. `findings` has a list
/// for each track, to which the findings are added; excluded tracks are skipped. Returns
/// HealthReport::uncompared. ErrorKind::Cancelled on stop.
[[nodiscard]] Result<std::size_t> checkFiles(const Dataset& dataset, const HealthOptions& options,
                                             std::vector<std::vector<Finding>>& findings,
                                             const ProgressCallback& progress, const std::stop_token& stop);

/// What is known of the files without looking at them: options.earlier and options.known, of tracks that are not
/// excluded. A step of checkHealth(), as above.
void recallFiles(const Dataset& dataset, const HealthOptions& options, std::vector<std::vector<Finding>>& findings);

} // namespace etude
