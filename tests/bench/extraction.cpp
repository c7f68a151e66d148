// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/extraction.h"

#include <chrono>

#include "engine/features/feature_store.h"

namespace etude::bench {

Result<double> timeExtraction(std::span<const std::filesystem::path> files, const InputConfig& config, int threads,
                              const std::filesystem::path& folder) {
    const std::filesystem::path features = folder / "features";
    std::filesystem::remove_all(features);
    auto store = FeatureStore::open(features, config.audio, config.spectrum);
    if (!store)
        return store.error();
    const auto start = std::chrono::steady_clock::now();
    const auto report = extractFeatures(*store, files, threads);
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
    if (!report)
        return report.error();
    if (report->computed != files.size())
        return Error{ErrorKind::Invalid, say("Only %1 of %2 files gave features.", report->computed, files.size())};
    std::filesystem::remove_all(features);
    return spent.count();
}

} // namespace etude::bench
