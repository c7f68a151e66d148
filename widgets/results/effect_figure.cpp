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

/// The places of the fields of the x axis and of the lines: as chosen, else the first ones that are left.
struct Chosen {
    std::size_t across;
    std::size_t lines;
};

std::optional<Chosen> chosenFields(const std::vector<VariedField>& fields, const FigureChoice& choice) {
    const auto placeOf = [&](const std::optional<std::string>& path) -> std::optional<std::size_t> {
        const VariedField* field = path ? fieldNamed(fields, *path) : nullptr;
        return field ? std::optional(static_cast<std::size_t>(field - fields.data())) : std::nullopt;
    };
    std::optional<std::size_t> across = placeOf(choice.groupBy);
    std::optional<std::size_t> lines = placeOf(choice.colourBy);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!across && lines != i)
            across = i;
        else if (!lines && across != i)
            lines = i;
    }
    return across && lines && across != lines ? std::optional(Chosen{*across, *lines}) : std::nullopt;
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
    auto chosen = chosenFields(fields, input.choice);
    if (input.choice.interaction && !chosen)
        return emptyFigure(EffectFigure::tr("An interaction needs two fields; choose another to group or colour by."));
    auto effects = runEffects(input.runs);
    if (const auto strongest = effects && !input.choice.groupBy && !input.choice.colourBy
                                   ? strongestTold(effects->effects, 2)
                                   : std::nullopt) {
        const std::vector<std::size_t>& factors = effects->effects.terms[*strongest].factors;
        chosen = Chosen{factors[0], factors[1]};
    }
    const bool without = !input.choice.interaction && !(effects && tellsMeans(*effects));
    if (without)
        effects = runEffects(input.runs, {}, EffectTerms::Main);
    if (!effects)
        return emptyFigure(told(effects.error()));
    const TermRuns runs{input.runs, variedFields(input.all)};
    ChartSpec spec = input.choice.interaction ? interactionFigure(*effects, chosen->across, chosen->lines, runs)
                                              : mainEffectsFigure(*effects, runs);
    spec.notes += toldOfFields(effects->effects.cautions, effects->design.fields);
    return spec;
}

} // namespace etude
