// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/result_tables.h"

#include "engine/core/text.h"

namespace etude {

namespace {

std::string exact(const std::optional<double>& value) {
    return value ? shortestText(*value) : "";
}

std::string truth(bool value) {
    return value ? "true" : "false";
}

} // namespace

ResultTable configurationTable(std::span<const ConfigurationResult> results) {
    ResultTable table{{"study", "configuration", "label", "n", "roc_auc", "ci95_student", "sd", "pr_auc", "unfinished",
                       "canary", "holds_chance"}};
    for (const ConfigurationResult& result : results) {
        const auto mean = result.summary.n > 0 ? std::optional(result.summary.mean) : std::nullopt;
        const auto holds = result.holdsChance();
        table.push_back({result.study, result.configuration, result.label, std::to_string(result.summary.n),
                         exact(mean), exact(result.summary.halfWidth), exact(result.summary.standardDeviation),
                         exact(result.meanPrAuc), std::to_string(result.unfinished), truth(result.canary),
                         holds ? truth(*holds) : ""});
    }
    return table;
}

ResultTable runTable(std::span<const ConfigurationResult> results) {
    ResultTable table{{"study", "configuration", "label", "seed", "run", "test_roc_auc", "canary"}};
    for (const ConfigurationResult& result : results)
        for (std::size_t i = 0; i < result.runs.size(); ++i)
            table.push_back({result.study, result.configuration, result.label, std::to_string(result.seeds[i]),
                             result.runs[i], shortestText(result.rocAuc[i]), truth(result.canary)});
    return table;
}

} // namespace etude
