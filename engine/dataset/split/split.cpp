// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/split/split.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace etude {

namespace {

/// Shares are typed as decimal fractions.
constexpr double kSumTolerance = 1e-6;

/// Which tracks stay together.
class Together {
public:
    Together(const Dataset& dataset, bool byArtist, const TrackGrouping* grouping)
        : m_dataset(dataset)
        , m_byArtist(byArtist)
        , m_grouping(grouping) {}

    /// The name that a track has in common with others; empty if it stands for itself.
    [[nodiscard]] std::string_view nameOf(std::size_t track) const {
        if (m_grouping != nullptr)
            return m_grouping->names[track];
        return m_byArtist ? std::string_view(m_dataset.tracks[track].artist) : std::string_view();
    }

private:
    const Dataset& m_dataset;
    bool m_byArtist;
    const TrackGrouping* m_grouping;
};

/// The tracks that are excluded, or those that are not: one group for each name, one for each track without a name.
std::vector<TrackGroup> groupTracks(const Dataset& dataset, const Together& together, bool excluded = false) {
    std::vector<TrackGroup> groups;
    std::unordered_map<std::string_view, std::size_t> groupOfName;
    for (std::size_t i = 0; i < dataset.tracks.size(); ++i) {
        if (dataset.tracks[i].isExcluded() != excluded)
            continue;
        std::size_t group = groups.size();
        if (const std::string_view name = together.nameOf(i); !name.empty())
            group = groupOfName.try_emplace(name, group).first->second;
        if (group == groups.size())
            groups.emplace_back();
        groups[group].push_back(i);
    }
    return groups;
}

/// The groups in random order, cut where the parts' ends are nearest.
std::vector<std::vector<std::size_t>> randomParts(std::vector<TrackGroup> groups, const SplitRatios& shares,
                                                  Random random) {
    random.shuffle(std::span(groups));
    const auto size = [](const TrackGroup& group) { return static_cast<double>(group.size()); };
    const double total = std::transform_reduce(groups.begin(), groups.end(), 0.0, std::plus<>(), size);
    std::vector<std::vector<std::size_t>> parts(shares.size());
    double dealt = 0.0;
    double end = shares[0] * total;
    std::size_t part = 0;
    for (const TrackGroup& group : groups) {
        while (part + 1 < shares.size() && end - dealt < 0.5 * size(group))
            end += shares[++part] * total;
        parts[part].insert(parts[part].end(), group.begin(), group.end());
        dealt += size(group);
    }
    return parts;
}

void assignParts(Dataset& dataset, const std::vector<std::vector<std::size_t>>& parts) {
    for (std::size_t part = 0; part < parts.size(); ++part)
        for (const std::size_t track : parts[part])
            dataset.tracks[track].part = kSplitParts[part];
}

/// Excluded tracks follow the others of their name; those without one are dealt at random.
void assignExcluded(Dataset& dataset, const SplitConfig& config, const Together& together) {
    std::unordered_map<std::string_view, SplitPart> partOfName;
    for (std::size_t i = 0; i < dataset.tracks.size(); ++i)
        if (const std::string_view name = together.nameOf(i); !dataset.tracks[i].isExcluded() && !name.empty())
            partOfName.emplace(name, dataset.tracks[i].part);
    std::vector<TrackGroup> others;
    for (TrackGroup& group : groupTracks(dataset, together, true)) {
        const auto known = partOfName.find(together.nameOf(group.front()));
        if (known == partOfName.end())
            others.push_back(std::move(group));
        else
            for (const std::size_t track : group)
                dataset.tracks[track].part = known->second;
    }
    assignParts(dataset, randomParts(std::move(others), config.shares, Random(config.seed, Purpose::Split, 1)));
}

SplitOrigin originOf(const Dataset& dataset, const SplitConfig& config, const TrackGrouping* grouping,
                     const Together& together) {
    SplitOrigin origin;
    origin.maker = SplitOrigin::Maker::Etude;
    origin.shares = config.shares;
    origin.seed = config.seed;
    origin.stratified = config.stratified;
    origin.refined = config.stratified && config.refined;
    if (grouping != nullptr)
        origin.group = grouping->what;
    else
        origin.byArtist = config.byArtist &&
                          std::ranges::any_of(dataset.tracks, [](const Track& track) { return !track.artist.empty(); });
    if (grouping != nullptr || origin.byArtist)
        for (std::size_t i = 0; i < dataset.tracks.size(); ++i)
            origin.alone += !dataset.tracks[i].isExcluded() && together.nameOf(i).empty() ? 1 : 0;
    return origin;
}

} // namespace

Result<void> validate(const SplitConfig& config) {
    const SplitRatios& shares = config.shares;
    if (!std::ranges::all_of(shares, [](double share) { return share >= 0.0 && share <= 1.0; }))
        return Error{ErrorKind::Invalid,
                     say("The shares of training, validation and test must each be a number from 0 to 1.")};
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    if (std::abs(sum - 1.0) > kSumTolerance)
        return Error{ErrorKind::Invalid, say("The shares of training, validation and test must add up to 1; they add "
                                             "up to %1.",
                                             std::round(1e6 * sum) / 1e6)};
    if (shares[0] == 0.0)
        return Error{ErrorKind::Invalid, say("Training needs a share above 0.")};
    return {};
}

std::array<std::optional<double>, 3> sharesOf(const PartCounts& counts, const PartCounts& parts) {
    std::array<std::optional<double>, 3> shares;
    for (std::size_t part = 0; part < parts.size(); ++part)
        if (parts[part] > 0)
            shares[part] = static_cast<double>(counts[part]) / static_cast<double>(parts[part]);
    return shares;
}

Result<void> splitDataset(Dataset& dataset, const SplitConfig& config, const TrackGrouping* grouping) {
    if (auto valid = validate(config); !valid)
        return valid;
    const Random random(config.seed, Purpose::Split);
    const Together together(dataset, config.byArtist, grouping);
    const auto groups = groupTracks(dataset, together);
    auto parts = config.stratified ? stratifiedParts(dataset, groups, config.shares, random)
                                   : randomParts(groups, config.shares, random);
    if (config.stratified && config.refined)
        parts = refinedParts(dataset, groups, config.shares, parts);
    assignParts(dataset, parts);
    assignExcluded(dataset, config, together);
    dataset.splitOrigin = originOf(dataset, config, grouping, together);
    return {};
}

PartCounts untaggedCounts(const Dataset& dataset) {
    PartCounts counts{};
    for (std::size_t part = 0; part < kSplitParts.size(); ++part)
        counts[part] = std::ranges::count_if(dataset.part(kSplitParts[part]),
                                             [&](std::size_t i) { return dataset.tracks[i].tags.empty(); });
    return counts;
}

PartCounts partCounts(const Dataset& dataset) {
    PartCounts counts{};
    for (std::size_t part = 0; part < kSplitParts.size(); ++part)
        counts[part] = std::ssize(dataset.part(kSplitParts[part]));
    return counts;
}

std::int64_t noSetCount(const Dataset& dataset) {
    return std::ssize(dataset.part(SplitPart::None));
}

ArtistCounts artistCounts(const Dataset& dataset) {
    ArtistCounts counts;
    std::unordered_map<std::string_view, unsigned> partsOfArtist; // one bit a part
    for (std::size_t part = 0; part < kSplitParts.size(); ++part)
        for (const std::size_t i : dataset.part(kSplitParts[part])) {
            const std::string& artist = dataset.tracks[i].artist;
            if (artist.empty())
                ++counts.unknown;
            else
                partsOfArtist[artist] |= 1U << part;
        }
    for (const auto& [artist, parts] : partsOfArtist) {
        for (std::size_t part = 0; part < kSplitParts.size(); ++part)
            counts.artists[part] += (parts >> part) & 1U;
        counts.shared += std::popcount(parts) > 1 ? 1 : 0;
    }
    return counts;
}

std::vector<PartCounts> tagCounts(const Dataset& dataset) {
    std::vector<PartCounts> counts(dataset.tags.size());
    for (std::size_t part = 0; part < kSplitParts.size(); ++part)
        for (const std::size_t track : dataset.part(kSplitParts[part]))
            for (const int tag : dataset.tracks[track].tags)
                ++counts[static_cast<std::size_t>(tag)][part];
    return counts;
}

} // namespace etude
