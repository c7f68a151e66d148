// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"

namespace etude {

/// A factor of several configurations: which level each run has.
struct DesignFactor {
    std::string name;                ///< for sentences
    std::vector<std::string> levels; ///< their names, for sentences; not every level needs runs
    std::vector<std::size_t> level;  ///< of each run, an index into levels

    bool operator==(const DesignFactor&) const = default;
};

/// Runs that differ in some factors and in their seeds. Combinations may be missing, or have more runs than others.
struct FactorDesign {
    std::vector<double> response;     ///< of each run: its test ROC-AUC, say
    std::vector<std::uint64_t> seeds; ///< parallel to response
    std::vector<DesignFactor> factors;

    bool operator==(const FactorDesign&) const = default;
};

/// Which terms of the factors a model has, beside the seed.
enum class EffectTerms {
    Main,          ///< of each factor
    MainAndTwoWay, ///< and of each pair of factors, how far their effects are more than a sum
};

/// A row of the analysis of variance.
struct EffectTerm {
    std::vector<std::size_t>
        factors;               ///< indices: one of a main effect, two ascending ones of an interaction; none: the seed
    int degrees = 0;           ///< of freedom: those that these runs can tell from the other terms
    int aliased = 0;           ///< degrees that they cannot, because combinations are missing
    double sumOfSquares = 0.0; ///< type II
    std::optional<double> f;   ///< none where there are no degrees, as of all below
    std::optional<double> p;
    std::optional<double> adjustedP;           ///< Holm's, over the terms of the factors; none of the seed
    std::optional<double> partialOmegaSquared; ///< at most 1; below 0 where F < 1: no effect is seen

    bool operator==(const EffectTerm&) const = default;
};

/// The mean response that the model gives to a level, or to a pair of levels: see factorEffects(). Where combinations
/// are missing it may lie beyond what any run has, and is not the runs' own mean.
struct MarginalMean {
    std::size_t runs = 0;            ///< that have it
    std::optional<double> mean;      ///< none where these runs cannot tell it, because combinations are missing
    std::optional<double> halfWidth; ///< of its 95 % interval; none likewise
    std::optional<double> runMean; ///< of the responses of its runs themselves, whatever else these have; none without
    std::optional<double> runHalfWidth; ///< of the 95 % interval (Student) of runMean; none for fewer than two runs

    bool operator==(const MarginalMean&) const = default;
};

/// The means of two factors' levels together.
struct PairMeans {
    std::size_t first = 0;           ///< a factor's index
    std::size_t second = 0;          ///< above first
    std::vector<MarginalMean> means; ///< levels of the first x levels of the second

    bool operator==(const PairMeans&) const = default;
};

/// Several factors at once.
struct FactorEffects {
    std::size_t runs = 0;
    EffectTerm seed;
    std::vector<EffectTerm> terms; ///< main effects in the order of the factors, then pairs (0, 1), (0, 2), (1, 2)...
    int residualDegrees = 0;       ///< above 0
    double residualSumOfSquares = 0.0;
    std::vector<std::vector<MarginalMean>> levelMeans; ///< factors x their levels
    std::vector<PairMeans> pairMeans;                  ///< in the order of the pairs; none with EffectTerms::Main
    std::vector<Sentence> cautions; ///< what these runs cannot tell, and runs that tell nothing, each named

    bool operator==(const FactorEffects&) const = default;
};

/// The term with the largest partial omega squared of those whose means the runs tell, two or more, and of two factors
/// two of one line at least; of so many factors (0: of any number): its place in the terms; none if there is none.
[[nodiscard]] std::optional<std::size_t> strongestTold(const FactorEffects& effects, std::size_t factors = 0);

/// The pair of factors, of those pairs that have this factor if one is given, whose interaction has the smallest p,
/// first of those whose means the runs tell: its place in the terms; none if no pair has a p.
[[nodiscard]] std::optional<std::size_t> surestPair(const FactorEffects& effects,
                                                    std::optional<std::size_t> factor = std::nullopt);

/// Analysis of variance by least squares: response = seed + main effects (+ interactions) + chance, with a parameter
/// for each seed (a block), so that what a seed does to all configurations alike is no part of chance.
///
/// Sums of squares are of type II: by how much a term lessens the residual of a model that holds every other term
/// but those that contain it (of a main effect, its interactions); F divides by the residual of the whole model. With
/// unequal numbers of runs they depend neither on the order of the factors nor on their coding, and unlike
/// type III they need no combination to be filled (Langsrud, Statistics and Computing 13, 2003). In a balanced design
/// all types are equal.
///
/// Partial omega squared is d (F - 1) / (d (F - 1) + N), d degrees, N runs (Olejnik and Algina, "Generalized eta and
/// omega squared statistics", Psychological Methods 8, 2003), the seed counting as one more factor.
///
/// A marginal mean is that of the model's values over all levels of the other factors that have runs, each combination
/// counting the same however many runs it has, and over all seeds (Searle, Speed and Milliken, The American
/// Statistician 34, 1980). Its interval is Student's, with the residual degrees; it is about these seeds, not
/// about what other seeds would do to all levels alike. AUC is not cut at 0 and 1.
///
/// `level`, `seeds` and `response` are equally long. ErrorKind::Invalid with a sentence: no factor, no run, a response
/// that is not finite, one level alone of a factor, one seed alone, equal responses, no degrees left for chance, a
/// model that fits every run exactly. A pure function, for any thread; milliseconds for some hundred runs, about
/// a second for 10 000.
[[nodiscard]] Result<FactorEffects> factorEffects(const FactorDesign& design,
                                                  EffectTerms terms = EffectTerms::MainAndTwoWay);

} // namespace etude
