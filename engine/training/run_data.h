// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/core/progress.h"
#include "engine/dataset/dataset.h"
#include "engine/experiment/run_event.h"
#include "engine/experiment/run_spec.h"
#include "engine/features/feature_store.h"
#include "engine/training/input_source.h"

namespace etude {

/// What a run works on: its clips in track order, and the store that holds their features.
struct RunData {
    FeatureStore store;
    std::vector<Clip> train; ///< the spec's subset of the training set
    std::vector<Clip> validation;
    std::vector<Clip> test;
    std::vector<FileProblem> leftOut; ///< files of all three that could not be used
    DecodedEvent decoding{};          ///< how those that could be used are decoded
};

/// Chooses the clips of a spec, with labels that are shuffled if the run is a label-shuffle control, and extracts the
/// features that are missing into the store below `features`. Error if one of the three sets is empty, also because all
/// of its files are bad; ErrorKind::Cancelled on stop.
[[nodiscard]] Result<RunData> prepareData(const RunSpec& spec, const Dataset& dataset,
                                          const std::filesystem::path& features, int threads,
                                          const ProgressCallback& progress, std::stop_token stop);

/// The statistics of the training clips that the spec's input needs; none if it needs none. A run keeps its own copy in
/// the file `own`. The copy is used if it is whole and belongs to this input. Otherwise the statistics come from the
/// store, or are computed and stored there, and `own` is written.
[[nodiscard]] Result<std::optional<TrainingStatistics>> prepareStatistics(const RunSpec& spec, const RunData& data,
                                                                          const std::filesystem::path& own, int threads,
                                                                          const ProgressCallback& progress,
                                                                          std::stop_token stop);

} // namespace etude
