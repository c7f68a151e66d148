// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/effect_term_figure.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include <QCoreApplication>

#include "widgets/forms/run_words.h"
#include "widgets/results/figure_parts.h"
#include "widgets/results/selection.h"

namespace etude {

namespace {

constexpr double kAside = 0.04;  ///< of the distance between levels: so far lines stand apart, for their intervals
constexpr double kBeside = 0.16; ///< likewise: so far the runs' own means stand beside those of the model
constexpr double kNoDifference = 5e-5; ///< of two AUCs of four decimals
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

/// The study's where its runs are known, else of the fields of the model. `colour` is huesOf()'s.
LevelHues huesOfTerm(const RunEffects& effects, const TermRuns& runs, const std::optional<std::string>& colour = {}) {
    std::vector<VariedField> fields = variedFields(runs.shown);
    for (std::size_t i = 0; runs.shown.empty() && i < effects.design.fields.size(); ++i) {
        fields.push_back({effects.design.fields[i], effects.design.levels[i]});
        std::erase_if(fields.back().levels, [](const FieldLeaf& level) { return !level.applies; });
    }
    return {fields, runs.projectFields.empty() ? fields : runs.projectFields, colour};
}

/// A mean of the model and that of the runs themselves, at one place, each in a series of its own.
struct MeanSeries {
    ChartSeries model;
    ChartSeries beyond; ///< no AUC: for the table alone
    ChartSeries runs;

    MeanSeries(const QString& name, const QColor& color) {
        model.name = name;
        model.color = color;
        model.what = TermFigure::tr("adjusted mean");
        beyond = runs = model;
        runs.what = TermFigure::tr("mean of the runs");
        runs.kind = ChartSeries::Kind::Points;
        runs.ring = true;
    }

    void add(double x, double aside, const MarginalMean& mean, const QString& key) {
        if (mean.mean) {
            const bool isAuc = *mean.mean >= 0.0 && *mean.mean <= 1.0;
            append(isAuc ? model : beyond, x, *mean.mean, mean, key);
            if (mean.halfWidth)
                (isAuc ? model : beyond)
                    .intervals.append({x, *mean.mean - *mean.halfWidth, *mean.mean + *mean.halfWidth});
        }
        if (!mean.runMean)
            return;
        append(runs, x + aside, *mean.runMean, mean, key);
        if (mean.runHalfWidth && mean.runs >= kFewestForInterval)
            runs.intervals.append({x + aside, *mean.runMean - *mean.runHalfWidth, *mean.runMean + *mean.runHalfWidth});
    }

private:
    static void append(ChartSeries& series, double x, double y, const MarginalMean& mean, const QString& key) {
        series.points.append({x, y});
        series.pointKeys.append(key);
        series.pointNotes.append(
            TermFigure::tr("%1 of %n runs", nullptr, static_cast<int>(mean.runs)).arg(series.what));
        series.counts.append(static_cast<qsizetype>(mean.runs));
    }
};

/// Where the model tells the runs' own means, these are in the table alone.
class MeanDrawer {
public:
    MeanDrawer(ChartSpec& spec, const RunEffects& effects)
        : m_spec(spec)
        , m_range(std::ranges::minmax(effects.design.design.response)) {}

    void add(const MeanSeries& means) { m_means.push_back(means); }
    void note(const MarginalMean& mean, const QString& name) {
        if (!mean.mean) {
            m_differ = m_differ || mean.runMean;
            return;
        }
        m_told = true;
        m_differ = m_differ || (mean.runMean && std::abs(*mean.mean - *mean.runMean) > kNoDifference);
        if (*mean.mean < 0.0 || *mean.mean > 1.0)
            m_noAuc.append(name);
        else if (*mean.mean < m_range.min || *mean.mean > m_range.max)
            m_beyond.append(name);
    }
    void draw() {
        for (const MeanSeries& means : m_means)
            m_spec.series.append(means.model);
        for (MeanSeries& means : m_means) {
            if (m_differ && m_told)
                means.runs.intervals.clear(); // those of the model are drawn
            (m_differ ? m_spec.series : m_spec.tabled).append(means.runs);
            m_spec.tabled.append(means.beyond);
        }
        if (m_differ && m_told)
            m_spec.notes.append(TermFigure::tr("rings: means of the runs as they are"));
        else if (m_differ)
            m_spec.notes.append(TermFigure::tr("no means of a model: combinations are missing"));
        if (!m_beyond.isEmpty())
            m_spec.notes.append(
                TermFigure::tr("adjusted beyond what any run has: %1").arg(m_beyond.join(QStringLiteral(", "))));
        if (!m_noAuc.isEmpty())
            m_spec.notes.append(TermFigure::tr("adjusted means that are no AUC, in the table alone: %1")
                                    .arg(m_noAuc.join(QStringLiteral(", "))));
    }

private:
    ChartSpec& m_spec;
    std::ranges::minmax_result<double> m_range;
    std::vector<MeanSeries> m_means;
    QStringList m_beyond;
    QStringList m_noAuc;
    bool m_differ = false; ///< from the runs' own means, or untold
    bool m_told = false;   ///< some mean of the model is
};

void addMainEffect(ChartSpec& spec, MeanDrawer& drawer, const RunEffects& effects, std::size_t factor,
                   const Marked& marked, const LevelHues& hues) {
    const std::vector<MarginalMean>& means = effects.effects.levelMeans[factor];
    for (std::size_t level = 0; level < means.size(); ++level) {
        const FieldLeaf& own = effects.design.levels[factor][level];
        MeanSeries point({}, hues.of(own));
        point.model.kind = point.beyond.kind = ChartSeries::Kind::Points;
        point.add(static_cast<double>(spec.x.categories.size()), kBeside, means[level], marked.key({own}));
        spec.x.categories.append(runLevelTick(own));
        drawer.note(means[level], runLevelText(own));
        drawer.add(point);
    }
}

/// The mean of a level of the one factor with a level of the other, whichever of the two the pair names first.
const MarginalMean& meanOf(const RunEffects& effects, const PairMeans& pair, std::size_t across,
                           std::size_t acrossLevel, std::size_t line) {
    const std::size_t width = effects.design.levels[pair.second].size();
    return pair.first == across ? pair.means[acrossLevel * width + line] : pair.means[line * width + acrossLevel];
}

/// An axis that tells that means are adjusted, and by which model.
void nameMeans(ChartSpec& spec, const RunEffects& effects) {
    spec.intervalName = TermFigure::tr("95 % CI (Student) of the model");
    const QString ofRuns = TermFigure::tr("95 % CI (Student) of the runs as they are");
    for (QList<ChartSeries>* all : {&spec.series, &spec.tabled})
        for (ChartSeries& series : *all)
            series.intervalName = series.ring ? ofRuns : spec.intervalName;
    const QString measure = QString::fromUtf8(measureText(effects.design.measure));
    if (std::ranges::all_of(spec.series,
                            [](const ChartSeries& series) { return series.ring || series.points.isEmpty(); })) {
        std::vector<std::size_t> sizes;
        for (const ChartSeries& series : spec.series)
            sizes.insert(sizes.end(), series.counts.begin(), series.counts.end());
        const bool any = std::ranges::any_of(sizes, [](std::size_t n) { return n >= kFewestForInterval; });
        spec.intervalName = any ? ofRuns : QString();
        noteFewRuns(spec, sizes);
        return setAucAxis(spec, TermFigure::tr("Mean test %1 (macro) of the runs as they are").arg(measure));
    }
    QString title = TermFigure::tr("Mean test %1 (macro), adjusted for the seeds").arg(measure);
    if (effects.design.fields.size() > 1)
        title =
            effects.effects.pairMeans.empty()
                ? TermFigure::tr("Mean test %1 (macro), adjusted for the other fields (additive model)").arg(measure)
                : TermFigure::tr("Mean test %1 (macro), adjusted for the other fields (model with interactions)")
                      .arg(measure);
    setAucAxis(spec, title);
}

QString untold() {
    return TermFigure::tr("These runs cannot tell the means of this term.");
}

} // namespace

ChartSpec interactionFigure(const RunEffects& effects, std::size_t across, std::size_t lines, const TermRuns& runs) {
    const Marked marked(runs.shown);
    const LevelHues hues = huesOfTerm(effects, runs, effects.design.fields[lines]);
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
    MeanDrawer drawer(spec, effects);
    for (std::size_t line = 0; pair != effects.effects.pairMeans.end() && line < lineLevels.size(); ++line) {
        MeanSeries series(runLevelTick(lineLevels[line]), hues.of(lineLevels[line]));
        const double aside = (static_cast<double>(line) - static_cast<double>(lineLevels.size() - 1) / 2.0) * kAside;
        for (std::size_t level = 0; level < acrossLevels.size(); ++level) {
            const MarginalMean& mean = meanOf(effects, *pair, across, level, line);
            series.add(static_cast<double>(level) + aside, 0.0, mean,
                       marked.key({acrossLevels[level], lineLevels[line]}));
            drawer.note(mean, runLevelsText({acrossLevels[level], lineLevels[line]}));
        }
        drawer.add(series);
    }
    drawer.draw();
    nameMeans(spec, effects);
    return spec;
}

ChartSpec mainEffectsFigure(const RunEffects& effects, const TermRuns& runs) {
    const Marked marked(runs.shown);
    const LevelHues hues = huesOfTerm(effects, runs);
    ChartSpec spec;
    spec.title = TermFigure::tr("Main effects");
    spec.emptyText = untold();
    MeanDrawer drawer(spec, effects);
    for (std::size_t factor = 0; factor < effects.design.fields.size(); ++factor) {
        const QString name = runFieldLabel(effects.design.fields[factor]);
        const std::size_t levels = effects.design.levels[factor].size();
        if (levels > kMostLevels) {
            spec.notes.append(TermFigure::tr("%1 has %2 levels: too many for this figure").arg(name).arg(levels));
            continue;
        }
        const qsizetype first = spec.x.categories.size();
        addMainEffect(spec, drawer, effects, factor, marked, hues);
        spec.groups.append({first, spec.x.categories.size() - 1, name});
    }
    drawer.draw();
    nameMeans(spec, effects);
    return spec;
}

ChartSpec termFigure(const RunEffects& effects, std::size_t term, const TermRuns& runs) {
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
    MeanDrawer drawer(spec, effects);
    addMainEffect(spec, drawer, effects, factors[0], Marked(runs.shown),
                  huesOfTerm(effects, runs, effects.design.fields[factors[0]]));
    drawer.draw();
    nameMeans(spec, effects);
    return spec;
}

} // namespace etude
