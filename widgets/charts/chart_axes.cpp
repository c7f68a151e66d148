// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_axes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <QLocale>

namespace etude {

namespace {

constexpr int kTickDigits = 4;
constexpr QChar kHeldSpace(0xE000);      ///< of the private use area
constexpr double kAir = 0.06;            ///< of the data's span, left free above and below
constexpr double kNarrowestRange = 1e-9; ///< of the values: closer than that nothing can be told apart

bool isPlaceable(double value, bool logarithmic) {
    return std::isfinite(value) && (!logarithmic || value > 0.0);
}

double toScale(double value, bool logarithmic) {
    return logarithmic ? std::log10(value) : value;
}
double fromScale(double value, bool logarithmic) {
    return logarithmic ? std::pow(10.0, value) : value;
}

/// Smallest and largest of what was included; in the axis' scale.
class Extent {
public:
    explicit Extent(bool logarithmic)
        : m_logarithmic(logarithmic) {}
    void include(double value) {
        if (!isPlaceable(value, m_logarithmic))
            return;
        m_low = std::min(m_low, toScale(value, m_logarithmic));
        m_high = std::max(m_high, toScale(value, m_logarithmic));
    }
    [[nodiscard]] ChartRange range(const ChartAxis& axis, double air) const {
        double low = m_low <= m_high ? m_low : 0.0;
        double high = m_low <= m_high ? m_high : 1.0;
        const double span = high - low;
        const bool apart = span > kNarrowestRange * std::abs(high);
        const double alone = std::max(std::abs(high) * 0.05, 0.5);
        const bool fromZero = !m_logarithmic && low == 0.0;
        const bool toZero = !m_logarithmic && high == 0.0;
        if (span == 0.0 || !fromZero)
            low -= apart ? span * air : alone;
        if (span == 0.0 || !toZero)
            high += apart ? span * air : alone;
        if (fromZero && high > 0.0)
            low = 0.0;
        ChartRange range{fromScale(low, m_logarithmic), fromScale(high, m_logarithmic)};
        if (axis.lowest)
            range.low = std::max(range.low, *axis.lowest);
        if (axis.highest)
            range.high = std::min(range.high, *axis.highest);
        if (axis.minimum && isPlaceable(*axis.minimum, m_logarithmic))
            range.low = *axis.minimum;
        if (axis.maximum && isPlaceable(*axis.maximum, m_logarithmic))
            range.high = *axis.maximum;
        if (!(range.high > range.low))
            range.high = m_logarithmic ? range.low * 10.0 : range.low + 1.0;
        return range;
    }

private:
    bool m_logarithmic;
    double m_low = std::numeric_limits<double>::infinity();
    double m_high = -std::numeric_limits<double>::infinity();
};

QList<AxisTick> ownTicks(const ChartAxis& axis, const ChartRange& range) {
    QList<AxisTick> ticks;
    for (const double value : axis.ticks)
        if (value >= range.low && value <= range.high)
            ticks.append({value, QLocale().toString(value, 'g', kTickDigits)});
    return ticks;
}

/// Half of the distance between neighbouring bars, so that the outermost are shown whole.
double halfBarStep(const ChartSeries& series) {
    double step = std::numeric_limits<double>::infinity();
    for (qsizetype i = 1; i < series.points.size(); ++i)
        step = std::min(step, std::abs(series.points[i].x() - series.points[i - 1].x()));
    return std::isfinite(step) ? step / 2.0 : 0.5;
}

/// The distance between the two nearest places, in the axis' scale.
double placeStep(const ChartAxis& axis) {
    double step = std::numeric_limits<double>::infinity();
    for (qsizetype i = 1; i < axis.ticks.size(); ++i)
        step = std::min(
            step, std::abs(toScale(axis.ticks[i], axis.logarithmic) - toScale(axis.ticks[i - 1], axis.logarithmic)));
    return std::isfinite(step) && step > 0.0 ? step : 1.0;
}

/// Half a step beyond the outermost places, as with categories.
ChartRange aroundPlaces(const ChartAxis& axis) {
    const auto [low, high] = std::minmax_element(axis.ticks.cbegin(), axis.ticks.cend());
    const double half = placeStep(axis) / 2.0;
    return {fromScale(toScale(*low, axis.logarithmic) - half, axis.logarithmic),
            fromScale(toScale(*high, axis.logarithmic) + half, axis.logarithmic)};
}

ChartRange fittedX(const ChartSpec& spec) {
    if (!spec.x.categories.isEmpty())
        return {-0.5, static_cast<double>(spec.x.categories.size()) - 0.5};
    if (hasPlaces(spec))
        return aroundPlaces(spec.x);
    Extent extent(spec.x.logarithmic);
    bool touching = true; // lines may end at the frame; points and bars may not
    for (const ChartSeries& series : spec.series) {
        const bool bars = series.kind == ChartSeries::Kind::Bar;
        touching = touching && series.kind != ChartSeries::Kind::Points;
        const double half = bars && !spec.x.logarithmic ? halfBarStep(series) : 0.0;
        for (const QPointF& point : series.points) {
            if (!isDrawable(spec, point))
                continue;
            extent.include(point.x() - half);
            extent.include(point.x() + half);
        }
    }
    const double air = touching ? 0.0 : kAir / 2.0;
    return extent.range(spec.x, air);
}

/// The left y axis, or the right one.
ChartRange fittedY(const ChartSpec& spec, bool isRight = false) {
    if (!spec.y.categories.isEmpty())
        return {-0.5, static_cast<double>(spec.y.categories.size()) - 0.5};
    Extent extent(spec.y.logarithmic);
    for (const ChartSeries& series : spec.series) {
        if (series.onRight != isRight)
            continue;
        const bool fromZero = series.kind == ChartSeries::Kind::Bar && !spec.y.logarithmic && !spec.y.minimum;
        if (fromZero && !series.points.isEmpty())
            extent.include(0.0);
        for (const QPointF& point : series.points)
            if (isDrawable(spec, point))
                extent.include(point.y());
        if (series.withheld)
            continue;
        for (const ChartInterval& interval : series.intervals) {
            if (interval.tabled)
                continue;
            extent.include(interval.low);
            extent.include(interval.high);
        }
    }
    for (const ChartSpan& span : isRight ? QList<ChartSpan>() : spec.spans) {
        extent.include(span.low);
        extent.include(span.high);
    }
    return extent.range(isRight ? *spec.right : spec.y, kAir);
}

/// A short word after a number is its unit: "64 %", "6 s". What is scaled follows its sign.
QString withHeldNumbers(QString text) {
    constexpr qsizetype kLongestUnit = 3;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        qsizetype end = i + 1;
        while (end < text.size() && (text[end].isLetter() || text[end] == u'%'))
            ++end;
        const qsizetype length = end - i - 1;
        const bool isUnit = text[i - 1].isDigit() && length > 0 && length <= kLongestUnit;
        if (text[i] == u' ' && (isUnit || (text[i - 1] == u'\u00d7' && text[i + 1].isDigit())))
            text[i] = QChar::Nbsp;
    }
    return text;
}

} // namespace

double ChartRange::fraction(double value, bool logarithmic) const {
    return (toScale(value, logarithmic) - toScale(low, logarithmic)) /
           (toScale(high, logarithmic) - toScale(low, logarithmic));
}

bool isDrawable(const ChartSpec& spec, const QPointF& point) {
    return isPlaceable(point.x(), spec.x.logarithmic) && isPlaceable(point.y(), spec.y.logarithmic);
}

qsizetype undrawablePoints(const ChartSpec& spec) {
    qsizetype count = 0;
    for (const ChartSeries& series : spec.series)
        count += std::count_if(series.points.cbegin(), series.points.cend(),
                               [&](const QPointF& point) { return !isDrawable(spec, point); });
    return count;
}

bool hasDrawablePoints(const ChartSpec& spec) {
    return std::any_of(spec.series.cbegin(), spec.series.cend(), [&](const ChartSeries& series) {
        return std::any_of(series.points.cbegin(), series.points.cend(),
                           [&](const QPointF& point) { return isDrawable(spec, point); });
    });
}

ChartWindow fittedWindow(const ChartSpec& spec) {
    return {fittedX(spec), fittedY(spec)};
}

ChartInterval withinAxis(const ChartAxis& axis, const ChartInterval& interval) {
    const auto within = [&](double value) {
        const double above = axis.lowest ? std::max(value, *axis.lowest) : value;
        return axis.highest ? std::min(above, *axis.highest) : above;
    };
    return {interval.x, within(interval.low), within(interval.high), interval.tabled};
}

bool hasPlaces(const ChartSpec& spec) {
    return !spec.x.categories.isEmpty() || (spec.x.places && !spec.x.ticks.isEmpty());
}

double placesAcross(const ChartSpec& spec, const ChartRange& range) {
    if (!spec.x.categories.isEmpty())
        return range.span();
    const bool logarithmic = spec.x.logarithmic;
    return (toScale(range.high, logarithmic) - toScale(range.low, logarithmic)) / placeStep(spec.x);
}

ChartRange colorRange(const ChartSpec& spec) {
    Extent extent(false);
    for (const ChartSeries& series : spec.series)
        for (const double value : series.values)
            extent.include(value);
    return extent.range(spec.color, 0.0);
}

double wheelZoom(int angle) {
    return std::pow(kZoomPerStep, angle / 120.0);
}

ChartRange zoomed(const ChartRange& range, double factor, double anchor, bool logarithmic) {
    const double low = toScale(range.low, logarithmic);
    const double high = toScale(range.high, logarithmic);
    const double fixed = low + anchor * (high - low);
    const ChartRange result{fromScale(fixed + (low - fixed) * factor, logarithmic),
                            fromScale(fixed + (high - fixed) * factor, logarithmic)};
    const double size = std::max(std::abs(result.low), std::abs(result.high));
    const bool usable = std::isfinite(result.span()) && result.span() > size * kNarrowestRange &&
                        isPlaceable(result.low, logarithmic) && isPlaceable(result.high, logarithmic);
    return usable ? result : range;
}

ChartRange moved(const ChartRange& range, double fraction, bool logarithmic) {
    const double low = toScale(range.low, logarithmic);
    const double high = toScale(range.high, logarithmic);
    const double by = fraction * (high - low);
    const ChartRange result{fromScale(low + by, logarithmic), fromScale(high + by, logarithmic)};
    return std::isfinite(result.span()) && result.span() > 0.0 ? result : range;
}

QList<AxisTick> axisTicks(const ChartAxis& axis, const ChartRange& range, int maximumCount, bool whole) {
    if (axis.hidden)
        return {};
    if (!axis.ticks.isEmpty())
        return ownTicks(axis, range);
    if (axis.categories.isEmpty())
        return axis.logarithmic ? logarithmicTicks(range.low, range.high, maximumCount)
                                : linearTicks(range.low, range.high, maximumCount, whole);
    QList<AxisTick> ticks;
    for (qsizetype i = 0; i < axis.categories.size(); ++i)
        if (static_cast<double>(i) >= range.low && static_cast<double>(i) <= range.high)
            ticks.append({static_cast<double>(i), axis.categories[i]});
    return ticks;
}

const ChartAxis& acrossAxis(const ChartSpec& spec) {
    return spec.sideways ? spec.y : spec.x;
}

const ChartAxis& uprightAxis(const ChartSpec& spec) {
    return spec.sideways ? spec.x : spec.y;
}

const ChartRange& acrossRange(const ChartSpec& spec, const ChartWindow& window) {
    return spec.sideways ? window.y : window.x;
}

const ChartRange& uprightRange(const ChartSpec& spec, const ChartWindow& window) {
    return spec.sideways ? window.x : window.y;
}

const ChartAxis& yAxisOf(const ChartSpec& spec, const ChartSeries& series) {
    return series.onRight && spec.right ? *spec.right : spec.y;
}

ChartRange rightRange(const ChartSpec& spec, const ChartWindow& window) {
    const ChartRange left = fittedY(spec);
    const ChartRange right = fittedY(spec, true);
    const auto across = [&](double value) { return right.low + left.fraction(value, false) * right.span(); };
    return {across(window.y.low), across(window.y.high)};
}

ChartSpec ontoLeft(const ChartSpec& spec) {
    ChartSpec all = spec;
    if (!spec.right)
        return all;
    const ChartRange left = fittedY(spec);
    const ChartRange right = fittedY(spec, true);
    const auto across = [&](double value) { return left.low + right.fraction(value, false) * left.span(); };
    for (ChartSeries& series : all.series) {
        if (!std::exchange(series.onRight, false))
            continue;
        for (QPointF& point : series.points)
            point.setY(across(point.y()));
        for (ChartInterval& interval : series.intervals) {
            interval.low = across(interval.low);
            interval.high = across(interval.high);
        }
    }
    all.right.reset();
    return all;
}

bool areWhole(const ChartSpec& spec, Qt::Orientation axis) {
    for (const ChartSeries& series : spec.series)
        for (const QPointF& point : series.points) {
            const double value = axis == Qt::Horizontal ? point.x() : point.y();
            if (value != std::round(value))
                return false;
        }
    return true;
}

QStringList wrapped(const QString& label, const QFontMetricsF& metrics, double width, int lines) {
    QStringList result;
    QString line;
    // simplified() would take a space that holds its words together for a common one.
    QString held = withHeldNumbers(label);
    const QStringList words =
        held.replace(QChar::Nbsp, kHeldSpace).simplified().replace(kHeldSpace, QChar::Nbsp).split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words[i] : line + u' ' + words[i];
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (result.size() + 1 == lines) {
            line += u' ' + words.mid(i).join(u' ');
            break;
        }
        result.append(line);
        line = words[i];
    }
    result.append(line);
    for (QString& text : result)
        text = metrics.elidedText(label.contains(QChar::Nbsp) ? text : text.replace(QChar::Nbsp, u' '), Qt::ElideRight,
                                  width);
    return result;
}

} // namespace etude
