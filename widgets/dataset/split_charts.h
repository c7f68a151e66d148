// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/dataset/split/split.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// What share of the tracks of training, validation and test carries each tag: three bars a tag (key: its name), most
/// frequent first. If there are more than 50 tags, it shows those in which the sets differ most. `counts` is parallel
/// to `tags` (tagCounts), `parts` is partCounts. Sets without tracks have no bars.
[[nodiscard]] ChartSpec splitSpec(const std::vector<std::string>& tags, const std::vector<PartCounts>& counts,
                                  const PartCounts& parts);

/// The tag in which the sets differ most, in proportion to its share of all tracks. Nothing if fewer than two sets have
/// tracks.
struct SplitExtreme {
    std::size_t tag = 0;
    std::size_t lowPart = 0; ///< of train, validation and test
    std::size_t highPart = 0;
    double low = 0.0; ///< shares of the parts' tracks
    double high = 0.0;

    bool operator==(const SplitExtreme&) const = default;
};
[[nodiscard]] std::optional<SplitExtreme> splitExtreme(const std::vector<PartCounts>& counts, const PartCounts& parts);

} // namespace etude
