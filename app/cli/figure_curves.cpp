// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/figure_parts.h"
#include "app/cli/measure_option.h"
#include "engine/analysis/configuration_labels.h"
#include "engine/analysis/epoch_curve.h"
#include "engine/analysis/first_convolution.h"

namespace etude::cli {

namespace {

/// Of each two series at each size.
void addDifferences(FigureNumbers& numbers, const SizeTable& table) {
    Json list = Json::array();
    numbers.tables.push_back({{"difference", "size", "n", "mean", "95 % CI"}});
    const auto& series = table.series;
    for (std::size_t a = 0; a < series.size(); ++a)
        for (std::size_t b = a + 1; b < series.size(); ++b)
            for (const double fraction : table.fractions()) {
                const auto comparison = differenceAt(series[a], series[b], fraction, table.measure);
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

std::string operatorsName(bool fused) {
    return fused ? "fused" : "stock";
}

} // namespace

Result<FigureNumbers> dataSizeNumbers(const ProjectResults& found, const FigureRequest& request) {
    std::optional<std::string> factor = request.factor;
    if (factor) {
        auto path = resolvePath(fieldPaths<RunSpec>(), *factor);
        if (!path)
            return path.error();
        factor = std::move(*path);
    }
    const auto table = shownSizes(found.runs, found.all, factor, request.interval, request.measure);
    if (!table)
        return nothing(request.kind);
    if (factor && !factor->empty() && table->field != *factor)
        return Error{ErrorKind::NotFound, say("No two levels of %1 have results at several training sizes.", *factor)};
    FigureNumbers numbers;
    Json list = Json::array();
    numbers.tables = {{{"configuration", "size", "n", std::string(measureText(request.measure)), "±", "sd"}}};
    for (const SizeSeries& series : table->series) {
        const std::string name = series.level ? levelText(*series.level) : std::string("training size");
        Json points = Json::array();
        for (const SizePoint& point : series.points) {
            points.push_back(sizePointJson(point, request.measure));
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

Result<FigureNumbers> scaleNumbers(const ProjectResults& found, const FigureRequest& request) {
    const std::vector<FirstConvolution> convolutions = firstConvolutions(found.runs, request.interval);
    if (convolutions.empty())
        return nothing(request.kind);
    FigureNumbers numbers;
    Json list = Json::array();
    numbers.tables = {{{"operators", "scale", "n", "mean |bias|", "±", "sd", "mean |weight|", "±", "sd"}},
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
        numbers.notes.emplace_back("A ratio of biases is undefined with fused operators, and where a bias is 0.");
    if (!ratios.empty())
        numbers.notes.emplace_back("A bias before batch normalisation has a gradient of exactly zero: stock operators "
                                   "make it a walk of rounding noise, fused ones keep it 0.");
    numbers.json = {{"convolutions", list}, {"ratios", ratios}};
    return numbers;
}

Result<FigureNumbers> epochNumbers(ProjectResults& found, const FigureRequest& request) {
    const auto epochs = found.database.epochs(runsForEpochs(found.runs, {}, found.runs.size()));
    if (!epochs)
        return epochs.error();
    const std::vector<EpochCurve> curves = epochCurves(found.runs, *epochs, request.interval);
    if (curves.empty())
        return nothing(request.kind);
    std::vector<RunSpec> specs;
    for (const EpochCurve& curve : curves)
        specs.push_back(curve.spec);
    const std::vector<std::string> labels = distinguishingLabels(specs);
    FigureNumbers numbers;
    numbers.tables = {{{"configuration", "epoch", "n", "validation ROC-AUC", "±", "sd"}}};
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
    numbers.json = {{"curves", list}};
    return numbers;
}

} // namespace etude::cli
