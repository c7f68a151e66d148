// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/core/progress.h"
#include "engine/dataset/dataset.h"
#include "engine/experiment/run_spec.h"
#include "engine/features/feature_store.h"
#include "engine/training/input_source.h"

namespace etude {

/// What a run works on: its clips by part, in track order, and the store that holds their features.
struct RunData {
    FeatureStore store;
    std::vector<Clip> train; ///< the spec's subset of the training part
    std::vector<Clip> validation;
    std::vector<Clip> test;
    std::vector<FileProblem> leftOut; ///< files of these parts that could not be used
};

/// Chooses the clips of a spec, with labels that are shuffled if it is a canary, and extracts the features that are
/// missing into the store below `features`. Error if a part is empty, be it because all of its files are bad;
/// ErrorKind::Cancelled on stop.
[[nodiscard]] Result<RunData> prepareData(const RunSpec& spec, const Dataset& dataset,
                                          const std::filesystem::path& features, int threads,
                                          const ProgressCallback& progress, std::stop_token stop);

/// The statistics of the training clips that the spec's input needs; none if it needs none. A run keeps to its own:
/// those in the file `own` are taken if it is whole and theirs; otherwise they come from the store, or are computed and
/// stored there, and `own` is written.
[[nodiscard]] Result<std::optional<TrainingStatistics>> prepareStatistics(const RunSpec& spec, const RunData& data,
                                                                          const std::filesystem::path& own, int threads,
                                                                          const ProgressCallback& progress,
                                                                          std::stop_token stop);

} // namespace etude
