// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/roc_curve.h"

#include <cstdlib>
#include <functional>
#include <queue>
#include <tuple>

#include "engine/core/json.h"
#include "engine/evaluation/ranking.h"

namespace etude {

namespace {

constexpr double kMostAreaMoved = 1e-3;

/// Twice the signed area of the triangle, in pairs of a positive and a negative; above 0 where b lies above the line
/// from a to c.
std::int64_t twiceTriangle(const RocPoint& a, const RocPoint& b, const RocPoint& c) {
    return (b.truePositives - a.truePositives) * (c.falsePositives - b.falsePositives) -
           (c.truePositives - b.truePositives) * (b.falsePositives - a.falsePositives);
}

/// The points that are left while some are taken out: a linked list over their indices.
class Thinning {
public:
    explicit Thinning(const std::vector<RocPoint>& points)
        : m_points(points)
        , m_left(points.size()) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            m_links.push_back({i == 0 ? 0 : i - 1, i + 1});
            m_versions.push_back(0);
        }
        for (std::size_t i = 1; i + 1 < points.size(); ++i)
            offer(i);
    }

    [[nodiscard]] std::size_t left() const { return m_left; }

    /// Takes the smallest triangle out unless that moves the area by more than `most` (twice, in pairs) in all.
    bool takeOne(std::int64_t most) {
        while (!m_smallest.empty()) {
            const auto [size, index, version] = m_smallest.top();
            if (version != m_versions[index]) { // its neighbours have changed since
                m_smallest.pop();
                continue;
            }
            const std::int64_t moved = m_moved + triangle(index);
            if (std::abs(moved) > most)
                return false;
            m_smallest.pop();
            m_moved = moved;
            takeOut(index);
            return true;
        }
        return false;
    }

    [[nodiscard]] std::vector<RocPoint> points() const {
        std::vector<RocPoint> kept;
        for (std::size_t i = 0; i < m_points.size(); i = m_links[i].next)
            kept.push_back(m_points[i]);
        return kept;
    }

private:
    struct Links {
        std::size_t previous;
        std::size_t next;
    };
    using Candidate = std::tuple<std::int64_t, std::size_t, int>; ///< size of the triangle, index, version

    [[nodiscard]] std::int64_t triangle(std::size_t index) const {
        return twiceTriangle(m_points[m_links[index].previous], m_points[index], m_points[m_links[index].next]);
    }
    void offer(std::size_t index) { m_smallest.emplace(std::abs(triangle(index)), index, m_versions[index]); }
    void takeOut(std::size_t index) {
        const Links links = m_links[index];
        ++m_versions[index];
        --m_left;
        m_links[links.previous].next = links.next;
        m_links[links.next].previous = links.previous;
        for (const std::size_t neighbour : {links.previous, links.next})
            if (neighbour != 0 && neighbour + 1 != m_points.size()) {
                ++m_versions[neighbour];
                offer(neighbour);
            }
    }

    const std::vector<RocPoint>& m_points;
    std::size_t m_left;
    std::int64_t m_moved = 0; ///< signed, twice, in pairs
    std::vector<Links> m_links;
    std::vector<int> m_versions;
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> m_smallest;
};

} // namespace

double RocCurve::area() const {
    std::int64_t twice = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        twice += (points[i].falsePositives - points[i - 1].falsePositives) *
                 (points[i].truePositives + points[i - 1].truePositives);
    return static_cast<double>(twice) / 2.0 / (static_cast<double>(positives()) * static_cast<double>(negatives()));
}

std::optional<RocCurve> rocCurve(std::span<const float> scores, std::span<const std::uint8_t> labels) {
    Ranking<float> ranking;
    RocCurve curve{{{0, 0}}};
    for (const ScoreTie& tie : ranking.rank(scores.data(), labels.data(), scores.size(), 1)) {
        auto& points = curve.points;
        const RocPoint next{points.back().falsePositives + tie.negatives, points.back().truePositives + tie.positives};
        const bool straight = points.size() > 1 && twiceTriangle(*(points.end() - 2), points.back(), next) == 0;
        if (straight)
            points.back() = next;
        else
            points.push_back(next);
    }
    if (curve.positives() == 0 || curve.negatives() == 0)
        return std::nullopt;
    return curve;
}

RocCurve thinned(const RocCurve& curve, std::size_t most) {
    const double pairs = static_cast<double>(curve.positives()) * static_cast<double>(curve.negatives());
    const auto mostMoved = static_cast<std::int64_t>(2.0 * kMostAreaMoved * pairs);
    Thinning thinning(curve.points);
    while (thinning.left() > most && thinning.takeOne(mostMoved)) {
    }
    return {thinning.points()};
}

std::string rocText(std::span<const std::string> tags, std::span<const std::optional<RocCurve>> curves) {
    Json list = Json::array();
    for (std::size_t i = 0; i < tags.size(); ++i) {
        Json entry{{"tag", tags[i]},
                   {"positives", nullptr},
                   {"negatives", nullptr},
                   {"false_positives", nullptr},
                   {"true_positives", nullptr}};
        if (curves[i]) {
            entry["positives"] = curves[i]->positives();
            entry["negatives"] = curves[i]->negatives();
            entry["false_positives"] = Json::array();
            entry["true_positives"] = Json::array();
            for (const RocPoint& point : curves[i]->points) {
                entry["false_positives"].push_back(point.falsePositives);
                entry["true_positives"].push_back(point.truePositives);
            }
        }
        list.push_back(std::move(entry));
    }
    return dumpJson({{"schema", 1}, {"tags", std::move(list)}}) + "\n";
}

} // namespace etude
