// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "engine/dataset/tags/tag_statistics.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// What the charts take from the track list.
struct TagChartWords {
    /// The filter line that finds the tracks with all of these tags, in one set or in all.
    std::function<QString(const QStringList& tags, std::optional<SplitPart> part)> filter;
    std::function<QString(SplitPart part)> partName;
};

/// The frequency of the `shown` most frequent tags: the number of tracks as bars or, with `compareParts`, the share of
/// each set's tracks as points. `part` is the set that was counted. A point's key is the filter line of its tracks.
[[nodiscard]] ChartSpec tagFrequencySpec(const Dataset& dataset, const TagStatistics& statistics,
                                         std::optional<SplitPart> part, bool compareParts, std::size_t shown,
                                         const TagChartWords& words);

/// How many tracks have 0, 1, 2... tags.
[[nodiscard]] ChartSpec tagsPerTrackSpec(const TagStatistics& statistics);

/// How strongly the `shown` most frequent tags go together: a matrix whose first row is at the top. It leaves out the
/// diagonal and the pairs for which the measure has no value. Keys as above.
[[nodiscard]] ChartSpec coOccurrenceSpec(const Dataset& dataset, const TagStatistics& statistics,
                                         std::optional<SplitPart> part, TagAssociation measure, std::size_t shown,
                                         const TagChartWords& words);

/// What a measure is called: its formula.
[[nodiscard]] QString associationText(TagAssociation measure);

} // namespace etude
