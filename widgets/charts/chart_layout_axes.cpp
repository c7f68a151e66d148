// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_layouter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr double kLargestLabels = 0.3;  // of the chart's width: the longest names of a matrix's rows
constexpr double kLongestRowName = 0.5; // likewise of a sideways chart's
constexpr double kYTickDistance = 36.0; // px
constexpr double kXTickDistance = 56.0; // px
constexpr double kCategoryWidth = 40.0; // px, the least in which a label can be read
constexpr int kCategoryLines = 4;
constexpr double kLongestWhole = 0.62; // of the height: upright names that are whole with it
constexpr double kDense = 0.85;        // of a line's height: names of categories may stand so close

} // namespace

void ChartLayouter::placeXTitle() {
    if (acrossAxis(m_spec).title.isEmpty())
        return;
    m_xTitle = wrapped(acrossAxis(m_spec).title, m_note, m_plot.width(), kTitleLines);
    m_xTitleTop = m_plot.bottom() - static_cast<double>(m_xTitle.size()) * m_line;
    m_plot.setBottom(m_xTitleTop - kGap);
}

QList<AxisTick> ChartLayouter::yTicks() const {
    const int count = std::max(2, static_cast<int>(m_plot.height() / kYTickDistance));
    return axisTicks(uprightAxis(m_spec), uprightRange(m_spec, m_window), count,
                     areWhole(m_spec, m_spec.sideways ? Qt::Horizontal : Qt::Vertical));
}

double ChartLayouter::yLabelWidth() const {
    double width = 0.0;
    for (const AxisTick& tick : yTicks())
        width = std::max(width, m_note.horizontalAdvance(tick.label));
    if (!uprightAxis(m_spec).categories.isEmpty())
        width = std::min(width, m_plot.width() * (m_spec.sideways ? kLongestRowName : kLargestLabels));
    return std::ceil(width) + 1.0;
}

QList<AxisTick> ChartLayouter::rightTicks() const {
    const int count = std::max(2, static_cast<int>(m_plot.height() / kYTickDistance));
    return axisTicks(*m_spec.right, rightRange(m_spec, m_window), count, false);
}

double ChartLayouter::rightLabelWidth() const {
    double width = 0.0;
    for (const AxisTick& tick : rightTicks())
        width = std::max(width, m_note.horizontalAdvance(tick.label));
    return std::ceil(width) + 1.0 + kGap;
}

QColor ChartLayouter::tickColor(bool isRight) const {
    const auto first = std::find_if(m_spec.series.cbegin(), m_spec.series.cend(),
                                    [isRight](const ChartSeries& series) { return series.onRight == isRight; });
    return m_spec.right && first != m_spec.series.cend()
               ? readableColor(seriesColor(m_spec, first - m_spec.series.cbegin()), m_style.background)
               : m_style.quiet;
}

QString ChartLayouter::yTitle() const {
    const QString title = uprightAxis(m_spec).title.simplified();
    return m_spec.right ? QCoreApplication::translate("ChartLayout", "left: %1 \u00b7 right: %2")
                              .arg(title, m_spec.right->title.simplified())
                        : title;
}

QList<AxisTick> ChartLayouter::xTicks() const {
    const bool whole = areWhole(m_spec, m_spec.sideways ? Qt::Vertical : Qt::Horizontal);
    const ChartAxis& axis = acrossAxis(m_spec);
    const auto ticksOf = [&](int count) { return axisTicks(axis, acrossRange(m_spec, m_window), count, whole); };
    const int wanted = std::max(2, static_cast<int>(m_plot.width() / kXTickDistance));
    if (!axis.categories.isEmpty() || !axis.ticks.isEmpty())
        return ticksOf(wanted);
    for (int count = wanted; count > 1; --count)
        if (QList<AxisTick> ticks = ticksOf(count); ticks.size() > 1 && labelsFit(ticks))
            return ticks;
    // A single number tells no scale: closer ones do, where they fit.
    for (int count = wanted + 1; count <= 2 * wanted; ++count)
        if (QList<AxisTick> ticks = ticksOf(count); ticks.size() > 1 && labelsFit(ticks))
            return ticks;
    return ticksOf(1);
}

bool ChartLayouter::labelsFit(const QList<AxisTick>& ticks) const {
    for (qsizetype i = 1; i < ticks.size(); ++i) {
        const double room = xOf(ticks[i].value) - xOf(ticks[i - 1].value);
        const double need =
            (m_note.horizontalAdvance(ticks[i].label) + m_note.horizontalAdvance(ticks[i - 1].label)) / 2.0;
        if (need + kMargin > room)
            return false;
    }
    return true;
}

double ChartLayouter::centredLeft(double x, double width) const {
    return std::clamp(x - width / 2.0, 0.0, std::max(0.0, m_size.width() - width));
}

void ChartLayouter::addXLabel(double x, double top, const QString& text) {
    const double width = m_note.horizontalAdvance(text) + 1.0;
    add({centredLeft(x, width), top, width, m_line}, text, m_style.quiet, Qt::AlignCenter);
}

QList<int> ChartLayouter::rowsFor(const QList<double>& places, const QList<double>& widths) const {
    QList<double> ends; // of the rows
    QList<int> rows;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const double left = centredLeft(places[i], widths[i]);
        const auto free = std::find_if(ends.begin(), ends.end(), [&](double end) { return end + kMargin <= left; });
        const auto row = free - ends.begin();
        if (free == ends.end())
            ends.append(0.0);
        ends[row] = left + widths[i];
        rows.append(static_cast<int>(row));
    }
    return rows;
}

void ChartLayouter::placeXTicks(const QList<AxisTick>& ticks) {
    QList<double> places;
    QList<double> widths;
    for (const AxisTick& tick : ticks) {
        places.append(xOf(tick.value));
        widths.append(m_note.horizontalAdvance(tick.label) + 1.0);
    }
    const QList<int> rows = rowsFor(places, widths);
    const int last = rows.isEmpty() ? 0 : *std::max_element(rows.cbegin(), rows.cend());
    m_plot.setBottom(m_plot.bottom() - last * m_line);
    for (qsizetype i = 0; i < ticks.size(); ++i)
        addXLabel(places[i], m_plot.bottom() + kGap + rows[i] * m_line, ticks[i].label);
    for (const double place : m_spec.sideways ? places : QList<double>())
        m_layout.grid.append({place, m_plot.top(), place, m_plot.bottom()});
    finishX();
}

void ChartLayouter::placeCategories(const QList<AxisTick>& categories) {
    const double unit = m_plot.width() / m_window.x.span();
    if (unit < kCategoryWidth)
        return placeUprightCategories(categories, unit);
    const QList<QStringList> labels = wrappedNames(categories, unit - 2.0 * kGap, kCategoryLines);
    if (cutShort(categories, labels))
        return placeUprightCategories(categories, unit);
    qsizetype lines = 1;
    for (const QStringList& label : labels)
        lines = std::max(lines, label.size());
    m_plot.setBottom(m_plot.bottom() - static_cast<double>(lines - 1) * m_line);
    for (qsizetype i = 0; i < categories.size(); ++i)
        for (qsizetype line = 0; line < labels[i].size(); ++line)
            addXLabel(xOf(categories[i].value), m_plot.bottom() + kGap + static_cast<double>(line) * m_line,
                      labels[i][line]);
    for (const AxisTick& tick : m_spec.y.hidden ? categories : QList<AxisTick>())
        m_layout.grid.append({xOf(tick.value), m_plot.top(), xOf(tick.value), m_plot.bottom()}); // an axis each
    finishX();
}

QList<QStringList> ChartLayouter::wrappedNames(const QList<AxisTick>& categories, double width, int lines) const {
    QList<QStringList> names;
    for (const AxisTick& category : categories)
        names.append(wrapped(category.label, m_note, width, lines));
    return names;
}

bool ChartLayouter::cutShort(const QList<AxisTick>& categories, const QList<QStringList>& labels) {
    for (qsizetype i = 0; i < labels.size(); ++i)
        if (!cutText(categories[i].label, labels[i]).isEmpty())
            return true;
    return false;
}

void ChartLayouter::placeUprightCategories(const QList<AxisTick>& categories, double unit) {
    const int most = std::clamp(static_cast<int>(unit / m_line), 1, kCategoryLines);
    double longest = 0.0;
    QList<QStringList> names;
    for (const double share : {kLongestUpright, kLongestWhole, kLongestUpright}) {
        longest = (m_plot.height() + m_line) * share;
        names = wrappedNames(categories, longest, 1);
        for (int lines = 2; lines <= most && cutShort(categories, names); ++lines)
            names = wrappedNames(categories, longest, lines);
        if (!cutShort(categories, names))
            break;
    }
    for (qsizetype i = 0; i < names.size(); ++i) // levels differ at both ends
        if (names[i].size() == 1 && !cutText(categories[i].label, names[i]).isEmpty())
            names[i].front() = m_note.elidedText(categories[i].label.simplified(), Qt::ElideMiddle, longest);
    double length = m_line;
    for (const QStringList& lines : names)
        length = std::max(length, std::min(widestLine(lines), longest));
    m_plot.setBottom(m_plot.bottom() + m_line - length);
    const qsizetype every = namesApart(unit);
    for (qsizetype i = 0; i < categories.size(); i += every)
        for (qsizetype line = 0; line < names[i].size(); ++line) {
            const double aside = static_cast<double>(line) - static_cast<double>(names[i].size()) / 2.0;
            const QRectF rect(xOf(categories[i].value) + aside * m_line, m_plot.bottom() + kGap, m_line, length);
            m_layout.texts.append({rect, names[i][line], m_style.quiet, Qt::AlignRight | Qt::AlignVCenter, false, true,
                                   cutText(categories[i].label, names[i])});
        }
    finishX();
}

qsizetype ChartLayouter::namesApart(double unit) const {
    return std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(kDense * m_line / unit)));
}

void ChartLayouter::finishX() {
    const double width = widestLine(m_xTitle);
    const bool below = width <= m_plot.width(); // else also below what stands beside the plot
    const QString cut = cutText(acrossAxis(m_spec).title, m_xTitle);
    double top = m_xTitleTop;
    for (const QString& line : m_xTitle) {
        const QRectF rect =
            below ? QRectF(m_plot.left(), top, m_plot.width(), m_line) : QRectF(m_right - width, top, width, m_line);
        add(rect, line, m_style.quiet, below ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter).full = cut;
        top += m_line;
    }
}

void ChartLayouter::placeRows() {
    QList<AxisTick> rows = yTicks();
    const double width = m_plot.left() - kMargin;
    const qsizetype every = namesApart(m_plot.height() / uprightRange(m_spec, m_window).span());
    if (m_spec.sideways)
        std::reverse(rows.begin(), rows.end());
    for (qsizetype i = rows.size() - 1; i >= 0; i -= every) // from the top
        add({kGap, yOf(rows[i].value) - m_line / 2.0, width, m_line}, rows[i].label.simplified(), m_style.quiet,
            Qt::AlignRight | Qt::AlignVCenter);
}

QList<AxisTick> ChartLayouter::colorTicks() const {
    bool whole = true;
    for (const ChartSeries& series : m_spec.series)
        whole = whole && std::all_of(series.values.cbegin(), series.values.cend(),
                                     [](double value) { return value == std::round(value); });
    const int count = std::max(2, static_cast<int>(m_plot.height() / kYTickDistance));
    return axisTicks(m_spec.color, colorRange(m_spec), count, whole);
}

double ChartLayouter::colorBarWidth() const {
    double labels = 0.0;
    for (const AxisTick& tick : colorTicks())
        labels = std::max(labels, m_note.horizontalAdvance(tick.label));
    return 2.0 * kMargin + kColorBar + kGap + std::ceil(labels) + 1.0;
}

void ChartLayouter::placeColorBar() {
    m_layout.colorBar = QRectF(m_plot.right() + 2.0 * kMargin, m_plot.top(), kColorBar, m_plot.height());
    const double left = m_layout.colorBar.right() + kGap;
    const ChartRange range = colorRange(m_spec);
    for (const AxisTick& tick : colorTicks()) {
        const double y = m_plot.bottom() - range.fraction(tick.value, false) * m_plot.height();
        add({left, y - m_line / 2.0, m_size.width() - left, m_line}, tick.label, m_style.quiet,
            Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void ChartLayouter::placeYTicks() {
    if (!uprightAxis(m_spec).categories.isEmpty())
        return placeRows();
    for (const AxisTick& tick : yTicks()) {
        const double y = yOf(tick.value);
        m_layout.grid.append(QLineF(m_plot.left(), y, m_plot.right(), y));
        add({0.0, y - m_line / 2.0, m_plot.left() - kGap, m_line}, tick.label, tickColor(false),
            Qt::AlignRight | Qt::AlignVCenter);
    }
    if (!m_spec.right)
        return;
    const ChartRange range = rightRange(m_spec, m_window);
    for (const AxisTick& tick : rightTicks()) {
        const double y = m_plot.bottom() - range.fraction(tick.value, false) * m_plot.height();
        add({m_plot.right() + kGap, y - m_line / 2.0, rightLabelWidth() - kGap, m_line}, tick.label, tickColor(true),
            Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace etude
