// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/analysis/compared_tests.h"
#include "engine/evaluation/calibration.h"
#include "engine/evaluation/precision_recall.h"
#include "engine/evaluation/roc_curve.h"

namespace etude {

/// How the clips' scores for a tag are spread, and what they say as probabilities.
struct ScoreSpread {
    ScoreHistogram histogram;
    std::optional<Calibration> calibration; ///< none where some score is no probability

    bool operator==(const ScoreSpread&) const = default;
};

/// The scores of one run for a tag.
struct RunTagScores {
    std::size_t run = 0;                                 ///< place in the side's runs
    std::optional<RocCurve> roc;                         ///< none where a class is missing
    std::optional<PrecisionRecallCurve> precisionRecall; ///< likewise
    ScoreSpread spread;

    bool operator==(const RunTagScores&) const = default;
};

/// Of one side of a comparison: its runs, and all of their scores taken together. There a clip counts once for each
/// run: what is of them has no interval.
struct SideTagScores {
    std::vector<RunTagScores> runs;
    ScoreSpread pooled;

    bool operator==(const SideTagScores&) const = default;
};

/// A tag as the runs of a comparison score it. Histograms of all of them have the same bins: of [0, 1] where all scores
/// lie in it, else from the lowest score to the highest.
struct ScoredTag {
    SideTagScores a;
    SideTagScores b;

    bool operator==(const ScoredTag&) const = default;
};

/// The tag is a place in SharedTest::tags. Takes time of clips x log(clips) for each run.
[[nodiscard]] ScoredTag scoredTag(const ComparedTests& tests, const Comparison& comparison, std::size_t tag);

} // namespace etude
