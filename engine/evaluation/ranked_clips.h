// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace etude {

/// How many resamplings RankedClips looks at in one pass.
inline constexpr std::size_t kDrawsAtOnce = 16;

/// How often one clip is in each of them. In one resampling the sum over all clips stays below 2^32.
using ClipCounts = std::array<std::uint32_t, kDrawsAtOnce>;

/// The clips of one tag in the order of their scores. Sorted once, it gives the ROC-AUC and the average precision of
/// any resampling of the clips in time linear in their number. A value; both may be asked for from several threads.
class RankedClips {
public:
    RankedClips() = default;
    /// Scores, which are not NaN, and labels, 0 or not, are `count` values, `stride` apart: a column of an array.
    /// Fewer than 2^29 clips.
    RankedClips(const float* scores, const std::uint8_t* labels, std::size_t count, std::size_t stride);

    /// Of each resampling what rocAuc() (metrics.h) gives for scores and labels in which each clip stands as often as
    /// `counts` says, to the last bit. One element of `counts` for each clip. None where a class is missing.
    [[nodiscard]] std::array<std::optional<double>, kDrawsAtOnce> rocAuc(std::span<const ClipCounts> counts) const;
    /// Likewise what averagePrecision() gives.
    [[nodiscard]] std::array<std::optional<double>, kDrawsAtOnce>
    averagePrecision(std::span<const ClipCounts> counts) const;

private:
    struct Entry {
        std::uint32_t clip : 29;
        std::uint32_t positive : 1;
        std::uint32_t endsTie : 1;   ///< of clips with one score
        std::uint32_t endsGroup : 1; ///< of clips whose order does not matter: ties, or neighbours of one class
    };
    std::vector<Entry> m_entries; ///< highest score first
};

} // namespace etude
