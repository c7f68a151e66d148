// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/dataset_report.h"
#include "engine/core/csv.h"
#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/dataset/tags/tag_statistics.h"

namespace etude::cli {

namespace {

constexpr int kDecimals = 4;     ///< of shares and measures
constexpr int kMeanDecimals = 2; ///< of tags per track

struct TagsCommand {
    std::filesystem::path project;
    std::string dataset;
    std::string part;
    std::size_t top = 50;
    bool coOccurrence = false;
    std::filesystem::path csv;
    bool json = false;
};

void define(CLI::App& app, TagsCommand& options) {
    addProjectOption(app, options.project);
    app.add_option("--dataset", options.dataset, "Name or hash of the data set")->required();
    app.add_option("--part", options.part, "Count only the tracks of this set")
        ->check(CLI::IsMember({"train", "validation", "test", "none"}));
    app.add_flag("--cooccurrence", options.coOccurrence, "How often two tags stand on one track, instead of each tag");
    app.add_option("--top", options.top, "With --cooccurrence: pairs of so many tags, the most frequent")
        ->check(CLI::Range(1, 2000))
        ->capture_default_str();
    app.add_option("--csv", options.csv, "Also write the table to a file");
    addJson(app, options.json);
}

/// The name of the tag at a place of the statistics.
const std::string& nameOf(const Dataset& dataset, const TagStatistics& statistics, std::size_t place) {
    return dataset.tags[static_cast<std::size_t>(statistics.tags[place].tag)];
}

using Table = std::vector<std::vector<std::string>>;

/// A row for each tag; the first is the heading.
Table tagTable(const Dataset& dataset, const TagStatistics& statistics) {
    Table table{{"tag", "tracks", "share %", "train", "validation", "test", "none"}};
    for (std::size_t place = 0; place < statistics.tags.size(); ++place) {
        const TagCount& tag = statistics.tags[place];
        std::vector<std::string> row{nameOf(dataset, statistics, place), std::to_string(tag.tracks),
                                     fixed(100.0 * statistics.share(tag), kShareDecimals)};
        for (const std::int64_t count : tag.byPart)
            row.push_back(std::to_string(count));
        table.push_back(std::move(row));
    }
    return table;
}

/// A row for each ordered pair of different tags that stand on one track; the first is the heading.
Table pairTable(const Dataset& dataset, const TagStatistics& statistics) {
    Table table{{"row", "column"}};
    table.front().reserve(2 + EnumNames<TagAssociation>::values.size());
    for (const auto& [measure, name] : EnumNames<TagAssociation>::values)
        table.front().emplace_back(name);
    for (std::size_t row = 0; row < statistics.matrixTags; ++row)
        for (std::size_t column = 0; column < statistics.matrixTags; ++column) {
            if (row == column || statistics.both(row, column) == 0)
                continue;
            std::vector<std::string> cells{nameOf(dataset, statistics, row), nameOf(dataset, statistics, column)};
            for (const auto& [measure, name] : EnumNames<TagAssociation>::values)
                cells.push_back(measure == TagAssociation::Tracks
                                    ? std::to_string(statistics.both(row, column))
                                    : fixed(association(statistics, measure, row, column), kDecimals));
            table.push_back(std::move(cells));
        }
    return table;
}

Json pairsJson(const Dataset& dataset, const TagStatistics& statistics) {
    Json pairs = Json::array();
    for (std::size_t row = 0; row < statistics.matrixTags; ++row)
        for (std::size_t column = 0; column < statistics.matrixTags; ++column) {
            if (row == column || statistics.both(row, column) == 0)
                continue;
            Json pair{{"row", nameOf(dataset, statistics, row)}, {"column", nameOf(dataset, statistics, column)}};
            for (const auto& [measure, name] : EnumNames<TagAssociation>::values)
                pair[std::string(name)] = optionalJson(association(statistics, measure, row, column));
            pair["tracks"] = statistics.both(row, column);
            pairs.push_back(std::move(pair));
        }
    return pairs;
}

Json statisticsJson(const Dataset& dataset, const TagStatistics& statistics, bool coOccurrence) {
    Json tags = Json::array();
    for (std::size_t place = 0; place < statistics.tags.size(); ++place) {
        const TagCount& tag = statistics.tags[place];
        Json row{{"tag", nameOf(dataset, statistics, place)}, {"tracks", tag.tracks}, {"share", statistics.share(tag)}};
        for (const auto& [part, name] : EnumNames<SplitPart>::values)
            row[std::string(name)] = tag.byPart[static_cast<std::size_t>(part)];
        tags.push_back(std::move(row));
    }
    Json json{{"name", dataset.name},
              {"tracks", statistics.tracks},
              {"untagged", statistics.untagged},
              {"excluded", statistics.excluded},
              {"mean_tags_per_track", statistics.meanTagsPerTrack()},
              {"tags_per_track", statistics.tagsPerTrack},
              {"tags", std::move(tags)}};
    if (coOccurrence)
        json["cooccurrence"] = pairsJson(dataset, statistics);
    return json;
}

void printStatistics(const Dataset& dataset, const TagStatistics& statistics, Table table, std::size_t names) {
    for (auto& row : table)
        for (std::string& cell : row)
            cell = printable(cell);
    print(tableText(table, names));
    print("'" + printable(dataset.name) + "': " + counted(statistics.tracks, "track") + " counted, " +
          fixed(statistics.meanTagsPerTrack(), kMeanDecimals) + " tags per track on average, " +
          std::to_string(statistics.untagged) + " without a tag; " + counted(statistics.excluded, "excluded track") +
          " left out.");
}

Result<void> tags(const TagsCommand& options, std::stop_token stop) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    const auto dataset = database->dataset(options.dataset);
    if (!dataset)
        return dataset.error();
    TagStatisticsOptions counting;
    counting.part = enumFromName<SplitPart>(options.part);
    counting.matrixTags = options.coOccurrence ? options.top : 0;
    const TagStatistics statistics = tagStatistics(*dataset, counting, stop);
    if (stop.stop_requested())
        return Error{ErrorKind::Cancelled, say("Stopped: nothing was changed.")};
    const Table table = options.coOccurrence ? pairTable(*dataset, statistics) : tagTable(*dataset, statistics);
    if (!options.csv.empty())
        if (auto written = writeFileAtomically(options.csv, csvText(table)); !written)
            return written;
    if (options.json)
        printJson(statisticsJson(*dataset, statistics, options.coOccurrence));
    else
        printStatistics(*dataset, statistics, table, options.coOccurrence ? 2 : 1);
    return {};
}

} // namespace

void addDatasetTags(CLI::App& dataset, Action& chosen) {
    addCommand<TagsCommand>(dataset, chosen, "tags", "How frequent the tags are, and how they go together", define,
                            tags);
}

} // namespace etude::cli
