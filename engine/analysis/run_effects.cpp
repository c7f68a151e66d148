// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/run_effects.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "engine/analysis/comparability.h"
#include "engine/analysis/configuration_labels.h"
#include "engine/analysis/varied_field.h"
#include "engine/core/text.h"

namespace etude {

namespace {

/// Those of a design's runs.
std::vector<const RunResult*> chosenRuns(std::span<const RunResult> runs, RunDesign& design) {
    std::vector<const RunResult*> chosen;
    for (const RunResult& run : runs) {
        if (!run.value(design.measure))
            ++design.unfinished;
        else if (run.spec.data.isCanary())
            ++design.controls;
        else
            chosen.push_back(&run);
    }
    return chosen;
}

/// The levels of some fields, looked at once for each configuration. Seeds other than that of the initialisation belong
/// to a configuration, too.
class LevelsOfRuns {
public:
    explicit LevelsOfRuns(const std::vector<std::string>& fields)
        : m_fields(fields) {}

    [[nodiscard]] const std::vector<FieldLeaf>& of(const RunResult& run) {
        const auto [known, isNew] = m_known.try_emplace(run.configuration);
        if (!isNew)
            return known->second;
        const std::vector<FieldLeaf> leaves = fieldLeaves(run.spec);
        for (const std::string& field : m_fields) {
            const auto leaf = std::ranges::find(leaves, field, &FieldLeaf::path);
            known->second.push_back(leaf->applies ? *leaf : FieldLeaf{field, {}, false});
        }
        return known->second;
    }

private:
    const std::vector<std::string>& m_fields;
    std::map<std::string, std::vector<FieldLeaf>> m_known;
};

/// That of runs without the field last.
std::vector<FieldLeaf> orderedLevels(const std::vector<FieldLeaf>& ofRuns) {
    std::vector<FieldLeaf> levels;
    for (const FieldLeaf& level : ofRuns)
        if (level.applies && std::ranges::find(levels, level) == levels.end())
            levels.push_back(level);
    orderLevels(levels);
    const auto none = std::ranges::find(ofRuns, false, &FieldLeaf::applies);
    if (none != ofRuns.end())
        levels.push_back(*none);
    return levels;
}

void addFactor(RunDesign& design, const std::string& field, const std::vector<FieldLeaf>& ofRuns) {
    const std::vector<FieldLeaf> levels = orderedLevels(ofRuns);
    DesignFactor factor;
    factor.name = leafName(field);
    for (const FieldLeaf& level : levels)
        factor.levels.push_back(levelText(level));
    for (const FieldLeaf& level : ofRuns)
        factor.level.push_back(static_cast<std::size_t>(std::ranges::find(levels, level) - levels.begin()));
    design.levels.push_back(levels);
    design.design.factors.push_back(std::move(factor));
    design.withoutField.push_back(static_cast<std::size_t>(std::ranges::count(ofRuns, false, &FieldLeaf::applies)));
}

Result<void> checkedFields(const std::vector<std::string>& fields) {
    if (std::ranges::find(fields, kInitialisationSeedField) != fields.end())
        return Error{ErrorKind::Invalid,
                     say("The seed of the initialisation is a block of its own and no factor: leave "
                         "it out.")};
    std::set<std::string> seen;
    for (const std::string& field : fields)
        if (!seen.insert(field).second)
            return Error{ErrorKind::Invalid, say("The factor %1 is named twice: name it once.", leafName(field))};
    return {};
}

std::size_t usedLevels(const DesignFactor& factor) {
    return std::set<std::size_t>(factor.level.begin(), factor.level.end()).size();
}

/// Of the factors, without the seeds' own.
std::size_t parametersOf(const FactorDesign& design, EffectTerms terms) {
    std::size_t main = 0;
    std::size_t pairs = 0;
    for (const DesignFactor& factor : design.factors) {
        const std::size_t own = std::max<std::size_t>(usedLevels(factor), 1) - 1;
        pairs += main * own;
        main += own;
    }
    return terms == EffectTerms::Main ? main : main + pairs;
}

void cautionDesign(const RunDesign& design, std::vector<Sentence>& cautions) {
    if (design.unfinished > 0)
        cautions.push_back(say("Runs without a result, left out: %1.", design.unfinished));
    if (design.controls > 0)
        cautions.push_back(say("Runs of label-shuffle controls, left out: %1.", design.controls));
    for (std::size_t i = 0; i < design.fields.size(); ++i)
        if (const std::size_t without = design.withoutField[i]; without > 0)
            cautions.push_back(
                say("%1 has no effect in %2 runs (level '-'), where it cannot be told from the factor that "
                    "rules it out: leave one of the two out.",
                    design.design.factors[i].name, without));
    if (design.other.empty())
        return;
    std::vector<std::string> names;
    for (const std::string& field : design.other)
        names.emplace_back(leafName(field));
    cautions.push_back(
        say("What varies, too, and is no factor here, counts as chance: %1. Name it as a factor, or choose "
            "runs that agree in it.",
            joined(names, ", ")));
}

} // namespace

Result<RunDesign> runDesign(std::span<const RunResult> runs, const std::vector<std::string>& fields, Measure measure) {
    if (const auto checked = checkedFields(fields); !checked)
        return checked.error();
    RunDesign design;
    design.measure = measure;
    const std::vector<const RunResult*> chosen = chosenRuns(runs, design);
    design.fields = fields;
    for (const VariedField& field : variedFields(runs, measure)) {
        if (fields.empty())
            design.fields.push_back(field.path);
        else if (std::ranges::find(fields, field.path) == fields.end())
            design.other.push_back(field.path);
    }
    LevelsOfRuns levels(design.fields);
    std::vector<std::vector<FieldLeaf>> ofFields(design.fields.size());
    for (const RunResult* run : chosen) {
        const std::vector<FieldLeaf>& own = levels.of(*run);
        for (std::size_t i = 0; i < own.size(); ++i)
            ofFields[i].push_back(own[i]);
        design.runs.push_back(run->run);
        design.design.response.push_back(*run->value(measure));
        design.design.seeds.push_back(run->spec.seeds.initialisation);
    }
    for (std::size_t i = 0; i < design.fields.size(); ++i)
        addFactor(design, design.fields[i], ofFields[i]);
    return design;
}

Result<RunEffects> runEffects(std::span<const RunResult> runs, const std::vector<std::string>& fields,
                              EffectTerms terms, Measure measure) {
    auto design = runDesign(runs, fields, measure);
    if (!design)
        return design.error();
    if (const std::size_t parameters = parametersOf(design->design, terms); parameters > kMostEffectParameters)
        return Error{ErrorKind::Invalid,
                     say("%1 factors have %2 parameters here, more than the %3 that are fitted at once: choose fewer "
                         "factors or runs that vary less, or leave interactions out.",
                         design->fields.size(), parameters, kMostEffectParameters)};
    auto effects = factorEffects(design->design, terms);
    if (!effects)
        return effects.error();
    RunEffects result{std::move(*design), std::move(*effects), {}};
    result.cautions = result.effects.cautions;
    cautionDesign(result.design, result.cautions);
    std::ranges::move(comparisonCautions(runs), std::back_inserter(result.cautions));
    return result;
}

} // namespace etude
