// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/dataset/health/listening.h"

namespace etude {

/// The finding about a track that another one before it (`first`) makes superfluous: an error where they are certainly
/// the same and stand in two of the three sets.
[[nodiscard]] Finding duplicateFinding(const Dataset& dataset, std::size_t first, std::size_t track, Sameness sameness);

/// What is told from all sounds of a data set together: which are the same or nearly so, and whose rate is another.
class SoundComparison {
public:
    explicit SoundComparison(const Dataset& dataset);

    /// Keeps what comparing needs. Each track once; several threads at once.
    void keep(std::size_t track, HeardSound heard);
    /// Adds the findings to each track's, after all were kept; what is a duplicate by its bytes already is not told
    /// again. Stops early when asked to.
    void compare(const AudioConfig& chain, std::vector<std::vector<Finding>>& findings, const std::stop_token& stop);
    /// Sounds that were kept and are too short for findAlike(). Before compare().
    [[nodiscard]] std::size_t tooShort() const;

private:
    struct Kept {
        int sampleRate = 0;        ///< Hz; 0: nothing was heard
        std::optional<Hash> sound; ///< none of silence, for all silence is the same
        Fingerprint fingerprint;
    };

    void compareRates(const AudioConfig& chain, std::vector<std::vector<Finding>>& findings) const;

    const Dataset& m_dataset;
    std::vector<Kept> m_kept; ///< by track
};

} // namespace etude
