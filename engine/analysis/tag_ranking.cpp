// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/tag_ranking.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/analysis/tag_comparison.h"
#include "engine/core/nearest.h"
#include "engine/core/text.h"

namespace etude {

bool RankedTag::differs() const {
    return deLong.falseDiscovery && *deLong.falseDiscovery < kTagChance;
}

Result<std::vector<RankedTag>> rankTags(const ComparedTests& tests, const Comparison& comparison, int threads,
                                        const std::stop_token& stop) {
    auto deLong = deLongTags(tests.scored(comparison), threads, stop);
    if (!deLong)
        return deLong.error();
    std::vector<RankedTag> ranked;
    for (std::size_t tag = 0; tag < deLong->size(); ++tag)
        ranked.push_back({tests.test.tags[tag], tag, std::move((*deLong)[tag])});
    std::ranges::stable_sort(ranked, std::greater(), [](const RankedTag& tag) {
        return tag.deLong.difference ? std::abs(tag.deLong.difference->value) : -1.0;
    });
    return ranked;
}

Result<std::size_t> findTag(const SharedTest& test, const std::string& name) {
    const auto found = std::ranges::find(test.tags, name);
    if (found != test.tags.end())
        return static_cast<std::size_t>(found - test.tags.begin());
    if (const auto nearest = nearestNames(test.tags, name); !nearest.empty())
        return Error{ErrorKind::NotFound,
                     say("'%1' is no tag of this test; did you mean %2?", name, joined(nearest, ", "))};
    return Error{ErrorKind::NotFound,
                 say("'%1' is no tag of this test, and none of its %2 is like it.", name, test.tags.size())};
}

std::vector<Sentence> tagCautions(const ComparedTests& tests) {
    std::vector<Sentence> cautions = tests.cautions();
    const ClipGroups& groups = tests.test.groups;
    if (groups.count() < groups.ofClip.size())
        cautions.push_back(say("DeLong's intervals take these %1 clips for independent, but they are of %2 artists: "
                               "they come out too narrow. Compare resamples the test set by artist.",
                               groups.ofClip.size(), groups.count()));
    return cautions;
}

} // namespace etude
