// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/enum_texts.h"
#include "app/cli/figure_numbers.h"
#include "app/cli/measure_option.h"
#include "app/cli/project_results.h"
#include "app/cli/table_formats.h"
#include "engine/analysis/comparability.h"
#include "engine/analysis/convergence.h"
#include "engine/analysis/result_tables.h"
#include "engine/analysis/run_filter.h"
#include "engine/analysis/varied_field.h"
#include "engine/core/csv.h"

namespace etude::cli {

namespace {

struct ResultsOptions {
    std::filesystem::path project;
    std::string study;
    std::vector<std::string> groupBy;
    std::string filter;
    std::vector<std::string> columns;
    std::string sort;
    bool descending = false;
    std::optional<std::string> spread; ///< ci95 if not given
    std::string figure;
    std::string configuration;
    std::string factor;
    std::string measure = "roc-auc";
    TableFormats formats;
    bool runs = false;
    bool json = false;
};

IntervalKind spreadOf(const ResultsOptions& options) {
    return options.spread ? *enumFromName<IntervalKind>(*options.spread) : IntervalKind::Student;
}

void define(CLI::App& app, ResultsOptions& options) {
    addProjectOption(app, options.project);
    app.add_option("--study", options.study,
                   "Name or id of one study: its configurations, with all of their runs; all if not given");
    auto* grouping =
        app.add_option(
               "--group-by", options.groupBy,
               "Fields, as compression,scale: runs that agree in these are taken together; by configuration if not "
               "given. Intervals are over seeds: where other fields differ, a seed is one value, its mean over their "
               "settings, and there is none unless all settings have the same seeds")
            ->delimiter(',');
    addJson(app, options.json);
    const auto [csv, markdown, latex] = addTableFormats(app, options.formats, "Print comma-separated values");
    app.add_flag("--runs", options.runs, "One line for each finished run in the place of one for each configuration")
        ->needs(csv);
    app.add_option("--filter", options.filter,
                   "Print those alone that a filter line asks for, as 'compression:linear scale:10 (note:odd or "
                   "roc_auc:>0.8)'; names are columns and settings; control:yes for label-shuffle controls. Settings, "
                   "state, label and the like choose runs before they are taken together; n, settings, seeds, roc_auc, "
                   "pr_auc, spread and unfinished are then asked of what these runs make");
    auto* columns =
        app.add_option("--columns", options.columns,
                       "Columns to print, as scale,n,roc_auc,spread,state,device,host,label,note; any setting has one")
            ->delimiter(',')
            ->needs(csv);
    auto* sort = app.add_option("--sort", options.sort, "A column; best mean first if not given")->needs(columns);
    app.add_flag("--descending", options.descending, "Largest first")->needs(sort);
    app.add_option("--spread", options.spread,
                   "What stands beside a mean in the column spread and in figures: the runs' standard deviation, the "
                   "standard error of the mean, or half its 95 % interval by Student's t (the default) or, as the "
                   "paper's Fig. 2, normal")
        ->check(CLI::IsMember(enumTexts<IntervalKind>()));
    auto* figure = app.add_option("--figure", options.figure,
                                  "The numbers of one of the window's figures: seeds is the paper's Fig. 2, data-size "
                                  "its Fig. 3, configurations its Fig. 5 ('effects' has those of effects)")
                       ->check(CLI::IsMember(figureNames()))
                       ->excludes(csv)
                       ->excludes(markdown)
                       ->excludes(latex)
                       ->excludes(grouping);
    app.add_option(
           "--configuration", options.configuration,
           "Of seeds: the beginning of an id, as --json gives it; the configuration with most runs if not given")
        ->needs(figure);
    app.add_option("--factor", options.factor,
                   "Of data-size: the field whose levels are compared; the first that has several sizes if not given")
        ->needs(figure);
    addMeasure(app, options.measure)->excludes(csv);
    app.footer(
        "--json: interval, measure (that ci95 and sd are of), group_by, results, cautions. A result has label, levels "
        "(of --group-by), "
        "configurations, configuration (null where there are several), studies, n, settings (configurations with a "
        "result), seeds (that each of them has; null where they do not all have the same ones), roc_auc, ci95 (half "
        "width), sd, "
        "pr_auc, unfinished, rising (runs that were still getting better), canary, holds_chance, and runs (id, "
        "configuration, seed, roc_auc, pr_auc, epochs, best_epoch, convergence, seconds, device, host, started, "
        "label, note).\n"
        "--figure F --json: figure, spread (what half_width is), measure (with pr-auc, roc_auc below is pr_auc), "
        "notes, cautions, and of\n"
        "  seeds: configuration, label, roc_auc (mean), n, half_width, sd, mae (mean absolute deviation), "
        "largest_deviations (above, below), runs (id, seed, roc_auc, deviation), paper (its n, spread, half_width, "
        "mae, "
        "sd)\n"
        "  data-size: factor, series (level, points, fit of roc_auc = intercept + slope log2(size) to n runs), "
        "differences (size, a, b, paired, n, difference, ci95 as two numbers, Student's); a point has size (1 is all "
        "the "
        "data), configuration, n, roc_auc, half_width, sd, mae\n"
        "  configurations: fields, configurations (configuration, label, levels, group as the paper names it, n, "
        "roc_auc, half_width, sd, mae), sizes (points, or null)\n"
        "  scale: convolutions (operators, scale, bias and weight: n, mean, half_width, sd, mae of the mean absolute "
        "values), "
        "ratios (operators, scale, against, bias, weight; null where undefined)\n"
        "  epochs: curves (configuration, label, points with epoch, n, validation_roc_auc, half_width, sd, mae; tested "
        "with "
        "run, epoch, validation_roc_auc)");
}

std::int64_t rising(const ResultGroup& group) {
    return std::ranges::count_if(group.runs,
                                 [](const RunResult& run) { return convergence(run) == Convergence::Rising; });
}

Json runJson(const RunResult& run) {
    const auto converged = convergence(run);
    return {{"id", run.run},
            {"configuration", run.configuration},
            {"seed", run.spec.seeds.initialisation},
            {"roc_auc", optionalJson(run.rocAuc)},
            {"pr_auc", optionalJson(run.prAuc)},
            {"epochs", run.epochs},
            {"best_epoch", run.bestEpoch},
            {"convergence", converged ? Json(enumName(*converged)) : Json()},
            {"seconds", run.seconds},
            {"device", run.origin.device},
            {"host", run.origin.host},
            {"started", run.started},
            {"label", run.notes.label},
            {"note", run.notes.note}};
}

Json groupJson(const ResultGroup& group) {
    Json runs = Json::array();
    for (const RunResult& run : group.runs)
        runs.push_back(runJson(run));
    const Summary rocAuc = summarise(group.rocAuc());
    return {{"label", group.label},
            {"levels", levelsJson(group.levels)},
            {"configurations", group.configurations},
            {"configuration", group.configurations.size() == 1 ? Json(group.configurations.front()) : Json()},
            {"studies", group.studies},
            {"n", group.summary.n},
            {"settings", group.over.settings},
            {"seeds", group.over.differ() ? Json() : Json(group.over.seeds)},
            {"roc_auc", rocAuc.n > 0 ? Json(rocAuc.mean) : Json()},
            {"ci95", optionalJson(group.summary.halfWidth)},
            {"sd", optionalJson(group.summary.standardDeviation)},
            {"pr_auc", optionalJson(group.meanPrAuc)},
            {"unfinished", group.unfinished},
            {"rising", rising(group)},
            {"canary", group.canary},
            {"holds_chance", group.holdsChance() ? Json(*group.holdsChance()) : Json()},
            {"runs", runs}};
}

TextTable groupTextTable(const std::vector<ResultGroup>& groups, Measure measure) {
    const bool isPrAuc = measure == Measure::PrAuc;
    std::vector<std::vector<std::string>> rows{
        {"configuration", "settings", "seeds", "n", std::string(measureText(measure)), "95 % CI", "sd",
         std::string(measureText(isPrAuc ? Measure::RocAuc : Measure::PrAuc)), "unfinished", "rising"}};
    for (const ResultGroup& group : groups) {
        const auto mean = group.summary.n > 0 ? std::optional(group.summary.mean) : std::nullopt;
        const Summary rocAuc = summarise(group.rocAuc());
        const auto other = !isPrAuc ? group.meanPrAuc : rocAuc.n > 0 ? std::optional(rocAuc.mean) : std::nullopt;
        rows.push_back({group.label, std::to_string(group.over.settings),
                        group.over.differ() ? "-" : std::to_string(group.over.seeds), std::to_string(group.summary.n),
                        fixed(mean, 3), group.summary.halfWidth ? "±" + fixed(*group.summary.halfWidth, 3) : "-",
                        fixed(group.summary.standardDeviation, 4), fixed(other, 3), std::to_string(group.unfinished),
                        std::to_string(rising(group))});
    }
    if (std::ranges::all_of(groups, [](const ResultGroup& group) { return group.configurations.size() == 1; }))
        for (auto& row : rows)
            row.erase(row.begin() + 1, row.begin() + 3);
    return {"", numberColumns(1, rows.front().size()), rows};
}

/// What the table is to be read with.
std::vector<std::string> notesOn(const std::vector<ResultGroup>& groups, bool filtered, Measure measure) {
    if (groups.empty())
        return {filtered ? "No run matches the filter." : "There are no runs yet."};
    std::vector<std::string> notes{"Means over n runs on the test set; intervals with Student's t."};
    if (std::ranges::any_of(groups, [](const ResultGroup& group) { return group.over.settings > 1; }))
        notes.emplace_back(
            "Intervals and sd are over seeds: of several settings a seed is one value, its mean over these.");
    if (std::ranges::any_of(groups, [](const ResultGroup& group) { return group.summary.n == 1; }))
        notes.emplace_back("Of one run nothing can be said about training variance.");
    for (const ResultGroup& group : groups)
        if (group.canary && measure != Measure::PrAuc)
            notes.push_back(controlText(group));
    return notes;
}

/// The table on standard output: with its notes there on a terminal, which are beside it (standard error) otherwise.
void printGroups(const ResultsOptions& options, const std::vector<ResultGroup>& groups, Measure measure,
                 const std::vector<Sentence>& cautions) {
    const auto format = options.formats.chosen();
    const auto tell = format ? note : print;
    if (format == TableFormat::Csv)
        printCsv(options.runs ? runTable(groups) : groupTable(groups));
    else if (format)
        printTables({groupTextTable(groups, measure)}, *format);
    else if (!groups.empty())
        printAligned(groupTextTable(groups, measure));
    if (format != TableFormat::Csv)
        for (const std::string& sentence : notesOn(groups, !options.filter.empty(), measure))
            tell(sentence);
    for (const Sentence& caution : cautions)
        tell(printable(caution.english()));
}

/// The rows that the filter leaves; all, controls too, without one.
Result<std::vector<TableRow>> filteredRows(const RunTable& table, const RowsBy& by, const std::string& line) {
    std::vector<TableRow> rows = table.rows(by);
    if (line.empty())
        return rows;
    auto parsed = parseRunQuery(line, LineState::Complete);
    if (parsed.problem)
        return within("--filter", Error{ErrorKind::Invalid, std::move(*parsed.problem)});
    return filterRows(table, rows, parsed.query);
}

/// Of the runs those that the filter leaves.
Result<std::vector<RunResult>> filteredRuns(const std::vector<RunResult>& runs, const RowsBy& by,
                                            const std::string& line) {
    if (line.empty())
        return runs;
    const RunTable table(runs);
    const auto rows = filteredRows(table, by, line);
    if (!rows)
        return rows.error();
    std::vector<bool> kept(runs.size(), false);
    for (const TableRow& row : *rows)
        for (const std::uint32_t index : row.runs)
            kept[index] = true;
    std::vector<RunResult> chosen;
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (kept[i])
            chosen.push_back(runs[i]);
    return chosen;
}

std::string cellText(const TableCell& cell) {
    return cell.value ? fieldText(*cell.value) : cell.several > 0 ? std::to_string(cell.several) + " values" : "";
}

/// The table of the window: a heading, and the rows that are left.
Result<void> printColumns(const ResultsOptions& options, const std::vector<RunResult>& runs, const RowsBy& by) {
    std::vector<ColumnNumber> columns;
    std::vector<std::string> heading;
    for (const std::string& name : options.columns) {
        const auto column = columnNamed(name);
        if (!column)
            return column.error();
        columns.push_back(*column);
        heading.push_back(columnNames()[static_cast<std::size_t>(*column)]);
    }
    const IntervalKind interval = spreadOf(options);
    const RunTable table(runs);
    const auto rows = filteredRows(table, by, options.filter);
    if (!rows)
        return rows.error();
    std::vector<std::uint32_t> order(rows->size());
    std::iota(order.begin(), order.end(), 0U);
    if (!options.sort.empty()) {
        const auto column = columnNamed(options.sort);
        if (!column)
            return column.error();
        sortRows(table, *rows, order, *column, options.descending, interval);
    }
    print(csvLine(heading));
    for (const std::uint32_t row : order) {
        std::vector<std::string> line;
        line.reserve(columns.size());
        for (const ColumnNumber column : columns)
            line.push_back(cellText(table.cell((*rows)[row], column, interval)));
        print(csvLine(line));
    }
    return {};
}

FigureRequest figureRequest(const ResultsOptions& options) {
    FigureRequest request;
    request.kind = *enumFromName<FigureKind>(options.figure);
    request.interval = spreadOf(options);
    request.configuration = options.configuration;
    if (!options.factor.empty())
        request.factor = options.factor;
    request.measure = *enumFromName<Measure>(options.measure);
    request.json = options.json;
    return request;
}

Result<void> run(const ResultsOptions& options, std::stop_token) {
    auto found = readResults(options.project, options.study);
    if (!found)
        return found.error();
    Grouping grouping;
    grouping.measure = *enumFromName<Measure>(options.measure);
    for (const std::string& name : options.groupBy) {
        auto path = resolvePath(fieldPaths<RunSpec>(), name);
        if (!path)
            return path.error();
        if (*path == kInitialisationSeedField)
            return Error{ErrorKind::Invalid,
                         say("A group holds the runs of all seeds; `results --csv --runs` has a line for each run.")};
        if (std::ranges::find(grouping.fields, *path) != grouping.fields.end())
            return Error{ErrorKind::Invalid, say("--group-by names '%1' twice; name each field once.", *path)};
        grouping.fields.push_back(std::move(*path));
    }
    const RowsBy by{options.runs              ? RowsBy::Kind::Run
                    : grouping.fields.empty() ? RowsBy::Kind::Configuration
                                              : RowsBy::Kind::Fields,
                    grouping.fields};
    if (options.spread && options.columns.empty() && options.figure.empty())
        return Error{ErrorKind::Invalid,
                     say("--spread is for --figure and for the column spread of --columns; the other "
                         "tables have half the 95 % interval by Student's t.")};
    if (!options.columns.empty())
        return printColumns(options, found->runs, by);
    auto chosen = filteredRuns(found->runs, by, options.filter);
    if (!chosen)
        return chosen.error();
    found->runs = std::move(*chosen);
    std::vector<Sentence> cautions = comparisonCautions(found->runs);
    addUntaggedTests(cautions, found->datasets, found->runs);
    if (!options.figure.empty())
        return printFigure(*found, figureRequest(options), cautions);
    const auto groups = resultGroups(found->runs, grouping);
    if (auto caution = seedsCaution(groups))
        cautions.push_back(std::move(*caution));
    if (options.json) {
        Json list = Json::array();
        for (const ResultGroup& group : groups)
            list.push_back(groupJson(group));
        printJson({{"interval", "student"},
                   {"measure", options.measure},
                   {"group_by", grouping.fields},
                   {"results", list},
                   {"cautions", sentencesJson(cautions)}});
    } else {
        printGroups(options, groups, grouping.measure, cautions);
    }
    return {};
}

} // namespace

void addResults(CLI::App& app, Action& chosen) {
    addCommand<ResultsOptions>(app, chosen, "results", "Mean test AUC with its uncertainty per configuration", define,
                               run);
}

} // namespace etude::cli
