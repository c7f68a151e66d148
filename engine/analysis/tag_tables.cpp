// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/tag_tables.h"

#include "engine/analysis/comparison_tables.h"
#include "engine/analysis/exact_text.h"
#include "engine/core/text.h"

namespace etude {

ResultTable tagTable(const Comparison& comparison, std::span<const RankedTag> tags) {
    ResultTable rows{
        {"a", "b", "tag", "positives", "negatives", "difference", "low", "high", "p", "p_fdr", "auc_a", "auc_b"}};
    for (const RankedTag& tag : tags) {
        std::vector<std::string> row{comparison.a.label, comparison.b.label, tag.name,
                                     std::to_string(tag.deLong.positives), std::to_string(tag.deLong.negatives)};
        if (const auto& difference = tag.deLong.difference) {
            const auto [low, high] = difference->interval();
            row.insert(row.end(), {shortestText(difference->value), shortestText(low), shortestText(high),
                                   exactText(difference->p()), exactText(tag.deLong.falseDiscovery),
                                   exactText(tag.deLong.areaA), exactText(tag.deLong.areaB)});
        }
        row.resize(rows.front().size());
        rows.push_back(std::move(row));
    }
    return rows;
}

ResultTable clipTable(const Comparison& comparison, const Dataset& dataset, const std::string& tag,
                      std::span<const ClipChange> clips) {
    ResultTable rows{{"a", "b", "tag", "track", "artist", "has_tag", "rank_a", "rank_b", "gain"}};
    for (const ClipChange& clip : clips) {
        const Track& track = dataset.tracks[clip.track];
        rows.push_back({comparison.a.label, comparison.b.label, tag, track.path, track.artist,
                        clip.hasTag ? "true" : "false", shortestText(clip.rankA), shortestText(clip.rankB),
                        shortestText(clip.gain())});
    }
    return rows;
}

std::string tagFileName(const Comparison& comparison) {
    static constexpr std::string_view kOther = "comparison";
    return "tags" + comparisonFileName(comparison).substr(kOther.size());
}

} // namespace etude
