// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>

#include <QCoreApplication>

#include "engine/analysis/size_table.h"
#include "widgets/charts/comparison_charts.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"
#include "widgets/results/result_words.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kDifferenceDecimals = 3;
constexpr double kPercent = 100.0;

struct SizeFigure {
    Q_DECLARE_TR_FUNCTIONS(SizeFigure)
};

std::vector<double> valuesOf(const SizePoint& point) {
    std::vector<double> values;
    for (const RunResult& run : point.runs)
        values.push_back(*run.rocAuc);
    return values;
}

QString levelName(const SizeSeries& series) {
    return series.level ? runLevelTick(*series.level) : runFieldLabel(kTrainFractionField);
}

QColor seriesHue(const SizeSeries& series, const LevelHues& hues) {
    return series.level ? hues.of(*series.level) : configurationColor(kSizeHue);
}

/// "+0.012" and, of enough pairs, the interval below it.
QString differenceText(const Comparison& comparison) {
    const double mean = comparison.difference();
    QString text = signedText(mean, kDifferenceDecimals);
    if (const auto interval = comparison.interval(); interval && comparedRuns(comparison) >= kFewestForInterval)
        text += QLatin1Char('\n') + SizeFigure::tr("(%1 to %2)")
                                        .arg(signedText(interval->first, kDifferenceDecimals),
                                             signedText(interval->second, kDifferenceDecimals));
    return text;
}

using SeriesPair = std::pair<const SizeSeries*, const SizeSeries*>;

/// Whose difference is told at each size: of two levels, or of those two that selected configurations have.
std::optional<SeriesPair> comparedSeries(const SizeTable& table, const std::vector<std::string>& selected) {
    std::vector<const SizeSeries*> found;
    for (const SizeSeries& series : table.series)
        if (table.series.size() == 2 || std::ranges::any_of(series.points, [&](const SizePoint& point) {
                return std::ranges::find(selected, point.configuration) != selected.end();
            }))
            found.push_back(&series);
    return found.size() == 2 ? std::optional(SeriesPair(found[0], found[1])) : std::nullopt;
}

/// Of how many pairs, or runs, the differences above are; why there are none.
QString differencesNote(const SeriesPair& pair, const std::vector<std::size_t>& n, bool isOfPairs) {
    const QString first = levelName(*pair.first);
    const QString second = levelName(*pair.second);
    if (n.empty())
        return SizeFigure::tr("no difference: no size has runs of %1 and of %2").arg(first, second);
    const auto [least, most] = std::ranges::minmax(n);
    const QString count = least == most ? QString::number(most) : SizeFigure::tr("%1 to %2").arg(least).arg(most);
    return (isOfPairs ? SizeFigure::tr("above: %1 less %2, n = %3 pairs of seeds")
                      : SizeFigure::tr("above: %1 less %2, n = %3 pairs of seeds, or runs where none pair"))
        .arg(first, second, count);
}

/// Above the sizes that both have; a note says of what, or why there are none.
void labelDifferences(ChartSpec& spec, const SizeTable& table, const std::vector<std::string>& selected) {
    if (table.series.size() < 2)
        return;
    const auto pair = comparedSeries(table, selected);
    if (!pair) {
        spec.notes.append(SizeFigure::tr("select marks of two levels, the second with Ctrl, for their difference at "
                                         "each size; those from %1 are in the table")
                              .arg(levelName(table.series[0])));
        return;
    }
    std::vector<std::size_t> n;
    bool isOfPairs = true;
    for (const double fraction : table.fractions()) {
        const auto comparison = differenceAt(*pair->first, *pair->second, fraction);
        if (!comparison || !comparison->hasDifference())
            continue;
        spec.labels.append({kPercent * fraction, 0.0, differenceText(*comparison)});
        n.push_back(comparedRuns(*comparison));
        isOfPairs = isOfPairs && comparison->isOfPairs();
    }
    spec.notes.append(differencesNote(*pair, n, isOfPairs));
}

/// Sizes stand apart by their logarithm, as halving the data costs about the same everywhere.
void setSizeAxis(ChartSpec& spec, const SizeTable& table) {
    spec.x.title = SizeFigure::tr("Training size (%)");
    spec.x.logarithmic = true;
    for (const double fraction : table.fractions())
        spec.x.ticks.append(kPercent * fraction);
}

void drawBars(ChartSpec& spec, const SizeTable& table, const LevelHues& hues) {
    spec.x.places = true;
    for (std::size_t s = 0; s < table.series.size(); ++s)
        for (const SizePoint& point : table.series[s].points)
            addBar(spec, kPercent * point.fraction, toQt(point.configuration), levelName(table.series[s]),
                   seriesHue(table.series[s], hues), point.summary, point.runs, valuesOf(point));
}

ChartSeries fittedLine(const SizeSeries& series, const QColor& color) {
    ChartSeries line;
    line.color = color;
    line.what = SizeFigure::tr("fitted line");
    line.stroke = Qt::DashLine;
    line.fitted = true;
    for (const SizePoint& point : series.points)
        line.points.append({kPercent * point.fraction, series.fit->at(std::log2(point.fraction))});
    return line;
}

/// "mel: 0.673 + 0.065 log2(size)".
QString fitText(const QString& name, const LineFit& fit) {
    const QString sign = fit.slope < 0.0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    return SizeFigure::tr("%1: %2 %3 %4 log2(size)")
        .arg(name, decimalText(fit.intercept, kDifferenceDecimals), sign,
             decimalText(std::abs(fit.slope), kDifferenceDecimals));
}

void drawCurves(ChartSpec& spec, const SizeTable& table, const LevelHues& hues) {
    spec.names = ChartSpec::Names::Beside;
    QStringList fits;
    for (std::size_t s = 0; s < table.series.size(); ++s) {
        const SizeSeries& series = table.series[s];
        ChartSeries line;
        line.name = levelName(series);
        line.color = seriesHue(table.series[s], hues);
        line.band = true;
        line.what = meanWord();
        ChartSeries runs = line;
        runs.kind = ChartSeries::Kind::Points;
        runs.band = false;
        runs.what = runWord();
        for (const SizePoint& point : series.points) {
            const double x = kPercent * point.fraction;
            line.points.append({x, point.summary.mean});
            line.counts.append(static_cast<qsizetype>(point.summary.n));
            line.pointKeys.append(toQt(point.configuration));
            if (const auto half = point.summary.halfWidth)
                line.intervals.append(
                    {x, point.summary.mean - *half, point.summary.mean + *half, point.summary.n < kFewestForInterval});
            for (const RunResult& run : point.runs) {
                runs.points.append({x, *run.rocAuc});
                runs.pointKeys.append(keyOfRun(run.run));
            }
        }
        spec.series.append({line, runs});
        if (!series.fit)
            continue;
        spec.series.append(fittedLine(series, line.color));
        fits << fitText(line.name, *series.fit);
    }
    if (!fits.isEmpty())
        spec.notes.append(SizeFigure::tr("dashed: %1 (1 is all data)").arg(fits.join(QStringLiteral(", "))));
}

/// Of the first level and each other, at each size: what the labels say of two.
void tableDifferences(ChartSpec& spec, const SizeTable& table) {
    for (std::size_t s = 1; s < table.series.size(); ++s) {
        ChartSeries differences;
        differences.name = QStringLiteral("%1 \u2212 %2").arg(levelName(table.series[0]), levelName(table.series[s]));
        differences.what = SizeFigure::tr("difference");
        differences.intervalName = intervalName(IntervalKind::Student);
        for (const double fraction : table.fractions()) {
            const auto comparison = differenceAt(table.series[0], table.series[s], fraction);
            if (!comparison || !comparison->hasDifference())
                continue;
            const double x = kPercent * fraction;
            differences.points.append({x, comparison->difference()});
            differences.counts.append(static_cast<qsizetype>(comparedRuns(*comparison)));
            if (const auto interval = comparison->interval())
                differences.intervals.append({x, interval->first, interval->second});
        }
        spec.tabled.append(differences);
    }
}

/// The AUC is a + b log2(size), where all the data is 1.
void tableFits(ChartSpec& spec, const SizeTable& table) {
    for (const SizeSeries& series : table.series) {
        if (!series.fit)
            continue;
        ChartSeries fit;
        fit.name = levelName(series);
        fit.counts = {static_cast<qsizetype>(series.fit->n)};
        fit.what = SizeFigure::tr("fit: a, at all data");
        fit.points = {{kPercent, series.fit->intercept}};
        spec.tabled.append(fit);
        fit.what = SizeFigure::tr("fit: b, for twice the data");
        fit.points = {{std::numeric_limits<double>::quiet_NaN(), series.fit->slope}};
        spec.tabled.append(fit);
    }
}

} // namespace

ChartSpec sizeFigure(const FigureInput& input) {
    ChartSpec spec;
    spec.title = SizeFigure::tr("Test ROC-AUC by training size");
    spec.emptyText =
        SizeFigure::tr("No configuration has finished runs of two training sizes. Queue a study that varies "
                       "the training size.");
    const std::optional<std::string>& chosen = input.choice.colourBy;
    const std::optional<SizeTable> table = shownSizes(input.runs, input.all, chosen, input.interval);
    if (!table)
        return spec;
    if (chosen && table->field != *chosen) {
        spec.emptyText = SizeFigure::tr("No two levels of %1 have runs of two training sizes. Colour by another field, "
                                        "or queue a study that varies both.")
                             .arg(lowerFirst(runFieldLabel(*chosen)));
        return spec;
    }
    if (!table->field.empty())
        spec.legendTitle = runFieldLabel(table->field);
    std::vector<std::size_t> n;
    for (const SizeSeries& series : table->series)
        for (const SizePoint& point : series.points)
            n.push_back(point.summary.n);
    const LevelHues hues = huesOf(variedFields(input.runs), input, table->field);
    setSizeAxis(spec, *table);
    const bool isColoured = table->field.empty() || hues.has(table->field);
    if (input.choice.curves || !isColoured) // names at the ends of lines need no hues
        drawCurves(spec, *table, hues);
    else
        drawBars(spec, *table, hues);
    nameIntervals(spec, input.interval, n);
    if (!isColoured)
        spec.notes.append(SizeFigure::tr("%1 has %2 levels, more than there are colours: curves, named at their ends")
                              .arg(lowerFirst(spec.legendTitle))
                              .arg(table->series.size()));
    labelDifferences(spec, *table, input.selected);
    tableDifferences(spec, *table);
    tableFits(spec, *table);
    setAucAxis(spec, testAucTitle());
    return spec;
}

bool drawsCurves(const ChartSpec& spec) {
    return std::any_of(spec.series.cbegin(), spec.series.cend(),
                       [](const ChartSeries& series) { return series.kind == ChartSeries::Kind::Line; });
}

} // namespace etude
