// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/analysis/missing_runs.h"
#include "engine/analysis/run_result.h"
#include "engine/core/enum_names.h"
#include "engine/core/field_visit.h"
#include "engine/core/sentence.h"

/// What the paper claims, asked of the runs of one data set.
namespace etude {

enum class ClaimVerdict {
    Reproduced,
    Contradicted,
    Inconclusive, ///< some of it is run, and tells neither
    NotRun,       ///< nothing of it has an interval
};

template <>
struct EnumNames<ClaimVerdict> {
    static constexpr std::array values{std::pair{ClaimVerdict::Reproduced, std::string_view("reproduced")},
                                       std::pair{ClaimVerdict::Contradicted, std::string_view("contradicted")},
                                       std::pair{ClaimVerdict::Inconclusive, std::string_view("inconclusive")},
                                       std::pair{ClaimVerdict::NotRun, std::string_view("not_run")}};
};

/// What the numbers of a claim are.
enum class ClaimUnit {
    Auc,       ///< differences in test ROC-AUC
    Deviation, ///< of test ROC-AUCs from their mean, without a sign
    Factor,    ///< how many times: of data, of a bias
};

template <>
struct EnumNames<ClaimUnit> {
    static constexpr std::array values{std::pair{ClaimUnit::Auc, std::string_view("auc")},
                                       std::pair{ClaimUnit::Deviation, std::string_view("deviation")},
                                       std::pair{ClaimUnit::Factor, std::string_view("factor")}};
};

/// Which part of a claim.
struct ClaimWhere {
    std::vector<FieldLeaf> compared;  ///< two levels of a field of which the claim has several pairs; else none
    std::vector<FieldLeaf> levels;    ///< the setting, of the fields in which parts differ
    std::optional<Sentence> quantity; ///< where not all parts ask for the same: "slope"

    /// In the words of the command line: "bypass − a_weighting, decibel, scale 1"; empty where there is one part.
    [[nodiscard]] std::string label() const;
    bool operator==(const ClaimWhere&) const = default;
};

/// A claim in one setting, at one size, of one pair of levels.
struct ClaimPart {
    ClaimWhere where;
    std::size_t n = 0;                                 ///< seeds, with a pair each where a difference is asked for
    std::optional<double> estimate;                    ///< none without runs
    std::optional<std::pair<double, double>> interval; ///< 95 %, two-sided; ends may be infinite; none for n < 2
    /// By itself; Contradicted takes into account how many parts the claim has. NotRun without an interval.
    ClaimVerdict verdict = ClaimVerdict::NotRun;
    std::pair<double, double> claimed; ///< where the value lies if the claim holds; ends may be infinite

    bool operator==(const ClaimPart&) const = default;
};

struct Claim {
    std::string id;     ///< never changed: "decibel_mel"
    Sentence statement; ///< what the paper says
    Sentence rule;      ///< what makes it reproduced and contradicted
    ClaimUnit unit = ClaimUnit::Auc;
    std::vector<ClaimPart> parts; ///< all that it is of, run or not; one or more
    std::size_t deciding = 0;     ///< of these, the one on which the verdict hangs: the farthest from the claim
    ClaimVerdict verdict = ClaimVerdict::NotRun;
    std::vector<Sentence> cautions;
    /// What would tell, or tell more surely; none missing where the verdict stands already.
    MissingRuns missing;

    [[nodiscard]] const ClaimPart& decidingPart() const { return parts[deciding]; }
    bool operator==(const Claim&) const = default;
};

struct ClaimsBoard {
    std::string dataset;  ///< hash in hex
    RunSpec base;         ///< decibel, mel, bypass, not scaled, whole training set; the fields held equal are its own
    std::size_t runs = 0; ///< with a result that differ from it in nothing but the fields of the claims
    std::size_t left = 0; ///< others of the data set with a result
    std::vector<Claim> claims;
    std::vector<Sentence> cautions;

    bool operator==(const ClaimsBoard&) const = default;
};

/// How many seeds a part is asked to have, where runs are missing.
inline constexpr std::size_t kClaimSeeds = 5;

/// All claims, in the paper's order. Runs count that are of the data set, have a result, are no label-shuffle
/// controls, and have the fields of the base; this is what most runs have, of those fields that no claim varies. Parts
/// of one seed say nothing. Where a verdict is missing, the runs are asked for that give every part `seeds` seeds or,
/// where all have these, twice as many as there are, up to kMostClaimSeeds; none with `seeds` 0. What has a result
/// among `project`, all runs of the project where `runs` are some of them, is not missing.
///
/// Every verdict is by Student's 95 % interval over seeds, paired wherever a difference is asked for, but for the
/// worth in data (SizeFactor's bootstrap) and the spread of seeds (the chi-squared interval of a normal deviation). A
/// claim of several parts is reproduced if all of them are (an intersection-union test, Berger 1982: no adjustment is
/// due), and contradicted if any of m is, by its interval of 1 - .05 / m (Bonferroni's, which is Holm's first step).
/// So a claim of an effect is reproduced in at most 2.5 % where there is none. A pure function, for any thread.
[[nodiscard]] ClaimsBoard claimsBoard(std::span<const RunResult> runs, const std::string& dataset,
                                      std::size_t seeds = kClaimSeeds, std::span<const RunResult> project = {});
inline constexpr std::size_t kMostClaimSeeds = 30;

/// The data set with most results; of these the one that comes first. Empty without a result.
[[nodiscard]] std::string datasetOfClaims(std::span<const RunResult> runs);

/// Null if there is none of this id.
[[nodiscard]] const Claim* findClaim(const ClaimsBoard& board, std::string_view id);

/// "+0.021", "2.1" times, "0.0170": to two digits of its interval's width, of factors to two of its own. "∞" where it
/// has no end.
[[nodiscard]] Sentence claimNumber(ClaimUnit unit, double value, double width);

/// "+0.021 (95 % CI +0.012 to +0.030)" or "2.1 times (95 % CI 1.6 to 3.0)" of a part; "no run yet".
[[nodiscard]] Sentence foundSentence(const Claim& claim, const ClaimPart& part);
/// What the whole claim rests on: one part's number, and of how many it is the one that decides.
[[nodiscard]] Sentence foundSentence(const Claim& claim);

/// What the board's runs have in common, and how many there are.
[[nodiscard]] Sentence baseSentence(const ClaimsBoard& board);

} // namespace etude
