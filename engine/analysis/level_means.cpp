// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/level_means.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/evaluation/statistics.h"

namespace etude {

namespace {

/// Of one setting: the runs' AUC by combination and configuration.
using Combinations = std::map<std::size_t, std::map<std::string, std::vector<double>>>;

bool isComplete(const Combinations& setting, std::size_t combinations) {
    return setting.size() == combinations &&
           std::ranges::all_of(setting, [](const auto& own) { return own.second.size() == 1; });
}

std::size_t runsOf(const Combinations& setting) {
    std::size_t runs = 0;
    for (const auto& [combination, configurations] : setting)
        for (const auto& [id, values] : configurations)
            runs += values.size();
    return runs;
}

/// The number of the combination of levels that a specification has; none if a field has no effect in it.
std::optional<std::size_t> combinationOf(const RunSpec& spec, const std::vector<VariedField>& fields) {
    std::size_t number = 0;
    for (const VariedField& field : fields) {
        const auto level = std::ranges::find(field.levels, levelOf(spec, field.path));
        if (level == field.levels.end())
            return std::nullopt;
        number = number * field.levels.size() + static_cast<std::size_t>(level - field.levels.begin());
    }
    return number;
}

std::vector<FieldLeaf> levelsOfCombination(std::size_t number, const std::vector<VariedField>& fields) {
    std::vector<FieldLeaf> levels(fields.size());
    for (std::size_t i = fields.size(); i-- > 0; number /= fields[i].levels.size())
        levels[i] = fields[i].levels[number % fields[i].levels.size()];
    return levels;
}

} // namespace

LevelMeans levelMeans(std::span<const RunResult> runs, const std::vector<std::string>& fields) {
    LevelMeans result{fields, {}, 0, 0, 0.0};
    const std::vector<VariedField> all = variedFields(runs);
    std::vector<VariedField> varied;
    std::size_t combinations = 1;
    for (const std::string& field : fields) {
        const auto found = std::ranges::find(all, field, &VariedField::path);
        if (found == all.end())
            return result;
        varied.push_back(*found);
        combinations *= found->levels.size();
    }
    std::map<std::string, Combinations> settings;
    std::map<std::string, std::pair<std::string, std::optional<std::size_t>>> known; // by configuration
    for (const RunResult& run : runs) {
        if (!isShownResult(run))
            continue;
        const auto [place, isNew] = known.try_emplace(run.configuration);
        if (isNew)
            place->second = {settingBeside(run.spec, varied), combinationOf(run.spec, varied)};
        if (place->second.second)
            settings[place->second.first][*place->second.second][run.configuration].push_back(*run.rocAuc);
        else
            ++result.leftOut;
    }
    std::vector<LevelMean> means(combinations);
    std::vector<double> inverse(combinations, 0.0); // sums of 1 / n over cells
    double squares = 0.0;
    for (const auto& [name, setting] : settings) {
        if (!isComplete(setting, combinations)) {
            result.leftOut += runsOf(setting);
            continue;
        }
        ++result.settings;
        for (const auto& [combination, configurations] : setting) {
            const std::vector<double>& values = configurations.begin()->second;
            const Summary cell = summarise(values);
            const auto n = static_cast<double>(values.size());
            means[combination].runs += values.size();
            means[combination].mean += cell.mean;
            inverse[combination] += 1.0 / n;
            result.degrees += n - 1.0;
            squares += (n - 1.0) * std::pow(cell.standardDeviation.value_or(0.0), 2);
        }
    }
    if (result.settings == 0)
        return result;
    const auto cells = static_cast<double>(result.settings);
    for (std::size_t i = 0; i < combinations; ++i) {
        means[i].levels = levelsOfCombination(i, varied);
        means[i].mean /= cells;
        if (result.degrees > 0.0)
            means[i].halfWidth = studentQuantile975(static_cast<int>(result.degrees)) *
                                 std::sqrt(squares / result.degrees * inverse[i]) / cells;
    }
    result.means = std::move(means);
    return result;
}

} // namespace etude
