// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>

#include "widgets/charts/chart_layout.h"

namespace etude {

/// Of the height below the header: upright names, as long as they are whole with it.
inline constexpr double kLongestUpright = 0.45;

/// Builds a ChartLayout from the outside to the inside. For layOutChart() alone; its sources are chart_layout*.cpp.
inline constexpr int kTitleLines = 2;

class ChartLayouter {
public:
    ChartLayouter(const ChartSpec& spec, const ChartWindow& window, const ChartStyle& style, const QSizeF& size);

    /// Once.
    ChartLayout layOut();

private:
    /// A line in the notes' font, cut where it is too long.
    PlacedText& add(const QRectF& rect, const QString& text, const QColor& color, Qt::Alignment alignment);
    [[nodiscard]] double widestLine(const QStringList& lines) const;
    /// The text where its lines do not hold all of it, else none.
    [[nodiscard]] static QString cutText(const QString& text, const QStringList& lines);
    /// A widget that is about to be laid out can be smaller than its texts; the plot never turns inside out.
    void keepRoom();
    void placeTitle();
    /// Names that neither a category, a group nor a label in the plot gives.
    [[nodiscard]] QList<qsizetype> legendSeries() const;
    /// Whether labels at the lines' ends name all series that have a name.
    [[nodiscard]] bool directLabels() const;
    /// Categories need so much and no more.
    [[nodiscard]] double fullWidth() const;
    /// Likewise the rows of a sideways chart.
    void placeFullHeight();
    void placeLegend();
    /// How wide the longest names of the legend may be: as they are, unless that needs too many rows.
    [[nodiscard]] double legendNameWidth(const QList<qsizetype>& entries, double titleWidth) const;
    /// The y axis' title, and on its right, or below, what the intervals are and what could not be drawn.
    void placeHeader();
    void placeHeaderLine(const QString& text, const QString& full);
    void reserveGroups();
    [[nodiscard]] bool groupsFit() const;
    /// Names below the ticks of a group, in two rows where they need these, and lines between neighbours.
    void placeGroups();
    void placeSpans();
    void placeXTitle();
    [[nodiscard]] QList<AxisTick> yTicks() const;
    [[nodiscard]] double yLabelWidth() const;
    [[nodiscard]] QList<AxisTick> rightTicks() const;
    [[nodiscard]] double rightLabelWidth() const;
    /// Of two y axes each has the colour of its first series.
    [[nodiscard]] QColor tickColor(bool isRight) const;
    [[nodiscard]] QString yTitle() const;
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] double yOf(double value) const;
    /// As many round ticks as there is room for their labels.
    [[nodiscard]] QList<AxisTick> xTicks() const;
    [[nodiscard]] bool labelsFit(const QList<AxisTick>& ticks) const;
    /// A label centred at x but kept within the chart.
    void addXLabel(double x, double top, const QString& text);
    /// Rows for texts that are centred at places, in the order of these, so that none overlaps another.
    [[nodiscard]] QList<int> rowsFor(const QList<double>& places, const QList<double>& widths) const;
    /// The left edge of a text that is centred at x but kept within the chart.
    [[nodiscard]] double centredLeft(double x, double width) const;
    void placeXTicks(const QList<AxisTick>& ticks);
    void placeCategories(const QList<AxisTick>& categories);
    [[nodiscard]] QList<QStringList> wrappedNames(const QList<AxisTick>& categories, double width, int lines) const;
    [[nodiscard]] static bool cutShort(const QList<AxisTick>& categories, const QList<QStringList>& labels);
    /// As many names as there is room for, each ending at the axis; long ones in lines beside each other.
    void placeUprightCategories(const QList<AxisTick>& categories, double unit);
    /// Every how many categories, each so many px wide, there is room for a line of text.
    [[nodiscard]] qsizetype namesApart(double unit) const;
    void finishX();
    /// The names of a matrix's rows, as many as there is room for.
    void placeRows();
    [[nodiscard]] QList<AxisTick> colorTicks() const;
    [[nodiscard]] double colorBarWidth() const;
    void placeColorBar();
    void placeYTicks();
    /// A text on the right of the plot, level with what it names.
    struct DirectLabel {
        double y = 0.0; // on the axis
        QString text;
        QColor color;
        double x = 0.0; // on the axis: where the line ends; of spans the plot's right end
    };
    /// Of the lines, at their last points in the window, and of the spans.
    [[nodiscard]] QList<DirectLabel> namedBeside() const;
    [[nodiscard]] double directLabelWidth() const;
    /// Whether some would overlap where they belong.
    [[nodiscard]] bool areCrowded() const;
    /// Pushed apart where they would overlap, then with lines that lead to them; in two lines each where they need
    /// these and there is room.
    void placeDirectLabels();
    void addLeader(const DirectLabel& label, double labelled, double left);
    /// Beside places of the axes, over the data.
    void placeLabelsBeside();
    /// In rows above the plot, each label over its place; of labels that need too many rows the first lines alone.
    /// Of a sideways chart the names of its spans.
    void placeLabelsAbove();
    [[nodiscard]] QList<ChartLabel> labelsAbove() const;

    const ChartSpec& m_spec;
    const ChartWindow& m_window;
    const ChartStyle& m_style;
    QSizeF m_size;
    QFontMetricsF m_note;
    QFontMetricsF m_title;
    double m_line;
    QStringList m_xTitle; ///< its lines
    double m_xTitleTop = 0.0;
    double m_groupTop = 0.0;
    int m_groupLines = 1;
    double m_leader = 0.0; ///< room for lines that lead to names
    double m_right = 0.0;  ///< where texts end
    QRectF m_plot;
    ChartLayout m_layout;
};

} // namespace etude
