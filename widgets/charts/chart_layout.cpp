// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_layouter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontInfo>

#include "widgets/charts/chart_marks.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kNoteLines = 3;
constexpr int kHeadingLines = 4;         // of a narrow chart
constexpr double kNarrowestPlot = 280.0; // px, of a chart that is not stretched
constexpr double kFullRow = 36.0;        // px, likewise of a row
constexpr double kLeaderRoom = 16.0;     // px, between the lines' ends and their names

QFont pixelSized(QFont font) {
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

} // namespace

ChartLayouter::ChartLayouter(const ChartSpec& spec, const ChartWindow& window, const ChartStyle& style,
                             const QSizeF& size)
    : m_spec(spec)
    , m_window(window)
    , m_style(style)
    , m_size(size)
    , m_note(style.note)
    , m_title(style.title)
    , m_line(m_note.height()) {}

ChartLayout ChartLayouter::layOut() {
    m_plot = QRectF(QPointF(kMargin, kMargin), QPointF(m_size.width() - kMargin, m_size.height() - kMargin));
    m_right = m_plot.right();
    placeTitle();
    if (!directLabels())
        placeLegend();
    placeHeader();
    if (!hasDrawablePoints(m_spec)) {
        keepRoom();
        m_layout.plot = m_plot;
        return m_layout;
    }
    placeFullHeight();
    placeXTitle();
    reserveGroups();
    if (hasCells(m_spec))
        m_plot.setRight(m_plot.right() - colorBarWidth());
    if (m_spec.right)
        m_plot.setRight(m_plot.right() - rightLabelWidth());
    if (const double width = directLabelWidth(); width > 0.0) {
        keepRoom();
        m_leader = areCrowded() ? kLeaderRoom : 0.0;
        m_plot.setRight(m_plot.right() - width - m_leader - kMargin);
    }
    m_plot.setBottom(m_plot.bottom() - m_line - kGap); // at least one line of tick labels
    m_plot.setLeft(m_plot.left() + yLabelWidth() + kMargin);
    m_plot.setRight(std::min(m_plot.right(), m_plot.left() + fullWidth()));
    keepRoom();
    placeLabelsAbove();
    const QList<AxisTick> ticks = xTicks();
    if (!acrossAxis(m_spec).categories.isEmpty())
        placeCategories(ticks);
    else
        placeXTicks(ticks);
    keepRoom();
    placeYTicks();
    placeGroups();
    placeSpans();
    placeDirectLabels();
    placeLabelsBeside();
    if (hasCells(m_spec))
        placeColorBar();
    m_layout.plot = m_plot;
    m_layout.baseline = QLineF(m_plot.bottomLeft(), m_plot.bottomRight());
    return m_layout;
}

PlacedText& ChartLayouter::add(const QRectF& rect, const QString& text, const QColor& color, Qt::Alignment alignment) {
    const QString fitting = m_note.elidedText(text, Qt::ElideRight, rect.width());
    m_layout.texts.append({rect, fitting, color, alignment, false, false, fitting == text ? QString() : text});
    return m_layout.texts.back();
}

void ChartLayouter::keepRoom() {
    m_plot.setRight(std::max(m_plot.right(), m_plot.left() + 1.0));
    m_plot.setBottom(std::max(m_plot.bottom(), m_plot.top() + 1.0));
}

void ChartLayouter::placeTitle() {
    if (m_spec.title.isEmpty())
        return;
    const QStringList lines = wrapped(m_spec.title, m_title, m_plot.width(), kHeadingLines);
    for (const QString& line : lines) {
        const QRectF rect(m_plot.left(), m_plot.top(), m_plot.width(), m_title.height());
        m_layout.texts.append(
            {rect, line, m_style.text, Qt::AlignLeft | Qt::AlignVCenter, true, false, cutText(m_spec.title, lines)});
        m_plot.setTop(rect.bottom());
    }
    m_plot.setTop(m_plot.top() + kGap);
}

void ChartLayouter::placeHeader() {
    QStringList notes;
    if (hasCells(m_spec))
        notes.append(m_spec.color.title.simplified());
    if (!m_spec.intervalName.isEmpty())
        notes.append(m_spec.intervalName.simplified());
    for (const QString& note : m_spec.notes)
        notes.append(note.simplified());
    if (const qsizetype count = undrawablePoints(m_spec); count > 0)
        notes.append(QCoreApplication::translate("ChartLayout", "points not shown: %1").arg(count));
    const bool drawn = hasDrawablePoints(m_spec);
    const QString title = drawn ? yTitle() : QString();
    const QString note = drawn ? notes.join(QStringLiteral(" \u00b7 ")) : QString();
    const double width = std::min(m_plot.width(), fullWidth());
    const bool oneLine = m_note.horizontalAdvance(title) + m_note.horizontalAdvance(note) + 3.0 * kMargin < width;
    if (oneLine && !note.isEmpty())
        add({m_plot.left(), m_plot.top(), width, m_line}, note, m_style.quiet, Qt::AlignVCenter | Qt::AlignRight);
    else if (!note.isEmpty()) {
        const QStringList lines = wrapped(note, m_note, m_plot.width(), kNoteLines);
        for (const QString& line : lines)
            placeHeaderLine(line, cutText(note, lines));
    }
    if (oneLine && title.isEmpty() && !note.isEmpty())
        placeHeaderLine({}, {});
    if (!title.isEmpty()) {
        const QStringList lines = wrapped(title, m_note, m_plot.width(), kTitleLines);
        for (const QString& line : lines)
            placeHeaderLine(line, cutText(title, lines));
    }
    m_plot.setTop(m_plot.top() + m_line / 2.0); // the topmost tick label stands half above the plot
}

void ChartLayouter::placeHeaderLine(const QString& text, const QString& full) {
    const QRectF rect(m_plot.left(), m_plot.top(), m_plot.width(), m_line);
    if (PlacedText& line = add(rect, text, m_style.quiet, Qt::AlignVCenter | Qt::AlignLeft); !full.isEmpty())
        line.full = full;
    m_plot.setTop(rect.bottom() + kGap);
}

double ChartLayouter::xOf(double value) const {
    return m_plot.left() +
           acrossRange(m_spec, m_window).fraction(value, acrossAxis(m_spec).logarithmic) * m_plot.width();
}

double ChartLayouter::yOf(double value) const {
    const double along = uprightRange(m_spec, m_window).fraction(value, uprightAxis(m_spec).logarithmic);
    return m_spec.sideways ? m_plot.top() + along * m_plot.height() : m_plot.bottom() - along * m_plot.height();
}

double ChartLayouter::fullWidth() const {
    if (!hasPlaces(m_spec) || hasCells(m_spec) || m_spec.sideways)
        return m_size.width();
    const bool lines = std::any_of(m_spec.series.cbegin(), m_spec.series.cend(),
                                   [](const ChartSeries& series) { return series.kind == ChartSeries::Kind::Line; });
    if (lines)
        return m_size.width();
    double unit = fullUnit(mostBars(m_spec));
    for (const ChartLabel& label : m_spec.labels)
        if (!label.beside)
            unit = std::max(unit, widestLine(label.text.split(u'\n')) + 2.0 * kMargin);
    return std::max(kNarrowestPlot, unit * placesAcross(m_spec, m_window.x));
}

void ChartLayouter::placeFullHeight() {
    if (!m_spec.sideways)
        return;
    const double texts = 4.0 * (m_line + kGap); // names of spans, ticks and the axis' title
    m_plot.setBottom(std::min(m_plot.bottom(), m_plot.top() + texts + kFullRow * m_window.x.span()));
}

double ChartLayouter::widestLine(const QStringList& lines) const {
    double width = 0.0;
    for (const QString& line : lines)
        width = std::max(width, m_note.horizontalAdvance(line));
    return std::ceil(width) + 1.0;
}

QString ChartLayouter::cutText(const QString& text, const QStringList& lines) {
    const QString whole = text.simplified();
    return lines.join(u' ').simplified() == whole ? QString() : whole;
}

ChartStyle chartStyle(const QPalette& palette) {
    QFont title = headingFont();
    title.setPointSizeF(numberFont().pointSizeF());
    return {palette,
            palette.color(QPalette::Base),
            palette.color(QPalette::Text),
            quietTextColor(palette),
            gridColor(palette),
            accentColor(palette),
            pixelSized(noteFont()),
            pixelSized(title)};
}

ChartLayout layOutChart(const ChartSpec& spec, const ChartWindow& window, const ChartStyle& style, const QSizeF& size) {
    return ChartLayouter(spec, window, style, size).layOut();
}

namespace {

/// How much wider the plot must be for the names of its groups; nothing where it does not fill the chart.
double missingWidth(const ChartSpec& spec, const ChartLayout& layout, const QFontMetricsF& metrics, double width) {
    if (spec.groups.isEmpty() || layout.plot.right() < width - 2.0 * kMargin)
        return 0.0;
    double missing = 0.0;
    for (const ChartGroup& group : spec.groups) {
        const double share =
            static_cast<double>(group.last - group.first + 1) / static_cast<double>(spec.x.categories.size());
        const double need = std::ceil(metrics.horizontalAdvance(group.name.simplified())) + 1.0 + 2.0 * kGap;
        missing = std::max(missing, need / share - layout.plot.width());
    }
    return missing;
}

double missingHeight(const ChartSpec& spec, const ChartLayout& layout, const QFontMetricsF& metrics) {
    if (spec.sideways)
        return std::ceil(metrics.height()) * static_cast<double>(spec.x.categories.size()) - layout.plot.height();
    double missing = 0.0;
    for (const PlacedText& text : layout.texts)
        if (text.upright) {
            const double length = metrics.horizontalAdvance(text.full.isEmpty() ? text.text : text.full);
            const double room = layout.plot.height() + text.rect.height();
            missing = std::max(missing, length / kLongestUpright - room);
        }
    return missing;
}

} // namespace

QSizeF readableSize(const ChartSpec& spec, const ChartStyle& style, const QSizeF& size) {
    constexpr int kTries = 4; // what is wider may have other lines
    QSizeF whole = size;
    const QFontMetricsF metrics(style.note);
    for (int i = 0; i < kTries && hasDrawablePoints(spec); ++i) {
        const ChartLayout layout = layOutChart(spec, fittedWindow(spec), style, whole);
        const double wider = std::ceil(missingWidth(spec, layout, metrics, whole.width()));
        const double higher = std::ceil(missingHeight(spec, layout, metrics));
        if (wider <= 0.0 && higher <= 0.0)
            break;
        whole += QSizeF(std::max(0.0, wider), std::max(0.0, higher));
    }
    return whole;
}

QString cutTextAt(const ChartLayout& layout, const QPointF& position) {
    for (const QList<PlacedText>* texts : {&layout.labels, &layout.texts})
        for (const PlacedText& text : *texts)
            if (!text.full.isEmpty() && text.rect.contains(position))
                return text.full;
    return {};
}

QColor seriesColor(const ChartSpec& spec, qsizetype index) {
    const QColor own = spec.series[index].color;
    return own.isValid() ? own : configurationColor(static_cast<int>(index));
}

} // namespace etude
