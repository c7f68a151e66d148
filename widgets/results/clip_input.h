// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "engine/analysis/run_result.h"
#include "engine/core/project_layout.h"
#include "engine/core/result.h"
#include "engine/features/feature_store.h"
#include "engine/preprocess/preprocess.h"

namespace etude {

/// The statistics that the run was given, if its input needs some.
[[nodiscard]] Result<std::optional<TrainingStatistics>> runStatistics(const ProjectLayout& project,
                                                                      const RunResult& run);

/// The clip's input; none if its features are not stored or cannot be read.
[[nodiscard]] std::optional<Spectrogram> storedInput(FeatureStore& store, const Preprocessor& preprocessor,
                                                     const std::filesystem::path& file);

/// What a run's network was given of one file: from stored features, else from the audio. Reads, decodes and computes:
/// not for the window's thread. Errors are those of the audio file, the transform and preprocess().
[[nodiscard]] Result<Spectrogram> clipInput(const ProjectLayout& project, const RunResult& run,
                                            const std::filesystem::path& file);

} // namespace etude
