// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/effect_term_figure.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "widgets/forms/run_words.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure_parts.h"

namespace etude {

namespace {

constexpr double kAside = 0.04; ///< of the distance between levels: so far lines stand apart, for their intervals

constexpr std::size_t kMostLevels = 32;

struct TermFigure {
    Q_DECLARE_TR_FUNCTIONS(TermFigure)
};

/// Finds the configurations behind a mark.
class Marked {
public:
    explicit Marked(std::span<const RunResult> runs) {
        for (const RunResult& run : runs)
            if (isShownResult(run))
                m_specs.try_emplace(run.configuration, &run.spec);
    }
    [[nodiscard]] QString key(const std::vector<FieldLeaf>& levels) const {
        std::vector<std::string> found;
        for (const auto& [configuration, spec] : m_specs)
            if (std::ranges::all_of(levels, [&](const FieldLeaf& level) {
                    const FieldLeaf own = levelOf(*spec, level.path);
                    return own.applies == level.applies && (!level.applies || own.value == level.value);
                }))
                found.push_back(configuration);
        return keyOfConfigurations(found);
    }

private:
    std::map<std::string, const RunSpec*> m_specs;
};

/// The study's where its runs are known, else of the fields of the model.
LevelHues huesOf(const RunEffects& effects, std::span<const RunResult> runs) {
    std::vector<VariedField> fields = variedFields(runs);
    for (std::size_t i = 0; runs.empty() && i < effects.design.fields.size(); ++i) {
        fields.push_back({effects.design.fields[i], effects.design.levels[i]});
        std::erase_if(fields.back().levels, [](const FieldLeaf& level) { return !level.applies; });
    }
    return LevelHues(std::move(fields));
}

void addMean(ChartSeries& series, double x, const MarginalMean& mean, const QString& key) {
    if (!mean.mean)
        return;
    series.points.append({x, *mean.mean});
    series.pointKeys.append(key);
    series.pointNotes.append(TermFigure::tr("%n runs", nullptr, static_cast<int>(mean.runs)));
    series.what = meanWord();
    series.counts.append(static_cast<qsizetype>(mean.runs));
    if (mean.halfWidth)
        series.intervals.append({x, *mean.mean - *mean.halfWidth, *mean.mean + *mean.halfWidth});
}

void addMainEffect(ChartSpec& spec, const RunEffects& effects, std::size_t factor, const Marked& marked,
                   const LevelHues& hues) {
    const std::vector<MarginalMean>& means = effects.effects.levelMeans[factor];
    for (std::size_t level = 0; level < means.size(); ++level) {
        const FieldLeaf& own = effects.design.levels[factor][level];
        ChartSeries point;
        point.kind = ChartSeries::Kind::Points;
        point.color = hues.amongAll(own);
        addMean(point, static_cast<double>(spec.x.categories.size()), means[level], marked.key({own}));
        spec.x.categories.append(runLevelTick(own));
        spec.series.append(point);
    }
}

/// The mean of a level of the one factor with a level of the other, whichever of the two the pair names first.
const MarginalMean& meanOf(const RunEffects& effects, const PairMeans& pair, std::size_t across,
                           std::size_t acrossLevel, std::size_t line) {
    const std::size_t width = effects.design.levels[pair.second].size();
    return pair.first == across ? pair.means[acrossLevel * width + line] : pair.means[line * width + acrossLevel];
}

void nameMeans(ChartSpec& spec, Measure measure) {
    spec.intervalName = TermFigure::tr("95 % CI (Student) of the model");
    for (ChartSeries& series : spec.series)
        series.intervalName = spec.intervalName;
    setAucAxis(spec, TermFigure::tr("Mean test %1 (macro)").arg(QString::fromUtf8(measureText(measure))));
}

QString untold() {
    return TermFigure::tr("These runs cannot tell the means of this term.");
}

} // namespace

QString keyOfConfigurations(const std::vector<std::string>& configurations) {
    QStringList ids;
    for (const std::string& configuration : configurations)
        ids << toQt(configuration);
    return ids.join(u' ');
}

QStringList configurationsOfKey(const QString& key) {
    return key.split(u' ', Qt::SkipEmptyParts);
}

QStringList keysOfSelection(const QStringList& configurations) {
    QStringList keys = configurations;
    keys.sort();
    if (keys.size() > 1)
        keys.append(keys.join(u' '));
    return keys;
}

ChartSpec interactionFigure(const RunEffects& effects, std::size_t across, std::size_t lines,
                            std::span<const RunResult> runs) {
    const Marked marked(runs);
    const LevelHues hues = huesOf(effects, runs);
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
    for (std::size_t line = 0; pair != effects.effects.pairMeans.end() && line < lineLevels.size(); ++line) {
        ChartSeries series;
        series.name = runLevelTick(lineLevels[line]);
        series.color = hues.of(lineLevels[line]);
        const double aside = (static_cast<double>(line) - static_cast<double>(lineLevels.size() - 1) / 2.0) * kAside;
        for (std::size_t level = 0; level < acrossLevels.size(); ++level)
            addMean(series, static_cast<double>(level) + aside, meanOf(effects, *pair, across, level, line),
                    marked.key({acrossLevels[level], lineLevels[line]}));
        spec.series.append(series);
    }
    nameMeans(spec, effects.design.measure);
    return spec;
}

ChartSpec mainEffectsFigure(const RunEffects& effects, std::span<const RunResult> runs) {
    const Marked marked(runs);
    const LevelHues hues = huesOf(effects, runs);
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
        addMainEffect(spec, effects, factor, marked, hues);
        spec.groups.append({first, spec.x.categories.size() - 1, name});
    }
    nameMeans(spec, effects.design.measure);
    return spec;
}

ChartSpec termFigure(const RunEffects& effects, std::size_t term, std::span<const RunResult> runs) {
    ChartSpec spec;
    if (term >= effects.effects.terms.size()) {
        spec.emptyText = TermFigure::tr("Neither the seeds' block nor chance has levels to compare.");
        return spec;
    }
    const std::vector<std::size_t>& factors = effects.effects.terms[term].factors;
    if (factors.size() > 1)
        return interactionFigure(effects, factors[0], factors[1], runs);
    spec.emptyText = untold();
    spec.x.title = runFieldLabel(effects.design.fields[factors[0]]);
    spec.title = TermFigure::tr("Effect of %1").arg(spec.x.title.toLower());
    addMainEffect(spec, effects, factors[0], Marked(runs), huesOf(effects, runs));
    nameMeans(spec, effects.design.measure);
    return spec;
}

} // namespace etude
