// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/effects_text.h"

#include <algorithm>
#include <functional>
#include <span>

#include "engine/core/text.h"

namespace etude {

namespace {

constexpr std::size_t kMostNamed = 5;

Sentence listed(std::span<const EffectTerm* const> terms, const std::vector<std::string>& names, bool withSize) {
    std::vector<Sentence> texts;
    for (const EffectTerm* term : terms.first(std::min(terms.size(), kMostNamed))) {
        Sentence label = data(termLabel(*term, names));
        texts.push_back(withSize ? say("%1 (ω² %2)", label, NumberText(fixedText(*term->partialOmegaSquared, 2)))
                                 : label);
    }
    if (terms.size() > kMostNamed)
        texts.push_back(data("…"));
    Sentence list = texts.front();
    for (std::size_t i = 1; i < texts.size(); ++i)
        list = say("%1, %2", list, texts[i]);
    return list;
}

} // namespace

std::string termLabel(const EffectTerm& term, const std::vector<std::string>& names) {
    if (term.factors.empty())
        return "seed";
    std::vector<std::string> own;
    for (const std::size_t factor : term.factors)
        own.push_back(names[factor]);
    return joined(own, " × ");
}

std::vector<std::string> factorNames(const FactorDesign& design) {
    std::vector<std::string> names;
    for (const DesignFactor& factor : design.factors)
        names.push_back(factor.name);
    return names;
}

std::vector<Sentence> effectSentences(const RunEffects& effects, const std::vector<std::string>& names) {
    std::vector<const EffectTerm*> sure;
    std::vector<const EffectTerm*> unsure;
    for (const EffectTerm& term : effects.effects.terms)
        if (term.adjustedP)
            (isSure(term) ? sure : unsure).push_back(&term);
    std::ranges::stable_sort(sure, std::greater{}, [](const EffectTerm* term) { return *term->partialOmegaSquared; });
    std::vector<Sentence> sentences;
    if (!sure.empty())
        sentences.push_back(say("What has an effect: %1.", listed(sure, names, true)));
    if (!unsure.empty())
        sentences.push_back(say("What cannot be told from chance: %1.", listed(unsure, names, false)));
    return sentences;
}

} // namespace etude
