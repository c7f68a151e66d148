// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/dataset_report.h"
#include "engine/core/json.h"
#include "engine/dataset/location.h"

namespace etude::cli {

namespace {

struct RelocateOptions {
    std::filesystem::path project;
    std::string dataset;
    std::filesystem::path root;
    bool allVersions = false;
    bool dryRun = false;
    bool json = false;
};

/// What was found of one data set in the new place.
struct Found {
    std::string hash;
    Dataset dataset;
    LocationReport report;
};

/// A file that is not there, or not as it was.
struct Remark {
    Sentence where;
    Sentence reason;
};

void define(CLI::App& app, RelocateOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("--dataset", options.dataset, "Name or hash of the data set")->required();
    app.add_option("--root", options.root, "The folder that the tracks' relative paths start from now")->required();
    app.add_flag("--all-versions", options.allVersions, "Every data set whose audio was in the same folder, too");
    app.add_flag("--dry-run", options.dryRun, "Only look what is there");
    addJson(app, options.json);
}

/// Hashes of the data set and, if asked for, of those in the same folder.
Result<std::vector<std::string>> hashesOf(ProjectDatabase& database, const RelocateOptions& options) {
    const auto chosen = database.dataset(options.dataset);
    if (!chosen)
        return chosen.error();
    std::vector<std::string> hashes{datasetHash(*chosen).hex()};
    const auto rows = database.datasets();
    if (!rows)
        return rows.error();
    if (options.allVersions)
        std::ranges::copy(othersInFolder(*rows, chosen->root, hashes.front()), std::back_inserter(hashes));
    return hashes;
}

std::vector<Remark> remarksOf(const Found& found) {
    std::vector<Remark> remarks;
    for (const std::size_t track : found.report.missing)
        remarks.push_back({data(found.dataset.tracks[track].path), say("The file is not there.")});
    for (const std::size_t track : found.report.resized)
        remarks.push_back(
            {data(found.dataset.tracks[track].path), say("The file has another size than when it was imported.")});
    return remarks;
}

Json foundJson(const Found& found) {
    const LocationReport& report = found.report;
    return {{"name", found.dataset.name},        {"hash", found.hash},
            {"files", report.checked},           {"found", report.found()},
            {"missing", report.missing.size()},  {"resized", report.resized.size()},
            {"absolute_paths", report.absolute}, {"problems", problemsJson(remarksOf(found))}};
}

void printFound(const Found& found) {
    const LocationReport& report = found.report;
    noteProblems(remarksOf(found));
    std::string text = "'" + printable(found.dataset.name) + "': " + std::to_string(report.found()) + " of " +
                       counted(static_cast<std::int64_t>(report.checked), "file") + " found";
    if (!report.resized.empty())
        text += ", " + std::to_string(report.resized.size()) + " of another size than when imported";
    if (report.absolute > 0)
        text += ", " + std::to_string(report.absolute) + " by an absolute path, which stays";
    print(text + ".");
}

Result<void> relocate(const RelocateOptions& options, std::stop_token stop) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    const auto root = audioRoot(options.root);
    if (!root)
        return root.error();
    const auto hashes = hashesOf(*database, options);
    if (!hashes)
        return hashes.error();
    Json datasets = Json::array();
    for (const std::string& hash : *hashes) {
        auto dataset = database->dataset(hash);
        if (!dataset)
            return dataset.error();
        auto report = checkLocation(*dataset, *root, {}, stop);
        if (!report)
            return report.error();
        const Found found{hash, std::move(*dataset), std::move(*report)};
        if (options.json)
            datasets.push_back(foundJson(found));
        else
            printFound(found);
    }
    if (!options.dryRun)
        if (auto moved = database->relocateDatasets(*hashes, *root, {}, stop); !moved)
            return moved;
    if (options.json)
        printJson({{"root", root->string()}, {"relocated", !options.dryRun}, {"datasets", datasets}});
    else
        print(options.dryRun
                  ? "Nothing was changed."
                  : counted(std::ssize(*hashes), "data set") + " relocated to " + printable(root->string()) + ".");
    return {};
}

} // namespace

void addDatasetRelocate(CLI::App& dataset, Action& chosen) {
    addCommand<RelocateOptions>(dataset, chosen, "relocate", "Say where the audio lies after it was moved", define,
                                relocate);
}

} // namespace etude::cli
