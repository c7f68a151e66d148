// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dataset/health/health.h"

namespace etude {

/// A part of the split in a sentence: "the training set".
[[nodiscard]] Sentence setOf(SplitPart part);

/// What the files of a data set are found to be, on all cores. Part of checkHealth(), for this room alone. `findings`
/// has a list for each track, to which is added; excluded tracks are passed over. ErrorKind::Cancelled on stop.
[[nodiscard]] Result<void> checkFiles(const Dataset& dataset, const HealthOptions& options,
                                      std::vector<std::vector<Finding>>& findings, const ProgressCallback& progress,
                                      const std::stop_token& stop);

/// What is known of the files without looking at them: options.earlier and options.known, of tracks that are not
/// excluded. Part of checkHealth(), as above.
void recallFiles(const Dataset& dataset, const HealthOptions& options, std::vector<std::vector<Finding>>& findings);

} // namespace etude
