// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <limits>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "engine/core/npy.h"
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

Result<std::vector<std::uint8_t>> toLabels(const NpyArray& array, const std::filesystem::path& file) {
    std::vector<std::uint8_t> labels;
    for (const double value : array.toDoubles()) {
        if (value != 0.0 && value != 1.0)
            return Error{ErrorKind::Invalid,
                         "'" + file.string() + "' holds " + shortestText(value) + "; labels are 0 or 1."};
        labels.push_back(value == 1.0);
    }
    return labels;
}

/// The scores' places in the order of all distinct scores: what both measures depend on. So scores in double precision
/// are told apart where a float could not; up to 2^24 distinct ones are exact. NaN stays NaN.
std::vector<float> ranks(const std::vector<double>& scores) {
    std::vector<double> order;
    std::copy_if(scores.begin(), scores.end(), std::back_inserter(order), [](double score) { return score == score; });
    std::sort(order.begin(), order.end());
    order.erase(std::unique(order.begin(), order.end()), order.end());
    std::vector<float> places;
    places.reserve(scores.size());
    for (const double score : scores)
        places.push_back(score == score
                             ? static_cast<float>(std::lower_bound(order.begin(), order.end(), score) - order.begin())
                             : std::numeric_limits<float>::quiet_NaN());
    return places;
}

Result<Evaluation> evaluateFiles(const MetricsOptions& options) {
    const auto scores = readNpy(options.scores);
    if (!scores)
        return scores.error();
    const auto truth = readNpy(options.labels);
    if (!truth)
        return truth.error();
    if (scores->shape != truth->shape || scores->shape.empty() || scores->shape.size() > 2)
        return Error{ErrorKind::Invalid, "Scores and labels must be two arrays of the same shape, [clips, tags]."};
    const auto labels = toLabels(*truth, options.labels);
    if (!labels)
        return labels.error();
    return evaluate(ranks(scores->toDoubles()), *labels, scores->shape.size() == 2 ? scores->shape[1] : 1);
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
              " with one class only: left out of the mean ROC-AUC.");
    return {};
}

} // namespace

void addMetrics(CLI::App& app, Action& chosen) {
    addCommand<MetricsOptions>(app, chosen, "metrics", "ROC-AUC and PR-AUC of scores in NumPy files", define, run);
}

} // namespace etude::cli
