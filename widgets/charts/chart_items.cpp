// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_items.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFontMetricsF>
#include <QImage>
#include <QSet>

#include "widgets/charts/color_map.h"

namespace etude {

namespace {

constexpr double kReceding = 0.28;    ///< opacity of what is not selected
constexpr double kBarOpacity = 0.8;   ///< so that the grid's lines and points over bars stay visible
constexpr double kPointRadius = 3.5;  ///< px
constexpr double kVertexRadius = 2.5; ///< px
constexpr double kRingRadius = 2.5;   ///< px
constexpr double kLeaderOpacity = 0.7;
constexpr double kVertexSpacing = 14.0; ///< px; lines with denser points show none
constexpr double kCap = 4.0;            ///< px, half the width of a whisker's ends
constexpr double kArrow = 6.0;          ///< px, the height of the head of one that is cut
constexpr double kCutDistance = 96.0;   ///< px, between the arrow heads of a span that is cut
constexpr double kBreakHeight = 5.0;    ///< px
constexpr double kBreakAbove = 12.0;    ///< px over the bar's foot
constexpr double kPadding = 6.0;        ///< px, inside the read-out
constexpr double kBandOpacity = 0.16;
constexpr double kLabelGround = 0.78; ///< opacity behind labels

constexpr ColorMap kCellColors = ColorMap::Viridis;

QColor withOpacity(QColor color, double opacity) {
    color.setAlphaF(static_cast<float>(color.alphaF() * opacity));
    return color;
}

/// A slanted gap across the bar with a line at both edges: here a part of the bar is left out.
void paintBreak(QPainter& painter, const QRectF& bar, const ChartStyle& style) {
    const double y = bar.bottom() - std::min(kBreakAbove, bar.height() / 2.0);
    const double left = bar.left() - 3.0;
    const double right = bar.right() + 3.0;
    const QPointF slant(0.0, -4.0);
    const QPointF gap(0.0, -kBreakHeight);
    const QPolygonF band{QPointF(left, y), QPointF(right, y) + slant, QPointF(right, y) + slant + gap,
                         QPointF(left, y) + gap};
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.background);
    painter.drawPolygon(band);
    painter.setPen(QPen(style.quiet, 1.0));
    painter.drawLine(band[0], band[1]);
    painter.drawLine(band[3], band[2]);
}

bool pointSelected(const ChartScene& scene, const PlacedPoint& point) {
    const QString own = scene.spec().series[point.series].pointKeys.value(point.point);
    return !own.isEmpty() && scene.selectedKeys().contains(own);
}

QString barName(const ChartSeries& series) {
    return series.name + u'\n' + series.key;
}

QSet<QString> drawnBars(const ChartScene& scene) {
    QSet<QString> names;
    for (const PlacedBar& bar : scene.marks().bars)
        names.insert(barName(scene.spec().series[bar.series]));
    return names;
}

/// Lines show their vertices only where these are far enough apart.
bool showsVertices(const ChartScene& scene, qsizetype series) {
    const auto& vertices = scene.marks().vertices;
    const auto count = std::count_if(vertices.cbegin(), vertices.cend(),
                                     [series](const PlacedPoint& point) { return point.series == series; });
    return static_cast<double>(count) * kVertexSpacing < scene.layout().plot.width();
}

void paintText(QPainter& painter, const PlacedText& text) {
    const int flags = static_cast<int>(text.alignment) | Qt::TextDontClip | Qt::TextSingleLine;
    if (!text.upright) {
        painter.drawText(text.rect, flags, text.text);
        return;
    }
    painter.save();
    painter.translate(text.rect.bottomLeft());
    painter.rotate(-90.0);
    painter.drawText(QRectF(QPointF(), text.rect.size().transposed()), flags, text.text);
    painter.restore();
}

/// The end of an interval: a cap or, where it is cut, an arrow head whose arms end so many px below.
void paintEnd(QPainter& painter, const QPointF& at, double head) {
    painter.drawLine(at, at + QPointF(-kCap, head));
    painter.drawLine(at, at + QPointF(kCap, head));
}

/// Arrow heads along the edges at which a span is cut.
void paintSpanCuts(QPainter& painter, const PlacedSpan& span, const QRectF& plot) {
    const int heads = std::max(1, static_cast<int>(plot.width() / kCutDistance));
    for (int i = 0; i < heads; ++i) {
        const double x = plot.left() + plot.width() * (i + 0.5) / heads;
        if (span.cutHigh)
            paintEnd(painter, {x, std::max(span.rect.top(), plot.top()) + 1.0}, kArrow);
        if (span.cutLow)
            paintEnd(painter, {x, std::min(span.rect.bottom(), plot.bottom()) - 1.0}, -kArrow);
    }
}

/// What the pointer is on.
void paintTarget(QPainter& painter, const ChartScene& scene, const ChartHit& hit) {
    painter.setPen(QPen(scene.style().text, 1.5));
    painter.setBrush(Qt::NoBrush);
    for (const PlacedCell& cell : scene.marks().cells)
        if (cell.series == hit.series && cell.point == hit.point)
            return painter.drawRect(cell.rect);
    painter.drawEllipse(hit.at, kPointRadius + 2.0, kPointRadius + 2.0);
}

} // namespace

void paintSwatch(QPainter& painter, const QRectF& rect, const QColor& color, Qt::PenStyle stroke) {
    if (stroke == Qt::SolidLine) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(rect, 2.0, 2.0);
        return;
    }
    painter.setPen(QPen(color, 2.0, stroke, Qt::FlatCap));
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
}

void paintFrame(QPainter& painter, const ChartScene& scene) {
    const ChartStyle& style = scene.style();
    const ChartLayout& layout = scene.layout();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(style.grid, 1.0));
    painter.drawLines(layout.grid);
    painter.setPen(QPen(style.quiet, 1.0));
    if (!layout.baseline.isNull())
        painter.drawLine(layout.baseline);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LegendSwatch& swatch : layout.swatches)
        paintSwatch(painter, swatch.rect, swatch.color, swatch.stroke);
    for (const PlacedText& text : layout.texts) {
        painter.setFont(text.title ? style.title : style.note);
        painter.setPen(text.color);
        paintText(painter, text);
    }
    if (!hasDrawablePoints(scene.spec()) && !scene.spec().emptyText.isEmpty()) {
        painter.setFont(style.note);
        painter.setPen(style.quiet);
        painter.drawText(layout.plot, Qt::AlignCenter | Qt::TextWordWrap, scene.spec().emptyText);
    }
}

void paintCells(QPainter& painter, const ChartScene& scene) {
    const QRectF bar = scene.layout().colorBar;
    if (bar.isNull())
        return;
    const ColorTable& colors = colorTable(kCellColors);
    const auto top = static_cast<double>(colors.size() - 1);
    const ChartRange range = colorRange(scene.spec());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawImage(bar, colorRamp(colors));
    painter.setClipRect(scene.layout().plot);
    for (const PlacedCell& cell : scene.marks().cells) {
        const double value = scene.spec().series[cell.series].values.value(cell.point);
        const double place = std::clamp(range.fraction(value, false), 0.0, 1.0);
        painter.fillRect(cell.rect, QColor(colors[static_cast<std::size_t>(std::lround(place * top))]));
    }
}

void paintBands(QPainter& painter, const ChartScene& scene) {
    painter.setClipRect(scene.layout().plot.adjusted(-1.0, -1.0, 1.0, 1.0));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedSpan& span : scene.layout().spans) {
        const QColor color = span.color.isValid() ? span.color : scene.style().accent;
        const bool sideways = scene.spec().sideways;
        const bool thin = (sideways ? span.rect.width() : span.rect.height()) < 1.0;
        painter.setPen(span.outlined ? QPen(color, 1.0, Qt::DashLine) : thin ? QPen(color, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(span.outlined ? QBrush() : withOpacity(color, kBandOpacity));
        if (span.outlined || thin)
            painter.drawLines(
                {QLineF(span.rect.topLeft(), sideways ? span.rect.bottomLeft() : span.rect.topRight()),
                 QLineF(sideways ? span.rect.topRight() : span.rect.bottomLeft(), span.rect.bottomRight())});
        else
            painter.drawRect(span.rect);
        painter.setPen(QPen(color, 1.5));
        paintSpanCuts(painter, span, scene.layout().plot);
    }
    for (const PlacedBand& band : scene.marks().bands) {
        painter.setBrush(withOpacity(seriesColor(scene.spec(), band.series),
                                     scene.recedes(band.series) ? kBandOpacity * kReceding : kBandOpacity));
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(band.area);
        painter.setPen(QPen(
            withOpacity(seriesColor(scene.spec(), band.series), scene.recedes(band.series) ? kReceding : 1.0), 1.5));
        for (const QPointF& at : band.cutsHigh)
            paintEnd(painter, at, kArrow);
        for (const QPointF& at : band.cutsLow)
            paintEnd(painter, at, -kArrow);
    }
}

void paintBars(QPainter& painter, const ChartScene& scene) {
    painter.setClipRect(scene.layout().plot);
    for (const PlacedBar& bar : scene.marks().bars) {
        const QColor color = seriesColor(scene.spec(), bar.series);
        painter.setRenderHint(QPainter::Antialiasing, bar.rect.width() > 4.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(withOpacity(color, scene.recedes(bar.series) ? kReceding : kBarOpacity));
        painter.drawRect(bar.rect);
        painter.setRenderHint(QPainter::Antialiasing);
        if (bar.broken)
            paintBreak(painter, bar.rect, scene.style());
    }
}

void paintPoints(QPainter& painter, const ChartScene& scene) {
    const double reach = kPointRadius + 2.0;
    painter.setClipRect(scene.layout().plot.adjusted(-reach, -reach, reach, reach));
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartStyle& style = scene.style();
    for (qsizetype s = 0; s < scene.spec().series.size(); ++s) {
        if (scene.spec().series[s].kind != ChartSeries::Kind::Line || !showsVertices(scene, s))
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(withOpacity(seriesColor(scene.spec(), s), scene.recedes(s) ? kReceding : 1.0));
        for (const PlacedPoint& vertex : scene.marks().vertices)
            if (vertex.series == s)
                painter.drawEllipse(vertex.at, kVertexRadius, kVertexRadius);
    }
    const QSet<QString> bars = drawnBars(scene);
    for (const PlacedPoint& point : scene.marks().points) {
        const bool selected = pointSelected(scene, point);
        const bool overBars = bars.contains(barName(scene.spec().series[point.series])); // its colour would vanish
        const double opacity = scene.recedes(point.series) ? kReceding : 1.0;
        if (scene.spec().series[point.series].ring && !selected) {
            painter.setPen(QPen(withOpacity(seriesColor(scene.spec(), point.series), opacity), 1.25));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(point.at, kRingRadius, kRingRadius);
            continue;
        }
        const QColor edge = selected ? style.accent : overBars ? style.text : style.background;
        const QColor fill = overBars ? style.background : seriesColor(scene.spec(), point.series);
        painter.setPen(QPen(withOpacity(edge, opacity), selected ? 2.5 : 1.25));
        painter.setBrush(withOpacity(fill, opacity));
        const double radius = selected ? kPointRadius + 1.5 : kPointRadius;
        painter.drawEllipse(point.at, radius, radius);
    }
}

void paintLabels(QPainter& painter, const ChartScene& scene) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedLeader& leader : scene.layout().leaders) {
        painter.setPen(
            QPen(withOpacity(leader.color, kLeaderOpacity), 1.0, leader.within ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(leader.line);
    }
    painter.setFont(scene.style().note);
    for (const PlacedText& label : scene.layout().labels) {
        painter.fillRect(label.rect, withOpacity(scene.style().background, kLabelGround));
        painter.setPen(label.color);
        paintText(painter, label);
    }
}

void paintHover(QPainter& painter, const ChartScene& scene) {
    if (!scene.hover())
        return;
    const ChartStyle& style = scene.style();
    const QStringList lines = scene.describe(*scene.hover());
    const QFontMetricsF metrics(style.note);
    const QRectF bounds = scene.sceneRect();
    double width = 0.0;
    for (const QString& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    width = std::min(std::ceil(width) + 2.0 * kPadding, bounds.width());
    const double height = metrics.height() * static_cast<double>(lines.size()) + 2.0 * kPadding;
    const QPointF at = scene.hover()->at;
    const double left =
        std::clamp(at.x() - width / 2.0, bounds.left(), std::max(bounds.left(), bounds.right() - width));
    const bool above = at.y() - height - 10.0 >= bounds.top();
    const QRectF box(left, above ? at.y() - height - 10.0 : std::min(at.y() + 14.0, bounds.bottom() - height), width,
                     height);

    painter.setRenderHint(QPainter::Antialiasing);
    paintTarget(painter, scene, *scene.hover());
    painter.setPen(QPen(style.palette.color(QPalette::Mid), 1.0));
    painter.setBrush(style.palette.color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setFont(style.note);
    QRectF row(box.left() + kPadding, box.top() + kPadding, box.width() - 2.0 * kPadding, metrics.height());
    for (qsizetype i = 0; i < lines.size(); ++i, row.translate(0.0, metrics.height())) {
        painter.setPen(i == 0 ? style.text : style.quiet);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(lines[i], Qt::ElideRight, row.width() + 1.0));
    }
}

ChartLayer::ChartLayer(const ChartScene& scene, Paint paint, double z)
    : m_scene(scene)
    , m_paint(std::move(paint)) {
    setZValue(z);
}

QRectF ChartLayer::boundingRect() const {
    return m_scene.sceneRect();
}

void ChartLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->save();
    m_paint(*painter, m_scene);
    painter->restore();
}

IntervalItem::IntervalItem(const PlacedInterval& interval, const QColor& color, const QRectF& clip, bool sideways)
    : m_interval(interval)
    , m_color(color)
    , m_clip(clip.translated(-interval.low))
    , m_sideways(sideways) {
    setPos(interval.low);
}

QRectF IntervalItem::boundingRect() const {
    return QRectF(QPointF(), m_interval.high - m_interval.low)
        .normalized()
        .adjusted(-kCap - 2.0, -kCap - 2.0, kCap + 2.0, kCap + 2.0);
}

void IntervalItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    QPointF end = m_interval.high - m_interval.low;
    QRectF clip = m_clip;
    painter->save();
    if (m_sideways) { // drawn upright, from the left to the right of a page that lies on its side
        painter->rotate(90.0);
        end = {end.y(), -end.x()};
        clip = QRectF(QPointF(m_clip.top(), -m_clip.right()), QPointF(m_clip.bottom(), -m_clip.left()));
    }
    if (end.x() >= clip.left() && end.x() <= clip.right() && end.y() <= clip.bottom() && clip.top() <= 0.0) {
        const QPointF high(end.x(), std::max(end.y(), clip.top()));
        const QPointF low(end.x(), std::min(0.0, clip.bottom()));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_color, 1.5, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(low, high);
        paintEnd(*painter, high, m_interval.cutHigh || end.y() < clip.top() ? kArrow : 0.0);
        paintEnd(*painter, low, m_interval.cutLow || clip.bottom() < 0.0 ? -kArrow : 0.0);
    }
    painter->restore();
}

} // namespace etude
