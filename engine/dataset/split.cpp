// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/core/random.h"
#include "engine/dataset/importers.h"
#include "engine/dataset/stratify.h"

// Iterative stratification: K. Sechidis, G. Tsoumakas, I. Vlahavas, "On the stratification of multi-label data",
// ECML PKDD 2011, algorithm 1, with groups of tracks (one artist's) in the place of single examples.
namespace etude {

namespace {

constexpr std::array kParts{SplitPart::Train, SplitPart::Validation, SplitPart::Test};
constexpr SplitRatios kUsualRatios{0.70, 0.15, 0.15};

struct Group {
    std::vector<std::size_t> tracks;
    bool assigned = false;
};

/// One group per known artist, one per track without.
std::vector<Group> groupByArtist(const Dataset& dataset) {
    std::vector<Group> groups;
    std::unordered_map<std::string_view, std::size_t> groupOfArtist;
    for (std::size_t i = 0; i < dataset.tracks.size(); ++i) {
        const std::string& artist = dataset.tracks[i].artist;
        std::size_t group = groups.size();
        if (!artist.empty())
            group = groupOfArtist.try_emplace(artist, group).first->second;
        if (group == groups.size())
            groups.emplace_back();
        groups[group].tracks.push_back(i);
    }
    return groups;
}

class Stratifier {
public:
    Stratifier(Dataset& dataset, const SplitRatios& ratios, std::uint64_t seed)
        : m_dataset(dataset)
        , m_random(seed, Purpose::Split)
        , m_groups(groupByArtist(dataset))
        , m_remaining(dataset.tags.size(), 0)
        , m_groupsOfTag(dataset.tags.size()) {
        m_random.shuffle(std::span(m_groups));
        // Large groups first, while every part still has room for them.
        std::stable_sort(m_groups.begin(), m_groups.end(),
                         [](const Group& a, const Group& b) { return a.tracks.size() > b.tracks.size(); });
        for (std::size_t g = 0; g < m_groups.size(); ++g)
            for (const std::size_t track : m_groups[g].tracks)
                for (const int tag : dataset.tracks[track].tags)
                    addToTag(static_cast<std::size_t>(tag), g);
        for (std::size_t part = 0; part < kParts.size(); ++part) {
            m_wanted[part] = ratios[part] * static_cast<double>(dataset.tracks.size());
            for (const std::size_t count : m_remaining)
                m_wantedOfTag[part].push_back(ratios[part] * static_cast<double>(count));
        }
    }

    void run() {
        for (std::size_t tag = rarestTag(); tag < m_remaining.size(); tag = rarestTag())
            for (const std::size_t group : m_groupsOfTag[tag])
                if (!m_groups[group].assigned)
                    assign(m_groups[group], partFor(tag));
        for (Group& group : m_groups)
            if (!group.assigned)
                assign(group, static_cast<std::size_t>(std::ranges::max_element(m_wanted) - m_wanted.begin()));
    }

private:
    using WantedOfTag = std::array<std::vector<double>, kParts.size()>;

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
        for (std::size_t part = 1; part < kParts.size(); ++part) {
            const auto key = std::pair(m_wantedOfTag[part][tag], m_wanted[part]);
            const auto bestKey = std::pair(m_wantedOfTag[best][tag], m_wanted[best]);
            if (key > bestKey) {
                best = part;
                ties = 1;
            } else if (key == bestKey && m_random.below(++ties) == 0) {
                best = part;
            }
        }
        return best;
    }

    void assign(Group& group, std::size_t part) {
        group.assigned = true;
        for (const std::size_t track : group.tracks) {
            m_dataset.tracks[track].part = kParts[part];
            m_wanted[part] -= 1.0;
            for (const int tag : m_dataset.tracks[track].tags) {
                m_wantedOfTag[part][static_cast<std::size_t>(tag)] -= 1.0;
                --m_remaining[static_cast<std::size_t>(tag)];
            }
        }
    }

    Dataset& m_dataset;
    Random m_random;
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_remaining;                ///< per tag, tracks not yet assigned
    std::vector<std::vector<std::size_t>> m_groupsOfTag; ///< per tag, ascending
    std::array<double, kParts.size()> m_wanted{};        ///< tracks that each part still lacks
    WantedOfTag m_wantedOfTag;                           ///< per part and tag, likewise
};

} // namespace

void stratify(Dataset& dataset, const SplitRatios& ratios, std::uint64_t seed) {
    Stratifier(dataset, ratios, seed).run();
}

void makeSplit(Dataset& dataset, std::uint64_t seed) {
    stratify(dataset, kUsualRatios, seed);
}

} // namespace etude
