// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/measure_option.h"
#include "app/cli/project_results.h"
#include "app/cli/table_formats.h"
#include "engine/analysis/comparison_tables.h"
#include "engine/analysis/effects_text.h"
#include "engine/analysis/p_value.h"

namespace etude::cli {

namespace {

struct EffectsOptions {
    std::filesystem::path project;
    std::string study;
    std::vector<std::string> factors;
    bool main = false;
    std::string measure = "roc-auc";
    bool json = false;
    TableFormats formats;
};

void define(CLI::App& app, EffectsOptions& options) {
    addProjectOption(app, options.project);
    app.footer(
        "Analysis of variance of the test's measure, type II, with a block for each seed of the initialisation. A "
        "factor "
        "that has no effect in a run has the level '-' there.\n"
        "--json: measure, factors [{field, name, levels}], interactions, n, terms [{factors, df, aliased, "
        "sum_of_squares, f, p, "
        "p_holm, partial_omega_squared}], seed (a term without p_holm), residual {df, sum_of_squares}, sentences, "
        "levels "
        "[{factor, "
        "level, n, mean, half_width, run_mean, run_half_width}], pairs [{factors, levels, n, mean, half_width, "
        "run_mean, run_half_width}], left_out "
        "{without_result, "
        "controls}, not_factors, cautions. Factors are named by their leaf names; half_width is that of a 95 % "
        "interval; what these runs cannot tell is null. A mean is "
        "adjusted: the model gives it with each combination of the other factors counting the same, which may lie "
        "beyond what any run has; run_mean is the mean of the runs as they are, run_half_width that of its 95 % "
        "interval by Student.");
    app.add_option("--study", options.study, "Name or id of one study: its configurations alone; all if not given");
    app.add_option("--factors", options.factors,
                   "Fields, as compression,scale; all in which the runs differ if not given")
        ->delimiter(',');
    app.add_flag("--main", options.main, "Main effects alone, without the interactions of two factors");
    addMeasure(app, options.measure);
    addJson(app, options.json);
    addTableFormats(app, options.formats, "Print comma-separated values, as the window exports them");
}

/// None where these runs cannot tell the term.
std::optional<double> sumOfSquares(const EffectTerm& term) {
    return term.degrees > 0 ? std::optional(term.sumOfSquares) : std::nullopt;
}

std::vector<std::string> termRow(const std::string& name, const EffectTerm& term) {
    return {name,          fixed(term.sumOfSquares, 6), std::to_string(term.degrees),      fixed(term.f, 2),
            pText(term.p), pText(term.adjustedP),       fixed(term.partialOmegaSquared, 3)};
}

TextTable termTable(const RunEffects& result) {
    const std::vector<std::string> names = factorNames(result.design.design);
    std::vector<std::vector<std::string>> rows{
        {"term", "sum of squares", "df", "F", "p", "p (Holm)", "partial omega²"}};
    for (const EffectTerm& term : result.effects.terms)
        rows.push_back(termRow(termLabel(term, names), term));
    rows.push_back(termRow("seed (block)", result.effects.seed));
    rows.push_back({"chance", fixed(result.effects.residualSumOfSquares, 6),
                    std::to_string(result.effects.residualDegrees), "", "", "", ""});
    return {"", numberColumns(1, rows.front().size()), rows};
}

std::vector<std::string> meanCells(const MarginalMean& mean) {
    return {std::to_string(mean.runs), fixed(mean.mean, 4), mean.halfWidth ? "±" + fixed(mean.halfWidth, 4) : "-",
            fixed(mean.runMean, 4), mean.runHalfWidth ? "±" + fixed(mean.runHalfWidth, 4) : "-"};
}

TextTable levelTable(const RunEffects& result) {
    std::vector<std::vector<std::string>> rows{
        {"factor", "level", "n", "adjusted mean", "95 % CI", "mean of the runs", "95 % CI of it"}};
    const auto& factors = result.design.design.factors;
    for (std::size_t factor = 0; factor < factors.size(); ++factor)
        for (std::size_t level = 0; level < factors[factor].levels.size(); ++level) {
            rows.push_back({factors[factor].name, factors[factor].levels[level]});
            std::ranges::move(meanCells(result.effects.levelMeans[factor][level]), std::back_inserter(rows.back()));
        }
    return {"", numberColumns(2, rows.front().size()), rows};
}

/// Levels of the first factor below, of the second across.
TextTable factorPairTable(const PairMeans& pair, const FactorDesign& design) {
    const DesignFactor& first = design.factors[pair.first];
    const DesignFactor& second = design.factors[pair.second];
    std::vector<std::vector<std::string>> rows{{first.name + " × " + second.name}};
    rows.front().insert(rows.front().end(), second.levels.begin(), second.levels.end());
    for (std::size_t row = 0; row < first.levels.size(); ++row) {
        rows.push_back({first.levels[row]});
        for (std::size_t column = 0; column < second.levels.size(); ++column) {
            const MarginalMean& mean = pair.means[row * second.levels.size() + column];
            rows.back().push_back(mean.mean ? fixed(mean.mean, 4) + " ±" + fixed(mean.halfWidth, 4) : "-");
        }
    }
    return {"", numberColumns(1, rows.front().size()), rows};
}

/// The terms, the levels, and each pair of factors that has a mean.
std::vector<TextTable> effectTextTables(const RunEffects& result) {
    std::vector<TextTable> tables{termTable(result), levelTable(result)};
    for (const PairMeans& pair : result.effects.pairMeans)
        if (std::ranges::any_of(pair.means, [](const MarginalMean& mean) { return mean.mean.has_value(); }))
            tables.push_back(factorPairTable(pair, result.design.design));
    return tables;
}

std::vector<Sentence> effectFindings(const RunEffects& result) {
    return effectSentences(result, factorNames(result.design.design));
}

std::string effectsReadingText(const RunEffects& result) {
    return "Test " + std::string(measureText(result.design.measure)) + " of " +
           counted(static_cast<std::int64_t>(result.effects.runs), "run") +
           "; sums of squares of type II; adjusted means with Student's 95 % intervals: the model's, each combination "
           "counting the same.";
}

void printEffects(const RunEffects& result) {
    for (const Sentence& sentence : effectFindings(result))
        print(printable(sentence.english()));
    for (const TextTable& table : effectTextTables(result)) {
        print("");
        printAligned(table);
    }
    print("");
    print(effectsReadingText(result));
    for (const Sentence& caution : result.cautions)
        print(printable(caution.english()));
}

/// The tables as a file of their own; sentences are on standard error.
void printEffectTables(const RunEffects& result, TableFormat format) {
    printTables(effectTextTables(result), format);
    for (const Sentence& sentence : effectFindings(result))
        note(printable(sentence.english()));
    note(effectsReadingText(result));
    for (const Sentence& caution : result.cautions)
        note(printable(caution.english()));
}

Json termJson(const EffectTerm& term, const FactorDesign& design) {
    Json factors = Json::array();
    for (const std::size_t factor : term.factors)
        factors.push_back(design.factors[factor].name);
    Json json{{"df", term.degrees},
              {"aliased", term.aliased},
              {"sum_of_squares", optionalJson(sumOfSquares(term))},
              {"f", optionalJson(term.f)},
              {"p", optionalJson(term.p)},
              {"partial_omega_squared", optionalJson(term.partialOmegaSquared)}};
    if (term.factors.empty())
        return json;
    json["factors"] = factors;
    json["p_holm"] = optionalJson(term.adjustedP);
    return json;
}

Json meanJson(const MarginalMean& mean, Json json) {
    json["n"] = mean.runs;
    json["mean"] = optionalJson(mean.mean);
    json["half_width"] = optionalJson(mean.halfWidth);
    json["run_mean"] = optionalJson(mean.runMean);
    json["run_half_width"] = optionalJson(mean.runHalfWidth);
    return json;
}

Json factorsJson(const RunDesign& design) {
    Json factors = Json::array();
    for (std::size_t i = 0; i < design.fields.size(); ++i)
        factors.push_back({{"field", design.fields[i]},
                           {"name", design.design.factors[i].name},
                           {"levels", design.design.factors[i].levels}});
    return factors;
}

Json levelMeansJson(const RunEffects& result) {
    Json levels = Json::array();
    const auto& factors = result.design.design.factors;
    for (std::size_t factor = 0; factor < factors.size(); ++factor)
        for (std::size_t level = 0; level < factors[factor].levels.size(); ++level)
            levels.push_back(meanJson(result.effects.levelMeans[factor][level],
                                      {{"factor", factors[factor].name}, {"level", factors[factor].levels[level]}}));
    return levels;
}

Json pairMeansJson(const RunEffects& result) {
    Json pairs = Json::array();
    for (const PairMeans& pair : result.effects.pairMeans) {
        const DesignFactor& first = result.design.design.factors[pair.first];
        const DesignFactor& second = result.design.design.factors[pair.second];
        for (std::size_t cell = 0; cell < pair.means.size(); ++cell)
            pairs.push_back(meanJson(
                pair.means[cell],
                {{"factors", {first.name, second.name}},
                 {"levels", {first.levels[cell / second.levels.size()], second.levels[cell % second.levels.size()]}}}));
    }
    return pairs;
}

void printEffectsJson(const RunEffects& result, bool interactions) {
    Json terms = Json::array();
    for (const EffectTerm& term : result.effects.terms)
        terms.push_back(termJson(term, result.design.design));
    printJson({{"measure", enumName(result.design.measure)},
               {"factors", factorsJson(result.design)},
               {"interactions", interactions},
               {"n", result.effects.runs},
               {"terms", terms},
               {"seed", termJson(result.effects.seed, result.design.design)},
               {"residual",
                {{"df", result.effects.residualDegrees}, {"sum_of_squares", result.effects.residualSumOfSquares}}},
               {"sentences", sentencesJson(effectSentences(result, factorNames(result.design.design)))},
               {"levels", levelMeansJson(result)},
               {"pairs", pairMeansJson(result)},
               {"left_out", {{"without_result", result.design.unfinished}, {"controls", result.design.controls}}},
               {"not_factors", result.design.other},
               {"cautions", sentencesJson(result.cautions)}});
}

Result<void> run(const EffectsOptions& options, std::stop_token) {
    std::vector<std::string> fields;
    for (const std::string& name : options.factors) {
        auto path = resolvePath(fieldPaths<RunSpec>(), name);
        if (!path)
            return path.error();
        fields.push_back(std::move(*path));
    }
    const auto found = readResults(options.project, options.study);
    if (!found)
        return found.error();
    auto result = runEffects(found->runs, fields, options.main ? EffectTerms::Main : EffectTerms::MainAndTwoWay,
                             *enumFromName<Measure>(options.measure));
    if (!result)
        return result.error();
    addUntaggedTests(result->cautions, found->datasets, found->runs);
    const auto format = options.formats.chosen();
    if (format == TableFormat::Csv)
        printCsv(effectTable(*result));
    else if (format)
        printEffectTables(*result, *format);
    else if (options.json)
        printEffectsJson(*result, !options.main);
    else
        printEffects(*result);
    return {};
}

} // namespace

void addEffects(CLI::App& app, Action& chosen) {
    addCommand<EffectsOptions>(app, chosen, "effects",
                               "What several factors do to the test AUC at once, and how sure that is", define, run);
}

} // namespace etude::cli
