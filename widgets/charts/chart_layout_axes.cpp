// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_layouter.h"

#include <algorithm>
#include <cmath>

namespace etude {

namespace {

constexpr double kYTickDistance = 36.0; // px
constexpr double kXTickDistance = 56.0; // px
constexpr double kCategoryWidth = 40.0; // px, the least in which a label can be read
constexpr int kCategoryLines = 4;
constexpr double kLongestUpright = 0.45; // of the height: names that would be cut short side by side
constexpr double kDense = 0.85;          // of a line's height: names of categories may stand so close

} // namespace

void ChartLayouter::placeXTitle() {
    if (m_spec.x.title.isEmpty())
        return;
    m_xTitleTop = m_plot.bottom() - m_line;
    m_plot.setBottom(m_xTitleTop - kGap);
}

QList<AxisTick> ChartLayouter::yTicks() const {
    const int count = std::max(2, static_cast<int>(m_plot.height() / kYTickDistance));
    return axisTicks(m_spec.y, m_window.y, count, areWhole(m_spec, Qt::Vertical));
}

double ChartLayouter::yLabelWidth() const {
    double width = 0.0;
    for (const AxisTick& tick : yTicks())
        width = std::max(width, m_note.horizontalAdvance(tick.label));
    if (!m_spec.y.categories.isEmpty())
        width = std::min(width, m_plot.width() * kLargestLabels);
    return std::ceil(width) + 1.0;
}

QList<AxisTick> ChartLayouter::xTicks() const {
    const bool whole = areWhole(m_spec, Qt::Horizontal);
    for (int count = std::max(2, static_cast<int>(m_plot.width() / kXTickDistance));; --count) {
        QList<AxisTick> ticks = axisTicks(m_spec.x, m_window.x, count, whole);
        if (count <= 1 || !m_spec.x.categories.isEmpty() || !m_spec.x.ticks.isEmpty() || labelsFit(ticks))
            return ticks;
    }
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

void ChartLayouter::addXLabel(double x, double top, const QString& text) {
    const double width = m_note.horizontalAdvance(text) + 1.0;
    const double left = std::clamp(x - width / 2.0, 0.0, std::max(0.0, m_size.width() - width));
    add({left, top, width, m_line}, text, m_style.quiet, Qt::AlignCenter);
}

void ChartLayouter::placeXTicks(const QList<AxisTick>& ticks) {
    for (const AxisTick& tick : ticks)
        addXLabel(xOf(tick.value), m_plot.bottom() + kGap, tick.label);
    finishX();
}

void ChartLayouter::placeCategories(const QList<AxisTick>& categories) {
    const double unit = m_plot.width() / m_window.x.span();
    if (unit < kCategoryWidth)
        return placeUprightCategories(categories, unit);
    QList<QStringList> labels;
    qsizetype lines = 1;
    for (const AxisTick& tick : categories) {
        labels.append(wrapped(tick.label, m_note, unit - 2.0 * kGap, kCategoryLines));
        lines = std::max(lines, labels.back().size());
    }
    if (cutShort(categories, labels) && uprightLength(categories) <= kLongestUpright * (m_plot.height() + m_line))
        return placeUprightCategories(categories, unit);
    m_plot.setBottom(m_plot.bottom() - static_cast<double>(lines - 1) * m_line);
    for (qsizetype i = 0; i < categories.size(); ++i)
        for (qsizetype line = 0; line < labels[i].size(); ++line)
            addXLabel(xOf(categories[i].value), m_plot.bottom() + kGap + static_cast<double>(line) * m_line,
                      labels[i][line]);
    for (const AxisTick& tick : m_spec.y.hidden ? categories : QList<AxisTick>())
        m_layout.grid.append({xOf(tick.value), m_plot.top(), xOf(tick.value), m_plot.bottom()}); // an axis each
    finishX();
}

double ChartLayouter::uprightLength(const QList<AxisTick>& categories) const {
    double length = 0.0;
    for (const AxisTick& tick : categories)
        length = std::max(length, m_note.horizontalAdvance(tick.label.simplified()));
    return std::ceil(length) + 1.0;
}

bool ChartLayouter::cutShort(const QList<AxisTick>& categories, const QList<QStringList>& labels) {
    for (qsizetype i = 0; i < labels.size(); ++i)
        if (labels[i].join(u' ').simplified() != categories[i].label.simplified())
            return true;
    return false;
}

void ChartLayouter::placeUprightCategories(const QList<AxisTick>& categories, double unit) {
    const double length = std::min(uprightLength(categories), (m_plot.height() + m_line) * kLongestUpright);
    m_plot.setBottom(m_plot.bottom() + m_line - std::max(length, m_line));
    const qsizetype every = namesApart(unit);
    for (qsizetype i = 0; i < categories.size(); i += every) {
        const QRectF rect(xOf(categories[i].value) - m_line / 2.0, m_plot.bottom() + kGap, m_line, length);
        add(rect, m_note.elidedText(categories[i].label.simplified(), Qt::ElideRight, length), m_style.quiet,
            Qt::AlignRight | Qt::AlignVCenter);
        m_layout.texts.back().upright = true;
    }
    finishX();
}

qsizetype ChartLayouter::namesApart(double unit) const {
    return std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(kDense * m_line / unit)));
}

void ChartLayouter::finishX() {
    if (m_spec.x.title.isEmpty())
        return;
    const QString title = m_spec.x.title.simplified();
    const bool centred = m_note.horizontalAdvance(title) <= m_plot.width();
    const double width = centred ? m_plot.width() : m_right - m_plot.left();
    add({m_plot.left(), m_xTitleTop, width, m_line}, m_note.elidedText(title, Qt::ElideRight, width), m_style.quiet,
        centred ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

void ChartLayouter::placeRows() {
    const QList<AxisTick> rows = yTicks();
    const double width = m_plot.left() - kMargin;
    const qsizetype every = namesApart(m_plot.height() / m_window.y.span());
    for (qsizetype i = rows.size() - 1; i >= 0; i -= every) // from the top
        add({kGap, yOf(rows[i].value) - m_line / 2.0, width, m_line},
            m_note.elidedText(rows[i].label.simplified(), Qt::ElideRight, width), m_style.quiet,
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
    if (!m_spec.y.categories.isEmpty())
        return placeRows();
    for (const AxisTick& tick : yTicks()) {
        const double y = yOf(tick.value);
        m_layout.grid.append(QLineF(m_plot.left(), y, m_plot.right(), y));
        add({0.0, y - m_line / 2.0, m_plot.left() - kGap, m_line}, tick.label, m_style.quiet,
            Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace etude
