// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/analysis/run_result.h"
#include "engine/analysis/verdict.h"
#include "engine/core/sentence.h"

namespace etude {

/// One of the two things that are compared: its runs with a result, and what it is.
struct ComparedSide {
    std::string label;             ///< in the words of the command line
    std::vector<FieldLeaf> levels; ///< in what it differs from the other side
    std::vector<RunResult> runs;
    std::vector<std::string> settings; ///< parallel to runs: what is held equal; runs pair within it, by seed

    bool operator==(const ComparedSide&) const = default;
};

/// Some runs of a comparison: places in a.runs and in b.runs.
struct ComparedRuns {
    std::vector<std::size_t> a;
    std::vector<std::size_t> b;

    bool operator==(const ComparedRuns&) const = default;
};

/// The difference in one of the settings that have pairs, of all of these, by itself.
struct SettingDifference {
    std::string setting;           ///< what is held equal, as in ComparedSide; no data set over folds
    std::vector<FieldLeaf> levels; ///< of the fields in which the settings differ
    std::string label;             ///< of these, in the words of the command line
    std::size_t n = 0;             ///< pairs
    double mean = 0.0;             ///< of a - b
    std::optional<std::pair<double, double>> interval; ///< Student's 95 %, over seeds; none for n < 2
    std::optional<double> p;                           ///< paired t test; none likewise, and of equal differences
    Verdict verdict = Verdict::Inconclusive;           ///< by the comparison's margin
    bool inMean = true; ///< part of the comparison's difference; else its seeds are others than those of the rest

    bool operator==(const SettingDifference&) const = default;
};

/// Whether A differs from B in the measure of the test, as far as training runs say: the variance of training, over
/// seeds. What another test set would give is a matter of its own (test_set_bootstrap.h).
struct Comparison {
    ComparedSide a;
    ComparedSide b;
    /// Of places in a.runs and b.runs: same setting and seed. Of several settings those settings and seeds, two or
    /// more, that make the most pairs if each seed is to pair in each setting (sharedSeeds()); one seed after the
    /// other, so that every seed stands for all of them.
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::vector<SettingDifference> settings; ///< that have pairs; numbers ascending, else as a's runs stand
    bool severalSettings = false;            ///< the sides' runs are of, whether they pair or not
    double margin = kPaperMargin;            ///< differences up to this do not count
    Measure measure = Measure::RocAuc;       ///< that all numbers are of
    /// 0; or the folds of a cross-validation, each a data set: pairs are then of a seed and a fold, and correlate by
    /// 1 / folds (pairedDifference()), and without pairs nothing is estimated.
    int folds = 0;
    /// Over seeds: of several settings, the means over these. A setting is no chance, and runs of one seed are none
    /// either beside each other; seeds are what another training would draw anew.
    PairedDifference paired;
    /// Of all runs of both sides; of several settings those in which both sides have two or more, if there are any;
    /// beside an estimate of pairs, those of their settings.
    WelchDifference unpaired;

    std::optional<DifferenceEstimate> estimate; ///< of two seeds or more; else of two runs a side or more, unpaired
    std::optional<Posterior> posterior;         ///< none without an estimate
    std::optional<double> equivalenceP;         ///< likewise
    Verdict verdict = Verdict::Inconclusive;    ///< likewise
    /// Pairs of seeds in all that would tell a difference of twice the margin, and the mean difference seen, if it is
    /// the true one (advisedSeeds()); or that the two are equivalent (advisedEquivalenceSeeds()), where that mean is
    /// within the margin. Where no seeds pair yet, both sides' deviations count, as if pairs did not correlate. None
    /// over folds: part of what they have in common no number of seeds takes away.
    std::optional<int> seedsForMargin;
    std::optional<int> seedsForMean;
    std::optional<int> seedsForEquivalence;
    std::size_t pairsOfLevels = 1;  ///< of a field, that it is one of: better and worse are then Holm's
    std::vector<Sentence> cautions; ///< what else differs, and what was left out
    bool moreDiffers = false;       ///< whether the runs differ in what no specification says: device, version...

    /// Whose pair `pairs[pair]` is.
    [[nodiscard]] const SettingDifference& settingOfPair(std::size_t pair) const;
    /// How many settings the pairs are of.
    [[nodiscard]] std::size_t settingsInMean() const;
    /// Those that the numbers are of: where these are of pairs, parallel.
    [[nodiscard]] ComparedRuns runsInMean() const;
    /// Whether the estimate is of pairs.
    [[nodiscard]] bool isPaired() const { return paired.n >= 2; }
    /// Whether what the numbers are of are the pairs: one pair has no estimate, but a difference.
    [[nodiscard]] bool isOfPairs() const { return isPaired() || (!estimate && !pairs.empty()); }
    /// Whether a difference is known, with an estimate or without.
    [[nodiscard]] bool hasDifference() const { return estimate || isOfPairs(); }
    /// Of the pairs or, where it is not of these, that of `unpaired`.
    [[nodiscard]] double difference() const { return isOfPairs() ? paired.mean : unpaired.mean; }
    /// The fewest seeds that are advised (adviceSentences()).
    [[nodiscard]] std::optional<int> leastSeeds() const;
    /// Of the t test that the estimate is of, two-sided; none without an estimate.
    [[nodiscard]] std::optional<double> p() const;
    /// The 95 % interval of the difference; none without an estimate.
    [[nodiscard]] std::optional<std::pair<double, double>> interval() const;
    bool operator==(const Comparison&) const = default;
};

/// Of two configurations, by their ids; their runs pair by seed. With `folds` (0 or at least 2) data sets are the folds
/// of a cross-validation here and below: a configuration is then the same one on any of them. Runs whose test lacks the
/// measure are left out here and below, which a caution says. Errors: a configuration without a run that has a result,
/// the same one twice, a label-shuffle control.
[[nodiscard]] Result<Comparison> compareConfigurations(std::span<const RunResult> runs, const std::string& a,
                                                       const std::string& b, double margin = kPaperMargin,
                                                       Measure measure = Measure::RocAuc, int folds = 0);
/// The spec as it is the same in all folds.
[[nodiscard]] RunSpec withoutDataset(RunSpec spec);

/// Of two levels of a field (its full path), everything else held equal: a setting is all other fields that have an
/// effect with both levels, and runs pair within a setting, by seed. Runs whose setting has no run of the other level
/// are no part of the comparison, and neither are settings in which a level stands for several configurations, since
/// fields that belong to it differ; cautions say how many. Over folds data sets are no settings. Errors: no setting has
/// both levels; the data sets themselves are compared over folds.
[[nodiscard]] Result<Comparison> compareLevels(std::span<const RunResult> runs, const std::string& field,
                                               const FieldValue& a, const FieldValue& b, double margin = kPaperMargin,
                                               Measure measure = Measure::RocAuc, int folds = 0);

} // namespace etude
