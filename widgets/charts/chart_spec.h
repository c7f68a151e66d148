// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

namespace etude {

/// The fewest runs, or pairs of runs, whose interval is drawn: Student's of two says nothing. Tables have it all the
/// same.
inline constexpr std::size_t kFewestForInterval = 3;

/// One axis. With categories, positions are 0, 1, 2... and the categories are their labels.
struct ChartAxis {
    QString title; ///< quantity and unit: "Frequency (Hz)"
    bool logarithmic = false;
    std::optional<double> minimum; ///< fitted to the data if none
    std::optional<double> maximum;
    QStringList categories;
    QList<double> ticks = {};           ///< where it is marked; at round numbers if empty
    std::optional<double> lowest = {};  ///< no value lies below: neither does the fitted axis, and intervals are cut
    std::optional<double> highest = {}; ///< likewise above
    bool hidden = false;                ///< without ticks
    /// Of an x axis with ticks of its own: bars stand at these alone, side by side as in a category.
    bool places = false;

    bool operator==(const ChartAxis&) const = default;
};

/// An interval drawn over a series' point, named in ChartSpec::intervalName. Where it leaves the axis it is cut, with
/// an arrow head.
struct ChartInterval {
    double x = 0.0;
    double low = 0.0;
    double high = 0.0;
    bool tabled = false; ///< in the table and the read-out alone: not drawn

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
    /// One per point: of cells what their colours tell; where y is no more than a place the number that is told, in
    /// full, NaN for a word.
    QList<double> values;
    QStringList valueTexts; ///< empty, or what each point's y stands for, where it is no more than a place
    QList<ChartInterval> intervals;
    QString what;                        ///< of the table: what its points are, "mean" or "run"
    QList<qsizetype> counts;             ///< likewise: empty, or of how many runs each point is
    QString intervalName = {};           ///< likewise: what its intervals are, "95 % CI (Student)"
    bool band = false;                   ///< of a line: its intervals are shaded from one to the next
    Qt::PenStyle stroke = Qt::SolidLine; ///< of a line
    bool fitted = false;                 ///< a line through what was measured: its ends are no marks
    /// Keeps its place among the bars and its rows in the table, but is not drawn: the runs stand alone.
    bool withheld = false;
    bool ring = false;    ///< of points: small and empty, beside what they belong to
    bool onRight = false; ///< measured by ChartSpec::right

    bool operator==(const ChartSeries&) const = default;
};

/// Neighbouring categories of the x axis that belong together, named below them.
struct ChartGroup {
    qsizetype first = 0;
    qsizetype last = 0;
    QString name;

    bool operator==(const ChartGroup&) const = default;
};

/// A range of the y axis, shaded over the whole width and named beside it; a line where low and high are equal. Cut
/// as intervals are.
struct ChartSpan {
    double low = 0.0;
    double high = 0.0;
    QString name;
    QColor color;
    bool outlined = false; ///< dashed edges alone

    bool operator==(const ChartSpan&) const = default;
};

/// A text at a place of the axes; lines are separated by '\n'.
struct ChartLabel {
    double x = 0.0;
    double y = 0.0; ///< of labels beside a place alone
    QString text;
    bool beside = false; ///< on the right of the place, else above the plot, where it hides nothing

    bool operator==(const ChartLabel&) const = default;
};

/// Everything that a chart shows. A value: the chart is a function of it, and exports are made from it.
/// Bars on an axis that does not begin at zero get a marked break.
struct ChartSpec {
    /// Where the names of lines stand: up to four beside their ends, else in a legend; beside their ends as long as
    /// there is room for all; in a legend; or beside the chart, then in the legend of exports alone.
    enum class Names { ByNumber, Beside, Legend, Elsewhere };

    QString title;
    ChartAxis x;
    ChartAxis y;
    /// The y axis of another quantity, on the right. Linear; both begin at zero, as they do for bars of what is never
    /// negative.
    std::optional<ChartAxis> right = {};
    ChartAxis color; ///< what the colours of cells tell; fitted to the cells where it has no limits
    QList<ChartSeries> series;
    QList<ChartSeries> tabled; ///< in the table and the exports alone: what is said in words or labels
    QString intervalName;      ///< "95 % CI, n = 3 seeds"
    QStringList notes;         ///< what else must be known, beside intervalName
    QString legendTitle;       ///< what the series' names are levels of
    QStringList legendOrder;   ///< names in the order of the legend; others follow
    QString emptyText;         ///< one sentence, shown while there is no point
    QList<ChartGroup> groups;
    QList<ChartSpan> spans;
    QList<ChartLabel> labels;
    Names names = Names::ByNumber;
    /// Categories run from top to bottom and values from left to right, so that long names can be read. Of points and
    /// their intervals, without groups.
    bool sideways = false;

    bool operator==(const ChartSpec&) const = default;
};

/// Whether it is a matrix.
[[nodiscard]] bool hasCells(const ChartSpec& spec);

/// The data as a table, the heads first: series, key, x (or category), y (or category), low, high; for cells their
/// value instead of low and high; of grouped categories also the group; where some series says what it is also that,
/// n and what the interval is. Numbers in full, in their shortest form.
[[nodiscard]] QList<QStringList> chartTable(const ChartSpec& spec);

/// The same as CSV, RFC 4180.
[[nodiscard]] QString chartCsv(const ChartSpec& spec);

/// The name of the group that a place of the x axis lies in; empty if none.
[[nodiscard]] QString groupAt(const ChartSpec& spec, double x);

} // namespace etude
