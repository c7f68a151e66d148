// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scored_tag_json.h"

namespace etude::cli {

namespace {

Json rocJson(const std::optional<RocCurve>& curve) {
    if (!curve)
        return {};
    Json falsePositives = Json::array();
    Json truePositives = Json::array();
    for (const RocPoint& point : curve->points) {
        falsePositives.push_back(point.falsePositives);
        truePositives.push_back(point.truePositives);
    }
    return {{"false_positives", falsePositives}, {"true_positives", truePositives}};
}

Json precisionRecallJson(const std::optional<PrecisionRecallCurve>& curve) {
    if (!curve)
        return {};
    Json chosen = Json::array();
    Json truePositives = Json::array();
    for (const PrecisionRecallPoint& point : curve->points) {
        chosen.push_back(point.chosen);
        truePositives.push_back(point.truePositives);
    }
    return {{"chosen", chosen}, {"true_positives", truePositives}};
}

Json calibrationJson(const std::optional<Calibration>& of, bool isPooled) {
    if (!of)
        return {};
    Json bins = Json::array();
    for (const CalibrationBin& bin : of->bins) {
        Json interval;
        if (bin.count > 0 && !isPooled) {
            const auto [low, high] = wilsonInterval(bin.positives, bin.count);
            interval = Json::array({low, high});
        }
        bins.push_back({{"low", bin.low},
                        {"high", bin.high},
                        {"count", bin.count},
                        {"positives", bin.positives},
                        {"mean_score", bin.count > 0 ? Json(bin.meanScore) : Json()},
                        {"ci95", interval}});
    }
    return {{"brier", of->brier}, {"expected_error", of->expectedError}, {"bins", bins}};
}

Json spreadJson(const ScoreSpread& spread, bool isPooled) {
    const ScoreHistogram& histogram = spread.histogram;
    return {{"histogram",
             {{"low", histogram.low},
              {"high", histogram.high},
              {"positives", histogram.positives},
              {"negatives", histogram.negatives}}},
            {"calibration", calibrationJson(spread.calibration, isPooled)}};
}

Json sideScoresJson(const ComparedSide& side, const SideTagScores& scored) {
    Json runs = Json::array();
    for (const RunTagScores& of : scored.runs) {
        Json& run = runs.emplace_back(spreadJson(of.spread, false));
        run["run"] = side.runs[of.run].run;
        run["roc_auc"] = of.roc ? Json(of.roc->area()) : Json();
        run["pr_auc"] = of.precisionRecall ? Json(of.precisionRecall->area()) : Json();
        run["roc"] = rocJson(of.roc);
        run["precision_recall"] = precisionRecallJson(of.precisionRecall);
    }
    return {{"runs", runs}, {"pooled", spreadJson(scored.pooled, true)}};
}

} // namespace

Json scoredTagJson(const Comparison& comparison, const ScoredTag& tag) {
    return {{"a", sideScoresJson(comparison.a, tag.a)}, {"b", sideScoresJson(comparison.b, tag.b)}};
}

} // namespace etude::cli
