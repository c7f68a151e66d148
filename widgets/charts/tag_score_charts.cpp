// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/tag_score_charts.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "widgets/style/theme.h"

namespace etude {

namespace {

struct TagScoreCharts {
    Q_DECLARE_TR_FUNCTIONS(TagScoreCharts)
};

constexpr double kSeen = 0.002; ///< a step of a rate that can be seen
constexpr double kRateMargin = 0.02;

/// One side of the comparison, as it is drawn.
struct Side {
    const SideTagScores& scores;
    QString name;
    QStringList keys;
    QColor color;
};

std::array<Side, 2> sidesOf(const ScoredTag& tag, const TagChartNames& names) {
    return {Side{tag.a, names.a, names.keysA, configurationColor(0)},
            Side{tag.b, names.b, names.keysB, configurationColor(1)}};
}

ChartSeries lineOf(const Side& side) {
    ChartSeries series;
    series.name = side.name;
    series.color = side.color;
    return series;
}

ChartSeries reference(const QString& name, const QPointF& from, const QPointF& to) {
    ChartSeries series;
    series.name = name;
    series.color = referenceColor();
    series.stroke = Qt::DashLine;
    series.points = {from, to};
    series.fitted = true;
    return series;
}

void setRateAxes(ChartSpec& spec, const QString& x, const QString& y) {
    spec.names = ChartSpec::Names::Legend;
    spec.x.title = x;
    spec.y.title = y;
    for (ChartAxis* axis : {&spec.x, &spec.y}) {
        axis->minimum = -kRateMargin;
        axis->maximum = 1.0 + kRateMargin;
    }
}

/// The first, the last, and what is seen apart from the one before.
QList<QPointF> seen(const QList<QPointF>& points) {
    QList<QPointF> kept;
    for (const QPointF& point : points)
        if (kept.isEmpty() || (point - kept.last()).manhattanLength() >= kSeen)
            kept << point;
    if (!kept.isEmpty() && kept.last() != points.last())
        kept << points.last();
    return kept;
}

/// A line for each run that has a curve. `pointsOf` of a run and its curve.
template <class Curve, class PointsOf>
void addCurves(ChartSpec& spec, const ScoredTag& tag, const TagChartNames& names,
               std::optional<Curve> RunTagScores::*curve, PointsOf pointsOf) {
    for (const Side& side : sidesOf(tag, names))
        for (std::size_t i = 0; i < side.scores.runs.size(); ++i) {
            const std::optional<Curve>& of = side.scores.runs[i].*curve;
            if (!of)
                continue;
            ChartSeries series = lineOf(side);
            series.key = side.keys.value(static_cast<qsizetype>(i));
            series.points = seen(pointsOf(*of));
            series.fitted = true; // corners of a curve are no marks
            spec.series << series;
        }
}

QString oneClassText() {
    return TagScoreCharts::tr("The test set has this tag on all clips or none.");
}

QString runsText(const Side& side) {
    return TagScoreCharts::tr("%n runs of %1", nullptr, static_cast<int>(side.scores.runs.size())).arg(side.name);
}

/// Whose scores are taken together.
void notePooled(ChartSpec& spec, const ScoredTag& tag, const TagChartNames& names) {
    for (const Side& side : sidesOf(tag, names))
        spec.notes << runsText(side);
}

} // namespace

ChartSpec tagRocSpec(const ScoredTag& tag, const TagChartNames& names) {
    ChartSpec spec;
    spec.title = TagScoreCharts::tr("ROC, %1").arg(names.tag);
    spec.emptyText = oneClassText();
    setRateAxes(spec, TagScoreCharts::tr("False positive rate"), TagScoreCharts::tr("True positive rate"));
    addCurves(spec, tag, names, &RunTagScores::roc, [](const RocCurve& curve) {
        QList<QPointF> points;
        for (const RocPoint& point : curve.points)
            points << QPointF(static_cast<double>(point.falsePositives) / static_cast<double>(curve.negatives()),
                              static_cast<double>(point.truePositives) / static_cast<double>(curve.positives()));
        return points;
    });
    if (!spec.series.isEmpty()) {
        spec.series.prepend(reference(TagScoreCharts::tr("Chance"), {0.0, 0.0}, {1.0, 1.0}));
        notePooled(spec, tag, names);
    }
    return spec;
}

ChartSpec tagPrecisionRecallSpec(const ScoredTag& tag, const TagChartNames& names) {
    ChartSpec spec;
    spec.title = TagScoreCharts::tr("Precision and recall, %1").arg(names.tag);
    spec.emptyText = oneClassText();
    setRateAxes(spec, TagScoreCharts::tr("Recall"), TagScoreCharts::tr("Precision"));
    double chance = 0.0;
    addCurves(spec, tag, names, &RunTagScores::precisionRecall, [&](const PrecisionRecallCurve& curve) {
        QList<QPointF> points;
        for (const PrecisionRecallPoint& point : curve.points)
            points << QPointF(curve.recall(point), point.precision());
        chance = curve.points.back().precision();
        return points;
    });
    if (!spec.series.isEmpty()) {
        spec.series.prepend(reference(TagScoreCharts::tr("Chance"), {0.0, chance}, {1.0, chance}));
        notePooled(spec, tag, names);
    }
    return spec;
}

ChartSpec tagHistogramSpec(const ScoredTag& tag, const TagChartNames& names) {
    ChartSpec spec;
    spec.title = TagScoreCharts::tr("Scores, %1").arg(names.tag);
    spec.x.title = TagScoreCharts::tr("Score");
    spec.y.title = TagScoreCharts::tr("Share of the clips");
    spec.y.minimum = 0.0;
    spec.names = ChartSpec::Names::Legend;
    const auto add = [&](const Side& side, const std::vector<std::int64_t>& counts, const QString& name,
                         Qt::PenStyle stroke) {
        const ScoreHistogram& histogram = side.scores.pooled.histogram;
        std::int64_t all = 0;
        for (const std::int64_t count : counts)
            all += count;
        if (all == 0)
            return;
        ChartSeries series = lineOf(side);
        series.name = name.arg(side.name);
        series.stroke = stroke;
        series.fitted = true;
        const double width = (histogram.high - histogram.low) / static_cast<double>(counts.size());
        for (std::size_t bin = 0; bin < counts.size(); ++bin)
            series.points << QPointF(histogram.low + (static_cast<double>(bin) + 0.5) * width,
                                     static_cast<double>(counts[bin]) / static_cast<double>(all));
        spec.series << series;
    };
    for (const Side& side : sidesOf(tag, names)) {
        add(side, side.scores.pooled.histogram.positives, TagScoreCharts::tr("%1: has the tag"), Qt::SolidLine);
        add(side, side.scores.pooled.histogram.negatives, TagScoreCharts::tr("%1: has it not"), Qt::DotLine);
    }
    notePooled(spec, tag, names);
    return spec;
}

ChartSpec tagCalibrationSpec(const ScoredTag& tag, const TagChartNames& names) {
    ChartSpec spec;
    spec.title = TagScoreCharts::tr("Calibration, %1").arg(names.tag);
    spec.emptyText = TagScoreCharts::tr("Some scores lie outside of 0 to 1: they are no probabilities.");
    setRateAxes(spec, TagScoreCharts::tr("Mean score"), TagScoreCharts::tr("Share that has the tag"));
    for (const Side& side : sidesOf(tag, names)) {
        const auto& calibration = side.scores.pooled.calibration;
        if (!calibration)
            continue;
        ChartSeries series = lineOf(side);
        const bool isOneRun = side.scores.runs.size() == 1;
        for (const CalibrationBin& bin : calibration->bins) {
            if (bin.count == 0)
                continue;
            series.points << QPointF(bin.meanScore, bin.share());
            series.counts << static_cast<qsizetype>(bin.count);
            const auto [low, high] = wilsonInterval(bin.positives, bin.count);
            if (isOneRun)
                series.intervals << ChartInterval{bin.meanScore, low, high};
        }
        series.what = TagScoreCharts::tr("share");
        if (isOneRun)
            series.intervalName = spec.intervalName = TagScoreCharts::tr("95 % CI (Wilson)");
        spec.series << series;
        spec.notes << TagScoreCharts::tr("%1: ECE %2, Brier %3")
                          .arg(runsText(side), QLocale().toString(calibration->expectedError, 'f', 3),
                               QLocale().toString(calibration->brier, 'f', 3));
    }
    if (!spec.series.isEmpty())
        spec.series.prepend(reference(TagScoreCharts::tr("Calibrated"), {0.0, 0.0}, {1.0, 1.0}));
    return spec;
}

} // namespace etude
