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

} // namespace

ChartSpec differenceSpec(const Comparison& comparison, const std::optional<TestSetUncertainty>& uncertainty,
                         const SideNames& names) {
    ChartSpec spec;
    spec.title = ComparisonCharts::tr("Difference in test %1").arg(QString::fromUtf8(measureText(comparison.measure)));
    spec.y.title =
        ComparisonCharts::tr("%1 − %2").arg(QString::fromStdString(names.a), QString::fromStdString(names.b));
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
    spec.spans << ChartSpan{-comparison.margin, comparison.margin,
                            ComparisonCharts::tr("within ± %1").arg(QLocale().toString(comparison.margin)),
                            referenceColor()};
    return spec;
}

} // namespace etude
