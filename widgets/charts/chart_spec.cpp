// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_spec.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <QLocale>

#include "engine/core/csv.h"

namespace etude {

namespace {

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

QString cellsCsv(const ChartSpec& spec) {
    QString csv = QStringLiteral("series,key,x,y,value\r\n");
    for (const ChartSeries& series : spec.series)
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const QStringList fields{series.name, series.pointKeys.value(i, series.key),
                                     position(spec.x, series.points[i].x()), position(spec.y, series.points[i].y()),
                                     number(series.values.value(i))};
            csv += csvRow(fields);
        }
    return csv;
}

} // namespace

bool hasCells(const ChartSpec& spec) {
    return std::any_of(spec.series.cbegin(), spec.series.cend(),
                       [](const ChartSeries& series) { return series.kind == ChartSeries::Kind::Cells; });
}

QString chartCsv(const ChartSpec& spec) {
    if (hasCells(spec))
        return cellsCsv(spec);
    QString csv = QStringLiteral("series,key,x,y,low,high\r\n");
    for (const ChartSeries& series : spec.series) {
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const QPointF point = series.points[i];
            const auto interval =
                std::find_if(series.intervals.cbegin(), series.intervals.cend(),
                             [&](const ChartInterval& candidate) { return candidate.x == point.x(); });
            const bool found = interval != series.intervals.cend();
            const QStringList fields{series.name,
                                     series.pointKeys.value(i, series.key),
                                     position(spec.x, point.x()),
                                     number(point.y()),
                                     found ? number(interval->low) : QString(),
                                     found ? number(interval->high) : QString()};
            csv += csvRow(fields);
        }
    }
    return csv;
}

} // namespace etude
