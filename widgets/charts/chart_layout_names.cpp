// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_layouter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr double kSwatch = 10.0;        // px
constexpr double kStrokeSwatch = 24.0;  // px, of a line that is not solid
constexpr double kLegendName = 200.0;   // px, of names that would need more rows
constexpr int kLegendRows = 3;          // more are counted, not shown
constexpr int kDirectLabels = 4;        // more lines get a legend
constexpr int kNameLines = 2;           // of a name at a line's end
constexpr int kLabelRows = 3;           // of labels above the plot, with all of their lines
constexpr double kLargestNames = 0.42;  // of the chart's width, of names at the ends of lines
constexpr double kHair = 0.5;           // px: an edge so close to the plot's stands on it
constexpr int kDirectLabelsAtMost = 16; // where the height allows, if the chart asks for them
constexpr double kLed = 3.0;            // px: a name so far from its line's end is led to
constexpr double kLeaderGap = 3.0;      // px, at both ends of what leads there

} // namespace

QList<qsizetype> ChartLayouter::legendSeries() const {
    QList<qsizetype> entries;
    QStringList names;
    for (const QString& category : m_spec.x.categories)
        names.append(category.simplified());
    for (const ChartGroup& group : m_spec.groups)
        names.append(group.name.simplified());
    for (qsizetype i = 0; i < m_spec.series.size(); ++i) {
        const QString name = m_spec.series[i].name.simplified();
        if (name.isEmpty() || names.contains(name) || m_spec.series[i].points.isEmpty())
            continue;
        names.append(name);
        entries.append(i);
    }
    const auto place = [this](qsizetype series) {
        const qsizetype found = m_spec.legendOrder.indexOf(m_spec.series[series].name);
        return found < 0 ? m_spec.legendOrder.size() : found;
    };
    std::stable_sort(entries.begin(), entries.end(), [&](qsizetype a, qsizetype b) { return place(a) < place(b); });
    return entries.size() + m_spec.x.categories.size() > 1 ? entries : QList<qsizetype>();
}

bool ChartLayouter::directLabels() const {
    const QList<qsizetype> entries = legendSeries();
    const double rows = std::min<double>(kDirectLabelsAtMost, m_size.height() * 0.7 / m_line);
    const qsizetype most = m_spec.names == ChartSpec::Names::Beside ? static_cast<qsizetype>(rows) : kDirectLabels;
    return m_spec.names != ChartSpec::Names::Legend && m_spec.names != ChartSpec::Names::Elsewhere &&
           !entries.isEmpty() && entries.size() <= most &&
           std::all_of(entries.cbegin(), entries.cend(),
                       [this](qsizetype i) { return m_spec.series[i].kind == ChartSeries::Kind::Line; });
}

double ChartLayouter::legendNameWidth(const QList<qsizetype>& entries, double titleWidth) const {
    const double all = m_plot.width() - kStrokeSwatch - kGap;
    double left = m_plot.width() - titleWidth; // of the row
    int rows = 1;
    for (const qsizetype i : entries) {
        const double width =
            std::min(m_note.horizontalAdvance(m_spec.series[i].name.simplified()) + 1.0, all) + kStrokeSwatch + kGap;
        if (width > left && left < m_plot.width()) {
            ++rows;
            left = m_plot.width();
        }
        left -= width + 2.0 * kMargin;
    }
    return rows <= kLegendRows ? all : std::min(kLegendName, all);
}

void ChartLayouter::placeLegend() {
    const QList<qsizetype> entries = legendSeries();
    if (entries.isEmpty() || m_spec.names == ChartSpec::Names::Elsewhere)
        return;
    double x = m_plot.left();
    double y = m_plot.top();
    int row = 1;
    double titleWidth = 0.0;
    if (const QString title = m_spec.legendTitle.simplified(); !title.isEmpty()) {
        titleWidth = std::min(m_note.horizontalAdvance(title) + 1.0, m_plot.width() / 2.0);
        add({x, y, titleWidth, m_line}, title, m_style.quiet, Qt::AlignLeft | Qt::AlignVCenter);
        titleWidth += 2.0 * kMargin;
        x += titleWidth;
    }
    const double widest = legendNameWidth(entries, titleWidth);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString name = m_spec.series[entries[i]].name.simplified();
        const double width = std::min(m_note.horizontalAdvance(name) + 1.0, widest);
        const Qt::PenStyle stroke = m_spec.series[entries[i]].stroke;
        const double swatch = stroke == Qt::SolidLine ? kSwatch : kStrokeSwatch;
        if (x > m_plot.left() && x + swatch + kGap + width > m_plot.right()) {
            x = m_plot.left();
            y += m_line + kGap;
            if (++row > kLegendRows) {
                const QString more = QCoreApplication::translate("ChartLayout", "and %1 more").arg(entries.size() - i);
                QStringList left;
                for (const qsizetype entry : entries.mid(i))
                    left.append(m_spec.series[entry].name.simplified());
                add({x, y, m_plot.width(), m_line}, more, m_style.quiet, Qt::AlignLeft | Qt::AlignVCenter).full =
                    left.join(QStringLiteral(", "));
                break;
            }
        }
        m_layout.swatches.append(
            {{x, y + (m_line - kSwatch) / 2.0, swatch, kSwatch}, seriesColor(m_spec, entries[i]), stroke});
        add({x + swatch + kGap, y, width, m_line}, name, m_style.text, Qt::AlignLeft | Qt::AlignVCenter);
        x += swatch + kGap + width + 2.0 * kMargin;
    }
    m_plot.setTop(y + m_line + kGap);
}

void ChartLayouter::placeSpans() {
    for (const ChartSpan& span : m_spec.spans) {
        const ChartInterval shown = withinAxis(m_spec.y, {0.0, span.low, span.high});
        if (m_spec.sideways) {
            m_layout.spans.append(
                {QRectF(QPointF(xOf(shown.low), m_plot.top()), QPointF(xOf(shown.high), m_plot.bottom())), span.color,
                 span.outlined});
            continue;
        }
        const double low = yOf(shown.low);
        const double high = yOf(shown.high);
        const bool seen = low >= m_plot.top() && high <= m_plot.bottom();
        m_layout.spans.append({QRectF(QPointF(m_plot.left(), high), QPointF(m_plot.right(), low)), span.color,
                               span.outlined, seen && (shown.low > span.low || low > m_plot.bottom() + kHair),
                               seen && (shown.high < span.high || high < m_plot.top() - kHair)});
    }
}

QList<ChartLayouter::DirectLabel> ChartLayouter::namedBeside() const {
    QList<DirectLabel> labels;
    for (const qsizetype i : directLabels() ? legendSeries() : QList<qsizetype>()) {
        const QList<QPointF>& points = m_spec.series[i].points;
        const auto last = std::find_if(points.crbegin(), points.crend(), [&](const QPointF& point) {
            return isDrawable(m_spec, point) && point.x() <= m_window.x.high;
        });
        if (last != points.crend())
            labels.append({last->y(), m_spec.series[i].name.simplified(),
                           readableColor(seriesColor(m_spec, i), m_style.background), last->x()});
    }
    for (const ChartSpan& span : m_spec.spans)
        if (!span.name.isEmpty() && !m_spec.sideways)
            labels.append({span.low == span.high ? span.low : span.high, span.name.simplified(),
                           span.color.isValid() ? readableColor(span.color, m_style.background) : m_style.accent,
                           m_window.x.high});
    return labels;
}

double ChartLayouter::directLabelWidth() const {
    double width = 0.0;
    for (const DirectLabel& label : namedBeside())
        width = std::max(width, m_note.horizontalAdvance(label.text) + 1.0);
    return std::min(std::ceil(width), m_plot.width() * kLargestNames);
}

bool ChartLayouter::areCrowded() const {
    QList<double> places;
    for (const DirectLabel& label : namedBeside())
        places.append(std::clamp(yOf(label.y), m_plot.top(), m_plot.bottom()));
    std::sort(places.begin(), places.end());
    return std::adjacent_find(places.cbegin(), places.cend(), [this](double a, double b) { return b - a < m_line; }) !=
           places.cend();
}

void ChartLayouter::addLeader(const DirectLabel& label, double labelled, double left) {
    const QPointF end(std::min(xOf(label.x), m_plot.right()), label.y);
    if (std::abs(labelled - label.y) < kLed && end.x() > m_plot.right() - kMargin)
        return;
    const double edge = m_plot.right();
    if (end.x() < edge - kMargin)
        m_layout.leaders.append({QLineF(end + QPointF(kMargin, 0.0), {edge, label.y}), m_style.quiet, true});
    m_layout.leaders.append({QLineF({edge + kLeaderGap, label.y}, {left - kLeaderGap, labelled}), label.color});
}

void ChartLayouter::placeDirectLabels() {
    QList<DirectLabel> labels = namedBeside();
    for (DirectLabel& label : labels)
        label.y = std::clamp(yOf(label.y), m_plot.top(), m_plot.bottom());
    std::stable_sort(labels.begin(), labels.end(),
                     [](const DirectLabel& a, const DirectLabel& b) { return a.y < b.y; });
    const QList<DirectLabel> ends = labels;
    const double left = m_plot.right() + m_leader + kMargin;
    const double width = m_right - left;
    QList<QStringList> lines;
    qsizetype all = 0;
    for (const DirectLabel& label : labels) {
        lines.append(wrapped(label.text, m_note, width, kNameLines));
        all += lines.back().size();
    }
    if (static_cast<double>(all) * m_line > m_plot.height() + m_line / 2.0)
        for (qsizetype i = 0; i < labels.size(); ++i)
            lines[i] = wrapped(labels[i].text, m_note, width, 1);
    const auto height = [&](qsizetype i) { return static_cast<double>(lines[i].size()) * m_line; };
    for (qsizetype i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + (height(i) + height(i - 1)) / 2.0);
    double limit = m_plot.bottom() + m_line / 2.0; // beside the axis, not beside its ticks
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        labels[i].y = std::min(labels[i].y, limit - height(i) / 2.0);
        limit = labels[i].y - height(i) / 2.0;
    }
    for (qsizetype i = 0; i < labels.size(); ++i) {
        double top = labels[i].y - height(i) / 2.0;
        addLeader(ends[i], labels[i].y, left);
        for (const QString& line : lines[i]) {
            add({left, top, width, m_line}, line, labels[i].color, Qt::AlignLeft | Qt::AlignVCenter).full =
                cutText(labels[i].text, lines[i]);
            top += m_line;
        }
    }
}

void ChartLayouter::placeLabelsBeside() {
    for (const ChartLabel& label : m_spec.labels) {
        if (!label.beside || label.x < m_window.x.low || label.x > m_window.x.high)
            continue;
        const QStringList lines = label.text.split(u'\n');
        const double height = m_line * static_cast<double>(lines.size());
        const double left = xOf(label.x) + kMargin;
        const double lowest = std::max(m_plot.top(), m_plot.bottom() - height);
        double y = std::clamp(yOf(label.y) - height / 2.0, m_plot.top() - m_line / 2.0, lowest);
        for (const QString& line : lines) {
            const QString text = m_note.elidedText(line, Qt::ElideRight, m_right - left);
            const double width = m_note.horizontalAdvance(text) + 1.0;
            m_layout.labels.append({{left, y, width, m_line},
                                    text,
                                    m_style.text,
                                    Qt::AlignCenter,
                                    false,
                                    false,
                                    text == line ? QString() : line});
            y += m_line;
        }
    }
}

QList<ChartLabel> ChartLayouter::labelsAbove() const {
    QList<ChartLabel> above;
    for (const ChartLabel& label : m_spec.labels)
        if (!label.beside)
            above.append(label);
    for (const ChartSpan& span : m_spec.sideways ? m_spec.spans : QList<ChartSpan>())
        above.append({(span.low + span.high) / 2.0, 0.0, span.name});
    const ChartRange& shown = acrossRange(m_spec, m_window);
    above.removeIf([&](const ChartLabel& label) { return label.x < shown.low || label.x > shown.high; });
    return above;
}

void ChartLayouter::placeLabelsAbove() {
    QList<double> places;
    QList<QStringList> lines;
    for (const ChartLabel& label : labelsAbove()) {
        places.append(xOf(label.x));
        lines.append(label.text.split(u'\n'));
    }
    if (places.isEmpty())
        return;
    const QList<QStringList> whole = lines;
    const auto rows = [&] {
        QList<double> widths;
        for (const QStringList& label : lines)
            widths.append(widestLine(label));
        return rowsFor(places, widths);
    };
    QList<int> row = rows();
    if (*std::max_element(row.cbegin(), row.cend()) >= kLabelRows) {
        for (QStringList& label : lines)
            label = label.mid(0, 1);
        row = rows();
    }
    qsizetype most = 1;
    for (const QStringList& label : lines)
        most = std::max(most, label.size());
    const double height = static_cast<double>(most) * m_line + kGap;
    m_plot.setTop(m_plot.top() + height * (1 + *std::max_element(row.cbegin(), row.cend())));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        double y = m_plot.top() - m_line / 2.0 - height * (row[i] + 1);
        for (const QString& line : lines[i]) {
            const double width = m_note.horizontalAdvance(line) + 1.0;
            m_layout.labels.append({{centredLeft(places[i], width), y, width, m_line},
                                    line,
                                    m_style.text,
                                    Qt::AlignCenter,
                                    false,
                                    false,
                                    lines[i] == whole[i] ? QString() : whole[i].join(u' ')});
            y += m_line;
        }
    }
    keepRoom();
}

} // namespace etude
