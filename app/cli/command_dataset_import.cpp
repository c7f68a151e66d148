// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/dataset_report.h"
#include "engine/dataset/importers.h"

namespace etude::cli {

namespace {

struct ImportOptions {
    std::filesystem::path project;
    std::filesystem::path manifest;
    std::filesystem::path folder;
    std::string name;
    bool json = false;
};

void define(CLI::App& app, ImportOptions& options) {
    addProject(app, options.project);
    auto* source = app.add_option_group("source", "Where the tracks are");
    source->add_option("--manifest", options.manifest, "CSV file with path, tags (| between), split, artist");
    source->add_option("--folder", options.folder, "Folder with a folder of audio files per tag");
    source->require_option(1);
    app.add_option("--name", options.name, "What to call the data set; its folder's name otherwise");
    addJson(app, options.json);
}

Result<ImportResult> readSource(const ImportOptions& options, std::stop_token stop) {
    ProgressLine line;
    return options.manifest.empty() ? importFolder(options.folder, line.callback(), std::move(stop))
                                    : importManifest(options.manifest, line.callback(), std::move(stop));
}

Result<void> importInto(const ImportOptions& options, std::stop_token stop) {
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

} // namespace

void addDatasetImport(CLI::App& dataset, Action& chosen) {
    addCommand<ImportOptions>(dataset, chosen, "import", "Add a data set to a project", define, importInto);
}

} // namespace etude::cli
