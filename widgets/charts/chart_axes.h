// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QList>
#include <QPointF>
#include <QStringList>

#include "widgets/charts/axis_ticks.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// The part of an axis that is shown; low < high, and both positive on a logarithmic axis.
struct ChartRange {
    double low = 0.0;
    double high = 1.0;

    [[nodiscard]] double span() const { return high - low; }
    /// Where a value stands: 0 at low, 1 at high.
    [[nodiscard]] double fraction(double value, bool logarithmic) const;
    bool operator==(const ChartRange&) const = default;
};

/// Both axes.
struct ChartWindow {
    ChartRange x;
    ChartRange y;

    bool operator==(const ChartWindow&) const = default;
};

/// Whether a point has a place on the axes: finite, and positive on a logarithmic axis.
[[nodiscard]] bool isDrawable(const ChartSpec& spec, const QPointF& point);
[[nodiscard]] qsizetype undrawablePoints(const ChartSpec& spec);
[[nodiscard]] bool hasDrawablePoints(const ChartSpec& spec);

/// The window that shows everything: the axes' own limits where they have them, else the data and the intervals with a
/// little air; bars include zero unless the axis says otherwise; categories get one unit each.
[[nodiscard]] ChartWindow fittedWindow(const ChartSpec& spec);

/// An interval within the axis' lowest and highest value; one that lies beyond shrinks to a point at its end.
[[nodiscard]] ChartInterval withinAxis(const ChartAxis& axis, const ChartInterval& interval);

/// Whether bars stand side by side at places of the x axis: its categories, or its ticks.
[[nodiscard]] bool hasPlaces(const ChartSpec& spec);
/// How many times the distance between the two nearest places fits into a range of the x axis.
[[nodiscard]] double placesAcross(const ChartSpec& spec, const ChartRange& range);

/// What the ends of the colour map stand for: the limits of ChartSpec::color, else the cells' smallest and largest
/// value.
[[nodiscard]] ChartRange colorRange(const ChartSpec& spec);

/// The factor by which a key zooms closer, and a wheel by one notch.
inline constexpr double kZoomPerStep = 0.8;
/// That of a wheel turned by `angle` (QWheelEvent::angleDelta(); a notch is 120).
[[nodiscard]] double wheelZoom(int angle);

/// A range zoomed by `factor` (< 1: closer) around `anchor` (0 at low, 1 at high), or moved by `fraction` of itself.
[[nodiscard]] ChartRange zoomed(const ChartRange& range, double factor, double anchor, bool logarithmic);
[[nodiscard]] ChartRange moved(const ChartRange& range, double fraction, bool logarithmic);

/// Round ticks for an axis. With categories: one for each category in range, labelled with it.
[[nodiscard]] QList<AxisTick> axisTicks(const ChartAxis& axis, const ChartRange& range, int maximumCount, bool whole);

/// The axes that run from left to right and up the side.
[[nodiscard]] const ChartAxis& acrossAxis(const ChartSpec& spec);
[[nodiscard]] const ChartAxis& uprightAxis(const ChartSpec& spec);
/// What of them is shown.
[[nodiscard]] const ChartRange& acrossRange(const ChartSpec& spec, const ChartWindow& window);
[[nodiscard]] const ChartRange& uprightRange(const ChartSpec& spec, const ChartWindow& window);

/// The axis that a series' y is measured by.
[[nodiscard]] const ChartAxis& yAxisOf(const ChartSpec& spec, const ChartSeries& series);
/// What is shown of the right axis while `window` is shown: it follows the left one.
[[nodiscard]] ChartRange rightRange(const ChartSpec& spec, const ChartWindow& window);
/// The same chart with all on the left axis, where the right one's values stand level with their places on that.
[[nodiscard]] ChartSpec ontoLeft(const ChartSpec& spec);

/// Whether all x (or y) of the series are whole numbers, as epochs are.
[[nodiscard]] bool areWhole(const ChartSpec& spec, Qt::Orientation axis);

/// A label broken at spaces into at most `lines` lines no wider than `width`; what does not fit is elided.
[[nodiscard]] QStringList wrapped(const QString& label, const QFontMetricsF& metrics, double width, int lines);

} // namespace etude
