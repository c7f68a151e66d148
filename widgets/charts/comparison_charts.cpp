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

void addInterval(ChartSpec& spec, const QString& name, double difference, const Ends& ends) {
    const auto x = static_cast<double>(spec.x.categories.size());
    spec.x.categories << name;
    ChartSeries series;
    series.kind = ChartSeries::Kind::Points;
    series.name = name;
    series.color = configurationColor(0);
    series.points = {{x, difference}};
    series.intervals = {{x, ends.first, ends.second}};
    spec.series << series;
}

} // namespace

ChartSpec differenceSpec(const Comparison& comparison, const std::optional<TestSetUncertainty>& uncertainty) {
    ChartSpec spec;
    spec.title = ComparisonCharts::tr("Difference in test ROC-AUC");
    spec.y.title = ComparisonCharts::tr("Difference (A − B)");
    spec.emptyText = ComparisonCharts::tr("Two finished runs on each side are needed before there is an interval.");
    if (!comparison.estimate)
        return spec;
    const double difference = comparison.estimate->mean;
    spec.intervalName = ComparisonCharts::tr("95 % CI");
    addInterval(spec, ComparisonCharts::tr("another training run"), difference, *comparison.interval());
    if (uncertainty && uncertainty->bootstrap.testSet)
        addInterval(spec, ComparisonCharts::tr("another test set"), uncertainty->bootstrap.difference,
                    {uncertainty->bootstrap.testSet->low, uncertainty->bootstrap.testSet->high});
    if (uncertainty && uncertainty->both)
        addInterval(spec, ComparisonCharts::tr("both"), uncertainty->bootstrap.difference, *uncertainty->both);
    spec.spans << ChartSpan{-comparison.margin, comparison.margin,
                            ComparisonCharts::tr("within ± %1").arg(QLocale().toString(comparison.margin)),
                            referenceColor()};
    return spec;
}

} // namespace etude
