// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>
#include <sys/stat.h>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/dataset/importers.h"

namespace etude::cli {

namespace {

constexpr std::size_t kShownProblems = 20;

struct DatasetOptions {
    std::filesystem::path project;
    std::filesystem::path manifest;
    std::filesystem::path folder;
    std::string name;
    bool json = false;
};

/// What is wrong with one track or row.
struct Problem {
    std::string where;
    std::string reason;
};

void defineImport(CLI::App& app, DatasetOptions& options) {
    addProject(app, options.project);
    auto* source = app.add_option_group("source", "Where the tracks are");
    source->add_option("--manifest", options.manifest, "CSV file with path, tags (| between), split, artist");
    source->add_option("--folder", options.folder, "Folder with a folder of audio files per tag");
    source->require_option(1);
    app.add_option("--name", options.name, "What to call the data set; its folder's name otherwise");
    addJson(app, options.json);
}

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

Json datasetJson(const DatasetRow& row) {
    return {{"name", row.name},     {"hash", row.hash},   {"root", row.root.string()},
            {"tracks", row.tracks}, {"train", row.train}, {"validation", row.validation},
            {"test", row.test},     {"tags", row.tags}};
}

template <class Problems>
Json problemsJson(const Problems& problems) {
    Json list = Json::array();
    for (const auto& problem : problems)
        list.push_back({{"where", problem.where}, {"reason", problem.reason}});
    return list;
}

template <class Problems>
void noteProblems(const Problems& problems) {
    for (std::size_t i = 0; i < problems.size() && i < kShownProblems; ++i)
        note(printable(problems[i].where) + ": " + printable(problems[i].reason));
    if (problems.size() > kShownProblems)
        note("... and " + std::to_string(problems.size() - kShownProblems) + " more.");
}

Result<ImportResult> readSource(const DatasetOptions& options, std::stop_token stop) {
    ProgressLine line;
    return options.manifest.empty() ? importFolder(options.folder, line.callback(), std::move(stop))
                                    : importManifest(options.manifest, line.callback(), std::move(stop));
}

Result<void> importInto(const DatasetOptions& options, std::stop_token stop) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    auto found = readSource(options, std::move(stop));
    if (!found)
        return found.error();
    if (!options.name.empty())
        found->dataset.name = options.name;
    const auto hash = database->addDataset(found->dataset);
    if (!hash)
        return hash.error();
    const auto rows = database->datasets();
    if (!rows)
        return rows.error();
    const auto row =
        std::find_if(rows->begin(), rows->end(), [&](const DatasetRow& each) { return each.hash == *hash; });
    if (options.json) {
        Json json = datasetJson(*row);
        json["left_out"] = problemsJson(found->problems);
        printJson(json);
        return {};
    }
    noteProblems(found->problems);
    print("Imported '" + printable(row->name) + "': " + counted(row->tracks, "track") + " (" +
          std::to_string(row->train) + " train, " + std::to_string(row->validation) + " validation, " +
          std::to_string(row->test) + " test), " + counted(row->tags, "tag") + "; " +
          std::to_string(found->problems.size()) + " left out.");
    return {};
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
    std::vector<std::vector<std::string>> table{{"name", "hash", "tracks", "train", "validation", "test", "tags"}};
    for (const DatasetRow& row : *rows)
        table.push_back({printable(row.name), row.hash.substr(0, 12), std::to_string(row.tracks),
                         std::to_string(row.train), std::to_string(row.validation), std::to_string(row.test),
                         std::to_string(row.tags)});
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
    addCommand<DatasetOptions>(group, chosen, "import", "Add a data set to a project", defineImport, importInto);
    addCommand<DatasetOptions>(group, chosen, "list", "The data sets of a project", defineList, list);
    addCommand<DatasetOptions>(group, chosen, "check", "Whether the audio files are there, unchanged", defineCheck,
                               check);
}

} // namespace etude::cli
