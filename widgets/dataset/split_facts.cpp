// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/split_facts.h"

#include <algorithm>
#include <array>

#include "engine/dataset/split/training_subset.h"
#include "engine/experiment/study_plan.h"

namespace etude {

namespace {

constexpr std::array kFractions{0.002, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0};

std::int64_t tagsAmong(const Dataset& dataset, const std::vector<std::size_t>& tracks) {
    std::vector<bool> seen(dataset.tags.size());
    for (const std::size_t track : tracks)
        for (const int tag : dataset.tracks[track].tags)
            seen[static_cast<std::size_t>(tag)] = true;
    return std::ranges::count(seen, true);
}

} // namespace

SplitFacts splitFacts(const Dataset& dataset) {
    SplitFacts facts{QString::fromStdString(datasetHash(dataset).hex()),
                     partCounts(dataset),
                     artistCounts(dataset),
                     tagCounts(dataset),
                     std::ranges::count_if(dataset.tracks, &Track::isExcluded),
                     noSetCount(dataset)};
    return facts;
}

std::vector<SubsetFacts> subsetFacts(const Dataset& dataset, const std::stop_token& stop) {
    std::vector<SubsetFacts> sizes;
    std::vector<std::size_t> smaller;
    const std::int64_t tags = tagsAmong(dataset, dataset.part(SplitPart::Train));
    const RunSpec study = studyBase();
    for (const double fraction : kFractions) {
        if (stop.stop_requested())
            break;
        std::vector<std::size_t> tracks =
            trainingSubset(dataset, fraction, study.seeds.subset, study.data.subsetMethod);
        sizes.push_back(
            {fraction, std::ssize(tracks), tags - tagsAmong(dataset, tracks), std::ranges::includes(tracks, smaller)});
        smaller = std::move(tracks);
    }
    return sizes;
}

} // namespace etude
