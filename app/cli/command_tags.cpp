// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/compared_options.h"
#include "app/cli/comparison_json.h"
#include "app/cli/console.h"
#include "app/cli/project_results.h"
#include "app/cli/scored_tag_json.h"
#include "app/cli/table_formats.h"
#include "engine/analysis/clip_changes.h"
#include "engine/analysis/comparison_text.h"
#include "engine/analysis/p_value.h"
#include "engine/analysis/scored_tag.h"
#include "engine/analysis/tag_ranking.h"
#include "engine/analysis/tag_tables.h"
#include "engine/core/text.h"

namespace etude::cli {

namespace {

struct TagsOptions : ComparedOptions {
    std::string tag;
    std::size_t clips = 10;
    int threads = 0;
    TableFormats formats;
    bool curves = false;
    bool json = false;
};

void define(CLI::App& app, TagsOptions& options) {
    addComparedOptions(app, options);
    app.add_option("--tag", options.tag, "One tag: each pair of runs by itself, and the clips whose rank changed most");
    app.add_option("--clips", options.clips, "So many of these clips")
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str()
        ->needs("--tag");
    app.add_flag("--curves", options.curves,
                 "Each run's ROC and precision-recall curve of the tag, how its scores are spread, and what they say "
                 "as probabilities")
        ->needs("--tag");
    addThreads(app, options.threads);
    addJson(app, options.json);
    addTableFormats(app, options.formats, "Print the tags, or with --tag the clips, as comma-separated values")
        .front()
        ->excludes("--curves");
    app.footer(
        "Tags are told by how much they differ, with DeLong's 95 % interval of another test set whose clips are "
        "independent; p is adjusted over the tags by Benjamini and Hochberg's method. `compare` has the intervals of "
        "another training run, and resamples the test set by artist.\n"
        "--csv: a, b, tag, positives, negatives, difference, low, high, p, p_fdr, auc_a, auc_b; with --tag: a, b, tag, "
        "track, "
        "artist, "
        "has_tag, rank_a, rank_b, gain.\n"
        "--json: factor, comparisons. A comparison has a and b (label, levels, runs), n (pairs, or runs where seeds do "
        "not pair) and left_out (others, whose tests cannot be read), clips, artists, cautions, tags (tag, positives, "
        "negatives, auc_a and auc_b, means over the runs, delong: difference, standard_error, ci95, p, p_fdr, pairs "
        "(a, b, and the same of each pair of runs "
        "by itself); null of fewer than two clips of a class), and changed (null without --tag; clips whose rank for "
        "the tag changed most: track, artist, has_tag, rank_a and rank_b, the share of the other clips that score "
        "lower, as means over the runs, and gain, how much nearer a brings it to where it belongs), and scored (null "
        "without --curves; "
        "of a and of b, and in each of runs and pooled, all of their scores together): run, roc_auc, pr_auc, roc "
        "(false_positives and true_positives, from 0 to all), precision_recall (chosen, how many clips score at least "
        "a threshold, and true_positives of these), histogram (low, high, positives and negatives in equal bins) and "
        "calibration (null where a score lies outside of 0 to 1: brier, expected_error, bins (low, high, count, "
        "positives, mean_score, ci95, Wilson's interval of the share of positives; null of what is pooled))).");
}

/// A comparison with the tags of its tests.
struct TagAnswer {
    const Comparison& comparison;
    ComparedTests tests;
    std::vector<RankedTag> tags;     ///< that are asked for
    std::vector<ClipChange> changed; ///< none without --tag
    std::optional<ScoredTag> scored; ///< none without --curves
};

Result<TagAnswer> answerOf(const TagsOptions& options, const Comparison& comparison, const std::stop_token& stop) {
    auto tests = readComparedTests({options.project}, comparison);
    if (!tests)
        return tests.error();
    auto tags = rankTags(*tests, comparison, options.threads, stop);
    if (!tags)
        return tags.error();
    TagAnswer answer{comparison, std::move(*tests), std::move(*tags), {}, {}};
    if (options.tag.empty())
        return answer;
    const auto tag = findTag(answer.tests.test, options.tag);
    if (!tag)
        return tag.error();
    std::erase_if(answer.tags, [&](const RankedTag& ranked) { return ranked.place != *tag; });
    answer.changed = clipChanges(answer.tests, comparison, *tag);
    if (options.curves)
        answer.scored = scoredTag(answer.tests, comparison, *tag);
    answer.changed.resize(std::min(answer.changed.size(), options.clips));
    return answer;
}

Json changedJson(const TagAnswer& answer) {
    Json clips = Json::array();
    for (const ClipChange& clip : answer.changed) {
        const Track& track = answer.tests.dataset.tracks[clip.track];
        clips.push_back({{"track", track.path},
                         {"artist", track.artist},
                         {"has_tag", clip.hasTag},
                         {"rank_a", clip.rankA},
                         {"rank_b", clip.rankB},
                         {"gain", clip.gain()}});
    }
    return clips;
}

Json answerJson(const TagsOptions& options, const TagAnswer& answer) {
    Json tags = Json::array();
    for (const RankedTag& tag : answer.tags)
        tags.push_back({{"tag", tag.name},
                        {"positives", tag.deLong.positives},
                        {"negatives", tag.deLong.negatives},
                        {"auc_a", optionalJson(tag.deLong.areaA)},
                        {"auc_b", optionalJson(tag.deLong.areaB)},
                        {"delong", deLongJson(answer.comparison, answer.tests.runs, tag.deLong)}});
    return {{"a", sideJson(answer.comparison.a)},
            {"b", sideJson(answer.comparison.b)},
            {"n", answer.tests.used},
            {"left_out", answer.tests.asked - answer.tests.used},
            {"clips", answer.tests.test.tracks.size()},
            {"artists", answer.tests.test.groups.artists},
            {"cautions", sentencesJson(tagCautions(answer.tests))},
            {"tags", tags},
            {"changed", options.tag.empty() ? Json() : changedJson(answer)},
            {"scored", answer.scored ? scoredTagJson(answer.comparison, *answer.scored) : Json()}};
}

ResultTable tableOf(const TagsOptions& options, const TagAnswer& answer) {
    return options.tag.empty() ? tagTable(answer.comparison, answer.tags)
                               : clipTable(answer.comparison, answer.tests.dataset, options.tag, answer.changed);
}

/// "+0.040", "+0.010 to +0.070", "0.0090", or "-".
std::vector<std::string> estimateCells(const std::optional<DeLongEstimate>& estimate) {
    if (!estimate)
        return {"-", "-", "-"};
    const auto [low, high] = estimate->interval();
    const double width = high - low;
    return {differenceText(estimate->value, width), differenceText(low, width) + " to " + differenceText(high, width),
            pText(estimate->p())};
}

std::string areaText(const std::optional<double>& area) {
    return area ? fixed(*area, 3) : "-";
}

TextTable tagTextTable(const TagAnswer& answer) {
    TextTable table{
        "", numberColumns(1, 8), {{"tag", "clips", "AUC a", "AUC b", "difference", "95 % CI", "p", "p (FDR)"}}};
    for (const RankedTag& tag : answer.tags) {
        std::vector<std::string> row{tag.name, std::to_string(tag.deLong.positives), areaText(tag.deLong.areaA),
                                     areaText(tag.deLong.areaB)};
        std::ranges::move(estimateCells(tag.deLong.difference), std::back_inserter(row));
        row.push_back(pText(tag.deLong.falseDiscovery));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// A row a pair of runs.
TextTable runPairTextTable(const TagAnswer& answer, const RankedTag& tag) {
    const Comparison& comparison = answer.comparison;
    TextTable table{"", numberColumns(2, 5), {{"seed", "setting", "difference", "95 % CI", "p"}}};
    for (std::size_t pair = 0; pair < tag.deLong.pairs.size(); ++pair) {
        const std::size_t run = answer.tests.runs.a[pair];
        const auto setting =
            std::ranges::find(comparison.settings, comparison.a.settings[run], &SettingDifference::setting);
        std::vector<std::string> row{std::to_string(comparison.a.runs[run].spec.seeds.initialisation),
                                     setting != comparison.settings.end() && !setting->label.empty() ? setting->label
                                                                                                     : "-"};
        std::ranges::move(estimateCells(tag.deLong.pairs[pair]), std::back_inserter(row));
        table.rows.push_back(std::move(row));
    }
    return table;
}

TextTable clipTextTable(const TagAnswer& answer) {
    TextTable table{"", numberColumns(2, 5), {{"clip", "tag", "rank a", "rank b", "gain"}}};
    for (const ClipChange& clip : answer.changed)
        table.rows.push_back({answer.tests.dataset.tracks[clip.track].path, clip.hasTag ? "yes" : "no",
                              fixed(clip.rankA, 3), fixed(clip.rankB, 3), differenceText(clip.gain(), 1.0)});
    return table;
}

/// A row for each run of both sides.
TextTable scoredTextTable(const TagAnswer& answer) {
    TextTable table{"", numberColumns(3, 7), {{"side", "seed", "run", "ROC-AUC", "PR-AUC", "Brier", "ECE"}}};
    const auto add = [&](const char* name, const ComparedSide& side, const SideTagScores& scored) {
        for (const RunTagScores& of : scored.runs) {
            const RunResult& run = side.runs[of.run];
            const auto& calibration = of.spread.calibration;
            table.rows.push_back({name, std::to_string(run.spec.seeds.initialisation), run.run,
                                  of.roc ? fixed(of.roc->area(), 4) : "-",
                                  of.precisionRecall ? fixed(of.precisionRecall->area(), 4) : "-",
                                  calibration ? fixed(calibration->brier, 4) : "-",
                                  calibration ? fixed(calibration->expectedError, 4) : "-"});
        }
    };
    add("a", answer.comparison.a, answer.scored->a);
    add("b", answer.comparison.b, answer.scored->b);
    return table;
}

/// "decibel - linear: 61 clips, 6 pairs"
std::string answerTitle(const TagAnswer& answer) {
    return answer.comparison.a.label + " - " + answer.comparison.b.label + ": " +
           counted(static_cast<std::int64_t>(answer.tests.test.tracks.size()), "clip") + ", " +
           counted(static_cast<std::int64_t>(answer.tests.used), answer.comparison.isOfPairs() ? "pair" : "run");
}

/// The tags; with --tag its pairs of runs, its clips and, where asked for, its scores, too. The first has what is
/// compared for its title.
std::vector<TextTable> tagTextTables(const TagsOptions& options, const TagAnswer& answer) {
    std::vector<TextTable> tables{tagTextTable(answer)};
    tables.front().title = answerTitle(answer);
    if (options.tag.empty())
        return tables;
    TextTable pairs = runPairTextTable(answer, answer.tags.front());
    if (pairs.rows.size() > 1)
        tables.push_back(std::move(pairs));
    tables.push_back(clipTextTable(answer));
    if (answer.scored)
        tables.push_back(scoredTextTable(answer));
    return tables;
}

void printAnswer(const TagsOptions& options, const TagAnswer& answer) {
    print(printable(answerTitle(answer)));
    for (const TextTable& table : tagTextTables(options, answer))
        printAligned(table, "  ");
    for (const Sentence& caution : tagCautions(answer.tests))
        print("  " + printable(caution.english()));
}

Result<void> run(const TagsOptions& options, std::stop_token stop) {
    auto found = readResults(options.project, options.study);
    if (!found)
        return found.error();
    const auto compared = compareAsked(options, found->runs);
    if (!compared)
        return compared.error();
    Json list = Json::array();
    ResultTable rows;
    std::vector<TextTable> tables;
    const auto format = options.formats.chosen();
    for (const Comparison& comparison : compared->comparisons) {
        const auto answer = answerOf(options, comparison, stop);
        if (!answer)
            return answer.error();
        if (format == TableFormat::Csv) {
            const ResultTable table = tableOf(options, *answer);
            rows.insert(rows.end(), table.begin() + (rows.empty() ? 0 : 1), table.end());
        } else if (format)
            std::ranges::move(tagTextTables(options, *answer), std::back_inserter(tables));
        else if (options.json)
            list.push_back(answerJson(options, *answer));
        else
            printAnswer(options, *answer);
        if (format && *format != TableFormat::Csv)
            for (const Sentence& caution : tagCautions(answer->tests))
                note(printable(caution.english()));
    }
    if (format == TableFormat::Csv)
        printCsv(rows);
    else if (format)
        printTables(tables, *format);
    else if (options.json)
        printJson({{"factor", options.factor.empty() ? Json() : Json(compared->all.field)}, {"comparisons", list}});
    return {};
}

} // namespace

void addTags(CLI::App& app, Action& chosen) {
    addCommand<TagsOptions>(app, chosen, "tags", "Which tags a difference comes from, and which clips of a tag moved",
                            define, run);
}

} // namespace etude::cli
