// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/effect_term_figure.h"

#include <algorithm>

#include <QCoreApplication>

#include "widgets/forms/run_words.h"
#include "widgets/results/figure_parts.h"

namespace etude {

namespace {

constexpr double kAside = 0.04; ///< of the distance between levels: so far lines stand apart, for their intervals

constexpr std::size_t kMostLevels = 32;

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

void addMainEffect(ChartSpec& spec, const RunEffects& effects, std::size_t factor) {
    ChartSeries points;
    points.kind = ChartSeries::Kind::Points;
    points.color = levelColor(0);
    const std::vector<MarginalMean>& means = effects.effects.levelMeans[factor];
    for (std::size_t level = 0; level < means.size(); ++level) {
        addMean(points, static_cast<double>(spec.x.categories.size()), means[level]);
        spec.x.categories.append(runLevelTick(effects.design.levels[factor][level]));
    }
    spec.series.append(points);
}

/// The mean of a level of the one factor with a level of the other, whichever of the two the pair names first.
const MarginalMean& meanOf(const RunEffects& effects, const PairMeans& pair, std::size_t across,
                           std::size_t acrossLevel, std::size_t line) {
    const std::size_t width = effects.design.levels[pair.second].size();
    return pair.first == across ? pair.means[acrossLevel * width + line] : pair.means[line * width + acrossLevel];
}

void nameMeans(ChartSpec& spec) {
    spec.intervalName = TermFigure::tr("95 % CI (Student) of the model");
    setAucAxis(spec, TermFigure::tr("Mean test ROC-AUC (macro)"));
}

QString untold() {
    return TermFigure::tr("These runs cannot tell the means of this term.");
}

} // namespace

ChartSpec interactionFigure(const RunEffects& effects, std::size_t across, std::size_t lines) {
    const std::vector<FieldLeaf>& lineLevels = effects.design.levels[lines];
    const std::vector<FieldLeaf>& acrossLevels = effects.design.levels[across];
    ChartSpec spec;
    spec.emptyText = untold();
    spec.x.title = runFieldLabel(effects.design.fields[across]);
    spec.legendTitle = runFieldLabel(effects.design.fields[lines]);
    spec.title = TermFigure::tr("Interaction of %1 and %2").arg(spec.x.title.toLower(), spec.legendTitle.toLower());
    spec.names = ChartSpec::Names::Beside;
    for (const FieldLeaf& level : acrossLevels)
        spec.x.categories.append(runLevelTick(level));
    const auto pair = std::ranges::find_if(effects.effects.pairMeans, [&](const PairMeans& means) {
        return std::minmax(means.first, means.second) == std::minmax(across, lines);
    });
    const bool hues = hasHues({effects.design.fields[lines], lineLevels});
    for (std::size_t line = 0; pair != effects.effects.pairMeans.end() && line < lineLevels.size(); ++line) {
        ChartSeries series;
        series.name = runLevelTick(lineLevels[line]);
        series.color = levelColor(hues ? line : 0);
        const double aside = (static_cast<double>(line) - static_cast<double>(lineLevels.size() - 1) / 2.0) * kAside;
        for (std::size_t level = 0; level < acrossLevels.size(); ++level)
            addMean(series, static_cast<double>(level) + aside, meanOf(effects, *pair, across, level, line));
        spec.series.append(series);
    }
    nameMeans(spec);
    return spec;
}

ChartSpec mainEffectsFigure(const RunEffects& effects) {
    ChartSpec spec;
    spec.title = TermFigure::tr("Main effects");
    spec.emptyText = untold();
    for (std::size_t factor = 0; factor < effects.design.fields.size(); ++factor) {
        const QString name = runFieldLabel(effects.design.fields[factor]);
        const std::size_t levels = effects.design.levels[factor].size();
        if (levels > kMostLevels) {
            spec.notes.append(TermFigure::tr("%1 has %2 levels: too many for this figure").arg(name).arg(levels));
            continue;
        }
        const qsizetype first = spec.x.categories.size();
        addMainEffect(spec, effects, factor);
        spec.groups.append({first, spec.x.categories.size() - 1, name});
    }
    nameMeans(spec);
    return spec;
}

ChartSpec termFigure(const RunEffects& effects, std::size_t term) {
    ChartSpec spec;
    if (term >= effects.effects.terms.size()) {
        spec.emptyText = TermFigure::tr("Neither the seeds' block nor chance has levels to compare.");
        return spec;
    }
    const std::vector<std::size_t>& factors = effects.effects.terms[term].factors;
    if (factors.size() > 1)
        return interactionFigure(effects, factors[0], factors[1]);
    spec.emptyText = untold();
    spec.x.title = runFieldLabel(effects.design.fields[factors[0]]);
    spec.title = TermFigure::tr("Effect of %1").arg(spec.x.title.toLower());
    addMainEffect(spec, effects, factors[0]);
    nameMeans(spec);
    return spec;
}

} // namespace etude
