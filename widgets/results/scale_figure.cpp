// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include <QCoreApplication>

#include "engine/analysis/first_convolution.h"
#include "widgets/forms/run_words.h"
#include "widgets/results/figure_parts.h"
#include "widgets/results/result_words.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kRatioDecimals = 2;

struct ScaleFigure {
    Q_DECLARE_TR_FUNCTIONS(ScaleFigure)
};

QString operatorsName(bool fused) {
    return fused ? ScaleFigure::tr("Fused operators") : ScaleFigure::tr("Stock operators");
}

QString scaleTick(double scale) {
    return runLevelTick({"input.preprocess.scale", FieldValue(scale), true});
}

/// Of the configurations whose runs the bar stands for, or of these runs where the configurations have others too: a
/// configuration may have been trained with both kinds of operators.
QString keyOf(const FirstConvolution& convolution, std::span<const RunResult> all) {
    std::set<std::string> configurations;
    for (const RunResult& run : convolution.runs)
        configurations.insert(run.configuration);
    const auto whole = std::ranges::count_if(
        all, [&](const RunResult& run) { return run.firstWeight && configurations.contains(run.configuration); });
    return whole > std::ssize(convolution.runs) ? keyOfRuns(convolution.runs)
                                                : keyOfConfigurations({configurations.begin(), configurations.end()});
}

/// Neither is a level of a field: they have no hue.
void addQuantity(ChartSpec& spec, double x, const FirstConvolution& convolution, const QString& key, bool isBias) {
    std::vector<double> values;
    for (const RunResult& run : convolution.runs)
        values.push_back(isBias ? *run.firstBias : *run.firstWeight);
    addBar(spec, x, key, isBias ? ScaleFigure::tr("bias") : ScaleFigure::tr("weight"), quantityColor(isBias ? 0 : 1),
           isBias ? convolution.bias : convolution.weight, convolution.runs, values);
    for (auto added = spec.series.end() - 2; added != spec.series.end(); ++added)
        added->onRight = !isBias;
}

void noteRatio(ChartSpec& spec, const ScaleRatio& ratio) {
    const QString weight = ratio.weight ? decimalText(*ratio.weight, kRatioDecimals) : QStringLiteral("–");
    const QString of = ScaleFigure::tr("%1, %2 against %3")
                           .arg(operatorsName(ratio.fused), scaleTick(ratio.scale), scaleTick(ratio.against));
    spec.notes.append(ratio.bias ? ScaleFigure::tr("%1: bias %2 times, weight %3 times")
                                       .arg(of, decimalText(*ratio.bias, kRatioDecimals), weight)
                                 : ScaleFigure::tr("%1: bias undefined (0 / 0), weight %2 times").arg(of, weight));
}

} // namespace

ChartSpec scaleFigure(const FigureInput& input) {
    ChartSpec spec;
    spec.title = ScaleFigure::tr("First convolution by scale");
    spec.x.title = runFieldLabel("input.preprocess.scale");
    spec.y.title = ScaleFigure::tr("bias, mean absolute value");
    spec.y.lowest = 0.0;
    spec.right = spec.y;
    spec.right->title = ScaleFigure::tr("weight, mean absolute value");
    spec.emptyText =
        ScaleFigure::tr("No setting has finished runs of two scales. Queue a study that varies the scale.");
    const std::vector<FirstConvolution> convolutions = firstConvolutions(input.runs, input.interval);
    const FirstConvolution* previous = nullptr;
    std::size_t most = 0;
    for (const FirstConvolution& one : convolutions) {
        const qsizetype place = spec.x.categories.size();
        if (previous == nullptr || previous->fused != one.fused)
            spec.groups.append({place, place, operatorsName(one.fused)});
        previous = &one;
        spec.groups.back().last = place;
        spec.x.categories.append(scaleTick(one.scale));
        const QString key = keyOf(one, input.runs);
        for (const bool isBias : {true, false})
            addQuantity(spec, static_cast<double>(place), one, key, isBias);
        most = std::max(most, one.runs.size());
    }
    const std::vector<ScaleRatio> ratios = scaleRatios(convolutions);
    for (const ScaleRatio& ratio : ratios)
        noteRatio(spec, ratio);
    for (ChartSeries& series : spec.series)
        if (!series.intervals.isEmpty())
            series.intervalName = intervalName(input.interval);
    if (most >= kFewestForInterval)
        spec.intervalName = ScaleFigure::tr("%1 over all runs, n up to %2").arg(intervalName(input.interval)).arg(most);
    else if (most > 0)
        spec.notes.append(ScaleFigure::tr("fewer than 3 runs: too few for an interval"));
    if (!ratios.empty())
        spec.notes.append(
            ScaleFigure::tr("a bias before batch normalisation has a gradient of exactly zero: stock operators "
                            "make it a walk of rounding noise, fused ones keep it 0"));
    return spec;
}

} // namespace etude
