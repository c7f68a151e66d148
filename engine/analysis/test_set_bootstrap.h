// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "engine/analysis/measure.h"
#include "engine/core/progress.h"
#include "engine/core/result.h"

namespace etude {

/// Two configurations, A and B, whose runs were tested on the same clips (sharedTest()). What it points to outlives
/// the call. Every array of values is [clips x tags], row-major.
struct ScoredConfigurations {
    std::size_t tags = 0;
    std::span<const std::uint8_t> labels;        ///< 0 or 1
    std::span<const std::uint32_t> groups;       ///< of each clip, 0, 1, ... without a gap (ClipGroups::ofClip)
    std::vector<std::span<const float>> scoresA; ///< of each run
    std::vector<std::span<const float>> scoresB;
    bool paired = false; ///< run i of A and run i of B share their seed; they are as many
    Measure measure = Measure::RocAuc;
    std::size_t together = 1; ///< so many neighbouring runs of a side are of one seed, and drawn as one
    /// What each run counts in the mean of its side, 0 or more; none: all alike. Runs that count differently are of
    /// several settings: they are not drawn, and what is of drawn runs has no interval.
    std::vector<double> sharesA = {};
    std::vector<double> sharesB = {};

    /// What each run counts in the mean of its side; they add up to 1.
    [[nodiscard]] std::vector<double> weights(bool ofA) const;
};

/// Groups below which a bootstrap of them understates (Cameron, Gelbach and Miller, "Bootstrap-based improvements for
/// inference with clustered errors", The Review of Economics and Statistics 90, 2008).
inline constexpr std::size_t kFewGroups = 20;

struct BootstrapOptions {
    std::uint64_t seed = 0;
    std::size_t draws = 2000; ///< at least 2
    int threads = 0;          ///< as threadCount() reads it; changes no number
};

/// What the draws say of a difference.
struct BootstrapInterval {
    double low = 0.0; ///< the 2.5th and the 97.5th percentile, linear between draws as NumPy has it
    double high = 0.0;
    double standardError = 0.0; ///< their standard deviation

    [[nodiscard]] bool leavesOutZero() const { return low > 0.0 || high < 0.0; }
    bool operator==(const BootstrapInterval&) const = default;
};

/// The measure of a tag: the mean over A's runs minus that over B's, by their shares.
struct TagDifference {
    std::optional<double> difference; ///< none where the tag has one class only
    std::vector<double> valuesA;      ///< of each run; none likewise
    std::vector<double> valuesB;
    std::optional<BootstrapInterval> testSet; ///< none without a difference, and with fewer than two groups or draws
    std::optional<BootstrapInterval> both;    ///< as TestSetBootstrap::both, of this tag
    std::size_t draws = 0;                    ///< in which the tag had both classes: the interval is from these

    bool operator==(const TagDifference&) const = default;
};

/// The difference of the means over runs of the macro measure, A minus B, and how far it would move. In each draw, as
/// in evaluate(), the macro mean is over the tags with both classes: a tag that loses one in a draw is left out of both
/// sides there.
struct TestSetBootstrap {
    double difference = 0.0;
    std::vector<double> valuesA; ///< the macro measure of each run on these clips
    std::vector<double> valuesB;
    std::optional<BootstrapInterval> testSet;     ///< another test set: groups drawn, runs fixed; none for one group
    std::optional<BootstrapInterval> trainingRun; ///< another training run: runs drawn, clips fixed; none where a side
                                                  ///< has one run
    std::optional<BootstrapInterval> both;        ///< runs drawn, and groups; none where one of the two has none
    std::vector<TagDifference> tags;
    std::size_t undefinedTags = 0;  ///< that have one class only
    std::size_t undefinedDraws = 0; ///< of the groups, in which no tag had both classes: left out of the intervals

    bool operator==(const TestSetBootstrap&) const = default;
};

/// The paired bootstrap (Efron and Tibshirani, "An introduction to the bootstrap", 1993) of the difference.
///
/// Groups: as many as there are, drawn with replacement; every run is scored on the same draw. Runs: pairs where they
/// are paired, else each side by itself; one fewer than there are (Rao and Wu, "Resampling inference with complex
/// survey data", 1988), for else the variance of a mean of k runs would be too small by 1 / k. So the standard error of
/// `trainingRun` is, but for chance, that of Student's interval over the runs; but the percentiles know nothing of how
/// few runs there are: with fewer than about ten, Student's interval is the one to show. `both` uses the draws of the
/// two others together, and errs on the safe side: it counts what a single run makes of single clips three times (Owen,
/// "The pigeonhole bootstrap", 2007).
///
/// Of fewer than kFewGroups groups the draws vary too little, and their intervals are too narrow.
///
/// The numbers depend on the seed, not on the threads. Takes time linear in clips x tags x runs x draws, and beside its
/// input 4 bytes for each score and 64 for each clip and thread. Error if the sizes disagree, a score is NaN, groups
/// have a gap, or no tag has both classes; ErrorKind::Cancelled on stop.
[[nodiscard]] Result<TestSetBootstrap> bootstrapTestSet(const ScoredConfigurations& configurations,
                                                        const BootstrapOptions& options = {},
                                                        const ProgressCallback& progress = {},
                                                        const std::stop_token& stop = {});

} // namespace etude
