// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <span>
#include <vector>

#include "engine/dataset/split/stratify.h"

namespace etude {

namespace {

constexpr int kMostPasses = 20;
/// Less than this is rounding.
constexpr double kLeastGain = 1e-9;

/// Groups move one by one to the part that lessens the distance most.
class Refinement {
public:
    Refinement(const Dataset& dataset, std::span<const TrackGroup> groups, std::span<const double> shares,
               const std::vector<std::vector<std::size_t>>& parts)
        : m_dataset(dataset)
        , m_groups(groups)
        , m_parts(shares.size())
        , m_partOfTrack(dataset.tracks.size())
        , m_countOfTag(dataset.tags.size()) {
        std::vector<double> total(dataset.tags.size() + 1); // the last: tracks
        for (std::size_t part = 0; part < parts.size(); ++part) {
            m_parts[part].have.resize(total.size());
            for (const std::size_t track : parts[part]) {
                m_partOfTrack[track] = part;
                for (const int tag : dataset.tracks[track].tags)
                    ++m_parts[part].have[static_cast<std::size_t>(tag)];
                ++m_parts[part].have.back();
            }
            for (std::size_t tag = 0; tag < total.size(); ++tag)
                total[tag] += m_parts[part].have[tag];
        }
        for (std::size_t part = 0; part < parts.size(); ++part)
            for (const double count : total)
                m_parts[part].wanted.push_back(shares[part] * count);
    }

    std::vector<std::vector<std::size_t>> run() {
        bool moved = true;
        for (int pass = 0; moved && pass < kMostPasses; ++pass) {
            moved = false;
            for (const TrackGroup& group : m_groups)
                moved = moveToBest(group) || moved;
        }
        std::vector<std::vector<std::size_t>> tracks(m_parts.size());
        for (const TrackGroup& group : m_groups)
            for (const std::size_t track : group)
                tracks[m_partOfTrack[track]].push_back(track);
        return tracks;
    }

private:
    /// Tracks of each tag and, as the last value, of all.
    struct Part {
        std::vector<double> wanted;
        std::vector<double> have;
    };

    bool moveToBest(const TrackGroup& group) {
        count(group);
        const std::size_t from = m_partOfTrack[group.front()];
        const double gainOfLeaving = -change(m_parts[from], -1.0);
        std::size_t best = from;
        double bestGain = kLeastGain;
        for (std::size_t part = 0; part < m_parts.size(); ++part) {
            if (part == from || m_parts[part].wanted.back() <= 0.0)
                continue;
            if (const double gain = gainOfLeaving - change(m_parts[part], 1.0); gain > bestGain) {
                bestGain = gain;
                best = part;
            }
        }
        if (best == from)
            return false;
        for (const auto& [tag, tracks] : m_counts) {
            m_parts[from].have[tag] -= tracks;
            m_parts[best].have[tag] += tracks;
        }
        for (const std::size_t track : group)
            m_partOfTrack[track] = best;
        return true;
    }

    void count(const TrackGroup& group) {
        m_counts.clear();
        for (const std::size_t track : group)
            for (const int tag : m_dataset.tracks[track].tags)
                if (++m_countOfTag[static_cast<std::size_t>(tag)] == 1.0)
                    m_counts.push_back({static_cast<std::size_t>(tag), 0.0});
        for (Count& each : m_counts) {
            each.tracks = m_countOfTag[each.tag];
            m_countOfTag[each.tag] = 0.0;
        }
        m_counts.push_back({m_dataset.tags.size(), static_cast<double>(group.size())});
    }

    /// Of the part's sum of (have - wanted)^2 / wanted, when the counted group comes (1) or goes (-1).
    [[nodiscard]] double change(const Part& part, double sign) const {
        double sum = 0.0;
        for (const auto& [tag, tracks] : m_counts) {
            const double step = sign * tracks;
            sum += step * (2.0 * (part.have[tag] - part.wanted[tag]) + step) / part.wanted[tag];
        }
        return sum;
    }

    struct Count {
        std::size_t tag; ///< or the number of tags: all tracks
        double tracks;
    };

    const Dataset& m_dataset;
    std::span<const TrackGroup> m_groups;
    std::vector<Part> m_parts;
    std::vector<std::size_t> m_partOfTrack;
    std::vector<double> m_countOfTag; ///< zero between two groups
    std::vector<Count> m_counts;      ///< of the group at hand
};

} // namespace

std::vector<std::vector<std::size_t>> refinedParts(const Dataset& dataset, std::span<const TrackGroup> groups,
                                                   std::span<const double> shares,
                                                   const std::vector<std::vector<std::size_t>>& parts) {
    return Refinement(dataset, groups, shares, parts).run();
}

} // namespace etude
