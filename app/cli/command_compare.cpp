// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/compared_options.h"
#include "app/cli/comparison_json.h"
#include "app/cli/comparison_rows.h"
#include "app/cli/console.h"
#include "app/cli/measure_option.h"
#include "app/cli/project_results.h"
#include "app/cli/queued_runs.h"
#include "app/cli/table_formats.h"
#include "engine/analysis/comparison_tables.h"
#include "engine/analysis/comparison_text.h"
#include "engine/analysis/level_comparisons.h"
#include "engine/analysis/more_seeds.h"
#include "engine/analysis/p_value.h"
#include "engine/analysis/size_study.h"
#include "engine/analysis/study_cost.h"
#include "engine/analysis/test_set_uncertainty.h"
#include "engine/core/csv.h"
#include "engine/core/text.h"

namespace etude::cli {

namespace {

struct CompareOptions : ComparedOptions {
    std::size_t draws = BootstrapOptions{}.draws; ///< 0: the test set is not resampled
    int threads = 0;
    std::size_t queue = 0; ///< seeds; 0: nothing is queued
    TableFormats formats;
    bool json = false;
};

void define(CLI::App& app, CompareOptions& options) {
    addComparedOptions(app, options);
    app.add_option("--margin", options.margin, "Differences up to this are of no importance")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    addMeasure(app, options.measure);
    app.add_option(
           "--queue", options.queue,
           "Queue the runs that are missing for so many seeds of both, in each setting; 'study run' trains them")
        ->check(CLI::Range(1, kMostSeeds));
    app.add_option("--draws", options.draws, "Resamplings of the test set, for the uncertainty of another one; 0: none")
        ->check(CLI::Range(0, 1000000))
        ->capture_default_str();
    addThreads(app, options.threads);
    addJson(app, options.json);
    for (CLI::Option* format :
         addTableFormats(app, options.formats, "Print comma-separated values, as the window exports them"))
        format->excludes("--queue");
    app.footer(
        "Tags: a tag is told (stands) where its p, of the paired t test over seeds, is below 0.05 when adjusted over "
        "all tags by Holm's method, and the interval of another test set leaves 0 out. p_fdr is adjusted by Benjamini "
        "and Hochberg's method: of the tags below 0.05, 5 % are wrong on average. p is not known of fewer than two "
        "pairs.\n"
        "--csv: a row for each number that has an interval or is part of one: a, b, measure, what (training_run, "
        "test_set, both, setting, pair, tag_training_run, tag_test_set, tag_both or tag_delong), name (of the setting "
        "or the tag, "
        "or the pair's seed), n (of tag_delong clips that have the tag), value_a, value_b, difference, low, high (95 "
        "%), p, p_holm, verdict (of a tag: stands, "
        "or nothing), p_fdr, setting (of a pair).\n"
        "--markdown, --latex: a row for each comparison, and for each setting where there are several: a, b, setting, "
        "n, difference, 95 % CI, p, p (Holm), verdict, another test set and both (95 % intervals).\n"
        "--json: factor, folds, margin, measure, comparisons, queued (study, missing, how many runs, and seconds of "
        "them one "
        "after the other, null where none was timed; null without --queue). A comparison has a and b (label, levels, "
        "runs), "
        "margin, "
        "verdict "
        "(better, worse, equivalent or inconclusive, of a), verdict_among_all (that of all pairs of levels, by Holm's "
        "method; null of one pair), sentence, advice, cautions; another_training_run (paired, "
        "n, difference, ci95, sd, correlation, cohen_dz, p, welch: n of both, settings, difference, degrees, "
        "half_width, p; "
        "over several settings of the means over these); "
        "another_test_set (difference, interval, both, two_level_bootstrap, clips, artists, draws, n (pairs, "
        "or runs where they do not pair) and left_out (others, whose tests cannot be read), tags (tag, "
        "difference, n, ci95 of another training run, p, p_holm, p_fdr, interval, both, two_level_bootstrap, stands, "
        "positives, "
        "negatives, delong (on another test set of independent clips, by DeLong's method: difference, standard_error, "
        "ci95, p, p_fdr, pairs (a, b, and the same of each pair by itself)); null of PR-AUC, and of fewer than two "
        "clips of a class)), cautions; "
        "intervals have low, high and standard_error; null with --draws 0; error where the tests' scores are not "
        "comparable); posterior (better, within, worse), equivalence_p, p_holm (over the factor's pairs), among_all "
        "(null, or that the verdict does not hold among them), seeds_for_margin, seeds_for_difference, "
        "seeds_for_equivalence "
        "(of seeds that pair, in all; the first two at the level that Holm asks of the surest of the pairs of levels), "
        "settings "
        "(label, levels, n, difference, ci95, p and verdict of each setting of the other fields, by itself; in_mean), "
        "pairs (seed, setting, a, b, difference), and data_equivalent (settings with label, levels, size_study, "
        "factor: how many "
        "times the other one's training data size_study, the configuration with the sizes, needs to be as good, low, "
        "high, extrapolated, sentences, cautions). n counts seeds: over several settings a seed is one value, its "
        "mean. Verdicts: better and worse where the 95 % interval lies beyond the margin, equivalent where it lies "
        "within with a probability of 95 %. Differences are of the measure (macro), a less b; null is what is not "
        "known.");
}

void printSentences(const std::vector<Sentence>& sentences) {
    for (const Sentence& sentence : sentences)
        print("  " + printable(sentence.english()));
}

/// "techno +0.266, drone +0.223, ...": those that differ most.
std::string largestText(std::vector<TagComparison> tags) {
    constexpr std::size_t kMost = 5;
    std::ranges::stable_sort(tags, std::greater{}, [](const TagComparison& tag) { return std::abs(*tag.difference); });
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < std::min(tags.size(), kMost); ++i)
        parts.push_back(printable(tags[i].tag) + " " + differenceText(*tags[i].difference, 1.0));
    return joined(parts, ", ") + (tags.size() > kMost ? ", ..." : "");
}

/// The tags of which a difference may be told.
void printTags(const TestSetUncertainty& uncertainty) {
    const std::vector<TagComparison>& tags = uncertainty.tags;
    const auto count = [&](const auto& is) { return std::to_string(std::ranges::count_if(tags, is)); };
    const std::string beyond =
        count([](const TagComparison& tag) { return tag.testSet && tag.testSet->leavesOutZero(); });
    const std::string all = "  of " + counted(static_cast<std::int64_t>(tags.size()), "tag") + ", ";
    if (std::ranges::none_of(tags, [](const TagComparison& tag) { return tag.p.has_value(); }))
        return print(all + beyond +
                     " differ beyond the test set's uncertainty; none is tested over training runs, which "
                     "needs two pairs of seeds");
    std::vector<TagComparison> stand;
    std::ranges::copy_if(tags, std::back_inserter(stand), &TagComparison::stands);
    print(all + beyond + " differ beyond the test set's uncertainty, " +
          count([](const TagComparison& tag) { return tag.falseDiscovery && *tag.falseDiscovery < kTagChance; }) +
          " over training runs by Benjamini and Hochberg, " +
          count([](const TagComparison& tag) { return tag.holm && *tag.holm < kTagChance; }) + " by Holm");
    print(stand.empty() ? "  no tag stands both by Holm and beyond the test set's uncertainty"
                        : "  tags that stand by Holm and beyond the test set's uncertainty: " + largestText(stand));
}

void printTestSet(const Result<TestSetUncertainty>& uncertainty) {
    if (!uncertainty)
        return print("  another test set: " + printable(uncertainty.error().message));
    print("  another test set: " + testSetSentence(*uncertainty).english());
    if (const auto& both = uncertainty->both)
        print(
            "  another training run and another test set: " + differenceText(both->first, both->second - both->first) +
            " to " + differenceText(both->second, both->second - both->first));
    printTags(*uncertainty);
    printSentences(uncertainty->cautions);
}

void printEquivalents(const Result<ComparisonEquivalents>& equivalents) {
    if (!equivalents)
        return printSentences({equivalents.error().sentence});
    for (const SettingEquivalent& setting : equivalents->settings) {
        if (!setting.label.empty())
            print("  data equivalent, " + printable(setting.label) + ":");
        printSentences(setting.equivalent.sentences);
        printSentences(setting.equivalent.cautions);
    }
    printSentences(equivalents->cautions);
}

/// "bypass, scale 1: +0.095 (95 % CI +0.090 to +0.101), 3 pairs, better"
std::string settingText(const SettingDifference& setting) {
    std::string text = printable(setting.label) + ": " + differenceText(setting.mean, 1.0);
    if (const auto& interval = setting.interval) {
        const double width = interval->second - interval->first;
        text += " (95 % CI " + differenceText(interval->first, width) + " to " +
                differenceText(interval->second, width) + ")";
    }
    return text + ", " + counted(static_cast<std::int64_t>(setting.n), "pair") +
           (setting.interval ? ", " + std::string(enumName(setting.verdict)) : "") +
           (setting.inMean ? "" : " (no part of the mean)");
}

void printComparison(const ComparisonAnswer& answer, bool several) {
    const Comparison& comparison = answer.comparison;
    print(printable(verdictSentence(comparison, sideNames(comparison)).english()) +
          (answer.amongAll ? " " + answer.amongAll->english() : ""));
    if (const auto& posterior = comparison.posterior) {
        print("  P(better) " + fixed(posterior->better, 3) + ", P(within ±" + fixed(comparison.margin, 3) + ") " +
              fixed(posterior->within, 3) + ", P(worse) " + fixed(posterior->worse, 3) + "; equivalence p " +
              pText(comparison.equivalenceP));
        if (!comparison.isPaired())
            print("  Welch's t test: " + fixed(comparison.unpaired.degrees, 1) + " degrees of freedom, p " +
                  pText(comparison.unpaired.p));
        else
            print("  sd of the differences " + fixed(comparison.paired.standardDeviation, 4) + ", d_z " +
                  fixed(comparison.paired.cohenDz, 2) + ", correlation of the pairs " +
                  fixed(comparison.paired.correlation, 2) + ", p " + pText(comparison.paired.p) +
                  (several ? " (Holm " + pText(answer.adjusted) + ")" : ""));
    }
    if (answer.uncertainty)
        printTestSet(*answer.uncertainty);
    if (comparison.settings.size() > 1)
        for (const SettingDifference& setting : comparison.settings)
            print("  " + settingText(setting));
    printSentences(adviceSentences(comparison, answer.amongAll.has_value()));
    printEquivalents(answer.equivalents);
    printSentences(comparison.cautions);
}

void addRows(ResultTable& table, const ComparisonAnswer& answer) {
    ComparisonNumbers numbers{answer.comparison, answer.adjusted};
    if (answer.uncertainty && *answer.uncertainty)
        numbers.uncertainty = &**answer.uncertainty;
    const ResultTable rows = comparisonTable({&numbers, 1});
    table.insert(table.end(), rows.begin() + 1, rows.end());
}

/// Stores the study that gives the seeds which were asked for.
Result<MissingRuns> queueSeeds(ProjectDatabase& database, const AskedComparisons& compared, std::size_t seeds) {
    if (compared.comparisons.size() != 1)
        return Error{ErrorKind::Invalid, say("Seeds are queued for one comparison: choose two --levels.")};
    auto more = moreSeeds(compared.comparisons.front(), seeds);
    if (!more)
        return more.error();
    if (auto queued = queueMissing(database, *more); !queued)
        return queued.error();
    return more;
}

Result<TestSetUncertainty> resample(const CompareOptions& options, const Comparison& comparison,
                                    const std::stop_token& stop) {
    ProgressLine line;
    BootstrapOptions bootstrap;
    bootstrap.draws = options.draws;
    bootstrap.threads = options.threads;
    return testSetUncertainty({options.project}, comparison, bootstrap, line.callback(), stop);
}

Result<void> run(const CompareOptions& options, std::stop_token stop) {
    if (!std::isfinite(options.margin))
        return Error{ErrorKind::Invalid, say("The margin must be a number from 0 to 1.")};
    if (options.draws == 1)
        return Error{ErrorKind::Invalid, say("One resampling gives no interval: ask for two or more, or for none.")};
    auto found = readResults(options.project, options.study);
    if (!found)
        return found.error();
    auto compared = compareAsked(options, found->runs);
    if (!compared)
        return compared.error();
    std::optional<MissingRuns> queued;
    if (options.queue > 0) {
        auto more = queueSeeds(found->database, *compared, options.queue);
        if (!more)
            return more.error();
        queued = std::move(*more);
    }
    const bool several = compared->isOneOfSeveral();
    Json list = Json::array();
    ResultTable table = comparisonTable({});
    ComparisonTextTable shown(*enumFromName<Measure>(options.measure));
    const auto format = options.formats.chosen();
    for (Comparison& comparison : compared->comparisons) {
        for (const ComparedSide* side : {&comparison.a, &comparison.b})
            addUntaggedTests(comparison.cautions, found->datasets, side->runs);
        ComparisonAnswer answer{comparison,
                                adjustedP(compared->all, comparison),
                                {},
                                dataEquivalents(found->all, comparison, sideNames(comparison))};
        if (several)
            answer.verdictAmongAll = verdictAmongAll(compared->all, comparison);
        if (several && failsAmongAll(compared->all, comparison))
            answer.amongAll = amongAllSentence(compared->all);
        if (options.draws > 0)
            answer.uncertainty = resample(options, answer.comparison, stop);
        if (stop.stop_requested())
            return answer.uncertainty->error();
        if (format && answer.uncertainty && !*answer.uncertainty)
            note(printable(answer.uncertainty->error().message));
        if (format == TableFormat::Csv)
            addRows(table, answer);
        else if (format)
            shown.add(answer);
        else if (options.json)
            list.push_back(comparisonJson(answer));
        else
            printComparison(answer, several);
        if (format && *format != TableFormat::Csv)
            for (const Sentence& caution : answer.comparison.cautions)
                note(printable(caution.english()));
    }
    if (format == TableFormat::Csv)
        printCsv(table);
    else if (format)
        printTables({shown.table()}, *format);
    else if (options.json)
        printJson({{"factor", options.factor.empty() ? Json() : Json(compared->all.field)},
                   {"folds", options.folds > 0 ? Json(options.folds) : Json()},
                   {"margin", options.margin},
                   {"measure", options.measure},
                   {"comparisons", list},
                   {"queued", queued ? queuedJson(*queued) : Json()}});
    else if (queued)
        print(queuedText(*queued, "Nothing is missing for so many seeds."));
    return {};
}

} // namespace

void addCompare(CLI::App& app, Action& chosen) {
    addCommand<CompareOptions>(app, chosen, "compare",
                               "Whether two configurations, or the levels of a factor, differ, and how sure that is",
                               define, run);
}

} // namespace etude::cli
