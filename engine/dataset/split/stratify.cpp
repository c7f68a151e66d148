// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/split/stratify.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace etude {

namespace {

struct Group {
    TrackGroup tracks;
    bool assigned = false;
};

class Stratifier {
public:
    Stratifier(const Dataset& dataset, std::vector<TrackGroup> groups, std::span<const double> shares, Random random)
        : m_dataset(dataset)
        , m_random(random)
        , m_remaining(dataset.tags.size(), 0)
        , m_groupsOfTag(dataset.tags.size())
        , m_parts(shares.size()) {
        m_random.shuffle(std::span(groups));
        // Large groups first, while every part still has room for them.
        std::stable_sort(groups.begin(), groups.end(),
                         [](const TrackGroup& a, const TrackGroup& b) { return a.size() > b.size(); });
        std::size_t tracks = 0;
        for (TrackGroup& group : groups) {
            tracks += group.size();
            for (const std::size_t track : group)
                for (const int tag : dataset.tracks[track].tags)
                    addToTag(static_cast<std::size_t>(tag), m_groups.size());
            m_groups.push_back({std::move(group)});
        }
        for (std::size_t part = 0; part < shares.size(); ++part) {
            m_parts[part].wanted = wantedOf(shares[part], tracks);
            for (const std::size_t count : m_remaining)
                m_parts[part].wantedOfTag.push_back(wantedOf(shares[part], count));
        }
    }

    std::vector<std::vector<std::size_t>> run() {
        for (std::size_t tag = rarestTag(); tag < m_remaining.size(); tag = rarestTag())
            for (const std::size_t group : m_groupsOfTag[tag])
                if (!m_groups[group].assigned)
                    assign(m_groups[group], m_parts[partFor(tag)]);
        for (Group& group : m_groups)
            if (!group.assigned)
                assign(group, *std::ranges::max_element(m_parts, {}, &Part::wanted));
        std::vector<std::vector<std::size_t>> tracks;
        for (Part& part : m_parts) {
            std::sort(part.tracks.begin(), part.tracks.end());
            tracks.push_back(std::move(part.tracks));
        }
        return tracks;
    }

private:
    struct Part {
        double wanted = 0.0;             ///< tracks that it still lacks
        std::vector<double> wantedOfTag; ///< likewise for each tag
        std::vector<std::size_t> tracks;
    };

    /// A part without a share lacks nothing, however far the others are beyond theirs.
    static double wantedOf(double share, std::size_t count) {
        return share > 0.0 ? share * static_cast<double>(count) : -std::numeric_limits<double>::infinity();
    }

    void addToTag(std::size_t tag, std::size_t group) {
        ++m_remaining[tag];
        if (m_groupsOfTag[tag].empty() || m_groupsOfTag[tag].back() != group)
            m_groupsOfTag[tag].push_back(group);
    }

    /// The tag with the fewest unassigned tracks, but at least one; the number of tags if there is none.
    [[nodiscard]] std::size_t rarestTag() const {
        std::size_t rarest = m_remaining.size();
        for (std::size_t tag = 0; tag < m_remaining.size(); ++tag)
            if (m_remaining[tag] > 0 && (rarest == m_remaining.size() || m_remaining[tag] < m_remaining[rarest]))
                rarest = tag;
        return rarest;
    }

    /// The part that lacks most tracks of the tag; then most tracks; then by lot.
    std::size_t partFor(std::size_t tag) {
        std::size_t best = 0;
        std::uint64_t ties = 1;
        for (std::size_t part = 1; part < m_parts.size(); ++part) {
            const auto key = std::pair(m_parts[part].wantedOfTag[tag], m_parts[part].wanted);
            const auto bestKey = std::pair(m_parts[best].wantedOfTag[tag], m_parts[best].wanted);
            if (key > bestKey) {
                best = part;
                ties = 1;
            } else if (key == bestKey && m_random.below(++ties) == 0) {
                best = part;
            }
        }
        return best;
    }

    void assign(Group& group, Part& part) {
        group.assigned = true;
        for (const std::size_t track : group.tracks) {
            part.tracks.push_back(track);
            part.wanted -= 1.0;
            for (const int tag : m_dataset.tracks[track].tags) {
                part.wantedOfTag[static_cast<std::size_t>(tag)] -= 1.0;
                --m_remaining[static_cast<std::size_t>(tag)];
            }
        }
    }

    const Dataset& m_dataset;
    Random m_random;
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_remaining;                ///< per tag, tracks not yet assigned
    std::vector<std::vector<std::size_t>> m_groupsOfTag; ///< per tag, ascending
    std::vector<Part> m_parts;
};

} // namespace

std::vector<std::vector<std::size_t>> stratifiedParts(const Dataset& dataset, std::vector<TrackGroup> groups,
                                                      std::span<const double> shares, Random random) {
    return Stratifier(dataset, std::move(groups), shares, random).run();
}

std::vector<std::size_t> stratifiedSubset(const Dataset& dataset, std::vector<std::size_t> tracks, std::size_t count,
                                          std::uint64_t seed) {
    std::vector<std::size_t> chosen;
    std::vector<std::size_t> open = std::move(tracks); // of which so many are still to be chosen
    // A part of the order has its own random numbers, by how often it was halved and where it begins.
    for (std::uint32_t halvings = 1; chosen.size() < count && chosen.size() + open.size() > count; ++halvings) {
        std::vector<TrackGroup> singles;
        singles.reserve(open.size());
        for (const std::size_t track : open)
            singles.push_back({track});
        auto halves =
            stratifiedParts(dataset, std::move(singles), std::array{0.5, 0.5},
                            Random(seed, Purpose::Subset, halvings, static_cast<std::uint32_t>(chosen.size())));
        const bool firstIsWhole = chosen.size() + halves[0].size() <= count;
        if (firstIsWhole)
            chosen.insert(chosen.end(), halves[0].begin(), halves[0].end());
        open = std::move(halves[firstIsWhole ? 1 : 0]);
    }
    if (chosen.size() < count)
        chosen.insert(chosen.end(), open.begin(), open.end());
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace etude
