// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "engine/analysis/run_effects.h"
#include "widgets/models/told.h"
#include "widgets/results/effect_term_figure.h"
#include "widgets/results/figure_parts.h"
#include "widgets/results/result_words.h"

namespace etude {

namespace {

struct EffectFigure {
    Q_DECLARE_TR_FUNCTIONS(EffectFigure)
};

/// The places of the fields of the x axis and of the lines.
struct Chosen {
    std::size_t across;
    std::size_t lines;
};

/// As chosen; what is not chosen is the field, or are the fields, whose interaction has the smallest p. None where
/// there is none.
std::optional<Chosen> chosenFields(const RunEffects& effects, const FigureChoice& choice) {
    const std::vector<std::string>& fields = effects.design.fields;
    const auto placeOf = [&](const std::optional<std::string>& path) -> std::optional<std::size_t> {
        const auto found = path ? std::ranges::find(fields, *path) : fields.end();
        return found != fields.end() ? std::optional(static_cast<std::size_t>(found - fields.begin())) : std::nullopt;
    };
    const std::optional<std::size_t> across = placeOf(choice.groupBy);
    const std::optional<std::size_t> lines = placeOf(choice.colourBy);
    if (across && lines)
        return across != lines ? std::optional(Chosen{*across, *lines}) : std::nullopt;
    const std::optional<std::size_t> pair = surestPair(effects.effects, across ? across : lines);
    if (!pair)
        return std::nullopt;
    const std::vector<std::size_t>& factors = effects.effects.terms[*pair].factors;
    const bool isTurned = across == factors[1] || lines == factors[0];
    return isTurned ? Chosen{factors[1], factors[0]} : Chosen{factors[0], factors[1]};
}

ChartSpec emptyFigure(const QString& sentence) {
    ChartSpec spec;
    spec.emptyText = sentence;
    return spec;
}

bool tellsMeans(const RunEffects& effects) {
    return std::ranges::any_of(effects.effects.levelMeans, [](const std::vector<MarginalMean>& means) {
        return std::ranges::any_of(means, [](const MarginalMean& mean) { return mean.mean.has_value(); });
    });
}

} // namespace

ChartSpec effectFigure(const FigureInput& input) {
    const std::vector<VariedField> fields = variedFields(input.runs);
    if (fields.empty())
        return emptyFigure(
            EffectFigure::tr("All runs shown have one configuration: there is no effect to see. Queue a study "
                             "that varies a field."));
    const FigureChoice& choice = input.choice;
    if (choice.interaction && (fields.size() < 2 || (choice.groupBy && choice.groupBy == choice.colourBy)))
        return emptyFigure(EffectFigure::tr("An interaction needs two fields; choose another to group or colour by."));
    auto effects = runEffects(input.runs);
    const bool without = !choice.interaction && !(effects && tellsMeans(*effects));
    if (without)
        effects = runEffects(input.runs, {}, EffectTerms::Main);
    if (!effects)
        return emptyFigure(told(effects.error()));
    const auto chosen = choice.interaction ? chosenFields(*effects, choice) : std::nullopt;
    if (choice.interaction && !chosen)
        return emptyFigure(EffectFigure::tr("These runs tell no such interaction: it takes two fields whose levels are "
                                            "run in all combinations. Queue a study that crosses them, or choose both "
                                            "fields to see the means as they are."));
    const TermRuns runs{input.runs, variedFields(input.all)};
    ChartSpec spec = choice.interaction ? interactionFigure(*effects, chosen->across, chosen->lines, runs)
                                        : mainEffectsFigure(*effects, runs);
    spec.notes.prepend(EffectFigure::tr("n = %1 runs").arg(effects->design.runs.size()));
    spec.notes += toldOfFields(effects->effects.cautions, effects->design.fields);
    return spec;
}

} // namespace etude
