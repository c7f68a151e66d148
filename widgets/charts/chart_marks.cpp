// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_marks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace etude {

namespace {

constexpr double kFill = 0.64;        ///< of a category's width
constexpr double kWidestBar = 64.0;   ///< px
constexpr double kFullBar = 44.0;     ///< px, of several bars in a category
constexpr double kFullUnit = 100.0;   ///< px, of a category with one bar
constexpr double kFullGap = 28.0;     ///< px, between categories
constexpr double kBarGap = 2.0;       ///< px, between bars of one category
constexpr double kPointSpread = 11.0; ///< px, between points of one place

/// The bar series with a bar at each place, in order.
std::map<double, QList<qsizetype>> barsByPlace(const ChartSpec& spec) {
    std::map<double, QList<qsizetype>> bars;
    for (qsizetype s = 0; s < spec.series.size(); ++s) {
        if (spec.series[s].kind != ChartSeries::Kind::Bar)
            continue;
        for (const QPointF& point : spec.series[s].points)
            if (QList<qsizetype>& here = bars[point.x()]; here.isEmpty() || here.back() != s)
                here.append(s);
    }
    return bars;
}

class Placer {
public:
    Placer(const ChartSpec& spec, const ChartWindow& window, const ChartMapping& map)
        : m_spec(spec)
        , m_window(window)
        , m_map(map)
        , m_placed(hasPlaces(spec))
        , m_bars(barsByPlace(spec))
        , m_most(mostBars(spec))
        , m_unit(map({window.x.high, window.y.low}).x() - map({window.x.low, window.y.low}).x()) {
        m_unit /= m_placed ? placesAcross(spec, window.x) : window.x.span();
    }

    ChartMarks place() {
        for (qsizetype s = 0; s < m_spec.series.size(); ++s) {
            if (m_spec.series[s].withheld)
                continue;
            switch (m_spec.series[s].kind) {
            case ChartSeries::Kind::Bar:
                placeBars(s);
                break;
            case ChartSeries::Kind::Points:
                placePoints(s);
                break;
            case ChartSeries::Kind::Line:
                placeVertices(s);
                break;
            case ChartSeries::Kind::Cells:
                placeCells(s);
                break;
            }
            if (m_spec.series[s].band)
                placeBand(s);
            else
                placeIntervals(s);
        }
        return std::move(m_marks);
    }

private:
    [[nodiscard]] QList<qsizetype> barsAt(double x) const {
        const auto found = m_bars.find(x);
        return found != m_bars.end() ? found->second : QList<qsizetype>();
    }

    /// How far from x, in px, the marks of a series stand: over the series' own bar, or the bar of its name.
    [[nodiscard]] double offset(qsizetype s, double x) const {
        if (!m_placed)
            return 0.0;
        const QList<qsizetype> bars = barsAt(x);
        const ChartSeries& series = m_spec.series[s];
        const auto own = std::find_if(bars.cbegin(), bars.cend(), [&](qsizetype bar) {
            return bar == s || (m_spec.series[bar].name == series.name && m_spec.series[bar].key == series.key);
        });
        if (own == bars.cend())
            return 0.0;
        const auto slot = static_cast<double>(own - bars.cbegin()) - static_cast<double>(bars.size() - 1) / 2.0;
        return slot * (barWidth(m_unit, m_most) + kBarGap);
    }

    /// Bars that have no places touch each other, but for a pixel.
    [[nodiscard]] double numericBarWidth(const ChartSeries& series, qsizetype i) const {
        double width = std::numeric_limits<double>::infinity();
        const double here = m_map(series.points[i]).x();
        if (i > 0)
            width = std::min(width, std::abs(here - m_map({series.points[i - 1].x(), series.points[i].y()}).x()));
        if (i + 1 < series.points.size())
            width = std::min(width, std::abs(here - m_map({series.points[i + 1].x(), series.points[i].y()}).x()));
        if (!std::isfinite(width))
            return kWidestBar;
        return width > 4.0 ? width - 1.0 : width;
    }

    void placeBars(qsizetype s) {
        const ChartSeries& series = m_spec.series[s];
        const double base = m_spec.y.logarithmic ? m_window.y.low : std::clamp(0.0, m_window.y.low, m_window.y.high);
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const QPointF point = series.points[i];
            if (!isDrawable(m_spec, point))
                continue;
            const double width = m_placed ? barWidth(m_unit, m_most) : numericBarWidth(series, i);
            const QPointF top = m_map(point) + QPointF(offset(s, point.x()), 0.0);
            const double bottom = m_map({point.x(), base}).y();
            const QRectF rect(QPointF(top.x() - width / 2.0, top.y()), QPointF(top.x() + width / 2.0, bottom));
            m_marks.bars.append({s, i, rect.normalized(), !m_spec.y.logarithmic && base != 0.0});
        }
    }

    void placePoints(qsizetype s) {
        const ChartSeries& series = m_spec.series[s];
        std::map<double, int> total;
        for (const QPointF& point : series.points)
            ++total[point.x()];
        std::map<double, int> placed;
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const QPointF point = series.points[i];
            const int rank = placed[point.x()]++;
            if (!isDrawable(m_spec, point))
                continue;
            const int count = total[point.x()];
            double spread = 0.0;
            if (m_placed && count > 1) {
                const double room = barWidth(m_unit, m_most) * 0.8;
                spread = (rank - (count - 1) / 2.0) * std::min(kPointSpread, room / count);
            }
            m_marks.points.append({s, i, m_map(point) + QPointF(offset(s, point.x()) + spread, 0.0)});
        }
    }

    void placeVertices(qsizetype s) {
        const ChartSeries& series = m_spec.series[s];
        for (qsizetype i = 0; i < series.points.size() && !series.fitted; ++i)
            if (isDrawable(m_spec, series.points[i]))
                m_marks.vertices.append({s, i, m_map(series.points[i])});
    }

    void placeCells(qsizetype s) {
        const QList<QPointF>& points = m_spec.series[s].points;
        for (qsizetype i = 0; i < points.size(); ++i) {
            const QPointF from = m_map(points[i] - QPointF(0.5, 0.5));
            const QPointF to = m_map(points[i] + QPointF(0.5, 0.5));
            m_marks.cells.append({s, i, QRectF(from.toPoint(), to.toPoint()).normalized()});
        }
    }

    void placeIntervals(qsizetype s) {
        const ChartSeries& series = m_spec.series[s];
        for (qsizetype i = 0; i < series.intervals.size(); ++i) {
            const ChartInterval interval = series.intervals[i];
            const ChartInterval shown = withinAxis(m_spec.y, interval);
            const QPointF low(interval.x, shown.low);
            const QPointF high(interval.x, shown.high);
            if (interval.tabled || !isDrawable(m_spec, low) || !isDrawable(m_spec, high))
                continue;
            const QPointF shift(offset(s, interval.x), 0.0);
            m_marks.intervals.append(
                {s, i, m_map(low) + shift, m_map(high) + shift, interval.low<low.y(), interval.high> high.y()});
        }
    }

    void placeBand(qsizetype s) {
        QPolygonF upper;
        QPolygonF lower;
        PlacedBand band{s, {}, {}, {}};
        const ChartRange& y = m_window.y;
        for (const ChartInterval& interval : m_spec.series[s].intervals) {
            const ChartInterval shown = withinAxis(m_spec.y, interval);
            const QPointF low(interval.x, shown.low);
            const QPointF high(interval.x, shown.high);
            if (interval.tabled || !isDrawable(m_spec, low) || !isDrawable(m_spec, high))
                continue;
            upper.append(m_map(high));
            lower.prepend(m_map(low));
            if (shown.low > y.high || shown.high < y.low)
                continue;
            if (const double end = std::min(shown.high, y.high); interval.high > end)
                band.cutsHigh.append(m_map({interval.x, end}));
            if (const double end = std::max(shown.low, y.low); interval.low < end)
                band.cutsLow.append(m_map({interval.x, end}));
        }
        band.area = upper + lower;
        m_marks.bands.append(band);
    }

    const ChartSpec& m_spec;
    const ChartWindow& m_window;
    const ChartMapping& m_map;
    bool m_placed; ///< bars stand at places, side by side
    std::map<double, QList<qsizetype>> m_bars;
    qsizetype m_most;
    double m_unit; ///< px between the nearest places
    ChartMarks m_marks;
};

/// Across and up the side change places.
void swapSides(ChartMarks& marks) {
    for (PlacedPoint& point : marks.points)
        point.at = point.at.transposed();
    for (PlacedInterval& interval : marks.intervals) {
        interval.low = interval.low.transposed();
        interval.high = interval.high.transposed();
    }
}

} // namespace

double barWidth(double unit, qsizetype bars) {
    return std::max(1.0, std::min(kWidestBar, unit * kFill / static_cast<double>(std::max<qsizetype>(1, bars))));
}

double fullUnit(qsizetype bars) {
    return std::max(kFullUnit, static_cast<double>(bars) * (kFullBar + kBarGap) + kFullGap);
}

qsizetype mostBars(const ChartSpec& spec) {
    qsizetype most = 0;
    for (const auto& [x, bars] : barsByPlace(spec))
        most = std::max(most, bars.size());
    return most;
}

ChartMarks placeMarks(const ChartSpec& spec, const ChartWindow& window, const ChartMapping& map) {
    if (spec.right)
        return placeMarks(ontoLeft(spec), window, map);
    if (!spec.sideways)
        return Placer(spec, window, map).place();
    const ChartMapping swapped = [&map](const QPointF& value) { return map(value).transposed(); };
    ChartMarks marks = Placer(spec, window, swapped).place();
    swapSides(marks);
    return marks;
}

} // namespace etude
