// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison_json.h"

#include "app/cli/console.h"
#include "app/cli/project_results.h"
#include "engine/analysis/comparison_text.h"
#include "engine/core/enum_names.h"

namespace etude::cli {

namespace {

Json pairsJson(const Comparison& comparison) {
    Json pairs = Json::array();
    for (std::size_t pair = 0; pair < comparison.pairs.size(); ++pair) {
        const RunResult& first = comparison.a.runs[comparison.pairs[pair].first];
        const RunResult& second = comparison.b.runs[comparison.pairs[pair].second];
        pairs.push_back({{"seed", first.spec.seeds.initialisation},
                         {"setting", comparison.settingOfPair(pair).label},
                         {"a", first.run},
                         {"b", second.run},
                         {"difference", *first.value(comparison.measure) - *second.value(comparison.measure)}});
    }
    return pairs;
}

Json boundsJson(const std::optional<std::pair<double, double>>& bounds) {
    return bounds ? Json{bounds->first, bounds->second} : Json();
}

Json settingsJson(const Comparison& comparison) {
    Json settings = Json::array();
    for (const SettingDifference& setting : comparison.settings)
        settings.push_back({{"label", setting.label},
                            {"levels", levelsJson(setting.levels)},
                            {"n", setting.n},
                            {"difference", setting.mean},
                            {"ci95", boundsJson(setting.interval)},
                            {"p", optionalJson(setting.p)},
                            {"verdict", setting.interval ? Json(enumName(setting.verdict)) : Json()},
                            {"in_mean", setting.inMean}});
    return settings;
}

Json trainingJson(const Comparison& comparison) {
    const PairedDifference& paired = comparison.paired;
    Json json{{"paired", comparison.isPaired()},
              {"n", comparison.isPaired() ? comparison.paired.n : comparison.pairs.size()},
              {"difference", comparison.hasDifference() ? Json(comparison.difference()) : Json()},
              {"ci95", boundsJson(comparison.interval())},
              {"sd", optionalJson(paired.standardDeviation)},
              {"correlation", optionalJson(paired.correlation)},
              {"cohen_dz", optionalJson(paired.cohenDz)},
              {"p", optionalJson(comparison.p())}};
    const WelchDifference& welch = comparison.unpaired;
    json["welch"] = {{"n", {welch.nA, welch.nB}},
                     {"settings", welch.settings},
                     {"difference", welch.mean},
                     {"degrees", optionalJson(welch.degrees)},
                     {"half_width", optionalJson(welch.halfWidth)},
                     {"p", optionalJson(welch.p)}};
    return json;
}

Json intervalJson(const std::optional<BootstrapInterval>& interval) {
    if (!interval)
        return {};
    return {{"low", interval->low}, {"high", interval->high}, {"standard_error", interval->standardError}};
}

Json estimateJson(const DeLongEstimate& estimate) {
    return {{"difference", estimate.value},
            {"standard_error", estimate.standardError},
            {"ci95", boundsJson(estimate.interval())},
            {"p", optionalJson(estimate.p())}};
}

Json testSetJson(const Comparison& comparison, const std::optional<Result<TestSetUncertainty>>& asked) {
    if (!asked)
        return {};
    if (!*asked)
        return {{"error", asked->error().message}};
    const TestSetUncertainty& uncertainty = **asked;
    Json tags = Json::array();
    for (const TagComparison& tag : uncertainty.tags)
        tags.push_back({{"tag", tag.tag},
                        {"difference", optionalJson(tag.difference)},
                        {"n", tag.n},
                        {"ci95", boundsJson(tag.training)},
                        {"p", optionalJson(tag.p)},
                        {"p_holm", optionalJson(tag.holm)},
                        {"p_fdr", optionalJson(tag.falseDiscovery)},
                        {"interval", intervalJson(tag.testSet)},
                        {"both", boundsJson(tag.both)},
                        {"two_level_bootstrap", intervalJson(tag.twoLevel)},
                        {"positives", tag.deLong.positives},
                        {"negatives", tag.deLong.negatives},
                        {"delong", deLongJson(comparison, uncertainty.runs, tag.deLong)},
                        {"stands", tag.stands()}});
    return {{"difference", uncertainty.bootstrap.difference},
            {"interval", intervalJson(uncertainty.bootstrap.testSet)},
            {"both", boundsJson(uncertainty.both)},
            {"two_level_bootstrap", intervalJson(uncertainty.bootstrap.both)},
            {"clips", uncertainty.clips},
            {"artists", uncertainty.artists},
            {"draws", uncertainty.draws},
            {"n", uncertainty.used},
            {"left_out", uncertainty.leftOut},
            {"cautions", sentencesJson(uncertainty.cautions)},
            {"tags", tags}};
}

Json equivalentsJson(const Result<ComparisonEquivalents>& equivalents) {
    if (!equivalents)
        return {{"error", equivalents.error().message}};
    Json settings = Json::array();
    for (const SettingEquivalent& setting : equivalents->settings) {
        const SizeFactor& factor = setting.equivalent.factor;
        settings.push_back({{"label", setting.label},
                            {"levels", levelsJson(setting.levels)},
                            {"size_study", setting.equivalent.configuration},
                            {"factor", factor.factor},
                            {"low", optionalJson(factor.low)},
                            {"high", optionalJson(factor.high)},
                            {"extrapolated", factor.extrapolated},
                            {"sentences", sentencesJson(setting.equivalent.sentences)},
                            {"cautions", sentencesJson(setting.equivalent.cautions)}});
    }
    return {{"settings", settings}, {"cautions", sentencesJson(equivalents->cautions)}};
}

} // namespace

Json sideJson(const ComparedSide& side) {
    Json runs = Json::array();
    for (const RunResult& run : side.runs)
        runs.push_back(run.run);
    return {{"label", side.label}, {"levels", levelsJson(side.levels)}, {"runs", runs}};
}

Json deLongJson(const Comparison& comparison, const ComparedRuns& runs, const TagDeLong& tag) {
    if (!tag.difference)
        return {};
    Json json = estimateJson(*tag.difference);
    json["p_fdr"] = optionalJson(tag.falseDiscovery);
    Json pairs = Json::array();
    for (std::size_t pair = 0; pair < tag.pairs.size(); ++pair) {
        Json& one = pairs.emplace_back(tag.pairs[pair] ? estimateJson(*tag.pairs[pair]) : Json::object());
        one["a"] = comparison.a.runs[runs.a[pair]].run;
        one["b"] = comparison.b.runs[runs.b[pair]].run;
    }
    json["pairs"] = pairs;
    return json;
}

Json comparisonJson(const ComparisonAnswer& answer) {
    const Comparison& comparison = answer.comparison;
    const auto& posterior = comparison.posterior;
    const auto seeds = [](const std::optional<int>& n) { return n ? Json(*n) : Json(); };
    return {{"a", sideJson(comparison.a)},
            {"b", sideJson(comparison.b)},
            {"margin", comparison.margin},
            {"verdict", enumName(comparison.verdict)},
            {"verdict_among_all", answer.verdictAmongAll ? Json(enumName(*answer.verdictAmongAll)) : Json()},
            {"sentence", verdictSentence(comparison, sideNames(comparison)).english()},
            {"advice", sentencesJson(adviceSentences(comparison, answer.amongAll.has_value()))},
            {"settings", settingsJson(comparison)},
            {"another_training_run", trainingJson(comparison)},
            {"another_test_set", testSetJson(comparison, answer.uncertainty)},
            {"data_equivalent", equivalentsJson(answer.equivalents)},
            {"p_holm", optionalJson(answer.adjusted)},
            {"among_all", answer.amongAll ? Json(answer.amongAll->english()) : Json()},
            {"posterior",
             posterior ? Json{{"better", posterior->better}, {"within", posterior->within}, {"worse", posterior->worse}}
                       : Json()},
            {"equivalence_p", optionalJson(comparison.equivalenceP)},
            {"seeds_for_margin", seeds(comparison.seedsForMargin)},
            {"seeds_for_difference", seeds(comparison.seedsForMean)},
            {"seeds_for_equivalence", seeds(comparison.seedsForEquivalence)},
            {"pairs", pairsJson(comparison)},
            {"cautions", sentencesJson(comparison.cautions)}};
}

} // namespace etude::cli
