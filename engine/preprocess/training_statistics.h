// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/preprocess/input_config.h"
#include "engine/spectrum/spectrogram.h"

namespace etude {

/// Mean and population deviation; low and high are the extremes. A deviation of 0 means that all values are equal.
struct Moments {
    std::int64_t count = 0;
    double mean = 0.0;
    double squares = 0.0; ///< sum of the squared distances from the mean
    float low = 0.0F;
    float high = 0.0F;

    bool operator==(const Moments&) const = default;

    /// In two passes, in double.
    [[nodiscard]] static Moments of(std::span<const float> values);
    /// Of both together (Chan, Golub, LeVeque, "Algorithms for computing the sample variance", 1983). The order of
    /// merging moves the last bits.
    [[nodiscard]] Moments merged(const Moments& other) const;
    /// sqrt(squares / count); 0 for constant values, also where rounding left a rest of squares.
    [[nodiscard]] double deviation() const;
};

/// What a training set is like after compression (and after a weighting that needs no statistics): the statistics that
/// "per_frequency" over the training set and "per_dataset" standardise with. Computed once, in track order, stored, and
/// copied into each run that uses it.
struct TrainingStatistics {
    Hash input;                 ///< statisticsInput() of the configuration they belong to
    Hash clips;                 ///< hash of the content hashes of the training clips, in track order
    std::int64_t count = 0;     ///< clips
    std::vector<Moments> bands; ///< one for each band, over all frames of all clips

    bool operator==(const TrainingStatistics&) const = default;

    /// Of all values of all bands.
    [[nodiscard]] Moments all() const;
};

/// Identity of the chain up to the first step that uses statistics: configurations that share it share statistics.
[[nodiscard]] Hash statisticsInput(const InputConfig& config);

/// The configuration of that part of the chain: what to compute the statistics of.
[[nodiscard]] InputConfig statisticsBase(InputConfig config);

/// Error if the configuration needs statistics and `statistics` is null or belongs to another configuration.
[[nodiscard]] Result<void> checkStatistics(const InputConfig& config, const TrainingStatistics* statistics);

/// The JSON document of a statistics file, numbers exact, with a checksum.
[[nodiscard]] std::string statisticsText(const TrainingStatistics& statistics);
/// The inverse; `where` names the source in errors.
[[nodiscard]] Result<TrainingStatistics> parseStatistics(std::string_view text, std::string_view where);

} // namespace etude
