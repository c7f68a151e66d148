// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <stop_token>

#include "engine/core/hash.h"
#include "engine/core/progress.h"
#include "engine/core/result.h"
#include "engine/features/feature_store.h"
#include "engine/preprocess/training_statistics.h"

namespace etude {

/// The statistics of a training set and where they are stored.
struct StoredStatistics {
    TrainingStatistics statistics;
    std::filesystem::path file;
    bool computed = false; ///< now; false if they were stored already
};

/// Identity of a training set: the hash of its clips' content hashes, in track order.
[[nodiscard]] Hash clipsHash(std::span<const Hash> clips);

/// Statistics over clips whose features are in the store, given by their content hashes in track order. `config` has
/// the store's audio and spectrum. Each clip is taken alone, in double, and merged in track order: the result does not
/// depend on `threads` (0: all cores). An error if a clip's features are missing or damaged (extractFeatures() sees to
/// that) or if there is no clip; ErrorKind::Cancelled on stop.
[[nodiscard]] Result<TrainingStatistics> computeStatistics(const FeatureStore& store, std::span<const Hash> clips,
                                                           const InputConfig& config, int threads = 0,
                                                           const ProgressCallback& progress = {},
                                                           std::stop_token stop = {});

/// The same from <features>/statistics/<key>.json, the key being the hash of statisticsInput() and clipsHash(). They
/// are computed and stored there if the file is missing, damaged or not theirs. Safe between threads and processes.
[[nodiscard]] Result<StoredStatistics> storedStatistics(const FeatureStore& store, std::span<const Hash> clips,
                                                        const InputConfig& config, int threads = 0,
                                                        const ProgressCallback& progress = {},
                                                        std::stop_token stop = {});

} // namespace etude
