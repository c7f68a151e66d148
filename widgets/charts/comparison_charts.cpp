// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/comparison_charts.h"

#include <utility>

#include <QCoreApplication>
#include <QLocale>

#include "widgets/style/theme.h"

namespace etude {

namespace {

struct ComparisonCharts {
    Q_DECLARE_TR_FUNCTIONS(ComparisonCharts)
};

using Ends = std::pair<double, double>;

void addDifference(ChartSpec& spec, const QString& name, double difference, const std::optional<Ends>& ends) {
    const auto x = static_cast<double>(spec.x.categories.size());
    spec.x.categories << name;
    ChartSeries series;
    series.kind = ChartSeries::Kind::Points;
    series.name = name;
    series.color = configurationColor(0);
    series.points = {{x, difference}};
    if (ends)
        series.intervals = {{x, ends->first, ends->second}};
    spec.series << series;
}

QString differenceName(const SideNames& names) {
    return ComparisonCharts::tr("%1 − %2").arg(QString::fromStdString(names.a), QString::fromStdString(names.b));
}

void addMargin(ChartSpec& spec, double margin) {
    spec.spans << ChartSpan{-margin, margin, ComparisonCharts::tr("within ± %1").arg(QLocale().toString(margin)),
                            referenceColor()};
}

} // namespace

ChartSpec differenceSpec(const Comparison& comparison, const std::optional<TestSetUncertainty>& uncertainty,
                         const SideNames& names) {
    ChartSpec spec;
    spec.title = ComparisonCharts::tr("Difference in test %1").arg(QString::fromUtf8(measureText(comparison.measure)));
    spec.y.title = differenceName(names);
    spec.intervalName = ComparisonCharts::tr("95 % CI");
    addDifference(spec, ComparisonCharts::tr("another training run"), comparison.difference(), comparison.interval());
    if (comparison.estimate)
        spec.notes << (comparison.isPaired()
                           ? ComparisonCharts::tr("%n seeds", nullptr, static_cast<int>(comparison.paired.n))
                           : ComparisonCharts::tr("%1 and %2 runs, unpaired")
                                 .arg(comparison.unpaired.nA)
                                 .arg(comparison.unpaired.nB));
    if (uncertainty)
        spec.notes << ComparisonCharts::tr("%1 test clips of %2 artists, %3 draws")
                          .arg(uncertainty->clips)
                          .arg(uncertainty->artists)
                          .arg(uncertainty->draws);
    if (comparison.moreDiffers)
        spec.notes << ComparisonCharts::tr("not all else is equal");
    if (!comparison.estimate)
        spec.notes << ComparisonCharts::tr("one seed: nothing is known of another training run");
    if (uncertainty && uncertainty->bootstrap.testSet)
        addDifference(spec, ComparisonCharts::tr("another test set"), uncertainty->bootstrap.difference,
                      Ends{uncertainty->bootstrap.testSet->low, uncertainty->bootstrap.testSet->high});
    if (uncertainty && uncertainty->both)
        addDifference(spec, ComparisonCharts::tr("both"), uncertainty->bootstrap.difference, *uncertainty->both);
    addMargin(spec, comparison.margin);
    return spec;
}

ChartSpec levelPairsSpec(const LevelComparisons& all, const std::vector<SideNames>& names) {
    ChartSpec spec;
    const Comparison& first = all.comparisons.front();
    spec.title = ComparisonCharts::tr("Differences in test %1, all pairs of levels")
                     .arg(QString::fromUtf8(measureText(first.measure)));
    spec.y.title = ComparisonCharts::tr("Difference");
    spec.intervalName = ComparisonCharts::tr("95 % CI over training runs, each pair by itself");
    for (std::size_t i = 0; i < all.comparisons.size(); ++i)
        addDifference(spec, differenceName(names[i]), all.comparisons[i].difference(), all.comparisons[i].interval());
    addMargin(spec, first.margin);
    return spec;
}

} // namespace etude
