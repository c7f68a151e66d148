// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>
#include <sys/stat.h>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/dataset_report.h"
#include "engine/core/json.h"

namespace etude::cli {

namespace {

struct DatasetOptions {
    std::filesystem::path project;
    std::string name;
    bool json = false;
};

/// What is wrong with one track or row.
struct Problem {
    std::string where;
    std::string reason;
};

void defineList(CLI::App& app, DatasetOptions& options) {
    addProject(app, options.project);
    addJson(app, options.json);
}

void defineCheck(CLI::App& app, DatasetOptions& options) {
    addProject(app, options.project);
    app.add_option("D", options.name, "Name or hash; all data sets if not given");
    app.add_option("--dataset", options.name, "The same as D");
    addJson(app, options.json);
}

Result<void> list(const DatasetOptions& options, std::stop_token) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    const auto rows = database->datasets();
    if (!rows)
        return rows.error();
    if (options.json) {
        Json datasets = Json::array();
        for (const DatasetRow& row : *rows)
            datasets.push_back(datasetJson(row));
        printJson({{"datasets", datasets}});
        return {};
    }
    std::vector<std::vector<std::string>> table{
        {"name", "hash", "tracks", "train", "validation", "test", "excluded", "tags"}};
    for (const DatasetRow& row : *rows)
        table.push_back({printable(row.name), row.hash.substr(0, 12), std::to_string(row.tracks),
                         std::to_string(row.train), std::to_string(row.validation), std::to_string(row.test),
                         std::to_string(row.excluded), std::to_string(row.tags)});
    print(tableText(table, 2));
    return {};
}

/// Files that are gone, empty or changed since the import, and artists who stand in more than one part.
std::vector<Problem> checkTracks(const Dataset& dataset, const std::stop_token& stop) {
    std::vector<Problem> problems;
    std::map<std::string, std::set<SplitPart>> parts;
    for (const Track& track : dataset.tracks) {
        if (stop.stop_requested())
            break;
        if (track.isExcluded())
            continue;
        if (!track.artist.empty())
            parts[track.artist].insert(track.part);
        struct stat status = {};
        if (::stat(dataset.file(track).c_str(), &status) != 0)
            problems.push_back({track.path, "The file cannot be found."});
        else if (status.st_size == 0)
            problems.push_back({track.path, "The file is empty."});
        else if (status.st_size != track.size || status.st_mtime != track.modified)
            problems.push_back({track.path, "The file has changed since it was imported."});
    }
    for (const auto& [artist, in] : parts)
        if (in.contains(SplitPart::Train) && in.contains(SplitPart::Test))
            problems.push_back({artist, "The artist stands in the training and in the test part."});
    return problems;
}

Result<void> check(const DatasetOptions& options, std::stop_token stop) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    std::vector<std::string> names{options.name};
    if (options.name.empty()) {
        const auto rows = database->datasets();
        if (!rows)
            return rows.error();
        names.clear();
        for (const DatasetRow& row : *rows)
            names.push_back(row.hash);
    }
    Json reports = Json::array();
    std::size_t total = 0;
    for (const std::string& name : names) {
        const auto dataset = database->dataset(name);
        if (!dataset)
            return dataset.error();
        const std::vector<Problem> problems = checkTracks(*dataset, stop);
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, "Stopped: nothing was changed."};
        total += problems.size();
        reports.push_back(
            {{"name", dataset->name}, {"tracks", dataset->tracks.size()}, {"problems", problemsJson(problems)}});
        if (options.json)
            continue;
        noteProblems(problems);
        print("'" + printable(dataset->name) + "': " + std::to_string(dataset->tracks.size()) + " tracks, " +
              counted(static_cast<std::int64_t>(problems.size()), "problem") + ".");
    }
    if (options.json)
        printJson({{"datasets", reports}});
    if (total > 0)
        return Error{ErrorKind::Corrupt,
                     "The check found " + counted(static_cast<std::int64_t>(total), "problem") + "."};
    return {};
}

} // namespace

void addDataset(CLI::App& app, Action& chosen) {
    CLI::App& group = addGroup(app, "dataset", "Data sets: tagged tracks with a split");
    addDatasetImport(group, chosen);
    addCommand<DatasetOptions>(group, chosen, "list", "The data sets of a project", defineList, list);
    addDatasetSplit(group, chosen);
    addDatasetTags(group, chosen);
    addDatasetRetag(group, chosen);
    addDatasetHealth(group, chosen);
    addDatasetRelocate(group, chosen);
    addCommand<DatasetOptions>(group, chosen, "check", "Whether the audio files are there, unchanged", defineCheck,
                               check);
}

} // namespace etude::cli
