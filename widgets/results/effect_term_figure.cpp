// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/effect_term_figure.h"

#include <algorithm>

#include <QCoreApplication>

#include "widgets/forms/run_words.h"
#include "widgets/results/figure_parts.h"

namespace etude {

namespace {

constexpr double kAside = 0.04; ///< of the distance between levels: so far lines stand apart, for their intervals

struct TermFigure {
    Q_DECLARE_TR_FUNCTIONS(TermFigure)
};

void addMean(ChartSeries& series, double x, const MarginalMean& mean) {
    if (!mean.mean)
        return;
    series.points.append({x, *mean.mean});
    series.pointNotes.append(TermFigure::tr("%n runs", nullptr, static_cast<int>(mean.runs)));
    if (mean.halfWidth)
        series.intervals.append({x, *mean.mean - *mean.halfWidth, *mean.mean + *mean.halfWidth});
}

void setLevels(ChartAxis& axis, const RunDesign& design, std::size_t factor) {
    axis.title = runFieldLabel(design.fields[factor]);
    for (const FieldLeaf& level : design.levels[factor])
        axis.categories.append(runLevelTick(level));
}

void addMainEffect(ChartSpec& spec, const RunEffects& effects, std::size_t factor) {
    setLevels(spec.x, effects.design, factor);
    ChartSeries points;
    points.kind = ChartSeries::Kind::Points;
    points.color = levelColor(0);
    const std::vector<MarginalMean>& means = effects.effects.levelMeans[factor];
    for (std::size_t level = 0; level < means.size(); ++level)
        addMean(points, static_cast<double>(level), means[level]);
    spec.series.append(points);
}

/// A line for each level of the second factor, over the levels of the first.
void addInteraction(ChartSpec& spec, const RunEffects& effects, const PairMeans& pair) {
    const std::vector<FieldLeaf>& lines = effects.design.levels[pair.second];
    setLevels(spec.x, effects.design, pair.first);
    spec.legendTitle = runFieldLabel(effects.design.fields[pair.second]);
    spec.names = ChartSpec::Names::Beside;
    const bool hues = hasHues({effects.design.fields[pair.second], lines});
    for (std::size_t line = 0; line < lines.size(); ++line) {
        ChartSeries series;
        series.name = runLevelTick(lines[line]);
        series.color = levelColor(hues ? line : 0);
        const double aside = (static_cast<double>(line) - static_cast<double>(lines.size() - 1) / 2.0) * kAside;
        for (std::size_t level = 0; level < effects.design.levels[pair.first].size(); ++level)
            addMean(series, static_cast<double>(level) + aside, pair.means[level * lines.size() + line]);
        spec.series.append(series);
    }
}

QString titleOf(const RunEffects& effects, const EffectTerm& term) {
    const auto name = [&](std::size_t place) { return runFieldLabel(effects.design.fields[term.factors[place]]); };
    return term.factors.size() == 1
               ? TermFigure::tr("Effect of %1").arg(name(0).toLower())
               : TermFigure::tr("Interaction of %1 and %2").arg(name(0).toLower(), name(1).toLower());
}

} // namespace

ChartSpec termFigure(const RunEffects& effects, std::size_t term) {
    ChartSpec spec;
    spec.emptyText = term < effects.effects.terms.size()
                         ? TermFigure::tr("These runs cannot tell the means of this term.")
                         : TermFigure::tr("Neither the seeds' block nor chance has levels to compare.");
    if (term >= effects.effects.terms.size())
        return spec;
    const std::vector<std::size_t>& factors = effects.effects.terms[term].factors;
    spec.title = titleOf(effects, effects.effects.terms[term]);
    if (factors.size() == 1)
        addMainEffect(spec, effects, factors[0]);
    else
        for (const PairMeans& pair : effects.effects.pairMeans)
            if (pair.first == factors[0] && pair.second == factors[1])
                addInteraction(spec, effects, pair);
    spec.intervalName = TermFigure::tr("95 % CI (Student) of the model");
    setAucAxis(spec, TermFigure::tr("Mean test ROC-AUC (macro)"));
    return spec;
}

} // namespace etude
