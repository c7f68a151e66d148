// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/result_charts.h"

#include <QCoreApplication>
#include <QLocale>

#include "engine/experiment/best_epoch.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kRunDecimals = 4;   ///< of one run's AUC
constexpr double kRateAir = 0.02; ///< beside 0 and 1, so that a curve along the frame is whole

struct ResultCharts {
    Q_DECLARE_TR_FUNCTIONS(ResultCharts)
};

ChartSeries lossLine(const RunCurve& run, const QString& name, const QColor& color, double EpochEvent::*loss) {
    ChartSeries series;
    series.key = run.key;
    series.name = name;
    series.color = color;
    for (const EpochEvent& epoch : run.epochs)
        series.points.append({static_cast<double>(epoch.epoch), epoch.*loss});
    return series;
}

/// The epoch whose weights are tested; null before the first validation.
const EpochEvent* chosenEpoch(const QList<EpochEvent>& epochs) {
    BestEpoch best;
    const EpochEvent* chosen = nullptr;
    for (const EpochEvent& epoch : epochs)
        if (best.add(epoch.epoch, epoch.validationRocAuc, epoch.validationLoss))
            chosen = &epoch;
    return chosen;
}

/// Marks the epoch on a run's line.
void markChosen(ChartSpec& spec, const RunCurve& run, double epoch, double value) {
    ChartSeries series;
    series.kind = ChartSeries::Kind::Points;
    series.key = run.key;
    series.color = referenceColor();
    series.points = {{epoch, value}};
    series.pointNotes = {ResultCharts::tr("best epoch")};
    spec.series.append(series);
}

void noteChosen(ChartSpec& spec, int epoch) {
    spec.notes.append(ResultCharts::tr("best epoch: %1").arg(QLocale().toString(epoch)));
}

ChartSeries tagLine(const TagCurves& tag, const QString& name, const QColor& color,
                    std::vector<std::optional<double>> EpochEvent::*scores) {
    ChartSeries series;
    series.key = tag.key;
    series.name = name;
    series.color = color;
    const auto position = static_cast<std::size_t>(tag.position);
    for (const EpochEvent& epoch : tag.epochs)
        if (position < (epoch.*scores).size() && (epoch.*scores)[position])
            series.points.append({static_cast<double>(epoch.epoch), *(epoch.*scores)[position]});
    return series;
}

} // namespace

ChartSpec lossSpec(const RunCurve& run) {
    ChartSpec spec;
    spec.title = ResultCharts::tr("Loss");
    spec.x.title = ResultCharts::tr("Epoch");
    spec.y.title = ResultCharts::tr("Binary cross-entropy");
    spec.emptyText = ResultCharts::tr("The first epoch has not finished yet.");
    spec.series = {lossLine(run, ResultCharts::tr("Training"), configurationColor(0), &EpochEvent::trainLoss),
                   lossLine(run, ResultCharts::tr("Validation"), configurationColor(1), &EpochEvent::validationLoss)};
    if (const EpochEvent* chosen = chosenEpoch(run.epochs)) {
        markChosen(spec, run, chosen->epoch, chosen->validationLoss);
        noteChosen(spec, chosen->epoch);
    }
    return spec;
}

ChartSpec validationLossSpec(const QList<RunCurve>& runs) {
    ChartSpec spec;
    spec.title = ResultCharts::tr("Validation loss");
    spec.x.title = ResultCharts::tr("Epoch");
    spec.y.title = ResultCharts::tr("Binary cross-entropy");
    spec.emptyText = ResultCharts::tr("The first epoch has not finished yet.");
    for (const RunCurve& run : runs) {
        spec.series.append(lossLine(run, run.name, run.color, &EpochEvent::validationLoss));
        if (const EpochEvent* chosen = chosenEpoch(run.epochs))
            markChosen(spec, run, chosen->epoch, chosen->validationLoss);
    }
    return spec;
}

ChartSpec validationAucSpec(const QList<RunCurve>& runs) {
    ChartSpec spec;
    spec.title = ResultCharts::tr("Validation ROC-AUC");
    spec.x.title = ResultCharts::tr("Epoch");
    spec.y.title = ResultCharts::tr("Validation ROC-AUC (macro)");
    spec.emptyText = ResultCharts::tr("The first epoch has not finished yet.");
    for (const RunCurve& run : runs) {
        ChartSeries series;
        series.key = run.key;
        series.name = run.name;
        series.color = run.color;
        for (const EpochEvent& epoch : run.epochs)
            if (epoch.validationRocAuc)
                series.points.append({static_cast<double>(epoch.epoch), *epoch.validationRocAuc});
        spec.series.append(series);
        const EpochEvent* chosen = chosenEpoch(run.epochs);
        if (!chosen || !chosen->validationRocAuc)
            continue;
        markChosen(spec, run, chosen->epoch, *chosen->validationRocAuc);
        if (runs.size() == 1)
            noteChosen(spec, chosen->epoch);
    }
    return spec;
}

ChartSpec tagValidationSpec(const TagCurves& tag) {
    ChartSpec spec;
    spec.title = ResultCharts::tr("Validation, %1").arg(tag.name);
    spec.x.title = ResultCharts::tr("Epoch");
    spec.y.title = ResultCharts::tr("Area under the curve");
    spec.emptyText = tag.epochs.isEmpty() ? ResultCharts::tr("The first epoch has not finished yet.")
                                          : ResultCharts::tr("The validation set has this tag on all clips or none.");
    spec.series = {
        tagLine(tag, ResultCharts::tr("ROC"), configurationColor(0), &EpochEvent::tagRocAuc),
        tagLine(tag, ResultCharts::tr("PR"), configurationColor(1), &EpochEvent::tagPrAuc),
    };
    return spec;
}

ChartSpec rocSpec(const TagCurves& tag) {
    ChartSpec spec;
    spec.title = ResultCharts::tr("Test ROC, %1").arg(tag.name);
    spec.x.title = ResultCharts::tr("False positive rate");
    spec.y.title = ResultCharts::tr("True positive rate");
    spec.emptyText = tag.tested ? ResultCharts::tr("The test set has this tag on all clips or none.")
                                : ResultCharts::tr("The run has not been tested yet.");
    for (ChartAxis* axis : {&spec.x, &spec.y}) {
        axis->minimum = -kRateAir;
        axis->maximum = 1.0 + kRateAir;
    }
    if (!tag.roc)
        return spec;
    ChartSeries chance;
    chance.name = ResultCharts::tr("Chance");
    chance.color = referenceColor();
    chance.points = {{0.0, 0.0}, {1.0, 1.0}};
    ChartSeries curve;
    curve.key = tag.key;
    curve.name = ResultCharts::tr("AUC %1").arg(QLocale().toString(tag.roc->area(), 'f', kRunDecimals));
    curve.color = tag.color;
    const auto negatives = static_cast<double>(tag.roc->negatives());
    const auto positives = static_cast<double>(tag.roc->positives());
    for (const RocPoint& point : tag.roc->points)
        curve.points.append({static_cast<double>(point.falsePositives) / negatives,
                             static_cast<double>(point.truePositives) / positives});
    spec.series = {chance, curve};
    return spec;
}

} // namespace etude
