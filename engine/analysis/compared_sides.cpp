// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/compared_sides.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "engine/analysis/varied_field.h"

namespace etude {

namespace {

/// A run's level of the field, and its setting.
struct Placed {
    const RunResult* run = nullptr;
    bool isB = false;
    std::string setting;
};

/// All fields but the compared one and the seed of the initialisation that have an effect with both levels. None if the
/// configuration has neither.
class Settings {
public:
    Settings(const std::string& field, const FieldValue& a, const FieldValue& b)
        : m_field{field, {{field, a}, {field, b}}} {}

    [[nodiscard]] std::optional<Placed> place(const RunResult& run) {
        const auto [known, isNew] = m_known.try_emplace(run.configuration);
        if (isNew)
            known->second = placeConfiguration(run.spec);
        if (!known->second)
            return std::nullopt;
        return Placed{&run, known->second->isB, known->second->setting};
    }

private:
    [[nodiscard]] std::optional<Placed> placeConfiguration(const RunSpec& spec) const {
        const FieldLeaf level = levelOf(spec, m_field.path);
        const auto found = std::ranges::find(m_field.levels, level.value, &FieldLeaf::value);
        if (!level.applies || found == m_field.levels.end())
            return std::nullopt;
        return Placed{nullptr, found != m_field.levels.begin(), settingBeside(spec, {&m_field, 1})};
    }

    VariedField m_field;                                  ///< with the two levels
    std::map<std::string, std::optional<Placed>> m_known; // by configuration
};

/// The configurations of the two levels in a setting.
struct SettingConfigurations {
    std::set<std::string> a;
    std::set<std::string> b;
};

/// Moves the runs to their sides, and says which were left out.
void fillPlaced(Comparison& comparison, const std::vector<Placed>& placed) {
    std::map<std::string, SettingConfigurations> settings;
    for (const Placed& run : placed)
        (run.isB ? settings[run.setting].b : settings[run.setting].a).insert(run.run->configuration);
    std::size_t alone = 0;
    std::set<std::string> ambiguous;
    for (const Placed& run : placed) {
        const SettingConfigurations& setting = settings[run.setting];
        if (setting.a.empty() || setting.b.empty()) {
            ++alone;
        } else if (setting.a.size() > 1 || setting.b.size() > 1) {
            ambiguous.insert(run.setting);
        } else {
            ComparedSide& side = run.isB ? comparison.b : comparison.a;
            side.runs.push_back(*run.run);
            side.settings.push_back(run.setting);
        }
    }
    if (alone > 0)
        comparison.cautions.push_back(
            say("Runs that are no part of it, since no run of the other side agrees with them "
                "in all other fields: %1.",
                alone));
    if (!ambiguous.empty())
        comparison.cautions.push_back(
            say("Settings that are no part of it, since a level stands for several configurations there, which differ "
                "in fields of its own: %1. Compare two configurations instead.",
                ambiguous.size()));
}

/// The ids of what is this configuration on any data set, itself among them.
std::set<std::string, std::less<>> onAnyDataset(std::span<const RunResult> runs, const std::string& configuration) {
    std::map<std::string, std::string> known; // by configuration: its id without a data set
    for (const RunResult& run : runs)
        if (const auto [place, isNew] = known.try_emplace(run.configuration); isNew)
            place->second = configurationId(withoutDataset(run.spec));
    std::set<std::string, std::less<>> ids{configuration};
    if (const auto self = known.find(configuration); self != known.end())
        for (const auto& [id, bare] : known)
            if (bare == self->second)
                ids.insert(id);
    return ids;
}

} // namespace

Result<ComparedSide> configurationSide(std::span<const RunResult> runs, const std::string& configuration,
                                       Measure measure, bool overFolds, std::size_t& without) {
    const auto wanted =
        overFolds ? onAnyDataset(runs, configuration) : std::set<std::string, std::less<>>{configuration};
    ComparedSide side;
    for (const RunResult& run : runs) {
        if (!wanted.contains(run.configuration))
            continue;
        if (isShownResult(run, measure)) {
            side.runs.push_back(run);
            side.settings.emplace_back();
        } else if (isShownResult(run)) {
            ++without;
        }
    }
    if (side.runs.empty())
        return Error{ErrorKind::NotFound, say("The configuration '%1' has no run with a result yet, or is a "
                                              "label-shuffle control; choose another.",
                                              configuration)};
    return side;
}

std::size_t fillSides(Comparison& comparison, std::span<const RunResult> runs, const std::string& field,
                      const FieldValue& a, const FieldValue& b) {
    Settings settings(field, a, b);
    std::vector<Placed> placed;
    std::size_t without = 0;
    for (const RunResult& run : runs) {
        if (!isShownResult(run))
            continue;
        auto place = settings.place(run);
        if (place && isShownResult(run, comparison.measure))
            placed.push_back(std::move(*place));
        else if (place)
            ++without;
    }
    fillPlaced(comparison, placed);
    return without;
}

} // namespace etude
