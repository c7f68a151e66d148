// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_numbers.h"

#include "app/cli/console.h"
#include "app/cli/figure_parts.h"
#include "app/cli/measure_option.h"
#include "engine/analysis/configuration_table.h"
#include "engine/analysis/repeated_runs.h"

namespace etude::cli {

Json summaryJson(const Summary& summary, const char* name) {
    const bool any = summary.n > 0;
    return {{"n", summary.n},
            {name, any ? Json(summary.mean) : Json()},
            {"half_width", optionalJson(summary.halfWidth)},
            {"sd", optionalJson(summary.standardDeviation)},
            {"mae", any ? Json(summary.meanAbsoluteDeviation) : Json()}};
}

std::vector<std::string> summaryCells(const Summary& summary, int decimals) {
    return {std::to_string(summary.n), fixed(summary.mean, decimals),
            summary.halfWidth ? "±" + fixed(summary.halfWidth, decimals) : "-",
            fixed(summary.standardDeviation, decimals)};
}

std::vector<std::string> row(std::vector<std::string> cells, const std::vector<std::string>& more) {
    cells.insert(cells.end(), more.begin(), more.end());
    return cells;
}

Error nothing(FigureKind kind) {
    return {ErrorKind::NotFound,
            kind == FigureKind::DataSize
                ? say("No configuration has finished runs of two training sizes. Queue a study that varies the "
                      "training size.")
            : kind == FigureKind::Scale
                ? say("No setting has finished runs of two scales. Queue a study that varies the scale.")
            : kind == FigureKind::Epochs ? say("No run has finished yet. What those that train have reached, "
                                               "'etude-cli study show' tells.")
                                         : say("No run has finished yet.")};
}

Json sizePointJson(const SizePoint& point, Measure measure) {
    Json json = summaryJson(point.summary, measureKey(measure));
    json["size"] = point.fraction;
    json["configuration"] = point.configuration;
    return json;
}

namespace {

std::string_view spreadText(IntervalKind kind) {
    switch (kind) {
    case IntervalKind::Deviation:
        return "the standard deviation of the runs";
    case IntervalKind::Error:
        return "the standard error of the mean";
    case IntervalKind::Student:
        return "half the 95 % interval of the mean by Student's t";
    case IntervalKind::Normal:
        break;
    }
    return "half the 95 % interval of the mean by the normal quantile, as the paper's";
}

Result<FigureNumbers> configurations(const ProjectResults& found, const FigureRequest& request) {
    const ConfigurationTable table = configurationTable(found.runs, found.all, request.interval, request.measure);
    if (table.groups.empty())
        return nothing(request.kind);
    FigureNumbers numbers;
    Json fields = Json::array();
    for (const VariedField& field : table.fields)
        fields.push_back(field.path);
    Json list = Json::array();
    numbers.tables = {{{"configuration", "n", std::string(measureText(request.measure)), "±", "sd"}}};
    for (const ResultGroup& group : table.groups) {
        std::vector<FieldLeaf> levels;
        for (const VariedField& field : table.fields)
            levels.push_back(levelOf(group.spec, field.path));
        Json json = summaryJson(group.summary, measureKey(request.measure));
        json["configuration"] = group.key;
        json["label"] = group.label;
        json["levels"] = levelsJson(levels);
        const bool isPapers = table.papers.contains(group.key);
        json["group"] = isPapers ? Json(papersGroup(group.spec)) : Json();
        list.push_back(json);
        const std::string name = (isPapers ? papersGroup(group.spec) + ": " : "") + printable(group.label);
        numbers.tables[0].push_back(row({name}, summaryCells(group.summary, kAucDecimals)));
    }
    numbers.json = {{"fields", fields}, {"configurations", list}, {"sizes", Json()}};
    if (!table.sizes)
        return numbers;
    Json sizes = Json::array();
    numbers.tables.push_back({{"training size", "n", std::string(measureText(request.measure)), "±", "sd"}});
    for (const SizePoint& point : table.sizes->series.front().points) {
        sizes.push_back(sizePointJson(point, request.measure));
        numbers.tables[1].push_back(
            row({fieldText(FieldValue(point.fraction))}, summaryCells(point.summary, kAucDecimals)));
    }
    numbers.json["sizes"] = sizes;
    return numbers;
}

Result<FigureNumbers> seeds(const ProjectResults& found, const FigureRequest& request) {
    std::vector<std::string> wanted;
    if (!request.configuration.empty()) {
        auto id = findConfiguration(found.runs, request.configuration);
        if (!id)
            return id.error();
        wanted.push_back(std::move(*id));
    }
    const std::vector<ResultGroup> groups = shownGroups(found.runs, request.interval, request.measure);
    const auto repeated = repeatedRuns(groups, wanted);
    if (!repeated)
        return nothing(request.kind);
    if (!wanted.empty() && repeated->group.key != wanted.front())
        return Error{ErrorKind::NotFound, say("The configuration '%1' has no run with a result yet, or is a "
                                              "label-shuffle control; choose another.",
                                              wanted.front())};
    FigureNumbers numbers;
    const Summary& summary = repeated->group.summary;
    Json runs = Json::array();
    numbers.tables = {{{"seed", std::string(measureText(request.measure)), "from the mean"}},
                      {{"", "n", "±", "MAE", "Std"}}};
    numbers.numbersFrom = 0;
    for (std::size_t i = 0; i < repeated->deviations.size(); ++i) {
        const RunResult& run = repeated->group.runs[i];
        const double deviation = repeated->deviations[i];
        runs.push_back({{"id", run.run},
                        {"seed", run.spec.seeds.initialisation},
                        {measureKey(request.measure), *run.value(request.measure)},
                        {"deviation", deviation}});
        numbers.tables[0].push_back({std::to_string(run.spec.seeds.initialisation),
                                     fixed(run.value(request.measure), kFineDecimals),
                                     fixed(deviation, kFineDecimals)});
    }
    constexpr PaperRepetitions kPapers;
    numbers.json = summaryJson(summary, measureKey(request.measure));
    const bool repeats = summary.n > 1;
    if (!repeats)
        numbers.json["mae"] = nullptr;
    numbers.json.update(
        {{"configuration", repeated->group.key},
         {"label", repeated->group.label},
         {"largest_deviations", repeats ? Json{repeated->largestAbove, repeated->largestBelow} : Json()},
         {"runs", runs},
         {"paper",
          {{"n", kPapers.n},
           {"spread", enumName(IntervalKind::Normal)},
           {"half_width", kPapers.halfWidth},
           {"mae", kPapers.meanAbsoluteDeviation},
           {"sd", kPapers.standardDeviation}}}});
    numbers.tables[1].push_back({"these runs", std::to_string(summary.n),
                                 summary.halfWidth ? "±" + fixed(summary.halfWidth, kFineDecimals) : "-",
                                 repeats ? fixed(summary.meanAbsoluteDeviation, kFineDecimals) : "-",
                                 fixed(summary.standardDeviation, kFineDecimals)});
    numbers.tables[1].push_back(
        {"the paper (normal)", std::to_string(kPapers.n), "±" + fixed(kPapers.halfWidth, kFineDecimals),
         fixed(kPapers.meanAbsoluteDeviation, kFineDecimals), fixed(kPapers.standardDeviation, kFineDecimals)});
    if (!repeats) {
        numbers.notes.push_back(repeated->group.label + " has one run: nothing can be said about training variance.");
        return numbers;
    }
    numbers.notes.push_back(repeated->group.label + ": mean " + fixed(summary.mean, kFineDecimals) +
                            ", largest deviations " + fixed(repeated->largestAbove, kFineDecimals) + " and " +
                            fixed(repeated->largestBelow, kFineDecimals) + ".");
    return numbers;
}

Result<FigureNumbers> numbersOf(ProjectResults& found, const FigureRequest& request) {
    switch (request.kind) {
    case FigureKind::Seeds:
        return seeds(found, request);
    case FigureKind::DataSize:
        return dataSizeNumbers(found, request);
    case FigureKind::Scale:
        return scaleNumbers(found, request);
    case FigureKind::Epochs:
        return epochNumbers(found, request);
    default:
        return configurations(found, request);
    }
}

} // namespace

std::vector<std::string> figureNames() {
    std::vector<std::string> names;
    for (const auto& [kind, name] : EnumNames<FigureKind>::values)
        if (kind != FigureKind::Effects && kind != FigureKind::Options)
            names.emplace_back(name);
    return names;
}

Result<void> printFigure(ProjectResults& found, const FigureRequest& request, std::span<const Sentence> cautions) {
    if (request.measure != Measure::RocAuc && (request.kind == FigureKind::Scale || request.kind == FigureKind::Epochs))
        return Error{ErrorKind::Invalid,
                     say("The figure %1 has no other measure; leave --measure out.", enumName(request.kind))};
    auto numbers = numbersOf(found, request);
    if (!numbers)
        return numbers.error();
    if (request.json) {
        numbers->json.update({{"figure", enumName(request.kind)},
                              {"spread", enumName(request.interval)},
                              {"measure", enumName(request.measure)},
                              {"notes", numbers->notes},
                              {"cautions", sentencesJson({cautions.begin(), cautions.end()})}});
        printJson(numbers->json);
        return {};
    }
    for (const auto& table : numbers->tables)
        print(tableText(table, numbers->numbersFrom));
    print("± is " + std::string(spreadText(request.interval)) + ".");
    for (const std::string& told : numbers->notes)
        print(printable(told));
    for (const Sentence& caution : cautions)
        print(printable(caution.english()));
    return {};
}

} // namespace etude::cli
