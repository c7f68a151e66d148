// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/precision_recall.h"

#include "engine/evaluation/ranking.h"

namespace etude {

double PrecisionRecallCurve::area() const {
    double sum = 0.0;
    std::int64_t before = 0;
    for (const PrecisionRecallPoint& point : points) {
        sum += static_cast<double>(point.truePositives - before) * point.precision();
        before = point.truePositives;
    }
    return sum / static_cast<double>(positives());
}

std::optional<PrecisionRecallCurve> precisionRecallCurve(std::span<const float> scores,
                                                         std::span<const std::uint8_t> labels) {
    Ranking<float> ranking;
    PrecisionRecallCurve curve;
    PrecisionRecallPoint point;
    for (const ScoreTie& tie : ranking.rank(scores.data(), labels.data(), scores.size(), 1)) {
        point.chosen += tie.positives + tie.negatives;
        point.truePositives += tie.positives;
        curve.points.push_back(point);
    }
    if (point.truePositives == 0 || point.truePositives == point.chosen)
        return std::nullopt;
    return curve;
}

} // namespace etude
