// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>

#include "widgets/charts/chart_layout.h"

namespace etude {

/// Builds a ChartLayout from the outside to the inside. For layOutChart() alone; its sources are chart_layout*.cpp.
class ChartLayouter {
public:
    ChartLayouter(const ChartSpec& spec, const ChartWindow& window, const ChartStyle& style, const QSizeF& size);

    /// Once.
    ChartLayout layOut();

private:
    /// Of the chart's width: the longest names of rows and of lines.
    static constexpr double kLargestLabels = 0.3;

    void add(const QRectF& rect, const QString& text, const QColor& color, Qt::Alignment alignment);
    /// A widget that is about to be laid out can be smaller than its texts; the plot never turns inside out.
    void keepRoom();
    void placeTitle();
    /// Names that neither a category nor a label in the plot gives.
    [[nodiscard]] QList<qsizetype> legendSeries() const;
    /// Whether labels at the lines' ends name all series that have a name.
    [[nodiscard]] bool directLabels() const;
    /// Categories need so much and no more.
    [[nodiscard]] double fullWidth() const;
    void placeLegend();
    /// The y axis' title, and on its right, or below, what the intervals are and what could not be drawn.
    void placeHeader();
    void placeHeaderLine(const QString& text);
    void reserveGroups();
    /// Names below the ticks of a group, and lines between neighbours.
    void placeGroups();
    void placeSpans();
    void placeXTitle();
    [[nodiscard]] QList<AxisTick> yTicks() const;
    [[nodiscard]] double yLabelWidth() const;
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] double yOf(double value) const;
    /// As many round ticks as there is room for their labels.
    [[nodiscard]] QList<AxisTick> xTicks() const;
    [[nodiscard]] bool labelsFit(const QList<AxisTick>& ticks) const;
    /// A label centred at x but kept within the chart.
    void addXLabel(double x, double top, const QString& text);
    void placeXTicks(const QList<AxisTick>& ticks);
    void placeCategories(const QList<AxisTick>& categories);
    [[nodiscard]] double uprightLength(const QList<AxisTick>& categories) const;
    static bool cutShort(const QList<AxisTick>& categories, const QList<QStringList>& labels);
    /// As many names as there is room for, each ending at the axis.
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
    };
    /// Of the lines, at their last points in the window, and of the spans.
    [[nodiscard]] QList<DirectLabel> namedBeside() const;
    [[nodiscard]] double directLabelWidth() const;
    /// Pushed apart where they would overlap.
    void placeDirectLabels();
    /// Texts over the data, kept within the plot's height and, above a category, within its width.
    void placeLabels();

    const ChartSpec& m_spec;
    const ChartWindow& m_window;
    const ChartStyle& m_style;
    QSizeF m_size;
    QFontMetricsF m_note;
    QFontMetricsF m_title;
    double m_line;
    double m_xTitleTop = 0.0;
    double m_groupTop = 0.0;
    double m_right = 0.0; ///< where texts end
    QRectF m_plot;
    ChartLayout m_layout;
};

} // namespace etude
