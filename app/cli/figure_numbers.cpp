// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_numbers.h"

#include <set>

#include "app/cli/console.h"
#include "engine/analysis/configuration_labels.h"
#include "engine/analysis/configuration_table.h"
#include "engine/analysis/epoch_curve.h"
#include "engine/analysis/first_convolution.h"
#include "engine/analysis/repeated_runs.h"
#include "engine/analysis/size_table.h"

namespace etude::cli {

namespace {

constexpr int kAucDecimals = 4;
constexpr int kFineDecimals = 5; ///< as many as the paper gives

/// A figure as both of its forms.
struct FigureNumbers {
    Json json = Json::object();
    std::vector<std::vector<std::vector<std::string>>> tables; ///< each with a heading
    std::size_t numbersFrom = 1;                               ///< the first column of numbers in the tables
    std::vector<std::string> notes;
};

Json summaryJson(const Summary& summary, const char* name) {
    const bool any = summary.n > 0;
    return {{"n", summary.n},
            {name, any ? Json(summary.mean) : Json()},
            {"ci95", optionalJson(summary.halfWidth)},
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
            : kind == FigureKind::Epochs ? say("No epoch has been validated yet.")
                                         : say("No run has finished yet.")};
}

Json sizePointJson(const SizePoint& point) {
    Json json = summaryJson(point.summary, "roc_auc");
    json["size"] = point.fraction;
    json["configuration"] = point.configuration;
    return json;
}

Result<FigureNumbers> configurations(const ProjectResults& found, const FigureRequest& request) {
    const ConfigurationTable table = configurationTable(found.runs, found.all, request.interval);
    if (table.groups.empty())
        return nothing(request.kind);
    FigureNumbers numbers;
    Json fields = Json::array();
    for (const VariedField& field : table.fields)
        fields.push_back(field.path);
    Json list = Json::array();
    numbers.tables = {{{"configuration", "n", "ROC-AUC", "95 % CI", "sd"}}};
    for (const ResultGroup& group : table.groups) {
        std::vector<FieldLeaf> levels;
        for (const VariedField& field : table.fields)
            levels.push_back(levelOf(group.spec, field.path));
        Json json = summaryJson(group.summary, "roc_auc");
        json["configuration"] = group.key;
        json["label"] = group.label;
        json["levels"] = levelsJson(levels);
        json["group"] = table.isPapers ? Json(papersGroup(group.spec)) : Json();
        list.push_back(json);
        const std::string name = (table.isPapers ? papersGroup(group.spec) + ": " : "") + printable(group.label);
        numbers.tables[0].push_back(row({name}, summaryCells(group.summary, kAucDecimals)));
    }
    numbers.json = {{"fields", fields}, {"configurations", list}, {"sizes", Json()}};
    if (!table.sizes)
        return numbers;
    Json sizes = Json::array();
    numbers.tables.push_back({{"training size", "n", "ROC-AUC", "95 % CI", "sd"}});
    for (const SizePoint& point : table.sizes->series.front().points) {
        sizes.push_back(sizePointJson(point));
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
    const std::vector<ResultGroup> groups = shownGroups(found.runs, request.interval);
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
    numbers.tables = {{{"seed", "ROC-AUC", "from the mean"}}, {{"", "n", "95 % CI", "MAE", "Std"}}};
    numbers.numbersFrom = 0;
    for (std::size_t i = 0; i < repeated->deviations.size(); ++i) {
        const RunResult& run = repeated->group.runs[i];
        const double deviation = repeated->deviations[i];
        runs.push_back({{"id", run.run},
                        {"seed", run.spec.seeds.initialisation},
                        {"roc_auc", *run.rocAuc},
                        {"deviation", deviation}});
        numbers.tables[0].push_back({std::to_string(run.spec.seeds.initialisation), fixed(run.rocAuc, kFineDecimals),
                                     fixed(deviation, kFineDecimals)});
    }
    constexpr PaperRepetitions kPapers;
    numbers.json = summaryJson(summary, "roc_auc");
    numbers.json.update({{"configuration", repeated->group.key},
                         {"label", repeated->group.label},
                         {"largest_deviations", {repeated->largestAbove, repeated->largestBelow}},
                         {"runs", runs},
                         {"paper",
                          {{"n", kPapers.n},
                           {"interval", enumName(IntervalKind::Normal)},
                           {"ci95", kPapers.halfWidth},
                           {"mae", kPapers.meanAbsoluteDeviation},
                           {"sd", kPapers.standardDeviation}}}});
    numbers.tables[1].push_back({"these runs", std::to_string(summary.n),
                                 summary.halfWidth ? "±" + fixed(summary.halfWidth, kFineDecimals) : "-",
                                 fixed(summary.meanAbsoluteDeviation, kFineDecimals),
                                 fixed(summary.standardDeviation, kFineDecimals)});
    numbers.tables[1].push_back(
        {"the paper (normal)", std::to_string(kPapers.n), "±" + fixed(kPapers.halfWidth, kFineDecimals),
         fixed(kPapers.meanAbsoluteDeviation, kFineDecimals), fixed(kPapers.standardDeviation, kFineDecimals)});
    numbers.notes.push_back(repeated->group.label + ": mean " + fixed(summary.mean, kFineDecimals) +
                            ", largest deviations " + fixed(repeated->largestAbove, kFineDecimals) + " and " +
                            fixed(repeated->largestBelow, kFineDecimals) + ".");
    return numbers;
}

/// Of each two series at each size.
void addDifferences(FigureNumbers& numbers, const SizeTable& table) {
    Json list = Json::array();
    numbers.tables.push_back({{"difference", "size", "n", "mean", "95 % CI"}});
    const auto& series = table.series;
    for (std::size_t a = 0; a < series.size(); ++a)
        for (std::size_t b = a + 1; b < series.size(); ++b)
            for (const double fraction : table.fractions()) {
                const auto comparison = differenceAt(series[a], series[b], fraction);
                if (!comparison)
                    continue;
                const auto interval = comparison->interval();
                const std::size_t n = comparison->isPaired() ? comparison->paired.n : comparison->pairs.size();
                const std::string first = fieldText(series[a].level->value);
                const std::string second = fieldText(series[b].level->value);
                list.push_back({{"size", fraction},
                                {"a", first},
                                {"b", second},
                                {"paired", comparison->isPaired()},
                                {"n", n},
                                {"difference", comparison->difference()},
                                {"ci95", interval ? Json{interval->first, interval->second} : Json()}});
                numbers.tables.back().push_back(
                    {printable(first + " less " + second), fieldText(FieldValue(fraction)), std::to_string(n),
                     fixed(comparison->difference(), kAucDecimals),
                     interval ? fixed(interval->first, kAucDecimals) + " to " + fixed(interval->second, kAucDecimals)
                              : "-"});
            }
    if (numbers.tables.back().size() == 1)
        numbers.tables.pop_back();
    numbers.json["differences"] = list;
}

Result<FigureNumbers> dataSize(const ProjectResults& found, const FigureRequest& request) {
    std::optional<std::string> factor = request.factor;
    if (factor) {
        auto path = resolvePath(fieldPaths<RunSpec>(), *factor);
        if (!path)
            return path.error();
        factor = std::move(*path);
    }
    const auto table = shownSizes(found.runs, found.all, factor, request.interval);
    if (!table)
        return nothing(request.kind);
    FigureNumbers numbers;
    Json list = Json::array();
    numbers.tables = {{{"configuration", "size", "n", "ROC-AUC", "95 % CI", "sd"}}};
    for (const SizeSeries& series : table->series) {
        const std::string name = series.level ? levelText(*series.level) : std::string("training size");
        Json points = Json::array();
        for (const SizePoint& point : series.points) {
            points.push_back(sizePointJson(point));
            numbers.tables[0].push_back(row({printable(name), fieldText(FieldValue(point.fraction))},
                                            summaryCells(point.summary, kAucDecimals)));
        }
        Json fit;
        if (series.fit) {
            fit = {{"intercept", series.fit->intercept}, {"slope", series.fit->slope}, {"n", series.fit->n}};
            numbers.notes.push_back(name + ": AUC = " + fixed(series.fit->intercept, kAucDecimals) + " + " +
                                    fixed(series.fit->slope, kAucDecimals) + " log2(size), 1 being all the data.");
        }
        list.push_back({{"level", series.level ? Json(fieldText(series.level->value)) : Json()},
                        {"points", points},
                        {"fit", fit}});
    }
    numbers.json = {{"factor", table->field.empty() ? Json() : Json(table->field)}, {"series", list}};
    addDifferences(numbers, *table);
    return numbers;
}

std::string operatorsName(bool fused) {
    return fused ? "fused" : "stock";
}

Result<FigureNumbers> scale(const ProjectResults& found, const FigureRequest& request) {
    const std::vector<FirstConvolution> convolutions = firstConvolutions(found.runs, request.interval);
    if (convolutions.empty())
        return nothing(request.kind);
    FigureNumbers numbers;
    Json list = Json::array();
    numbers.tables = {{{"operators", "scale", "n", "mean |bias|", "95 % CI", "sd", "mean |weight|", "95 % CI", "sd"}},
                      {{"operators", "scale", "against", "bias", "weight"}}};
    for (const FirstConvolution& one : convolutions) {
        list.push_back({{"operators", operatorsName(one.fused)},
                        {"scale", one.scale},
                        {"bias", summaryJson(one.bias, "mean")},
                        {"weight", summaryJson(one.weight, "mean")}});
        std::vector<std::string> weight = summaryCells(one.weight, kFineDecimals);
        weight.erase(weight.begin()); // n is that of the bias
        numbers.tables[0].push_back(row(
            row({operatorsName(one.fused), fieldText(FieldValue(one.scale))}, summaryCells(one.bias, kFineDecimals)),
            weight));
    }
    Json ratios = Json::array();
    bool undefined = false;
    for (const ScaleRatio& ratio : scaleRatios(convolutions)) {
        undefined = undefined || !ratio.bias;
        ratios.push_back({{"operators", operatorsName(ratio.fused)},
                          {"scale", ratio.scale},
                          {"against", ratio.against},
                          {"bias", optionalJson(ratio.bias)},
                          {"weight", optionalJson(ratio.weight)}});
        numbers.tables[1].push_back({operatorsName(ratio.fused), fieldText(FieldValue(ratio.scale)),
                                     fieldText(FieldValue(ratio.against)),
                                     ratio.bias ? fixed(ratio.bias, 2) : "undefined (0 / 0)", fixed(ratio.weight, 2)});
    }
    if (undefined)
        numbers.notes.emplace_back("A ratio of biases is undefined with fused operators, and where a bias is 0: a bias "
                                   "before batch normalisation has a gradient of exactly zero. Stock operators make it "
                                   "a walk of rounding noise, fused ones keep it 0.");
    numbers.json = {{"convolutions", list}, {"ratios", ratios}};
    return numbers;
}

Result<FigureNumbers> epochs(ProjectResults& found, const FigureRequest& request) {
    std::vector<RunEpochs> epochs;
    for (const std::string& run : runsForEpochs(found.runs)) {
        auto own = found.database.epochs(run);
        if (!own)
            return own.error();
        epochs.push_back({run, std::move(*own)});
    }
    const std::vector<EpochCurve> curves = epochCurves(found.runs, epochs, request.interval);
    if (curves.empty())
        return nothing(request.kind);
    std::vector<RunSpec> specs;
    for (const EpochCurve& curve : curves)
        specs.push_back(curve.spec);
    const std::vector<std::string> labels = distinguishingLabels(specs);
    FigureNumbers numbers;
    numbers.tables = {{{"configuration", "epoch", "n", "validation ROC-AUC", "95 % CI", "sd"}}};
    Json list = Json::array();
    for (std::size_t i = 0; i < curves.size(); ++i) {
        Json points = Json::array();
        for (const EpochCurve::Point& point : curves[i].points) {
            points.push_back(summaryJson(point.rocAuc, "validation_roc_auc"));
            points.back()["epoch"] = point.epoch;
            numbers.tables[0].push_back(
                row({printable(labels[i]), std::to_string(point.epoch)}, summaryCells(point.rocAuc, kAucDecimals)));
        }
        Json tested = Json::array();
        for (const EpochCurve::Chosen& one : curves[i].chosen)
            tested.push_back({{"run", one.run}, {"epoch", one.epoch}, {"validation_roc_auc", one.rocAuc}});
        list.push_back(
            {{"configuration", curves[i].configuration}, {"label", labels[i]}, {"points", points}, {"tested", tested}});
    }
    const std::size_t all = shownGroups(found.runs).size();
    if (curves.size() < all)
        numbers.notes.push_back("The best " + std::to_string(curves.size()) + " of " + std::to_string(all) +
                                " configurations.");
    numbers.json = {{"curves", list}, {"configurations", all}};
    return numbers;
}

Result<FigureNumbers> numbersOf(ProjectResults& found, const FigureRequest& request) {
    switch (request.kind) {
    case FigureKind::Seeds:
        return seeds(found, request);
    case FigureKind::DataSize:
        return dataSize(found, request);
    case FigureKind::Scale:
        return scale(found, request);
    case FigureKind::Epochs:
        return epochs(found, request);
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
    auto numbers = numbersOf(found, request);
    if (!numbers)
        return numbers.error();
    if (request.json) {
        numbers->json.update({{"figure", enumName(request.kind)},
                              {"interval", enumName(request.interval)},
                              {"notes", numbers->notes},
                              {"cautions", sentencesJson({cautions.begin(), cautions.end()})}});
        printJson(numbers->json);
        return {};
    }
    for (const auto& table : numbers->tables)
        print(tableText(table, numbers->numbersFrom));
    print(request.interval == IntervalKind::Normal ? "Intervals with the normal quantile, as the paper's."
                                                   : "Intervals with Student's t.");
    for (const std::string& told : numbers->notes)
        print(printable(told));
    for (const Sentence& caution : cautions)
        print(printable(caution.english()));
    return {};
}

} // namespace etude::cli
