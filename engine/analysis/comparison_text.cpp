// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/comparison_text.h"

#include "engine/core/text.h"

namespace etude {

namespace {

constexpr double kWideInterval = 0.01;

Sentence countSentence(const Comparison& comparison) {
    if (comparison.isPaired() && comparison.folds > 0 && comparison.settingsInMean() > 1)
        return say("%1 pairs of seeds and folds in %2 settings, correlated by 1/%3", comparison.paired.n,
                   comparison.settingsInMean(), comparison.folds);
    if (comparison.isPaired() && comparison.folds > 0)
        return say("%1 pairs of seeds and folds, correlated by 1/%2", comparison.paired.n, comparison.folds);
    if (comparison.isPaired() && comparison.settingsInMean() > 1)
        return say("%1 seeds in %2 settings", comparison.paired.n, comparison.settingsInMean());
    if (comparison.isPaired())
        return say("%1 pairs of seeds", comparison.paired.n);
    if (comparison.unpaired.settings > 1)
        return say("%1 and %2 runs in %3 settings, unpaired", comparison.unpaired.nA, comparison.unpaired.nB,
                   comparison.unpaired.settings);
    return say("%1 and %2 runs, unpaired", comparison.unpaired.nA, comparison.unpaired.nB);
}

/// "+0.096 (95 % CI 0.071 to 0.121), 5 pairs of seeds"
Sentence numbersSentence(const Comparison& comparison) {
    const auto [low, high] = *comparison.interval();
    if (comparison.measure == Measure::PrAuc)
        return say("PR-AUC %1 (95 % CI %2 to %3), %4", differenceText(comparison.estimate->mean, high - low),
                   differenceText(low, high - low), differenceText(high, high - low), countSentence(comparison));
    return say("%1 (95 % CI %2 to %3), %4", differenceText(comparison.estimate->mean, high - low),
               differenceText(low, high - low), differenceText(high, high - low), countSentence(comparison));
}

Sentence plainVerdict(const Comparison& comparison, const SideNames& names) {
    if (!comparison.estimate && comparison.severalSettings)
        return say(
            "Nothing can be said about %1 and %2 yet: the settings of the other fields share fewer than two "
            "seeds, which tells nothing about the variance of training. Train the same seeds, two or more, in each.",
            names.a, names.b);
    if (!comparison.estimate)
        return say(
            "Nothing can be said about %1 and %2 yet: one seed tells nothing about the variance of training. Train "
            "both with the same seeds, two or more.",
            names.a, names.b);
    const Sentence numbers = numbersSentence(comparison);
    switch (comparison.verdict) {
    case Verdict::Better:
        return say("%1 is better than %2: %3.", names.a, names.b, numbers);
    case Verdict::Worse:
        return say("%1 is worse than %2: %3.", names.a, names.b, numbers);
    case Verdict::Equivalent:
        return say("%1 and %2 are equivalent within a margin of %3: %4.", names.a, names.b, comparison.margin, numbers);
    case Verdict::Inconclusive:
        break;
    }
    return say("Inconclusive whether %1 or %2 is better: %3.", names.a, names.b, numbers);
}

} // namespace

NumberText differenceText(double difference, double intervalWidth) {
    std::string text = fixedText(difference, intervalWidth >= kWideInterval ? 3 : 4);
    if (text.starts_with('-'))
        return "−" + text.substr(1);
    if (text.find_first_of("123456789") != std::string::npos)
        text.insert(0, 1, '+');
    return text;
}

SideNames sideNames(const Comparison& comparison) {
    return {comparison.a.label, comparison.b.label};
}

Sentence verdictSentence(const Comparison& comparison, const SideNames& names) {
    const Sentence verdict = plainVerdict(comparison, names);
    return comparison.moreDiffers ? say("%1 Not all else is equal.", verdict) : verdict;
}

Sentence amongAllSentence(const LevelComparisons& all) {
    return say("As one of %1 pairs of levels it is inconclusive (Holm).", all.comparisons.size());
}

std::vector<Sentence> adviceSentences(const Comparison& comparison, bool failsAmongAllPairs) {
    std::vector<Sentence> advice;
    if (comparison.verdict != Verdict::Inconclusive && !failsAmongAllPairs)
        return advice;
    if (comparison.estimate && !comparison.isPaired())
        advice.push_back(say("Train both with the same seeds, so that what a seed does to both cancels."));
    if (comparison.seedsForEquivalence) {
        advice.push_back(say("If the difference is as small as it looks, about %1 seeds in all would show that the two "
                             "are equivalent (power 80 %).",
                             *comparison.seedsForEquivalence));
        return advice;
    }
    const bool ofMean = comparison.seedsForMean && *comparison.seedsForMean > static_cast<int>(comparison.paired.n);
    if (ofMean)
        advice.push_back(say("If the difference is as large as it looks, about %1 seeds in all would settle it "
                             "(power 80 %).",
                             *comparison.seedsForMean));
    if (comparison.seedsForMargin)
        advice.push_back(say("To tell any difference of twice the margin (%1), about %2 seeds are needed in all "
                             "(power 80 %).",
                             2.0 * comparison.margin, *comparison.seedsForMargin));
    if (comparison.pairsOfLevels > 1 && (ofMean || comparison.seedsForMargin))
        advice.push_back(
            say("So many seeds settle it as one of %1 pairs of levels, too (Holm).", comparison.pairsOfLevels));
    return advice;
}

} // namespace etude
