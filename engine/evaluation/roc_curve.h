// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace etude {

/// A corner of a ROC curve: how many of each class score at least some threshold.
struct RocPoint {
    std::int64_t falsePositives = 0;
    std::int64_t truePositives = 0;
    bool operator==(const RocPoint&) const = default;
};

/// The ROC curve of one tag in exact counts: from (0, 0) to (all negatives, all positives), both rising; straight
/// between points.
struct RocCurve {
    std::vector<RocPoint> points;

    bool operator==(const RocCurve&) const = default;

    [[nodiscard]] std::int64_t positives() const { return points.back().truePositives; }
    [[nodiscard]] std::int64_t negatives() const { return points.back().falsePositives; }
    /// By trapezoids, in [0, 1]: of an unthinned curve, rocAuc().
    [[nodiscard]] double area() const;
};

/// A point for each distinct score, without those in the middle of a straight line. None if a class is missing. The
/// scores must not be NaN; labels are 0 or 1.
[[nodiscard]] std::optional<RocCurve> rocCurve(std::span<const float> scores, std::span<const std::uint8_t> labels);

/// Drops points, always the one whose triangle with its neighbours is the smallest (Visvalingam, Whyatt, "Line
/// generalisation by repeated elimination of points", 1993), until `most` are left, or until the next would move the
/// area under the curve by more than 1e-3 in all. The end points stay.
[[nodiscard]] RocCurve thinned(const RocCurve& curve, std::size_t most = 200);

/// roc.json, in one line:
///     {"schema": 1, "tags": [{"tag": "rock", "positives": 12, "negatives": 88,
///                             "false_positives": [0, ..., 88], "true_positives": [0, ..., 12]}, ...]}
/// in the order of the labels. A point's rates are its counts over the tag's negatives and positives. A tag with one
/// class only has null in place of its four numbers and lists. One curve for each tag.
[[nodiscard]] std::string rocText(std::span<const std::string> tags, std::span<const std::optional<RocCurve>> curves);

} // namespace etude
