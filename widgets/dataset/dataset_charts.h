// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "engine/dataset/tags/tag_statistics.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// What the charts take from the track list.
struct TagChartWords {
    /// The filter line of the tracks that have all of some tags, of a part or of all.
    std::function<QString(const QStringList& tags, std::optional<SplitPart> part)> filter;
    std::function<QString(SplitPart part)> partName;
};

/// How often the most frequent tags are found, `shown` at most: how many tracks as bars or, with `compareParts`, what
/// share of each part's tracks as points. A point's key is the filter line of its tracks; `part` is the one that was
/// counted.
[[nodiscard]] ChartSpec tagFrequencySpec(const Dataset& dataset, const TagStatistics& statistics,
                                         std::optional<SplitPart> part, bool compareParts, std::size_t shown,
                                         const TagChartWords& words);

/// How many tracks have 0, 1, 2... tags.
[[nodiscard]] ChartSpec tagsPerTrackSpec(const TagStatistics& statistics);

/// How the most frequent tags go together, `shown` at most, as a matrix whose first row is at the top. The diagonal,
/// where each tag meets itself, and pairs for which the measure has no value are left out. Keys as above.
[[nodiscard]] ChartSpec coOccurrenceSpec(const Dataset& dataset, const TagStatistics& statistics,
                                         std::optional<SplitPart> part, TagAssociation measure, std::size_t shown,
                                         const TagChartWords& words);

/// What a measure is called: its formula.
[[nodiscard]] QString associationText(TagAssociation measure);

} // namespace etude
