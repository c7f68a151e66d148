// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace etude {

/// How many clips score at least some threshold, and how many of these have the tag.
struct PrecisionRecallPoint {
    std::int64_t chosen = 0; ///< 1 or more
    std::int64_t truePositives = 0;

    [[nodiscard]] double precision() const { return static_cast<double>(truePositives) / static_cast<double>(chosen); }
    bool operator==(const PrecisionRecallPoint&) const = default;
};

/// The precision-recall curve of one tag in exact counts, from the highest threshold to all clips.
struct PrecisionRecallCurve {
    std::vector<PrecisionRecallPoint> points;

    bool operator==(const PrecisionRecallCurve&) const = default;

    [[nodiscard]] std::int64_t positives() const { return points.back().truePositives; }
    [[nodiscard]] double recall(const PrecisionRecallPoint& point) const {
        return static_cast<double>(point.truePositives) / static_cast<double>(positives());
    }
    /// In steps, not by trapezoids, which are too good (Davis and Goadrich, "The relationship between precision-recall
    /// and ROC curves", ICML 2006): averagePrecision().
    [[nodiscard]] double area() const;
};

/// A point for each distinct score. None if a class is missing. The scores must not be NaN; labels are 0 or 1.
[[nodiscard]] std::optional<PrecisionRecallCurve> precisionRecallCurve(std::span<const float> scores,
                                                                       std::span<const std::uint8_t> labels);

} // namespace etude
