// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/result_tables.h"

#include "engine/analysis/exact_text.h"
#include "engine/core/text.h"

namespace etude {

namespace {

std::string truth(bool value) {
    return value ? "true" : "false";
}

} // namespace

ResultTable groupTable(std::span<const ResultGroup> groups) {
    ResultTable table{{"studies", "configurations", "label", "n", "roc_auc", "ci95_student", "sd", "pr_auc",
                       "unfinished", "canary", "holds_chance", "settings", "seeds"}};
    for (const ResultGroup& group : groups) {
        const auto mean = group.summary.n > 0 ? std::optional(group.summary.mean) : std::nullopt;
        const auto holds = group.holdsChance();
        table.push_back({joined(group.studies, " "), joined(group.configurations, " "), group.label,
                         std::to_string(group.summary.n), exactText(mean), exactText(group.summary.halfWidth),
                         exactText(group.summary.standardDeviation), exactText(group.meanPrAuc),
                         std::to_string(group.unfinished), truth(group.canary), holds ? truth(*holds) : "",
                         std::to_string(group.over.settings),
                         group.over.differ() ? "" : std::to_string(group.over.seeds)});
    }
    return table;
}

ResultTable runTable(std::span<const ResultGroup> groups) {
    ResultTable table{{"studies", "configuration", "label", "seed", "run", "test_roc_auc", "canary"}};
    for (const ResultGroup& group : groups)
        for (const RunResult& run : group.runs)
            table.push_back({joined(run.studies, " "), run.configuration, group.label,
                             std::to_string(run.spec.seeds.initialisation), run.run, shortestText(*run.rocAuc),
                             truth(group.canary)});
    return table;
}

} // namespace etude
