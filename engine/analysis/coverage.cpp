// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/coverage.h"

#include <algorithm>
#include <set>
#include <utility>

#include "engine/analysis/configuration_labels.h"

namespace etude {

namespace {

using Levels = std::vector<FieldLeaf>;

/// A level as a key: what has no effect is one level, whatever its value.
std::string cellKey(const FieldLeaf& level) {
    return level.applies ? fieldText(level.value) : std::string("\n");
}

std::string cellKey(const Levels& levels, bool control) {
    std::string key = control ? "1" : "0";
    for (const FieldLeaf& level : levels)
        key += '\0' + cellKey(level);
    return key;
}

/// One run of each configuration that is no control.
std::vector<RunSpec> configurationsOf(const Study& study) {
    std::vector<RunSpec> specs;
    std::set<std::string> known;
    for (const RunSpec& run : study.runs)
        if (!run.data.isCanary() && known.insert(configurationId(run)).second)
            specs.push_back(run);
    return specs;
}

/// The study's own order of factors and levels first.
std::vector<VariedField> factorsOf(const Study& study) {
    std::vector<VariedField> found = variedFields(configurationsOf(study));
    std::vector<VariedField> factors;
    for (const Factor& named : study.factors) {
        const auto field = std::ranges::find(found, named.field, &VariedField::path);
        if (field == found.end())
            continue;
        std::ranges::stable_sort(field->levels, {}, [&](const FieldLeaf& level) {
            return std::ranges::find(named.values, level.value) - named.values.begin();
        });
        factors.push_back(std::move(*field));
        found.erase(field);
    }
    std::ranges::move(found, std::back_inserter(factors));
    return factors;
}

std::size_t& countOf(Coverage& coverage, const std::optional<RunState>& state) {
    if (!state)
        return coverage.missing;
    switch (*state) {
    case RunState::Finished:
        return coverage.finished;
    case RunState::Running:
        return coverage.running;
    case RunState::Failed:
        return coverage.failed;
    case RunState::Stopped:
        return coverage.stopped;
    case RunState::Queued:
    case RunState::Interrupted:
        break;
    }
    return coverage.waiting;
}

/// Levels of one factor, and those of another that each comes with.
using Together = std::map<std::string, std::set<std::string>>;

/// Whether each level of one factor always comes with the same level of the other, which has several.
bool determines(const Together& levels, const Together& ofOther) {
    return ofOther.size() > 1 &&
           std::ranges::all_of(levels, [](const auto& entry) { return entry.second.size() == 1; });
}

/// Those that are no control and, of a stored study, hold more than runs that were taken out of it.
std::vector<const CoverageCell*> comparedCells(const Coverage& coverage) {
    const bool stored = coverage.missing < coverage.runs();
    const auto isThere = [&](const CoverageRun& run) { return !stored || run.state.has_value(); };
    std::vector<const CoverageCell*> cells;
    for (const CoverageCell& cell : coverage.cells)
        if (!cell.control && std::ranges::any_of(cell.runs, isThere))
            cells.push_back(&cell);
    return cells;
}

} // namespace

Coverage coverageOf(const Study& study, const RunStates& states) {
    Coverage coverage;
    coverage.factors = factorsOf(study);
    std::map<std::string, std::size_t> places;
    for (const RunSpec& spec : study.runs) {
        Levels levels;
        for (const VariedField& factor : coverage.factors)
            levels.push_back(levelOf(spec, factor.path));
        const auto [place, isNew] = places.try_emplace(cellKey(levels, spec.data.isCanary()), coverage.cells.size());
        if (isNew)
            coverage.cells.push_back({std::move(levels), spec.data.isCanary(), {}});
        CoverageRun run{storedRunId(spec), spec.seeds.initialisation, {}};
        if (const auto state = states.find(run.run); state != states.end())
            run.state = state->second;
        ++countOf(coverage, run.state);
        coverage.cells[place->second].runs.push_back(std::move(run));
    }
    for (CoverageCell& cell : coverage.cells)
        std::ranges::stable_sort(cell.runs, {}, &CoverageRun::seed);
    return coverage;
}

std::vector<ConfoundedFactors> confoundedFactors(const Coverage& coverage) {
    const std::vector<const CoverageCell*> cells = comparedCells(coverage);
    std::vector<ConfoundedFactors> confounded;
    for (std::size_t i = 0; i < coverage.factors.size(); ++i)
        for (std::size_t j = i + 1; j < coverage.factors.size(); ++j) {
            Together forth;
            Together back;
            for (const CoverageCell* cell : cells) {
                if (!cell->levels[i].applies || !cell->levels[j].applies)
                    continue;
                const std::string a = cellKey(cell->levels[i]);
                const std::string b = cellKey(cell->levels[j]);
                forth[a].insert(b);
                back[b].insert(a);
            }
            const bool given = determines(forth, back);
            const bool gives = determines(back, forth);
            const std::string& first = coverage.factors[i].path;
            const std::string& second = coverage.factors[j].path;
            if (given || gives)
                confounded.push_back({given ? first : second, given ? second : first, given && gives});
        }
    return confounded;
}

} // namespace etude
