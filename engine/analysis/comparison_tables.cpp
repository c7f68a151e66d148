// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/comparison_tables.h"

#include <algorithm>
#include <cctype>

#include "engine/analysis/effects_text.h"
#include "engine/analysis/exact_text.h"
#include "engine/core/enum_names.h"
#include "engine/core/text.h"

namespace etude {

namespace {

constexpr std::size_t kIdDigits = 8; ///< of a configuration in a file's name

using Row = std::vector<std::string>;

/// The rows of one comparison.
class ComparisonRows {
public:
    ComparisonRows(const ComparisonNumbers& numbers, ResultTable& table)
        : m_numbers(numbers)
        , m_comparison(numbers.comparison)
        , m_table(table) {}

    void add() {
        addTraining();
        addTestSet();
        for (const SettingDifference& setting : m_comparison.settings)
            if (m_comparison.settings.size() > 1)
                addSetting(setting);
        for (std::size_t pair = 0; pair < m_comparison.pairs.size(); ++pair)
            addPair(pair);
        addTags();
    }

private:
    using Ends = std::optional<std::pair<double, double>>;

    Row& addRow(const std::string& what, const std::string& name, std::optional<std::size_t> n,
                const std::optional<double>& difference, const Ends& ends) {
        return m_table.emplace_back(
            Row{m_comparison.a.label, m_comparison.b.label, std::string(enumName(m_comparison.measure)), what, name,
                n ? std::to_string(*n) : "", "", "", exactText(difference), ends ? exactText(ends->first) : "",
                ends ? exactText(ends->second) : "", "", "", "", "", ""});
    }

    void addTraining() {
        const auto n = m_comparison.isPaired() ? m_comparison.paired.n : m_comparison.pairs.size();
        const auto known = m_comparison.hasDifference() ? std::optional(m_comparison.difference()) : std::nullopt;
        Row& row = addRow("training_run", "", n, known, m_comparison.interval());
        row[11] = exactText(m_comparison.p());
        row[12] = exactText(m_numbers.adjusted);
        row[13] = m_comparison.estimate ? std::string(enumName(m_comparison.verdict)) : "";
    }

    void addSetting(const SettingDifference& setting) {
        Row& row = addRow("setting", setting.label, setting.n, setting.mean, setting.interval);
        row[11] = exactText(setting.p);
        row[13] = setting.interval ? std::string(enumName(setting.verdict)) : "";
    }

    void addTestSet() {
        const TestSetUncertainty* uncertainty = m_numbers.uncertainty;
        if (uncertainty == nullptr)
            return;
        const double difference = uncertainty->bootstrap.difference;
        if (const auto& interval = uncertainty->bootstrap.testSet)
            addRow("test_set", "", uncertainty->clips, difference, Ends({interval->low, interval->high}));
        if (uncertainty->both)
            addRow("both", "", std::nullopt, difference, uncertainty->both);
    }

    void addPair(std::size_t pair) {
        const RunResult& a = m_comparison.a.runs[m_comparison.pairs[pair].first];
        const RunResult& b = m_comparison.b.runs[m_comparison.pairs[pair].second];
        const double first = *a.value(m_comparison.measure);
        const double second = *b.value(m_comparison.measure);
        Row& row = addRow("pair", std::to_string(a.spec.seeds.initialisation), std::nullopt, first - second, {});
        row[6] = shortestText(first);
        row[7] = shortestText(second);
        row[15] = m_comparison.settingOfPair(pair).label;
    }

    void addTags() {
        if (m_numbers.uncertainty == nullptr)
            return;
        for (const TagComparison& tag : m_numbers.uncertainty->tags) {
            const auto testSet = tag.testSet ? Ends({tag.testSet->low, tag.testSet->high}) : Ends();
            Row& row = addRow("tag_training_run", tag.tag, tag.n, tag.difference, tag.training);
            row[11] = exactText(tag.p);
            row[12] = exactText(tag.holm);
            row[13] = tag.stands() ? "stands" : "";
            row[14] = exactText(tag.falseDiscovery);
            addRow("tag_test_set", tag.tag, std::nullopt, tag.difference, testSet);
            addRow("tag_both", tag.tag, std::nullopt, tag.difference, tag.both);
            if (const auto& deLong = tag.deLong.difference) {
                Row& ofDeLong = addRow("tag_delong", tag.tag, tag.deLong.positives, deLong->value, deLong->interval());
                ofDeLong[11] = exactText(deLong->p());
                ofDeLong[14] = exactText(tag.deLong.falseDiscovery);
            }
        }
    }

    const ComparisonNumbers& m_numbers;
    const Comparison& m_comparison;
    ResultTable& m_table;
};

Row termRow(const std::string& what, const std::string& factors, const EffectTerm& term) {
    const auto squares = term.degrees > 0 ? std::optional(term.sumOfSquares) : std::nullopt;
    return {what,
            factors,
            "",
            "",
            std::to_string(term.degrees),
            exactText(squares),
            exactText(term.f),
            exactText(term.p),
            exactText(term.adjustedP),
            exactText(term.partialOmegaSquared)};
}

Row meanRow(const std::string& what, const std::string& factors, const std::string& levels, const MarginalMean& mean) {
    const auto addBounds = [](Row& row, const std::optional<double>& middle, const std::optional<double>& half) {
        row.push_back(middle && half ? shortestText(*middle - *half) : "");
        row.push_back(middle && half ? shortestText(*middle + *half) : "");
    };
    Row row{what, factors, levels, std::to_string(mean.runs), "", "", "", "", "", ""};
    row.push_back(exactText(mean.mean));
    addBounds(row, mean.mean, mean.halfWidth);
    row.push_back(exactText(mean.runMean));
    addBounds(row, mean.runMean, mean.runHalfWidth);
    return row;
}

std::string inFileName(std::string text) {
    std::ranges::replace_if(
        text, [](unsigned char c) { return std::isalnum(c) == 0 && c != '_' && c != '.'; }, '-');
    return text;
}

} // namespace

ResultTable comparisonTable(std::span<const ComparisonNumbers> comparisons) {
    ResultTable table{{"a", "b", "measure", "what", "name", "n", "value_a", "value_b", "difference", "low", "high", "p",
                       "p_holm", "verdict", "p_fdr", "setting"}};
    for (const ComparisonNumbers& numbers : comparisons)
        ComparisonRows(numbers, table).add();
    return table;
}

ResultTable effectTable(const RunEffects& effects) {
    ResultTable table{{"what", "factors", "levels", "n", "df", "sum_of_squares", "f", "p", "p_holm",
                       "partial_omega_squared", "adjusted_mean", "low", "high", "run_mean", "run_low", "run_high"}};
    const auto& factors = effects.design.design.factors;
    const std::vector<std::string> names = factorNames(effects.design.design);
    for (const EffectTerm& term : effects.effects.terms)
        table.push_back(termRow("term", termLabel(term, names), term));
    table.push_back(termRow("seed", "", effects.effects.seed));
    table.push_back({"residual", "", "", std::to_string(effects.effects.runs),
                     std::to_string(effects.effects.residualDegrees),
                     shortestText(effects.effects.residualSumOfSquares)});
    for (std::size_t factor = 0; factor < factors.size(); ++factor)
        for (std::size_t level = 0; level < factors[factor].levels.size(); ++level)
            table.push_back(meanRow("level", names[factor], factors[factor].levels[level],
                                    effects.effects.levelMeans[factor][level]));
    for (const PairMeans& pair : effects.effects.pairMeans) {
        const DesignFactor& first = factors[pair.first];
        const DesignFactor& second = factors[pair.second];
        const std::size_t width = second.levels.size();
        for (std::size_t cell = 0; cell < pair.means.size(); ++cell)
            table.push_back(meanRow("pair", first.name + " × " + second.name,
                                    first.levels[cell / width] + " × " + second.levels[cell % width],
                                    pair.means[cell]));
    }
    for (Row& row : table) // a term has no means
        row.resize(std::max(row.size(), table.front().size()));
    return table;
}

std::string comparisonFileName(const Comparison& comparison) {
    const auto& levels = comparison.a.levels;
    if (levels.size() == 1 && comparison.b.levels.size() == 1 &&
        levels.front().path == comparison.b.levels.front().path)
        return inFileName("comparison-" + std::string(leafName(levels.front().path)) + "-" +
                          fieldText(levels.front().value) + "-" + fieldText(comparison.b.levels.front().value));
    const auto id = [](const ComparedSide& side) {
        return side.runs.empty() ? std::string() : side.runs.front().configuration.substr(0, kIdDigits);
    };
    return "comparison-" + id(comparison.a) + "-" + id(comparison.b);
}

} // namespace etude
