// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <span>
#include <vector>

#include "engine/features/feature_store.h"
#include "engine/preprocess/preprocess.h"

namespace etude {

/// A clip that a run trains or tests on.
struct Clip {
    Hash content;                     ///< its key in the feature store
    std::filesystem::path file;       ///< where its audio lies
    std::vector<std::uint8_t> labels; ///< 0/1 for each tag

    bool operator==(const Clip&) const = default;
};

/// Network inputs of clips: read from the feature store and preprocessed. The first clips that fit are kept in memory,
/// so that later epochs cost nothing; that changes no number. A clip whose stored features are damaged is computed anew
/// from its file and stored again. Thread-safe; the store and the statistics outlive it.
class InputSource {
public:
    /// `statistics` are those of the training set where the configuration needs them, else null. If they do not fit the
    /// configuration, each read() is an error.
    InputSource(FeatureStore& store, const PreprocessConfig& config, const TrainingStatistics* statistics,
                std::size_t cacheBytes);

    /// Values of one input: bands * frames.
    [[nodiscard]] std::size_t inputSize() const;

    /// Writes the clip's input, [bands, frames] row-major, into `out` of inputSize() values.
    [[nodiscard]] Result<void> read(const Clip& clip, std::span<float> out);

private:
    [[nodiscard]] Result<Spectrogram> stored(const Clip& clip);
    /// None if the clip is not in the cache.
    [[nodiscard]] const std::vector<float>* kept(const Clip& clip);
    void keep(const Clip& clip, std::vector<float> values);

    FeatureStore& m_store;
    Result<Preprocessor> m_preprocessor; ///< or why every clip is refused
    std::size_t m_capacity;              ///< clips
    std::mutex m_mutex;                  ///< guards the cache, whose entries are never changed or removed
    std::map<Hash, std::vector<float>> m_cache;
};

} // namespace etude
