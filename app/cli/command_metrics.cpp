// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <span>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/core/json.h"
#include "engine/core/npy.h"
#include "engine/core/text.h"
#include "engine/evaluation/metrics.h"

namespace etude::cli {

namespace {

struct MetricsOptions {
    std::filesystem::path scores;
    std::filesystem::path labels;
    bool json = false;
};

void define(CLI::App& app, MetricsOptions& options) {
    app.add_option("--scores", options.scores, "NumPy array [clips, tags] of scores")->required();
    app.add_option("--labels", options.labels, "NumPy array of the same shape, 0 or 1")->required();
    addJson(app, options.json);
}

/// "[28540, 50]", as NumPy prints it.
std::string shapeText(const NpyArray& array) {
    std::string text;
    for (const std::size_t length : array.shape)
        text += (text.empty() ? "" : ", ") + std::to_string(length);
    return "[" + text + "]";
}

std::string numberText(double value) {
    return std::isnan(value) ? "NaN" : shortestText(value);
}

std::size_t tagCount(const NpyArray& scores) {
    return scores.shape.size() == 2 ? scores.shape[1] : 1;
}

Result<std::vector<std::uint8_t>> toLabels(const NpyArray& array, const std::filesystem::path& file) {
    std::vector<std::uint8_t> labels;
    for (const double value : array.toDoubles()) {
        if (value != 0.0 && value != 1.0)
            return Error{ErrorKind::Invalid,
                         say("'%1' holds %2 for clip %3, tag %4 (both counted from 0); labels are 0 or 1.", file,
                             numberText(value), labels.size() / tagCount(array), labels.size() % tagCount(array))};
        labels.push_back(value == 1.0);
    }
    return labels;
}

/// Infinite scores are told.
template <class Score>
Result<Evaluation> evaluateReals(std::span<const Score> scores, std::span<const std::uint8_t> labels,
                                 std::size_t tags) {
    auto evaluation = evaluate(scores, labels, tags);
    const auto infinite = std::ranges::count_if(scores, [](Score score) { return std::isinf(score); });
    if (evaluation && infinite > 0)
        note(counted(infinite, "score") +
             " of infinity: above, or with a minus below, every number; scikit-learn has no "
             "answer to that.");
    return evaluation;
}

/// In the precision of the file, so that scores which it tells apart stay apart.
Result<Evaluation> evaluateArrays(const NpyArray& scores, std::span<const std::uint8_t> labels) {
    const std::size_t tags = tagCount(scores);
    if (scores.dtype == "<f4")
        return evaluateReals<float>(scores.values<float>(), labels, tags);
    if (scores.dtype == "<i8")
        return evaluate(scores.values<std::int64_t>(), labels, tags);
    if (scores.dtype == "<u8")
        return evaluate(scores.values<std::uint64_t>(), labels, tags);
    return evaluateReals<double>(scores.toDoubles(), labels, tags);
}

Result<Evaluation> evaluateFiles(const MetricsOptions& options) {
    const auto scores = readNpy(options.scores);
    if (!scores)
        return scores.error();
    const auto truth = readNpy(options.labels);
    if (!truth)
        return truth.error();
    if (scores->shape != truth->shape || scores->shape.empty() || scores->shape.size() > 2)
        return Error{
            ErrorKind::Invalid,
            say("Scores and labels must be two arrays of the same shape, [clips, tags]; '%1' is %2 and '%3' is "
                "%4.",
                options.scores, shapeText(*scores), options.labels, shapeText(*truth))};
    const auto labels = toLabels(*truth, options.labels);
    if (!labels)
        return labels.error();
    auto evaluation = evaluateArrays(*scores, *labels);
    if (!evaluation)
        return within("'" + options.scores.string() + "'", evaluation.error());
    return evaluation;
}

Result<void> run(const MetricsOptions& options, std::stop_token) {
    const auto evaluation = evaluateFiles(options);
    if (!evaluation)
        return evaluation.error();
    if (options.json) {
        Json tags = Json::array();
        for (const TagScore& tag : evaluation->tags)
            tags.push_back({{"roc_auc", optionalJson(tag.rocAuc)},
                            {"pr_auc", optionalJson(tag.prAuc)},
                            {"positives", tag.positives}});
        printJson({{"tags", tags},
                   {"macro",
                    {{"roc_auc", optionalJson(evaluation->rocAuc)},
                     {"pr_auc", optionalJson(evaluation->prAuc)},
                     {"undefined_tags", evaluation->undefinedTags}}}});
        return {};
    }
    std::vector<std::vector<std::string>> table{{"tag", "positives", "ROC-AUC", "PR-AUC"}};
    for (std::size_t i = 0; i < evaluation->tags.size(); ++i) {
        const TagScore& tag = evaluation->tags[i];
        table.push_back({std::to_string(i), std::to_string(tag.positives), fixed(tag.rocAuc, 4), fixed(tag.prAuc, 4)});
    }
    table.push_back({"mean", "", fixed(evaluation->rocAuc, 4), fixed(evaluation->prAuc, 4)});
    print(tableText(table, 0));
    if (evaluation->undefinedTags > 0)
        print(counted(static_cast<std::int64_t>(evaluation->undefinedTags), "tag") +
              " with one class only: left out of the means of ROC-AUC and PR-AUC.");
    return {};
}

} // namespace

void addMetrics(CLI::App& app, Action& chosen) {
    addCommand<MetricsOptions>(app, chosen, "metrics", "ROC-AUC and PR-AUC of scores in NumPy files", define, run);
}

} // namespace etude::cli
