// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/dataset_report.h"
#include "engine/core/json.h"

namespace etude::cli {

namespace {

struct ListOptions {
    std::filesystem::path project;
    bool json = false;
};

void defineList(CLI::App& app, ListOptions& options) {
    addProjectOption(app, options.project);
    addJson(app, options.json);
}

Result<void> list(const ListOptions& options, std::stop_token) {
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
        {"name", "hash", "tracks", "train", "validation", "test", "no set", "excluded", "tags"}};
    for (const DatasetRow& row : *rows)
        table.push_back({printable(row.name), row.hash.substr(0, 12), std::to_string(row.tracks),
                         std::to_string(row.train), std::to_string(row.validation), std::to_string(row.test),
                         std::to_string(row.noSet()), std::to_string(row.excluded), std::to_string(row.tags)});
    print(tableText(table, 2));
    return {};
}

} // namespace

void addDataset(CLI::App& app, Action& chosen) {
    CLI::App& group = addGroup(app, "dataset", "Data sets: tagged tracks with a split");
    addDatasetImport(group, chosen);
    addCommand<ListOptions>(group, chosen, "list", "The data sets of a project", defineList, list);
    addDatasetSplit(group, chosen);
    addDatasetTags(group, chosen);
    addDatasetRetag(group, chosen);
    addDatasetHealth(group, chosen);
    addDatasetRelocate(group, chosen);
}

} // namespace etude::cli
