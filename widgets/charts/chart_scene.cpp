// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_scene.h"

#include <algorithm>
#include <cmath>

#include <QChart>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QValueAxis>

#include "widgets/charts/chart_items.h"

namespace etude {

namespace {

constexpr double kReach = 14.0;         ///< px around points and line vertices
constexpr double kLineWidth = 1.75;     ///< px
constexpr double kSelectedWidth = 2.75; ///< px
constexpr double kRecedingOpacity = 0.28;

enum Layers { FrameZ = -30, BarsZ = -20, ChartZ = -10, IntervalZ = 0, PointsZ = 10, HoverZ = 20 };

QAbstractAxis* makeAxis(bool logarithmic) {
    QAbstractAxis* axis = nullptr;
    if (logarithmic)
        axis = new QLogValueAxis;
    else
        axis = new QValueAxis;
    axis->setVisible(false);
    return axis;
}

bool holdsKey(const ChartSeries& series, const QSet<QString>& keys) {
    return keys.contains(series.key) || std::any_of(series.pointKeys.cbegin(), series.pointKeys.cend(),
                                                    [&](const QString& key) { return keys.contains(key); });
}

double distance(const QPointF& a, const QPointF& b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

ChartScene::ChartScene(const ChartSpec& spec, const ChartStyle& style)
    : m_spec(spec)
    , m_style(style)
    , m_window(fittedWindow(spec))
    , m_chart(new QChart) {
    setBackgroundBrush(style.background);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    m_chart->setZValue(ChartZ);
    addItem(m_chart);
    addAxes();
    addLines();
    addItem(new ChartLayer(*this, paintFrame, FrameZ));
    addItem(new ChartLayer(*this, paintCells, BarsZ));
    addItem(new ChartLayer(*this, paintBands, BarsZ));
    addItem(new ChartLayer(*this, paintBars, BarsZ));
    addItem(new ChartLayer(*this, paintPoints, PointsZ));
    addItem(new ChartLayer(*this, paintLabels, PointsZ));
    addItem(new ChartLayer(*this, paintHover, HoverZ));
    relayout();
}

ChartScene::~ChartScene() = default;

void ChartScene::addAxes() {
    m_xAxis = makeAxis(m_spec.x.logarithmic);
    m_yAxis = makeAxis(m_spec.y.logarithmic);
    m_chart->addAxis(m_xAxis, Qt::AlignBottom);
    m_chart->addAxis(m_yAxis, Qt::AlignLeft);
}

/// An empty series comes first: the mapping needs one even if there is no line.
void ChartScene::addLines() {
    const auto add = [this](const QList<QPointF>& points) {
        auto* line = new QLineSeries;
        line->replace(points);
        m_chart->addSeries(line);
        line->attachAxis(m_xAxis);
        line->attachAxis(m_yAxis);
    };
    add({});
    for (const ChartSeries& series : m_spec.series) {
        if (series.kind != ChartSeries::Kind::Line)
            continue;
        QList<QPointF> points;
        for (const QPointF& point : series.points)
            if (isDrawable(m_spec, point))
                points.append(point);
        add(points);
    }
}

void ChartScene::styleLines() {
    qsizetype line = 1;
    for (qsizetype s = 0; s < m_spec.series.size(); ++s) {
        if (m_spec.series[s].kind != ChartSeries::Kind::Line)
            continue;
        auto* series = static_cast<QLineSeries*>(m_chart->series().at(line++));
        const bool selected = holdsKey(m_spec.series[s], m_selectedKeys);
        QPen pen(seriesColor(m_spec, s), selected ? kSelectedWidth : kLineWidth);
        pen.setStyle(m_spec.series[s].stroke);
        pen.setJoinStyle(Qt::RoundJoin);
        pen.setCapStyle(Qt::RoundCap);
        series->setPen(pen);
        series->setOpacity(recedes(s) ? kRecedingOpacity : 1.0);
    }
}

void ChartScene::resize(const QSizeF& size) {
    if (size == m_size || size.isEmpty())
        return;
    m_size = size;
    relayout();
}

void ChartScene::setWindow(const ChartWindow& window) {
    if (window == m_window)
        return;
    m_window = window;
    relayout();
}

void ChartScene::setSelectedKeys(const QStringList& keys) {
    m_selectedKeys = QSet<QString>(keys.begin(), keys.end());
    m_selectedKeys.remove({});
    m_selectionFound = std::any_of(m_spec.series.cbegin(), m_spec.series.cend(),
                                   [&](const ChartSeries& series) { return holdsKey(series, m_selectedKeys); });
    relayout();
}

bool ChartScene::recedes(qsizetype series) const {
    return m_selectionFound && !holdsKey(m_spec.series[series], m_selectedKeys);
}

void ChartScene::relayout() {
    setSceneRect(QRectF(QPointF(), m_size));
    m_layout = layOutChart(m_spec, m_window, m_style, m_size);
    m_chart->setGeometry(sceneRect());
    m_chart->setPlotArea(m_layout.plot);
    m_xAxis->setRange(m_window.x.low, m_window.x.high);
    m_yAxis->setRange(m_window.y.low, m_window.y.high);
    QAbstractSeries* anchor = m_chart->series().constFirst();
    const QRectF plot = m_layout.plot;
    m_marks = placeMarks(m_spec, m_window, [this, anchor, plot](const QPointF& value) {
        if (!m_spec.sideways)
            return m_chart->mapToScene(m_chart->mapToPosition(value, anchor));
        return QPointF(plot.left() + m_window.y.fraction(value.y(), m_spec.y.logarithmic) * plot.width(),
                       plot.top() + m_window.x.fraction(value.x(), m_spec.x.logarithmic) * plot.height());
    });
    m_hover.reset();
    styleLines();
    placeIntervalItems();
    update();
}

void ChartScene::placeIntervalItems() {
    qDeleteAll(m_intervalItems);
    m_intervalItems.clear();
    for (const PlacedInterval& interval : m_marks.intervals) {
        const bool inColour = m_spec.sideways || m_spec.series[interval.series].kind == ChartSeries::Kind::Line;
        const QColor color = inColour ? seriesColor(m_spec, interval.series) : m_style.text;
        auto* item = new IntervalItem(interval, color, m_layout.plot, m_spec.sideways);
        item->setZValue(IntervalZ);
        item->setOpacity(recedes(interval.series) ? kRecedingOpacity : 1.0);
        addItem(item);
        m_intervalItems.append(item);
    }
}

std::optional<ChartHit> ChartScene::hitAt(const QPointF& position) const {
    if (!m_layout.plot.adjusted(-kReach, -kReach, kReach, kReach).contains(position))
        return std::nullopt;
    const auto hit = [this](qsizetype series, qsizetype point, const QPointF& at) {
        return ChartHit{series, point, at, m_spec.series[series].pointKeys.value(point, m_spec.series[series].key)};
    };
    double nearest = kReach;
    std::optional<ChartHit> found;
    const QRectF visible = m_layout.plot.adjusted(-1.0, -1.0, 1.0, 1.0);
    for (const QList<PlacedPoint>* points : {&m_marks.points, &m_marks.vertices})
        for (const PlacedPoint& point : *points) {
            const double away = distance(point.at, position);
            if (away < nearest && visible.contains(point.at)) {
                nearest = away;
                found = hit(point.series, point.point, point.at);
            }
        }
    if (found)
        return found;
    for (const PlacedCell& cell : m_marks.cells)
        if (cell.rect.contains(position) && m_layout.plot.contains(position))
            return hit(cell.series, cell.point, cell.rect.center());
    for (const PlacedBar& bar : m_marks.bars)
        if (bar.rect.adjusted(0.0, -2.0, 0.0, 0.0).contains(position) && m_layout.plot.contains(position))
            return hit(bar.series, bar.point, {bar.rect.center().x(), std::max(bar.rect.top(), m_layout.plot.top())});
    return std::nullopt;
}

void ChartScene::setHover(const std::optional<ChartHit>& hit) {
    m_hover = hit;
    update();
}

QStringList ChartScene::describe(const ChartHit& hit) const {
    const ChartSeries& series = m_spec.series[hit.series];
    const QPointF point = series.points[hit.point];
    const auto named = [](const QString& title, const QString& value) {
        return title.isEmpty() ? value : QStringLiteral("%1: %2").arg(title.simplified(), value);
    };
    QStringList lines;
    if (series.kind == ChartSeries::Kind::Cells) {
        const auto name = [](const ChartAxis& axis, double at) { return axis.categories.value(std::lround(at)); };
        return {named(m_spec.y.title, name(m_spec.y, point.y()).simplified()),
                named(m_spec.x.title, name(m_spec.x, point.x()).simplified()),
                named(m_spec.color.title, readOut(series.values.value(hit.point), colorRange(m_spec).span())),
                series.pointNotes.value(hit.point)};
    }
    if (!series.name.isEmpty())
        lines.append(series.name.simplified());
    const auto category = static_cast<qsizetype>(std::lround(point.x()));
    if (m_spec.x.categories.isEmpty())
        lines.append(
            named(m_spec.x.title, readOut(point.x(), areWhole(m_spec, Qt::Horizontal) ? 1e3 : m_window.x.span())));
    else if (const QString name = m_spec.x.categories.value(category); name != series.name)
        lines.append(name.simplified());
    if (const QString group = groupAt(m_spec, point.x()); !group.isEmpty())
        lines.append(group.simplified());
    const double span = series.onRight ? rightRange(m_spec, m_window).span() : m_window.y.span();
    lines.append(series.valueTexts.isEmpty() ? named(yAxisOf(m_spec, series).title, readOut(point.y(), span))
                                             : series.valueTexts.value(hit.point));
    for (const ChartInterval& interval : series.intervals)
        if (interval.x == point.x())
            lines.append(
                named(interval.tabled ? series.intervalName : m_spec.intervalName,
                      QStringLiteral("%1 \u2013 %2").arg(readOut(interval.low, span), readOut(interval.high, span))));
    if (hit.point < series.pointNotes.size())
        lines.append(series.pointNotes[hit.point]);
    return lines;
}

} // namespace etude
