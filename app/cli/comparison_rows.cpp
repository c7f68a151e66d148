// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison_rows.h"

#include "engine/analysis/comparison_text.h"
#include "engine/analysis/p_value.h"

namespace etude::cli {

namespace {

using Ends = std::optional<std::pair<double, double>>;

std::string endsText(const Ends& ends) {
    if (!ends)
        return "–";
    const double width = ends->second - ends->first;
    return differenceText(ends->first, width) + " to " + differenceText(ends->second, width);
}

std::string meanText(const std::optional<double>& mean, const Ends& ends) {
    return mean ? std::string(differenceText(*mean, ends ? ends->second - ends->first : 1.0)) : "–";
}

std::string verdictText(const ComparisonAnswer& answer) {
    const Comparison& comparison = answer.comparison;
    if (!comparison.estimate)
        return "–";
    std::string text(enumName(comparison.verdict));
    if (answer.verdictAmongAll && *answer.verdictAmongAll != comparison.verdict)
        text += " (among all: " + std::string(enumName(*answer.verdictAmongAll)) + ")";
    return text;
}

} // namespace

ComparisonTextTable::ComparisonTextTable(Measure measure)
    : m_table{"Differences in " + std::string(measureText(measure)) + ", a less b",
              "lllrrrrrlrr",
              {{"a", "b", "setting", "n", "difference", "95 % CI", "p", "p (Holm)", "verdict", "another test set",
                "both"}}} {}

void ComparisonTextTable::add(const ComparisonAnswer& answer) {
    const Comparison& comparison = answer.comparison;
    const auto mean = comparison.hasDifference() ? std::optional(comparison.difference()) : std::nullopt;
    const std::size_t n = comparison.isPaired() ? comparison.paired.n : comparison.pairs.size();
    Ends testSet;
    Ends both;
    if (answer.uncertainty && *answer.uncertainty) {
        const TestSetUncertainty& uncertainty = **answer.uncertainty;
        if (const auto& interval = uncertainty.bootstrap.testSet)
            testSet = Ends({interval->low, interval->high});
        both = uncertainty.both;
    }
    m_table.rows.push_back({comparison.a.label, comparison.b.label, "all", std::to_string(n),
                            meanText(mean, comparison.interval()), endsText(comparison.interval()),
                            pText(comparison.p()), pText(answer.adjusted), verdictText(answer), endsText(testSet),
                            endsText(both)});
    if (comparison.settings.size() < 2)
        return;
    for (const SettingDifference& setting : comparison.settings)
        m_table.rows.push_back(
            {comparison.a.label, comparison.b.label, setting.label + (setting.inMean ? "" : " (no part of the mean)"),
             std::to_string(setting.n), meanText(setting.mean, Ends()), endsText(setting.interval), pText(setting.p),
             "–", setting.interval ? std::string(enumName(setting.verdict)) : "–", "–", "–"});
}

} // namespace etude::cli
