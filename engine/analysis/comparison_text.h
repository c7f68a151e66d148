// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/analysis/level_comparisons.h"
#include "engine/core/sentence.h"

namespace etude {

/// What the two sides are called in sentences: the command line's labels, or the window's words.
struct SideNames {
    std::string a;
    std::string b;
};
[[nodiscard]] SideNames sideNames(const Comparison& comparison);

/// The verdict in a sentence, words before numbers: "decibel is better than linear: +0.096 (95 % CI 0.071 to 0.121), 5
/// pairs of seeds." Where each side has too few runs, it says that instead of a number. Where
/// more differs than was meant to, it ends with that.
[[nodiscard]] Sentence verdictSentence(const Comparison& comparison, const SideNames& names);

/// That a verdict of one pair does not hold among all of them (failsAmongAll()).
[[nodiscard]] Sentence amongAllSentence(const LevelComparisons& all);

/// What would settle it: how many seeds, for a difference of twice the margin and for the one that was seen; or, where
/// that is within the margin, so that the two are equivalent. None where the verdict is settled, by itself and among
/// all pairs of levels (failsAmongAll()), and where more seeds than anyone trains would not do.
[[nodiscard]] std::vector<Sentence> adviceSentences(const Comparison& comparison, bool failsAmongAllPairs = false);

/// "+0.036", "−0.0012" (U+2212), "0.000": with its sign; three decimals where the interval is wide, else four.
[[nodiscard]] NumberText differenceText(double difference, double intervalWidth);

} // namespace etude
