// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_spec.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <QLocale>

#include "engine/core/csv.h"

namespace etude {

namespace {

constexpr qsizetype kLow = 4; ///< column of a table

QString csvRow(const QStringList& fields) {
    std::vector<std::string> cells;
    for (const QString& field : fields)
        cells.push_back(field.toStdString());
    return QString::fromStdString(csvLine(cells)) + QStringLiteral("\r\n");
}

QString number(double value) {
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

QString position(const ChartAxis& axis, double x) {
    const auto index = static_cast<qsizetype>(std::lround(x));
    if (!axis.categories.isEmpty() && index >= 0 && index < axis.categories.size())
        return axis.categories[index];
    return number(x);
}

QList<QStringList> cellTable(const ChartSpec& spec) {
    QList<QStringList> rows{{QStringLiteral("series"), QStringLiteral("key"), QStringLiteral("x"), QStringLiteral("y"),
                             QStringLiteral("value")}};
    for (const ChartSeries& series : spec.series)
        for (qsizetype i = 0; i < series.points.size(); ++i)
            rows.append({series.name, series.pointKeys.value(i, series.key), position(spec.x, series.points[i].x()),
                         position(spec.y, series.points[i].y()), number(series.values.value(i))});
    return rows;
}

/// One series' points; without the group.
QList<QStringList> seriesRows(const ChartSpec& spec, const ChartSeries& series) {
    QList<QStringList> rows;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const QPointF point = series.points[i];
        const auto interval = std::find_if(series.intervals.cbegin(), series.intervals.cend(),
                                           [&](const ChartInterval& candidate) { return candidate.x == point.x(); });
        const bool found = interval != series.intervals.cend();
        const QString told = number(series.values.value(i, std::numeric_limits<double>::quiet_NaN()));
        rows.append({series.name, series.pointKeys.value(i, series.key), position(spec.x, point.x()),
                     told.isEmpty() ? series.valueTexts.value(i, number(point.y())) : told,
                     found ? number(interval->low) : QString(), found ? number(interval->high) : QString()});
    }
    return rows;
}

} // namespace

bool hasCells(const ChartSpec& spec) {
    return std::any_of(spec.series.cbegin(), spec.series.cend(),
                       [](const ChartSeries& series) { return series.kind == ChartSeries::Kind::Cells; });
}

QString groupAt(const ChartSpec& spec, double x) {
    const auto category = static_cast<qsizetype>(std::lround(x));
    for (const ChartGroup& group : spec.groups)
        if (category >= group.first && category <= group.last)
            return group.name;
    return {};
}

QList<QStringList> chartTable(const ChartSpec& spec) {
    if (hasCells(spec))
        return cellTable(spec);
    QList<QStringList> rows{{QStringLiteral("series"), QStringLiteral("key"), QStringLiteral("x"), QStringLiteral("y"),
                             QStringLiteral("low"), QStringLiteral("high")}};
    const bool grouped = !spec.groups.isEmpty();
    if (grouped)
        rows.front().append(QStringLiteral("group"));
    const QList<ChartSeries> all = spec.series + spec.tabled;
    const bool told = std::any_of(all.cbegin(), all.cend(), [](const ChartSeries& one) { return !one.what.isEmpty(); });
    if (told)
        rows.front() << QStringLiteral("what") << QStringLiteral("n") << QStringLiteral("interval");
    for (const ChartSeries& series : all) {
        QList<QStringList> own = seriesRows(spec, series);
        for (qsizetype i = 0; i < own.size(); ++i) {
            if (grouped)
                own[i].append(groupAt(spec, series.points[i].x()));
            if (told)
                own[i] << series.what << (i < series.counts.size() ? QString::number(series.counts[i]) : QString())
                       << (own[i][kLow].isEmpty() ? QString() : series.intervalName);
        }
        rows.append(own);
    }
    for (const ChartSpan& span : spec.spans) {
        const bool line = span.low == span.high;
        rows.append({span.name,
                     {},
                     {},
                     line ? number(span.low) : QString(),
                     line ? QString() : number(span.low),
                     line ? QString() : number(span.high)});
        while (rows.back().size() < rows.front().size())
            rows.back().append(QString());
    }
    return rows;
}

QString chartCsv(const ChartSpec& spec) {
    QString csv;
    for (const QStringList& row : chartTable(spec))
        csv += csvRow(row);
    return csv;
}

} // namespace etude
