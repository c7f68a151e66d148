// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/analysis/comparability.h"
#include "engine/analysis/result_tables.h"
#include "engine/core/csv.h"
#include "engine/core/json.h"

namespace etude::cli {

namespace {

struct ResultsOptions {
    std::filesystem::path project;
    std::string study;
    bool csv = false;
    bool runs = false;
    bool json = false;
};

void define(CLI::App& app, ResultsOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("--study", options.study, "Name or id of one study; all if not given");
    auto* csv = app.add_flag("--csv", options.csv, "Print comma-separated values");
    app.add_flag("--runs", options.runs, "One line for each finished run in the place of one for each configuration")
        ->needs(csv);
    app.add_flag("--json", options.json, "Print one JSON document")->excludes(csv);
}

Json resultJson(const ConfigurationResult& result) {
    Json runs = Json::array();
    for (std::size_t i = 0; i < result.runs.size(); ++i)
        runs.push_back({{"id", result.runs[i]}, {"seed", result.seeds[i]}, {"roc_auc", result.rocAuc[i]}});
    const bool any = result.summary.n > 0;
    return {{"study", result.study},
            {"configuration", result.configuration},
            {"label", result.label},
            {"n", result.summary.n},
            {"roc_auc", any ? Json(result.summary.mean) : Json()},
            {"ci95", optionalJson(result.summary.halfWidth)},
            {"sd", optionalJson(result.summary.standardDeviation)},
            {"pr_auc", optionalJson(result.meanPrAuc)},
            {"unfinished", result.unfinished},
            {"canary", result.canary},
            {"holds_chance", result.holdsChance() ? Json(*result.holdsChance()) : Json()},
            {"runs", runs}};
}

void printCsv(const ResultTable& table) {
    for (const auto& row : table)
        print(csvLine(row));
}

std::string canaryText(const ConfigurationResult& result) {
    const std::string name = "The label-shuffle control '" + printable(result.label) + "'";
    const auto holds = result.holdsChance();
    if (!holds)
        return name + " needs two finished seeds or more before its interval says anything.";
    return name + (*holds
                       ? " is at chance, as it should be: its interval contains 0.5."
                       : " is not at chance: its interval does not contain 0.5. That happens once in twenty times; if "
                         "more seeds say the same, labels leak into the input or the test.");
}

void printTable(const std::vector<ConfigurationResult>& results) {
    if (results.empty()) {
        print("There are no runs yet.");
        return;
    }
    std::vector<std::vector<std::string>> table{
        {"configuration", "study", "n", "ROC-AUC", "95 % CI", "sd", "PR-AUC", "unfinished"}};
    for (const ConfigurationResult& result : results) {
        const auto mean = result.summary.n > 0 ? std::optional(result.summary.mean) : std::nullopt;
        table.push_back({printable(result.label), result.study.empty() ? "-" : result.study.substr(0, 12),
                         std::to_string(result.summary.n), fixed(mean, 3),
                         result.summary.halfWidth ? "±" + fixed(*result.summary.halfWidth, 3) : "-",
                         fixed(result.summary.standardDeviation, 4), fixed(result.meanPrAuc, 3),
                         std::to_string(result.unfinished)});
    }
    print(tableText(table, 2));
    print("Means over n runs on the test set; intervals with Student's t.");
    for (const ConfigurationResult& result : results)
        if (result.canary)
            print(canaryText(result));
}

/// What the results are to be read with.
Result<std::vector<Sentence>> cautionsOf(ProjectDatabase& database, const std::string& study,
                                         const std::vector<ConfigurationResult>& results) {
    const auto datasets = database.datasets();
    if (!datasets)
        return datasets.error();
    const auto studies = database.studies();
    if (!studies)
        return studies.error();
    std::vector<Sentence> cautions = comparisonCautions(results);
    std::ranges::move(untaggedTests(*datasets, *studies, study), std::back_inserter(cautions));
    return cautions;
}

Result<void> run(const ResultsOptions& options, std::stop_token) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    if (auto read = database->ingest(); !read)
        return read.error();
    std::string study;
    if (!options.study.empty()) {
        auto found = database->findStudy(options.study);
        if (!found)
            return found.error();
        study = std::move(*found);
    }
    const auto finished = database->results(study);
    if (!finished)
        return finished.error();
    const auto results = configurationResults(*finished);
    const auto cautions = cautionsOf(*database, study, results);
    if (!cautions)
        return cautions.error();
    if (options.json) {
        Json list = Json::array();
        for (const ConfigurationResult& result : results)
            list.push_back(resultJson(result));
        printJson({{"interval", "student"}, {"results", list}, {"cautions", sentencesJson(*cautions)}});
    } else if (options.csv) {
        printCsv(options.runs ? runTable(results) : configurationTable(results));
        for (const Sentence& caution : *cautions)
            note(printable(caution.english()));
    } else {
        printTable(results);
        for (const Sentence& caution : *cautions)
            print(printable(caution.english()));
    }
    return {};
}

} // namespace

void addResults(CLI::App& app, Action& chosen) {
    addCommand<ResultsOptions>(app, chosen, "results", "Mean test AUC with its uncertainty per configuration", define,
                               run);
}

} // namespace etude::cli
