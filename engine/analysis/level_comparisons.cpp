// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/level_comparisons.h"

#include <algorithm>
#include <utility>

#include "engine/analysis/compared_sides.h"
#include "engine/analysis/holm.h"
#include "engine/analysis/known_values.h"
#include "engine/analysis/seed_advice.h"
#include "engine/analysis/varied_field.h"

namespace etude {

namespace {

/// The p values and verdicts of all pairs of levels as a family.
void adjust(LevelComparisons& all) {
    std::vector<std::optional<double>> p;
    std::vector<std::optional<double>> notBeyond; // two-sided: twice the chance that it is not beyond the margin
    for (const Comparison& comparison : all.comparisons) {
        p.push_back(comparison.paired.p);
        const auto& posterior = comparison.posterior;
        notBeyond.push_back(
            posterior ? std::optional(std::min(1.0, 2.0 * (1.0 - std::max(posterior->better, posterior->worse))))
                      : std::nullopt);
    }
    all.adjusted = ofKnownValues(p, holmAdjusted);
    const auto beyond = ofKnownValues(notBeyond, holmAdjusted);
    for (std::size_t i = 0; i < all.comparisons.size(); ++i) {
        const Verdict own = all.comparisons[i].verdict;
        const bool isOther = own == Verdict::Better || own == Verdict::Worse;
        all.verdicts.push_back(isOther && *beyond[i] > 2.0 * (1.0 - kOtherSureness) ? Verdict::Inconclusive : own);
    }
}

/// Whether runs of the two levels stand beside each other.
bool haveSidesOf(std::span<const RunResult> runs, const std::string& field, const FieldValue& a, const FieldValue& b,
                 Measure measure) {
    Comparison sides;
    sides.measure = measure;
    static_cast<void>(fillSides(sides, runs, field, a, b));
    return !sides.a.runs.empty() && !sides.b.runs.empty();
}

/// Which pair of levels a comparison is.
std::optional<std::size_t> placeOf(const LevelComparisons& all, const Comparison& comparison) {
    for (std::size_t i = 0; i < all.comparisons.size(); ++i)
        if (areOfSameLevels(all.comparisons[i], comparison))
            return i;
    return std::nullopt;
}

} // namespace

Result<LevelComparisons> compareAllLevels(std::span<const RunResult> runs, const std::string& field, double margin,
                                          Measure measure, int folds) {
    const std::vector<VariedField> varied = variedFields(runs, measure);
    const auto found = std::ranges::find(varied, field, &VariedField::path);
    if (found == varied.end())
        return Error{ErrorKind::NotFound,
                     say("The runs with a result do not differ in %1; queue a study that varies it.", leafName(field))};
    const std::vector<FieldLeaf>& levels = found->levels;
    LevelComparisons all;
    all.field = field;
    std::optional<Error> failure;
    for (std::size_t i = 0; i < levels.size(); ++i)
        for (std::size_t j = i + 1; j < levels.size(); ++j) {
            auto comparison = compareLevels(runs, field, levels[i].value, levels[j].value, margin, measure, folds);
            if (comparison)
                all.comparisons.push_back(std::move(*comparison));
            else
                failure = comparison.error();
        }
    if (all.comparisons.empty())
        return *failure;
    for (Comparison& comparison : all.comparisons)
        adviseSeeds(comparison, all.comparisons.size());
    adjust(all);
    return all;
}

std::optional<std::pair<std::size_t, std::size_t>> comparableLevels(std::span<const RunResult> runs,
                                                                    const std::string& field,
                                                                    std::span<const FieldValue> levels,
                                                                    Measure measure) {
    for (std::size_t a = 0; a < levels.size(); ++a)
        for (std::size_t b = a + 1; b < levels.size(); ++b)
            if (haveSidesOf(runs, field, levels[a], levels[b], measure))
                return std::pair(a, b);
    return std::nullopt;
}

bool areOfSameLevels(const Comparison& one, const Comparison& other) {
    return (one.a.levels == other.a.levels && one.b.levels == other.b.levels) ||
           (one.a.levels == other.b.levels && one.b.levels == other.a.levels);
}

const Comparison* amongAll(const LevelComparisons& all, const Comparison& comparison) {
    const auto place = placeOf(all, comparison);
    return place ? &all.comparisons[*place] : nullptr;
}

std::optional<Verdict> verdictAmongAll(const LevelComparisons& all, const Comparison& comparison) {
    if (!placeOf(all, comparison))
        return std::nullopt;
    return failsAmongAll(all, comparison) ? Verdict::Inconclusive : comparison.verdict;
}

Result<PairOfLevels> compareLevelsAmongAll(std::span<const RunResult> runs, const std::string& field,
                                           const FieldValue& a, const FieldValue& b, double margin, Measure measure,
                                           int folds) {
    auto comparison = compareLevels(runs, field, a, b, margin, measure, folds);
    if (!comparison)
        return comparison.error();
    auto all = compareAllLevels(runs, field, margin, measure, folds);
    if (!all)
        return all.error();
    if (amongAll(*all, *comparison) != nullptr)
        adviseSeeds(*comparison, all->comparisons.size());
    return PairOfLevels{std::move(*comparison), std::move(*all)};
}

std::optional<double> adjustedP(const LevelComparisons& all, const Comparison& comparison) {
    const auto place = placeOf(all, comparison);
    return place ? all.adjusted[*place] : std::nullopt;
}

bool failsAmongAll(const LevelComparisons& all, const Comparison& comparison) {
    const auto place = placeOf(all, comparison);
    return place && (comparison.verdict == Verdict::Better || comparison.verdict == Verdict::Worse) &&
           all.verdicts[*place] == Verdict::Inconclusive;
}

} // namespace etude
