// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/dataset_report.h"
#include "engine/core/json.h"
#include "engine/dataset/split/split.h"

namespace etude::cli {

namespace {

struct SplitOptions {
    std::filesystem::path project;
    std::string dataset;
    std::string name;
    std::string group;
    SplitConfig split;
    std::vector<double> fractions{split.shares.begin(), split.shares.end()};
    bool json = false;
};

void define(CLI::App& app, SplitOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("--dataset", options.dataset, "Name or hash of the data set")->required();
    app.add_option("--fractions", options.fractions, "Shares of training, validation and test; their sum is 1")
        ->delimiter(',')
        ->expected(3)
        ->capture_default_str();
    app.add_option("--seed", options.split.seed, "Of the random numbers that deal the tracks")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    app.add_option("--group", options.group, "artist: no artist is in two sets")->check(CLI::IsMember({"artist"}));
    app.add_flag("--stratify", options.split.stratified, "Every tag in these shares, too");
    app.add_option("--name", options.name,
                   "What to call the result; otherwise it takes over the name, and the data set that had it becomes "
                   "NAME@ and digits of its hash");
    addJson(app, options.json);
}

Json splitJson(const Dataset& dataset, const std::string& hash, const std::optional<Sentence>& givenUp) {
    const PartCounts parts = partCounts(dataset);
    const std::vector<PartCounts> counts = tagCounts(dataset);
    Json tags = Json::array();
    for (std::size_t tag = 0; tag < counts.size(); ++tag) {
        Json row{{"tag", dataset.tags[tag]}};
        const auto shares = sharesOf(counts[tag], parts);
        for (std::size_t part = 0; part < parts.size(); ++part)
            row[std::string(enumName(kSplitParts[part]))] = {{"tracks", counts[tag][part]},
                                                             {"share", optionalJson(shares[part])}};
        tags.push_back(std::move(row));
    }
    const ArtistCounts artists = artistCounts(dataset);
    return {
        {"name", dataset.name},
        {"hash", hash},
        {"train", parts[0]},
        {"validation", parts[1]},
        {"test", parts[2]},
        {"artists", {{"train", artists.artists[0]}, {"validation", artists.artists[1]}, {"test", artists.artists[2]}}},
        {"shared_artists", artists.shared},
        {"unknown_artists", artists.unknown},
        {"split_origin", originJson(dataset.splitOrigin, partCounts(dataset))},
        {"given_up", givenUp ? Json(givenUp->english()) : Json()},
        {"tags", tags}};
}

std::string tagTable(const Dataset& dataset) {
    const PartCounts parts = partCounts(dataset);
    const std::vector<PartCounts> counts = tagCounts(dataset);
    std::vector<std::vector<std::string>> table{{"tag", "tracks", "train %", "validation %", "test %"}};
    for (std::size_t tag = 0; tag < counts.size(); ++tag) {
        std::vector<std::string> row{
            printable(dataset.tags[tag]),
            std::to_string(std::accumulate(counts[tag].begin(), counts[tag].end(), std::int64_t{0}))};
        for (const auto& share : sharesOf(counts[tag], parts))
            row.push_back(fixed(share ? std::optional(100.0 * *share) : share, kShareDecimals));
        table.push_back(std::move(row));
    }
    return tableText(table, 1);
}

void printSplit(const Dataset& dataset, const std::string& hash, bool byArtist,
                const std::optional<Sentence>& givenUp) {
    const PartCounts parts = partCounts(dataset);
    print(tagTable(dataset));
    if (byArtist)
        print(counted(artistCounts(dataset).unknown, "track") + " of unknown artist: each stands for itself.");
    if (const auto excluded = std::ranges::count_if(dataset.tracks, &Track::isExcluded); excluded > 0)
        print(counted(excluded, "excluded track") + " not counted; each has a set for the day it is taken in again.");
    print("Split '" + printable(dataset.name) + "': " + std::to_string(parts[0]) + " train, " +
          std::to_string(parts[1]) + " validation, " + std::to_string(parts[2]) +
          " test. Its hash, which every run's specification has: " + hash);
    if (const auto origin = splitOriginSentence(dataset.splitOrigin, partCounts(dataset)))
        print(printable(origin->english()));
    if (givenUp)
        print(printable(givenUp->english()));
}

Result<void> split(const SplitOptions& options, std::stop_token) {
    SplitConfig config = options.split;
    std::ranges::copy(options.fractions, config.shares.begin());
    config.byArtist = !options.group.empty();
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    auto dataset = database->dataset(options.dataset);
    if (!dataset)
        return dataset.error();
    const SplitOrigin before = dataset->splitOrigin;
    if (auto made = splitDataset(*dataset, config); !made)
        return made;
    const auto givenUp = givenUpGrouping(before, dataset->splitOrigin);
    if (!options.name.empty())
        dataset->name = options.name;
    const auto hash = database->addDatasetVersion(*dataset);
    if (!hash)
        return hash.error();
    const auto stored = database->dataset(*hash);
    if (!stored)
        return stored.error();
    if (options.json)
        printJson(splitJson(*stored, *hash, givenUp));
    else
        printSplit(*stored, *hash, config.byArtist, givenUp);
    return {};
}

} // namespace

void addDatasetSplit(CLI::App& dataset, Action& chosen) {
    addCommand<SplitOptions>(dataset, chosen, "split", "Deal the tracks anew to training, validation and test", define,
                             split);
}

} // namespace etude::cli
