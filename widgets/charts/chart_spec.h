// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

namespace etude {

/// One axis. With categories, positions are 0, 1, 2... and the categories are their labels.
struct ChartAxis {
    QString title; ///< quantity and unit: "Frequency (Hz)"
    bool logarithmic = false;
    std::optional<double> minimum; ///< fitted to the data if none
    std::optional<double> maximum;
    QStringList categories;

    bool operator==(const ChartAxis&) const = default;
};

/// An interval drawn over a series' point, named in ChartSpec::intervalName.
struct ChartInterval {
    double x = 0.0;
    double low = 0.0;
    double high = 0.0;

    bool operator==(const ChartInterval&) const = default;
};

/// One series. Runs and configurations are found again by their key, never by position.
struct ChartSeries {
    /// Cells: a matrix over the categories of both axes, one coloured cell for each point.
    enum class Kind { Line, Bar, Points, Cells };

    Kind kind = Kind::Line;
    QString key;  ///< run id or configuration id; empty if a click selects nothing
    QString name; ///< shown to people, plain text
    QColor color;
    QList<QPointF> points;
    QStringList pointKeys;  ///< empty, or one key per point
    QStringList pointNotes; ///< empty, or one more line of the read-out per point
    QList<double> values;   ///< of cells: what their colours tell, one per point
    QList<ChartInterval> intervals;

    bool operator==(const ChartSeries&) const = default;
};

/// Everything that a chart shows. A value: the chart is a function of it, and exports are made from it.
/// Bars on an axis that does not begin at zero get a marked break.
struct ChartSpec {
    QString title;
    ChartAxis x;
    ChartAxis y;
    ChartAxis color; ///< what the colours of cells tell; fitted to the cells where it has no limits
    QList<ChartSeries> series;
    QString intervalName; ///< "95 % CI, n = 3 seeds"
    QString emptyText;    ///< one sentence, shown while there is no point

    bool operator==(const ChartSpec&) const = default;
};

/// Whether it is a matrix.
[[nodiscard]] bool hasCells(const ChartSpec& spec);

/// The data as CSV: series, key, x (or category), y (or category), low, high; for cells their value instead of low and
/// high. RFC 4180.
[[nodiscard]] QString chartCsv(const ChartSpec& spec);

} // namespace etude
