// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "engine/analysis/level_means.h"
#include "widgets/forms/run_words.h"
#include "widgets/results/figure_parts.h"

namespace etude {

namespace {

constexpr std::size_t kMostLevels = 32;
constexpr double kAside = 0.04; ///< of the distance between levels: so far lines stand apart, for their intervals

struct EffectFigure {
    Q_DECLARE_TR_FUNCTIONS(EffectFigure)
};

void addMean(ChartSeries& series, double x, const LevelMean& mean) {
    series.points.append({x, mean.mean});
    series.pointNotes.append(EffectFigure::tr("%n runs", nullptr, static_cast<int>(mean.runs)));
    if (mean.halfWidth)
        series.intervals.append({x, mean.mean - *mean.halfWidth, mean.mean + *mean.halfWidth});
}

void nameMeans(ChartSpec& spec, std::size_t leftOut) {
    spec.intervalName = EffectFigure::tr("95 % CI (Student) of training alone, pooled over settings");
    if (leftOut > 0)
        spec.notes.append(
            EffectFigure::tr("%n runs left out: their settings lack a level", nullptr, static_cast<int>(leftOut)));
    setAucAxis(spec, EffectFigure::tr("Mean test ROC-AUC (macro)"));
}

ChartSpec mainEffects(const FigureInput& input, const std::vector<VariedField>& fields) {
    ChartSpec spec;
    spec.title = EffectFigure::tr("Main effects");
    std::size_t leftOut = 0;
    for (const VariedField& field : fields) {
        if (field.levels.size() > kMostLevels) {
            spec.notes.append(EffectFigure::tr("%1 has %2 levels: too many for this figure")
                                  .arg(runFieldLabel(field.path))
                                  .arg(field.levels.size()));
            continue;
        }
        const LevelMeans means = levelMeans(input.runs, {field.path});
        leftOut = std::max(leftOut, means.leftOut);
        if (means.means.empty())
            continue;
        ChartSeries points;
        points.kind = ChartSeries::Kind::Points;
        points.color = levelColor(0);
        const qsizetype first = spec.x.categories.size();
        for (const LevelMean& mean : means.means) {
            addMean(points, static_cast<double>(spec.x.categories.size()), mean);
            spec.x.categories.append(runLevelTick(mean.levels.front()));
        }
        spec.groups.append({first, spec.x.categories.size() - 1, runFieldLabel(field.path)});
        spec.series.append(points);
    }
    nameMeans(spec, leftOut);
    return spec;
}

/// One line for each level of the colour's field over the levels of the group's.
ChartSpec interaction(const FigureInput& input, const VariedField& across, const VariedField& lines) {
    ChartSpec spec;
    spec.title = EffectFigure::tr("Interaction of %1 and %2")
                     .arg(runFieldLabel(across.path).toLower(), runFieldLabel(lines.path).toLower());
    spec.x.title = runFieldLabel(across.path);
    spec.legendTitle = runFieldLabel(lines.path);
    spec.names = ChartSpec::Names::Beside;
    const LevelMeans means = levelMeans(input.runs, {lines.path, across.path});
    for (const FieldLeaf& level : across.levels)
        spec.x.categories.append(runLevelTick(level));
    const std::size_t width = across.levels.size();
    for (std::size_t i = 0; i < means.means.size(); ++i) {
        if (i % width == 0) {
            ChartSeries series;
            series.name = runLevelTick(means.means[i].levels.front());
            series.color = hasHues(lines) ? levelColor(i / width) : levelColor(0);
            spec.series.append(series);
        }
        const std::size_t line = i / width;
        const double aside = (static_cast<double>(line) - static_cast<double>(lines.levels.size() - 1) / 2.0) * kAside;
        addMean(spec.series.back(), static_cast<double>(i % width) + aside, means.means[i]);
    }
    nameMeans(spec, means.leftOut);
    return spec;
}

} // namespace

ChartSpec effectFigure(const FigureInput& input) {
    const std::vector<VariedField> fields = variedFields(input.runs);
    if (!input.choice.interaction) {
        ChartSpec spec = mainEffects(input, fields);
        spec.emptyText = fields.empty()
                             ? EffectFigure::tr("All runs shown have one configuration: there is no effect to see.")
                             : EffectFigure::tr("No field has all of its levels in one setting of the others.");
        return spec;
    }
    const VariedField* lines = input.choice.colourBy ? fieldNamed(fields, *input.choice.colourBy) : nullptr;
    const VariedField* across = input.choice.groupBy ? fieldNamed(fields, *input.choice.groupBy) : nullptr;
    for (const VariedField& field : fields) {
        if (across == nullptr && &field != lines)
            across = &field;
        else if (lines == nullptr && &field != across)
            lines = &field;
    }
    ChartSpec spec;
    if (lines != nullptr && across != nullptr && lines != across)
        spec = interaction(input, *across, *lines);
    spec.emptyText = lines == across || lines == nullptr || across == nullptr
                         ? EffectFigure::tr("An interaction needs two fields; choose another to group or colour by.")
                         : EffectFigure::tr("No setting of the other fields has every combination of these two.");
    return spec;
}

} // namespace etude
