// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/features/feature_store.h"

namespace etude::cli {

namespace {

struct FeaturesOptions {
    std::filesystem::path project;
    std::string dataset;
    std::string input;
    int threads = 0;
    bool json = false;
};

void define(CLI::App& app, FeaturesOptions& options) {
    addProject(app, options.project);
    app.add_option("--dataset", options.dataset, "Name or hash of the data set")->required();
    app.add_option("--input", options.input, "A preset's name or a JSON file")->required();
    addThreads(app, options.threads);
    addJson(app, options.json);
}

Json reportJson(const ExtractionReport& report) {
    Json problems = Json::array();
    for (const FileProblem& problem : report.problems)
        problems.push_back({{"where", problem.file.string()}, {"reason", problem.reason}});
    return {{"computed", report.computed}, {"reused", report.reused}, {"left_out", problems}};
}

Result<void> run(const FeaturesOptions& options, std::stop_token stop) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    const auto dataset = database->dataset(options.dataset);
    if (!dataset)
        return dataset.error();
    const auto config = loadInputConfig(options.input);
    if (!config)
        return config.error();
    auto store = FeatureStore::open(database->layout().features(), config->audio, config->spectrum);
    if (!store)
        return store.error();
    std::vector<std::filesystem::path> files;
    for (const Track& track : dataset->tracks)
        files.push_back(dataset->file(track));
    ProgressLine line;
    const auto report = extractFeatures(*store, files, options.threads, line.callback(), std::move(stop));
    if (!report && report.error().kind == ErrorKind::Cancelled)
        return Error{ErrorKind::Cancelled, "Stopped: the features computed so far are kept, and the same command goes "
                                           "on with the rest."};
    if (!report)
        return report.error();
    if (options.json) {
        printJson(reportJson(*report));
        return {};
    }
    for (const FileProblem& problem : report->problems)
        line.keep(printable(problem.file.string()) + ": " + printable(problem.reason));
    print("Features of " + std::to_string(files.size()) + " tracks: " + std::to_string(report->computed) +
          " computed, " + std::to_string(report->reused) + " were there, " + std::to_string(report->problems.size()) +
          " left out.");
    return {};
}

} // namespace

void addFeatures(CLI::App& app, Action& chosen) {
    CLI::App& group = addGroup(app, "features", "The store of spectrograms that runs share");
    addCommand<FeaturesOptions>(group, chosen, "build", "Compute what is missing for a data set", define, run);
}

} // namespace etude::cli
