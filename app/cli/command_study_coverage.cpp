// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/project_results.h"
#include "engine/analysis/configuration_labels.h"
#include "engine/analysis/design_cautions.h"
#include "engine/core/field_json.h"
#include "engine/core/json.h"

namespace etude::cli {

namespace {

struct CoverageOptions {
    std::filesystem::path project;
    std::string study;
    bool json = false;
};

void define(CLI::App& app, CoverageOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("S", options.study, "Name or id of the study; the newest if not given");
    addJson(app, options.json);
}

std::string stateText(const std::optional<RunState>& state) {
    return state ? std::string(enumName(*state)) : std::string("missing");
}

/// The levels of a cell by their fields' full paths; one without effect is null.
Json cellLevelsJson(const CoverageCell& cell) {
    Json levels = Json::object();
    for (const FieldLeaf& level : cell.levels)
        levels[level.path] = level.applies ? toJson(level.value) : Json();
    return levels;
}

/// {"id", "factors": [field], "cells": [{"levels", "control", "runs": [{"id", "seed", "state"}]}],
///  "finished", "running", "waiting", "failed", "stopped", "missing", "confounded": [[field, field]]}
Json coverageJson(const Study& study, const Coverage& coverage) {
    Json factors = Json::array();
    for (const VariedField& factor : coverage.factors)
        factors.push_back(factor.path);
    Json cells = Json::array();
    for (const CoverageCell& cell : coverage.cells) {
        Json runs = Json::array();
        for (const CoverageRun& run : cell.runs)
            runs.push_back({{"id", run.run}, {"seed", run.seed}, {"state", stateText(run.state)}});
        cells.push_back({{"levels", cellLevelsJson(cell)}, {"control", cell.control}, {"runs", std::move(runs)}});
    }
    Json confounded = Json::array();
    for (const ConfoundedFactors& pair : confoundedFactors(coverage))
        confounded.push_back({pair.first, pair.second});
    return {{"id", study.id},
            {"name", study.name},
            {"factors", std::move(factors)},
            {"cells", std::move(cells)},
            {"finished", coverage.finished},
            {"running", coverage.running},
            {"waiting", coverage.waiting},
            {"failed", coverage.failed},
            {"stopped", coverage.stopped},
            {"missing", coverage.missing},
            {"confounded", std::move(confounded)}};
}

/// "3 finished, 1 failed (seed 2)": what is not finished names its seeds.
std::string cellText(const CoverageCell& cell) {
    std::vector<std::pair<std::string, std::string>> states; // and seeds
    std::vector<std::size_t> counts;
    for (const CoverageRun& run : cell.runs) {
        const std::string state = stateText(run.state);
        auto found = std::ranges::find(states, state, &std::pair<std::string, std::string>::first);
        if (found == states.end()) {
            states.emplace_back(state, "");
            counts.push_back(0);
            found = states.end() - 1;
        }
        ++counts[static_cast<std::size_t>(found - states.begin())];
        found->second += (found->second.empty() ? "" : ", ") + std::to_string(run.seed);
    }
    std::string text;
    for (std::size_t i = 0; i < states.size(); ++i) {
        text += (text.empty() ? "" : "; ") + std::to_string(counts[i]) + " " + states[i].first;
        if (states[i].first != "finished")
            text += " (" + std::string(counts[i] == 1 ? "seed " : "seeds ") + states[i].second + ")";
    }
    return text;
}

void printCoverage(const Coverage& coverage) {
    std::vector<std::vector<std::string>> table{{}};
    for (const VariedField& factor : coverage.factors)
        table.front().emplace_back(leafName(factor.path));
    table.front().emplace_back("runs");
    for (const CoverageCell& cell : coverage.cells) {
        std::vector<std::string> row;
        for (const FieldLeaf& level : cell.levels)
            row.push_back(printable(levelText(level)));
        row.push_back(cellText(cell) + (cell.control ? "; control on shuffled labels" : ""));
        table.push_back(std::move(row));
    }
    print(tableText(table, table.front().size()));
    print(std::to_string(coverage.finished) + " of " + counted(static_cast<std::int64_t>(coverage.runs()), "run") +
          " finished.");
}

Result<void> run(const CoverageOptions& options, std::stop_token) {
    auto database = openIngested(options.project);
    if (!database)
        return database.error();
    const auto id = database->findStudy(options.study);
    if (!id)
        return id.error();
    const auto study = loadStudy(database->layout(), *id);
    if (!study)
        return study.error();
    const auto runs = database->runs(*id);
    if (!runs)
        return runs.error();
    const auto queue = loadQueueOrder(database->layout());
    if (!queue)
        return queue.error();
    RunStates states;
    for (const RunRow& row : *runs)
        if (!isRemoved(queue->of(*id), row))
            states[row.id] = row.state;
    const Coverage coverage = coverageOf(*study, states);
    if (options.json) {
        printJson(coverageJson(*study, coverage));
        return {};
    }
    printCoverage(coverage);
    for (const ConfoundedFactors& pair : confoundedFactors(coverage))
        note(confoundedSentence(pair, [](const std::string& path) { return std::string(leafName(path)); }).english());
    return {};
}

} // namespace

void addStudyCoverage(CLI::App& study, Action& chosen) {
    addCommand<CoverageOptions>(study, chosen, "coverage", "Which runs of a study are done, waiting, failed or missing",
                                define, run);
}

} // namespace etude::cli
