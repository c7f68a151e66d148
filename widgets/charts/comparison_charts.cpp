// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/comparison_charts.h"

#include <algorithm>
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

/// Adds a category and to the series its point; an interval of too few runs is not drawn.
void addDifference(ChartSpec& spec, ChartSeries& series, const QString& name, double difference,
                   const std::optional<Ends>& ends, bool isDrawn) {
    const auto x = static_cast<double>(spec.x.categories.size());
    spec.x.categories << name;
    series.points << QPointF(x, difference);
    if (ends)
        series.intervals << ChartInterval{x, ends->first, ends->second, !isDrawn};
}

ChartSeries pointsOf(const QString& name, const QColor& color) {
    ChartSeries series;
    series.kind = ChartSeries::Kind::Points;
    series.name = name;
    series.color = color;
    return series;
}

void addSource(ChartSpec& spec, const QString& name, double difference, const std::optional<Ends>& ends, bool isDrawn) {
    ChartSeries series = pointsOf(name, configurationColor(0));
    addDifference(spec, series, name, difference, ends, isDrawn);
    spec.series << series;
}

QString differenceName(const SideNames& names) {
    return ComparisonCharts::tr("%1 − %2").arg(QString::fromStdString(names.a), QString::fromStdString(names.b));
}

/// No difference of two areas lies beyond -1 and 1.
void boundDifferences(ChartAxis& axis, const QString& title) {
    axis.title = title;
    axis.lowest = -1.0;
    axis.highest = 1.0;
}

/// What differences are measured by, with the margin.
void setDifferenceAxis(ChartSpec& spec, const QString& title, double margin) {
    boundDifferences(spec.y, title);
    spec.spans << ChartSpan{-margin, margin, ComparisonCharts::tr("within ± %1").arg(QLocale().toString(margin)),
                            referenceColor()};
}

bool isIntervalDrawn(const Comparison& comparison) {
    return comparedRuns(comparison) >= kFewestForInterval;
}

/// Of a training run's interval that is not drawn, or not there.
QString tooFewText(const Comparison& comparison) {
    if (!comparison.estimate)
        return ComparisonCharts::tr("one seed: nothing is known of another training run");
    const int n = static_cast<int>(comparedRuns(comparison));
    return comparison.isPaired() ? ComparisonCharts::tr("%n pairs: too few for an interval", nullptr, n)
                                 : ComparisonCharts::tr("%n runs: too few for an interval", nullptr, n);
}

/// What the intervals are, and which of so many pairs have none or are left out.
void notePairs(ChartSpec& spec, qsizetype drawn, qsizetype pairs) {
    for (ChartSeries& series : spec.series) {
        series.what = ComparisonCharts::tr("difference");
        series.intervalName = ComparisonCharts::tr("95 % CI");
    }
    const qsizetype shown = spec.x.categories.size();
    if (drawn > 0)
        spec.intervalName = ComparisonCharts::tr("95 % CI over training runs, each pair by itself");
    if (drawn < shown)
        spec.notes << ComparisonCharts::tr("%n with fewer than 3 pairs of runs: too few for an interval", nullptr,
                                           static_cast<int>(shown - drawn));
    if (shown < pairs)
        spec.notes << ComparisonCharts::tr("%n without runs that pair: left out", nullptr,
                                           static_cast<int>(pairs - shown));
}

} // namespace

std::size_t comparedRuns(const Comparison& comparison) {
    return comparison.isOfPairs() ? comparison.paired.n : std::min(comparison.a.runs.size(), comparison.b.runs.size());
}

ChartSpec differenceSpec(const Comparison& comparison, const std::optional<TestSetUncertainty>& uncertainty,
                         const SideNames& names) {
    ChartSpec spec;
    spec.title = ComparisonCharts::tr("Difference in test %1").arg(QString::fromUtf8(measureText(comparison.measure)));
    spec.emptyText =
        ComparisonCharts::tr("The runs of the two neither pair nor are enough for an estimate without pairs.");
    spec.sideways = true;
    setDifferenceAxis(spec, differenceName(names), comparison.margin);
    if (!comparison.hasDifference())
        return spec;
    const bool isDrawn = isIntervalDrawn(comparison);
    spec.intervalName = ComparisonCharts::tr("95 % CI");
    addSource(spec, ComparisonCharts::tr("another training run"), comparison.difference(), comparison.interval(),
              isDrawn);
    if (comparison.estimate && isDrawn)
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
    if (!comparison.estimate || !isDrawn)
        spec.notes << tooFewText(comparison);
    if (uncertainty && uncertainty->bootstrap.testSet)
        addSource(spec, ComparisonCharts::tr("another test set"), uncertainty->bootstrap.difference,
                  Ends{uncertainty->bootstrap.testSet->low, uncertainty->bootstrap.testSet->high}, true);
    if (uncertainty && uncertainty->both)
        addSource(spec, ComparisonCharts::tr("both"), uncertainty->bootstrap.difference, *uncertainty->both, isDrawn);
    return spec;
}

ChartSpec levelPairsSpec(const LevelComparisons& all, const std::vector<SideNames>& names, const QString& field) {
    ChartSpec spec;
    const Comparison& first = all.comparisons.front();
    spec.title = ComparisonCharts::tr("Differences in test %1, all pairs of levels")
                     .arg(QString::fromUtf8(measureText(first.measure)));
    spec.emptyText = ComparisonCharts::tr("No two levels have runs that can be compared.");
    spec.sideways = true;
    spec.x.title = field;
    setDifferenceAxis(spec, ComparisonCharts::tr("Difference, first less second"), first.margin);
    const int pairs = static_cast<int>(all.comparisons.size());
    ChartSeries holds =
        pointsOf(ComparisonCharts::tr("one is better, by Holm's method over all %n pairs of levels", nullptr, pairs),
                 configurationColor(0));
    ChartSeries open = pointsOf(ComparisonCharts::tr("neither is"), referenceColor());
    qsizetype drawn = 0;
    for (std::size_t i = 0; i < all.comparisons.size(); ++i) {
        const Comparison& comparison = all.comparisons[i];
        if (!comparison.hasDifference())
            continue;
        const bool isBetter = all.verdicts[i] == Verdict::Better || all.verdicts[i] == Verdict::Worse;
        const bool isDrawn = isIntervalDrawn(comparison) && comparison.interval();
        drawn += isDrawn ? 1 : 0;
        ChartSeries& series = isBetter ? holds : open;
        addDifference(spec, series, differenceName(names[i]), comparison.difference(), comparison.interval(), isDrawn);
        series.counts << static_cast<qsizetype>(comparedRuns(comparison));
    }
    if (holds.points.isEmpty()) { // then there is nothing to tell apart
        open.name.clear();
        spec.notes << ComparisonCharts::tr("of no pair one is better by Holm's method over all %n", nullptr, pairs);
    }
    spec.series = {holds, open};
    notePairs(spec, drawn, pairs);
    return spec;
}

ChartSpec tagDifferencesSpec(std::span<const RankedTag> tags, const SideNames& names) {
    ChartSpec spec;
    spec.title = ComparisonCharts::tr("Difference in test ROC-AUC of each tag");
    spec.emptyText = ComparisonCharts::tr("No tag has two clips or more of either class.");
    spec.sideways = true;
    boundDifferences(spec.y, differenceName(names));
    ChartSeries differs =
        pointsOf(ComparisonCharts::tr("p (FDR) < %1").arg(QLocale().toString(kTagChance)), configurationColor(0));
    ChartSeries open = pointsOf(ComparisonCharts::tr("not told from chance"), referenceColor());
    int without = 0;
    for (const RankedTag& tag : tags) {
        const auto& difference = tag.deLong.difference;
        if (!difference) {
            ++without;
            continue;
        }
        ChartSeries& series = tag.differs() ? differs : open;
        const QString name = QString::fromStdString(tag.name);
        addDifference(spec, series, name, difference->value, difference->interval(), true);
        series.pointKeys << name;
        series.counts << static_cast<qsizetype>(tag.deLong.positives);
    }
    for (ChartSeries* series : {&differs, &open}) {
        series->what = ComparisonCharts::tr("difference");
        series->intervalName = ComparisonCharts::tr("95 % CI (DeLong)");
        if (!series->points.isEmpty())
            spec.series << *series;
    }
    if (!spec.series.isEmpty())
        spec.intervalName = ComparisonCharts::tr("95 % CI of another test set (DeLong), each tag by itself");
    spec.spans << ChartSpan{0.0, 0.0, {}, referenceColor()};
    if (without > 0)
        spec.notes << ComparisonCharts::tr("%n tags with fewer than two clips of a class: left out", nullptr, without);
    return spec;
}

} // namespace etude
