// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/dataset_report.h"
#include "app/cli/enum_texts.h"
#include "app/cli/table_options.h"
#include "engine/core/json.h"
#include "engine/dataset/import/import_request.h"
#include "engine/dataset/import/tag_synonyms.h"

namespace etude::cli {

namespace {

struct ImportOptions {
    std::filesystem::path project;
    std::filesystem::path manifest;
    std::filesystem::path folder;
    std::filesystem::path msd;
    std::filesystem::path jamendo;
    std::filesystem::path magnaTagATune;
    std::filesystem::path fma;
    TableOptions table;
    bool printSynonyms = false;

    std::filesystem::path audio;
    std::filesystem::path tagList;
    std::filesystem::path synonyms;
    std::vector<std::filesystem::path> mergeSynonyms; ///< at most one
    bool merge = false;
    std::string subset{enumName(FmaSubset::Full)};
    std::optional<std::size_t> topTags;
    bool preview = false;
    bool dropUntagged = false;
    bool keepUntagged = false; ///< as without it
    bool exactPaths = false;

    std::string name;
    bool json = false;
};

void define(CLI::App& app, ImportOptions& options) {
    addProjectOption(app, options.project);
    app.get_option("--project")->required(false); // looked for below
    auto* source = app.add_option_group("source", "Where the tracks are");
    auto* manifest =
        source->add_option("--manifest", options.manifest, "CSV file with path, tags (| between), split, artist");
    auto* folder = source->add_option("--folder", options.folder, "Folder with a folder of audio files per tag");
    auto* table = source->add_option("--table", options.table.file, "Any CSV or TSV file with a header line");
    auto* msd =
        source->add_option("--msd", options.msd, "Folder of the MSD split: train_x_filename.txt, train_y.npy...");
    auto* jamendo =
        source->add_option("--jamendo", options.jamendo,
                           "MTG-Jamendo's TSV; with ...-train.tsv the validation and test sets are read, too");
    auto* magna = source->add_option("--magnatagatune", options.magnaTagATune, "MagnaTagATune's annotations_final.csv");
    auto* fma = source->add_option("--fma", options.fma, "FMA's tracks.csv");
    auto* synonyms = source->add_flag("--print-synonyms", options.printSynonyms,
                                      "Only print the tags that --merge-synonyms merges, as a file to edit");
    source->require_option(1);

    app.add_option("--audio", options.audio, "Folder that the paths start from; the list's own otherwise")
        ->excludes(manifest)
        ->excludes(folder);
    app.add_option("--tag-list", options.tagList, "File with one tag a line; the 50 released tags otherwise")
        ->needs(msd);
    auto* merge =
        app.add_option("--merge-synonyms", options.mergeSynonyms,
                       "Merge the tags of MagnaTagATune that mean the same: by Etude's list, or by a file with "
                       "one merged tag a line: name | tag | tag")
            ->expected(0, 1)
            ->needs(magna);
    app.add_option("--synonyms", options.synonyms, "The same as --merge-synonyms FILE")->needs(magna)->excludes(merge);
    app.add_option("--subset", options.subset, "small, medium, large or full")
        ->check(CLI::IsMember(enumTexts<FmaSubset>()))
        ->capture_default_str()
        ->needs(fma);
    app.add_option("--top-tags", options.topTags, "Keep only so many tags, those that most tracks carry")
        ->check(CLI::PositiveNumber);
    auto* drop =
        app.add_flag("--drop-untagged", options.dropUntagged, "Leave out the tracks that have none of the tags");
    app.add_flag("--keep-untagged", options.keepUntagged, "Keep them, as negatives of every tag, which is usual")
        ->excludes(drop);
    app.add_flag(
           "--exact-paths", options.exactPaths,
           "Take no file whose path differs from the list's in form only: \\ for /, other folders in front, case, "
           "Unicode's form, leading zeros, %20 for a blank, or that lies in another folder")
        ->excludes(folder);
    auto* preview =
        app.add_flag("--preview", options.preview, "Only show the table's first rows and how it would be read")
            ->needs(table);
    addTableOptions(app, *table, options.table);
    auto* group = app.add_option("--group-column", options.table.group,
                                 "Where a table or a manifest has no split: no value of this column in two sets");
    for (CLI::Option* other : {folder, msd, jamendo, magna, fma})
        group->excludes(other);
    app.add_option("--name", options.name, "What to call the data set");
    addJson(app, options.json);
    app.parse_complete_callback([&app, &options, merge, preview, synonyms] {
        options.merge = merge->count() > 0;
        if (app.count("--project") == 0 && preview->count() == 0 && synonyms->count() == 0)
            throw CLI::RequiredError("--project");
    });
}

/// Everything but how a table is read, which may have to be looked at.
ImportRequest requestOf(const ImportOptions& options) {
    ImportRequest request;
    for (const auto& [layout, source] : {std::pair{ImportLayout::Folder, &options.folder},
                                         {ImportLayout::Manifest, &options.manifest},
                                         {ImportLayout::Table, &options.table.file},
                                         {ImportLayout::Msd, &options.msd},
                                         {ImportLayout::Jamendo, &options.jamendo},
                                         {ImportLayout::MagnaTagATune, &options.magnaTagATune},
                                         {ImportLayout::Fma, &options.fma}})
        if (!source->empty()) {
            request.layout = layout;
            request.source = *source;
        }
    request.audio = options.audio;
    request.words = options.tagList.empty() ? options.synonyms : options.tagList;
    request.subset = enumFromName<FmaSubset>(options.subset).value_or(FmaSubset::Full);
    request.mergeSynonyms = options.merge || !options.synonyms.empty();
    if (!options.mergeSynonyms.empty() && !options.mergeSynonyms.front().empty())
        request.words = options.mergeSynonyms.front();
    request.mostTags = options.topTags.value_or(0);
    request.group = options.table.group;
    request.dropUntagged = options.dropUntagged;
    request.otherPaths = options.exactPaths ? OtherPaths::Refuse : OtherPaths::Take;
    return request;
}

Result<ImportResult> readSource(const ImportOptions& options, std::stop_token stop) {
    ImportRequest request = requestOf(options);
    if (request.layout == ImportLayout::Table) {
        const auto table = tableSource(options.table, options.audio);
        if (!table)
            return table.error();
        request.separator = table->separator;
        request.mapping = table->mapping;
        request.quoting = table->quoting;
    }
    ProgressLine line;
    return readImport(request, line.callback(), std::move(stop));
}

Result<std::optional<DatasetRow>> findRow(ProjectDatabase& database, const std::string& hash) {
    const auto rows = database.datasets();
    if (!rows)
        return rows.error();
    const auto row = std::ranges::find(*rows, hash, &DatasetRow::hash);
    return row == rows->end() ? std::nullopt : std::optional(*row);
}

void tell(const DatasetRow& row, const ImportResult& found, bool json) {
    const std::vector<Sentence> remarks = importRemarks(found);
    if (json) {
        Json document = datasetJson(row);
        document["left_out"] = problemsJson(found.problems);
        document["outside_subset"] = found.outsideSubset;
        document["rarer_tags"] = found.rarerTags;
        document["other_files"] = found.otherFiles;
        document["untagged_left_out"] = found.untaggedLeftOut;
        document["joined_rows"] = found.joinedRows;
        document["remarks"] = sentencesJson(remarks);
        printJson(document);
        return;
    }
    noteProblems(found.problems);
    print("Imported '" + printable(row.name) + "': " + counted(row.tracks, "track") + " (" + std::to_string(row.train) +
          " train, " + std::to_string(row.validation) + " validation, " + std::to_string(row.test) + " test" +
          (row.noSet() > 0 ? ", " + std::to_string(row.noSet()) + " in no set" : "") + "), " +
          counted(row.tags, "tag") + "; " + std::to_string(found.problems.size()) + " left out" +
          (found.outsideSubset > 0 ? ", " + std::to_string(found.outsideSubset) + " outside the subset" : "") +
          (found.rarerTags > 0 ? ", " + counted(found.rarerTags, "rarer tag") + " taken away" : "") +
          (found.otherFiles > 0 ? ", " + counted(found.otherFiles, "other file") + " passed over" : "") + ".");
    for (const Sentence& remark : remarks)
        print(printable(remark.english()));
}

/// What became of the name, if not what was asked for; of a data set that was there before (`known`), that it was.
void noteName(const std::optional<DatasetRow>& known, const DatasetRow& row, const std::string& asked) {
    if (!known) {
        if (row.name != asked)
            note("'" + printable(asked) + "' is the name of another data set: this one is called '" +
                 printable(row.name) + "'.");
        return;
    }
    std::string text = "This data set is in the project already, as '" + printable(known->name) + "'";
    if (row.name != known->name)
        text += "; it is called '" + printable(row.name) + "' now";
    else if (row.name != asked)
        text += ", and keeps its name: another one is called '" + printable(asked) + "'";
    if (row.root != known->root)
        text += "; its audio files are looked for in '" + printable(row.root.string()) + "' now";
    note(text + ".");
}

Result<void> importInto(const ImportOptions& options, std::stop_token stop) {
    auto database = ProjectDatabase::open({options.project});
    if (!database)
        return database.error();
    auto found = readSource(options, std::move(stop));
    if (!found)
        return found.error();
    const auto known = findRow(*database, datasetHash(found->dataset).hex());
    if (!known)
        return known.error();
    if (!options.name.empty())
        found->dataset.name = options.name;
    else if (*known)
        found->dataset.name = (*known)->name;
    const auto hash = database->addDataset(found->dataset);
    if (!hash)
        return hash.error();
    const auto row = findRow(*database, *hash);
    if (!row)
        return row.error();
    tell(**row, *found, options.json);
    noteName(*known, **row, found->dataset.name);
    noteFindingsWithoutFiles(found->dataset);
    return {};
}

Result<void> run(const ImportOptions& options, std::stop_token stop) {
    if (options.printSynonyms) {
        print(magnaTagATuneSynonyms());
        return {};
    }
    return options.preview ? printTablePreview(options.table, options.json) : importInto(options, std::move(stop));
}

} // namespace

void addDatasetImport(CLI::App& dataset, Action& chosen) {
    addCommand<ImportOptions>(dataset, chosen, "import", "Add a data set to a project", define, run);
}

} // namespace etude::cli
