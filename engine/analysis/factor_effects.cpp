// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/factor_effects.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <boost/math/distributions/fisher_f.hpp>

#include <Eigen/QR>

#include "engine/analysis/coded_design.h"
#include "engine/analysis/holm.h"
#include "engine/evaluation/statistics.h"

namespace etude {

namespace {

/// Codes are whole numbers, so that a column that the others do not span stands far out of their plane.
constexpr double kRankThreshold = 1e-10;
/// What remains of an exact fit, a part of the response: rounding.
constexpr double kExactFit = 1e-13;

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;

Matrix columnsOf(const CodedDesign& design) {
    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    return Eigen::Map<const RowMajor>(design.columns.data(), std::ssize(design.block),
                                      static_cast<Eigen::Index>(design.begin.back()));
}

/// The mean row of each block.
Matrix blockMeans(const CodedDesign& design, const Matrix& values) {
    Matrix means = Matrix::Zero(static_cast<Eigen::Index>(design.runsOfBlock.size()), values.cols());
    for (std::size_t run = 0; run < design.block.size(); ++run)
        means.row(static_cast<Eigen::Index>(design.block[run])) +=
            values.row(static_cast<Eigen::Index>(run)) / static_cast<double>(design.runsOfBlock[design.block[run]]);
    return means;
}

/// Values less the means of their blocks: what is left of them beside a parameter for each seed (the theorem of Frisch,
/// Waugh and Lovell).
Matrix withinBlocks(const CodedDesign& design, Matrix values) {
    const Matrix means = blockMeans(design, values);
    for (std::size_t run = 0; run < design.block.size(); ++run)
        values.row(static_cast<Eigen::Index>(run)) -= means.row(static_cast<Eigen::Index>(design.block[run]));
    return values;
}

/// The same of the codes. They are whole numbers: what is less than one part of a block's runs is rounding, and a
/// column that is constant in every block must be exactly 0, or it would look like one that tells something.
Matrix codesWithinBlocks(const CodedDesign& design) {
    constexpr double kRounding = 1e-12;
    const Matrix within = withinBlocks(design, columnsOf(design));
    return (within.array().abs() < kRounding).select(0.0, within);
}

/// A least-squares problem turned so that it has a row for each column at most: the residuals of all its parts stay.
struct TurnedProblem {
    Matrix columns;
    Vector response;
    double beyond = 0.0; ///< the sum of squares that no column reaches
};

TurnedProblem turned(const Matrix& columns, const Vector& response) {
    const Eigen::Index rows = std::min(columns.rows(), columns.cols());
    const Eigen::HouseholderQR<Matrix> qr(columns);
    const Vector all = qr.householderQ().adjoint() * response;
    return {qr.matrixQR().topRows(rows).triangularView<Eigen::Upper>(), all.head(rows),
            all.tail(all.size() - rows).squaredNorm()};
}

/// How well some of the terms fit.
struct TermsFit {
    int rank = 0;
    double residual = 0.0; ///< sum of squares
};

template <class IsKept>
TermsFit fitOf(const TurnedProblem& problem, const CodedDesign& design, const IsKept& isKept) {
    std::vector<Eigen::Index> kept;
    for (std::size_t term = 0; term < design.terms.size(); ++term)
        if (isKept(design.terms[term]))
            for (std::size_t column = design.begin[term]; column < design.begin[term + 1]; ++column)
                kept.push_back(static_cast<Eigen::Index>(column));
    if (kept.empty())
        return {0, problem.response.squaredNorm() + problem.beyond};
    Eigen::ColPivHouseholderQR<Matrix> qr;
    qr.setThreshold(kRankThreshold);
    qr.compute(problem.columns(Eigen::all, kept));
    const Vector rotated = qr.householderQ().adjoint() * problem.response;
    return {static_cast<int>(qr.rank()), rotated.tail(rotated.size() - qr.rank()).squaredNorm() + problem.beyond};
}

constexpr auto kEveryTerm = [](const std::vector<std::size_t>&) { return true; };

bool containsTerm(const std::vector<std::size_t>& term, const std::vector<std::size_t>& part) {
    return std::ranges::includes(term, part);
}

EffectTerm effectTerm(const TermsFit& without, const TermsFit& with, int possible, const FactorEffects& effects) {
    EffectTerm term;
    term.degrees = with.rank - without.rank;
    term.aliased = possible - term.degrees;
    if (term.degrees == 0)
        return term;
    term.sumOfSquares = std::max(0.0, without.residual - with.residual);
    const double residualMean = effects.residualSumOfSquares / effects.residualDegrees;
    term.f = term.sumOfSquares / term.degrees / residualMean;
    term.p = boost::math::cdf(
        boost::math::complement(boost::math::fisher_f(term.degrees, effects.residualDegrees), *term.f));
    const double excess = term.degrees * (*term.f - 1.0);
    term.partialOmegaSquared = excess / (excess + static_cast<double>(effects.runs));
    return term;
}

void addTerms(FactorEffects& effects, const TurnedProblem& within, const CodedDesign& design) {
    std::vector<double> p;
    for (std::size_t i = 0; i < design.terms.size(); ++i) {
        const std::vector<std::size_t>& term = design.terms[i];
        const TermsFit with =
            fitOf(within, design, [&](const auto& other) { return other == term || !containsTerm(other, term); });
        const TermsFit without = fitOf(within, design, [&](const auto& other) { return !containsTerm(other, term); });
        effects.terms.push_back(
            effectTerm(without, with, static_cast<int>(design.begin[i + 1] - design.begin[i]), effects));
        effects.terms.back().factors = term;
        if (effects.terms.back().p)
            p.push_back(*effects.terms.back().p);
    }
    auto adjusted = holmAdjusted(p);
    auto next = adjusted.begin();
    for (EffectTerm& term : effects.terms)
        if (term.p)
            term.adjustedP = *next++;
}

/// The seed's row: the terms of the factors with one constant in place of a parameter for each seed.
void addSeed(FactorEffects& effects, const TermsFit& whole, const CodedDesign& design, const Vector& response) {
    const Matrix centred = columnsOf(design).rowwise() - columnsOf(design).colwise().mean();
    TermsFit without = fitOf(turned(centred, response), design, kEveryTerm);
    TermsFit with = whole;
    const auto seeds = static_cast<int>(design.runsOfBlock.size());
    with.rank += seeds;
    without.rank += 1;
    effects.seed = effectTerm(without, with, seeds - 1, effects);
}

/// What marginal means are computed from: a mean over seeds, and coefficients for the distance from their mean codes.
struct MeanModel {
    Vector coefficients;
    Matrix inverse;              ///< generalised, of the turned columns
    Matrix rowSpace;             ///< projects onto what the coefficients can tell
    Vector columnMeans;          ///< over the seeds, each counting the same
    double responseMean = 0.0;   ///< likewise
    double variance = 0.0;       ///< of chance
    double ofResponseMean = 0.0; ///< the variance of responseMean, in units of that of chance
    double quantile = 0.0;       ///< Student's
};

MeanModel meanModel(const TurnedProblem& within, const CodedDesign& design, const Vector& response,
                    const FactorEffects& effects) {
    Eigen::CompleteOrthogonalDecomposition<Matrix> decomposition;
    decomposition.setThreshold(kRankThreshold);
    decomposition.compute(within.columns);
    MeanModel model;
    model.inverse = decomposition.pseudoInverse();
    model.coefficients = model.inverse * within.response;
    model.rowSpace = model.inverse * within.columns;
    model.columnMeans = blockMeans(design, columnsOf(design)).colwise().mean().transpose();
    model.responseMean = blockMeans(design, response).mean();
    model.variance = effects.residualSumOfSquares / effects.residualDegrees;
    const auto seeds = static_cast<double>(design.runsOfBlock.size());
    for (const std::size_t runs : design.runsOfBlock)
        model.ofResponseMean += 1.0 / (static_cast<double>(runs) * seeds * seeds);
    model.quantile = studentQuantile975(effects.residualDegrees);
    return model;
}

MarginalMean marginalMean(const MeanModel& model, const std::vector<double>& codes, std::size_t runs) {
    constexpr double kEstimable = 1e-8;
    MarginalMean mean{.runs = runs, .mean = {}, .halfWidth = {}, .runMean = {}, .runHalfWidth = {}};
    const Vector distance = Eigen::Map<const Vector>(codes.data(), std::ssize(codes)) - model.columnMeans;
    if ((distance - model.rowSpace.transpose() * distance).norm() > kEstimable * std::max(1.0, distance.norm()))
        return mean;
    mean.mean = model.responseMean + distance.dot(model.coefficients);
    mean.halfWidth =
        model.quantile *
        std::sqrt(model.variance * (model.ofResponseMean + (model.inverse.transpose() * distance).squaredNorm()));
    return mean;
}

/// Of the runs that `cellOf` puts into each of so many cells.
template <class CellOf>
std::vector<Summary> runSummaries(const FactorDesign& design, std::size_t cells, const CellOf& cellOf) {
    std::vector<std::vector<double>> responses(cells);
    for (std::size_t run = 0; run < design.response.size(); ++run)
        responses[cellOf(run)].push_back(design.response[run]);
    std::vector<Summary> summaries;
    summaries.reserve(cells);
    for (const std::vector<double>& own : responses)
        summaries.push_back(summarise(own, IntervalKind::Student));
    return summaries;
}

void addRunMean(MarginalMean& mean, const Summary& ofRuns) {
    if (ofRuns.n == 0)
        return;
    mean.runMean = ofRuns.mean;
    mean.runHalfWidth = ofRuns.halfWidth;
}

void addMeans(FactorEffects& effects, const MeanModel& model, const FactorDesign& design, const CodedDesign& coded) {
    const auto meanOf = [&](const std::vector<PlacedLevel>& levels, std::size_t runs) {
        return marginalMean(model, codesOf(coded, levels), runs);
    };
    for (std::size_t factor = 0; factor < coded.levels.size(); ++factor) {
        auto& means = effects.levelMeans.emplace_back();
        const auto ofRuns = runSummaries(design, coded.runs[factor].size(),
                                         [&](std::size_t run) { return design.factors[factor].level[run]; });
        for (std::size_t level = 0; level < coded.runs[factor].size(); ++level) {
            const auto place = coded.place[factor][level];
            means.push_back(place ? meanOf({{factor, *place}}, coded.runs[factor][level]) : MarginalMean{});
            addRunMean(means.back(), ofRuns[level]);
        }
    }
    for (const std::vector<std::size_t>& term : coded.terms) {
        if (term.size() < 2)
            continue;
        PairMeans& pair = effects.pairMeans.emplace_back(PairMeans{term[0], term[1], {}});
        const DesignFactor& first = design.factors[pair.first];
        const DesignFactor& second = design.factors[pair.second];
        const auto cellOf = [&](std::size_t run) {
            return first.level[run] * second.levels.size() + second.level[run];
        };
        std::vector<std::size_t> runs(first.levels.size() * second.levels.size());
        for (std::size_t run = 0; run < design.response.size(); ++run)
            ++runs[cellOf(run)];
        const auto ofRuns = runSummaries(design, runs.size(), cellOf);
        for (std::size_t cell = 0; cell < runs.size(); ++cell) {
            const auto one = coded.place[pair.first][cell / second.levels.size()];
            const auto other = coded.place[pair.second][cell % second.levels.size()];
            pair.means.push_back(one && other ? meanOf({{pair.first, *one}, {pair.second, *other}}, runs[cell])
                                              : MarginalMean{});
            addRunMean(pair.means.back(), ofRuns[cell]);
        }
    }
}

Sentence termName(const EffectTerm& term, const FactorDesign& design) {
    if (term.factors.empty())
        return say("seed");
    const Sentence first = data(design.factors[term.factors.front()].name);
    return term.factors.size() == 1 ? first : say("%1 × %2", first, design.factors[term.factors.back()].name);
}

void addCautions(FactorEffects& effects, const FactorDesign& design, const CodedDesign& coded) {
    for (std::size_t factor = 0; factor < coded.runs.size(); ++factor)
        for (std::size_t level = 0; level < coded.runs[factor].size(); ++level)
            if (coded.runs[factor][level] == 0)
                effects.cautions.push_back(say("No finished run has %1 = %2: nothing is said of it.",
                                               design.factors[factor].name, design.factors[factor].levels[level]));
    std::vector<const EffectTerm*> terms{&effects.seed};
    for (const EffectTerm& term : effects.terms)
        terms.push_back(&term);
    for (const EffectTerm* term : terms)
        if (term->aliased > 0 && term->degrees == 0)
            effects.cautions.push_back(say("The effect of %1 cannot be told from the others: finish the runs that are "
                                           "missing.",
                                           termName(*term, design)));
        else if (term->aliased > 0)
            effects.cautions.push_back(say("Of the effect of %1, %2 of %3 degrees of freedom cannot be told from other "
                                           "effects, because combinations are missing.",
                                           termName(*term, design), term->aliased, term->aliased + term->degrees));
    if (const auto alone = std::ranges::count(coded.runsOfBlock, std::size_t{1}); alone > 0)
        effects.cautions.push_back(
            say("Seeds with one finished run only, which say nothing of the factors: %1.", alone));
    std::size_t untold = 0;
    const auto count = [&](const std::vector<MarginalMean>& means) {
        untold += static_cast<std::size_t>(std::ranges::count_if(means, [](const auto& mean) { return !mean.mean; }));
    };
    std::ranges::for_each(effects.levelMeans, count);
    std::ranges::for_each(effects.pairMeans, count, &PairMeans::means);
    if (untold > 0)
        effects.cautions.push_back(
            say("Means of levels and pairs that cannot be told, because combinations are missing: %1.", untold));
}

} // namespace

Result<FactorEffects> factorEffects(const FactorDesign& design, EffectTerms terms) {
    const auto coded = codedDesign(design, terms);
    if (!coded)
        return coded.error();
    const Vector response = Eigen::Map<const Vector>(design.response.data(), std::ssize(design.response));
    const Vector centred = response.array() - response.mean();
    const TurnedProblem within = turned(codesWithinBlocks(*coded), withinBlocks(*coded, centred));
    const TermsFit whole = fitOf(within, *coded, kEveryTerm);
    const std::size_t seeds = coded->runsOfBlock.size();
    FactorEffects effects;
    effects.runs = design.response.size();
    effects.residualDegrees = static_cast<int>(effects.runs - seeds) - whole.rank;
    effects.residualSumOfSquares = whole.residual;
    if (effects.residualDegrees < 1)
        return Error{ErrorKind::Invalid,
                     say("%1 finished runs leave no degrees of freedom for chance beside %2 seeds and %3 "
                         "parameters of the factors: finish more seeds, or leave interactions or "
                         "factors out.",
                         effects.runs, seeds, whole.rank)};
    const double rounding = kExactFit * response.lpNorm<Eigen::Infinity>();
    if (whole.residual <= rounding * rounding * static_cast<double>(effects.runs))
        return Error{ErrorKind::Invalid,
                     say("Seeds and factors explain every result exactly, which leaves no chance to "
                         "compare effects with: look whether runs are copies of each other.")};
    addTerms(effects, within, *coded);
    addSeed(effects, whole, *coded, centred);
    addMeans(effects, meanModel(within, *coded, response, effects), design, *coded);
    addCautions(effects, design, *coded);
    return effects;
}

namespace {

bool isTold(const MarginalMean& mean) {
    return mean.mean.has_value();
}

/// Whether a level of either factor has two means to compare.
bool tellsMeans(const PairMeans& pair, std::size_t width) {
    for (std::size_t cell = 0; cell < pair.means.size(); ++cell)
        for (std::size_t other = cell + 1; other < pair.means.size(); ++other)
            if (isTold(pair.means[cell]) && isTold(pair.means[other]) &&
                (cell / width == other / width || cell % width == other % width))
                return true;
    return false;
}

bool tellsMeans(const FactorEffects& effects, const EffectTerm& term) {
    if (term.factors.size() == 1)
        return std::ranges::count_if(effects.levelMeans[term.factors[0]], isTold) > 1;
    const auto pair = std::ranges::find_if(effects.pairMeans, [&](const PairMeans& means) {
        return means.first == term.factors[0] && means.second == term.factors[1];
    });
    return pair != effects.pairMeans.end() && tellsMeans(*pair, effects.levelMeans[pair->second].size());
}

} // namespace

std::optional<std::size_t> strongestTold(const FactorEffects& effects, std::size_t factors) {
    std::optional<std::size_t> strongest;
    for (std::size_t i = 0; i < effects.terms.size(); ++i) {
        const EffectTerm& term = effects.terms[i];
        const auto& omega = term.partialOmegaSquared;
        if (!omega || (factors > 0 && term.factors.size() != factors) || !tellsMeans(effects, term))
            continue;
        if (!strongest || *omega > *effects.terms[*strongest].partialOmegaSquared)
            strongest = i;
    }
    return strongest;
}

std::optional<std::size_t> surestPair(const FactorEffects& effects, std::optional<std::size_t> factor) {
    std::optional<std::size_t> surest;
    bool isSurestTold = false;
    for (std::size_t i = 0; i < effects.terms.size(); ++i) {
        const EffectTerm& term = effects.terms[i];
        const bool isMeant =
            term.factors.size() == 2 && (!factor || std::ranges::find(term.factors, *factor) != term.factors.end());
        if (!isMeant || !term.p)
            continue;
        const bool isTold = tellsMeans(effects, term);
        const bool isSurer = !surest || (isTold == isSurestTold ? *term.p < *effects.terms[*surest].p : isTold);
        if (isSurer) {
            surest = i;
            isSurestTold = isTold;
        }
    }
    return surest;
}

} // namespace etude
