// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/data_equivalent.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string>
#include <utility>

#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <Eigen/QR>

#include "engine/analysis/comparison_text.h"
#include "engine/analysis/line_fit.h"
#include "engine/core/random.h"
#include "engine/core/text.h"
#include "engine/evaluation/statistics.h"

namespace etude {

namespace {

/// The line as a linear map of the runs' AUCs: parameters = map * AUC.
struct LineMap {
    std::vector<double> doublings; ///< log2 of the runs' sizes
    Eigen::VectorXd response;
    Eigen::Matrix<double, 2, Eigen::Dynamic> map; ///< (intercept, slope) x runs
};

LineMap lineMap(std::span<const SizeRuns> study) {
    std::vector<double> doublings;
    std::vector<double> response;
    for (const SizeRuns& runs : study) {
        doublings.insert(doublings.end(), runs.auc.size(), std::log2(runs.size));
        response.insert(response.end(), runs.auc.begin(), runs.auc.end());
    }
    Eigen::MatrixXd columns = Eigen::MatrixXd::Ones(std::ssize(response), 2);
    columns.col(1) = Eigen::Map<const Eigen::VectorXd>(doublings.data(), std::ssize(doublings));
    const Eigen::VectorXd values = Eigen::Map<const Eigen::VectorXd>(response.data(), std::ssize(response));
    return {std::move(doublings), values,
            Eigen::CompleteOrthogonalDecomposition<Eigen::MatrixXd>(columns).pseudoInverse()};
}

Result<void> checkedRuns(const SizeRuns& runs) {
    if (!std::isfinite(runs.size) || runs.size <= 0.0)
        return Error{ErrorKind::Invalid,
                     say("A training size of %1 has no logarithm: sizes must be above 0.", runs.size)};
    if (!std::ranges::all_of(runs.auc, [](double auc) { return std::isfinite(auc); }))
        return Error{ErrorKind::Invalid,
                     say("A result at the training size %1 is no number: leave it out.", runs.size)};
    return {};
}

Result<void> checkedStudy(std::span<const SizeRuns> study) {
    std::set<double> sizes;
    for (const SizeRuns& runs : study) {
        if (const auto checked = checkedRuns(runs); !checked)
            return checked.error();
        if (!runs.auc.empty())
            sizes.insert(runs.size);
    }
    if (sizes.size() < 3)
        return Error{ErrorKind::Invalid, say("A line over training sizes needs finished runs of three sizes or more; "
                                             "there are %1: finish a size study of the reference.",
                                             sizes.size())};
    return {};
}

/// The p value of SizeFit; `residual` is the line's sum of squares.
std::optional<double> lackOfFit(std::span<const SizeRuns> study, const SizeFit& fit, double residual) {
    double within = 0.0;
    for (const SizeRuns& runs : study) {
        const double mean = summarise(runs.auc).mean;
        for (const double value : runs.auc)
            within += std::pow(value - mean, 2);
    }
    if (within == 0.0)
        return std::nullopt;
    const auto between = static_cast<double>(fit.sizes) - 2.0;
    const auto chance = static_cast<double>(fit.runs - fit.sizes);
    const double f = std::max(0.0, residual - within) / between / (within / chance);
    return boost::math::cdf(boost::math::complement(boost::math::fisher_f(between, chance), f));
}

/// A size factor as doublings of the data: (m - line at the other's size) / slope.
double doublingsOf(const Eigen::Vector2d& line, double mean, double atDoublings) {
    const double difference = mean - line[0] - line[1] * atDoublings;
    if (line[1] > 0.0)
        return difference / line[1];
    return std::copysign(std::numeric_limits<double>::infinity(), difference);
}

/// Draws as many runs anew; their deviations are stretched.
struct RedrawnRuns {
    std::span<const double> runs;
    double mean = 0.0;
    double stretch = 1.0;

    explicit RedrawnRuns(std::span<const double> values)
        : runs(values)
        , mean(summarise(values).mean)
        , stretch(std::sqrt(static_cast<double>(values.size()) / (static_cast<double>(values.size()) - 1.0))) {}
    [[nodiscard]] double draw(Random& random) const {
        return mean + stretch * (runs[random.below(runs.size())] - mean);
    }
};

/// Student's quantile in terms of the normal one, with Satterthwaite's degrees of freedom of the doublings,
/// linearised at the estimate. At least 1.
double wideningOf(std::span<const SizeRuns> study, const SizeRuns& other, const LineMap& line, double neededDoublings) {
    double variance = 0.0;
    double squares = 0.0;
    const auto add = [&](std::span<const double> runs, double weight) {
        const auto n = static_cast<double>(runs.size());
        const double part = weight * weight * std::pow(*summarise(runs).standardDeviation, 2) / n;
        variance += part;
        squares += part * part / (n - 1.0);
    };
    add(other.auc, 1.0);
    Eigen::Index run = 0;
    for (const SizeRuns& runs : study) {
        if (runs.auc.empty())
            continue;
        const Eigen::Vector2d ofOne = line.map.col(run);
        add(runs.auc, static_cast<double>(runs.auc.size()) * (ofOne[0] + ofOne[1] * neededDoublings));
        run += std::ssize(runs.auc);
    }
    if (squares == 0.0)
        return 1.0;
    constexpr double kUpper = 0.975;
    return boost::math::quantile(boost::math::students_t(variance * variance / squares), kUpper) /
           boost::math::quantile(boost::math::normal(), kUpper);
}

/// Doublings of each draw, in ascending order.
std::vector<double> drawnDoublings(std::span<const SizeRuns> study, const SizeRuns& other, const LineMap& line,
                                   std::uint64_t seed) {
    std::vector<RedrawnRuns> sizes;
    for (const SizeRuns& runs : study)
        if (!runs.auc.empty())
            sizes.emplace_back(runs.auc);
    const RedrawnRuns others(other.auc);
    std::vector<double> doublings(kBootstrapDraws);
    Eigen::VectorXd response(line.response.size());
    for (int draw = 0; draw < kBootstrapDraws; ++draw) {
        Random random(seed, Purpose::Bootstrap, 0, static_cast<std::uint32_t>(draw));
        Eigen::Index run = 0;
        for (const RedrawnRuns& runs : sizes)
            for (std::size_t i = 0; i < runs.runs.size(); ++i)
                response[run++] = runs.draw(random);
        double sum = 0.0;
        for (std::size_t i = 0; i < others.runs.size(); ++i)
            sum += others.draw(random);
        doublings[static_cast<std::size_t>(draw)] =
            doublingsOf(line.map * response, sum / static_cast<double>(others.runs.size()), std::log2(other.size));
    }
    std::ranges::sort(doublings);
    return doublings;
}

/// The ends of the interval, as doublings; infinite where a draw that stands for it has no slope.
std::pair<double, double> intervalOf(std::span<const SizeRuns> study, const SizeRuns& other, double doublings,
                                     std::uint64_t seed) {
    constexpr std::size_t kBeyond = kBootstrapDraws / 40; // 2.5 % on each side
    const LineMap line = lineMap(study);
    const std::vector<double> drawn = drawnDoublings(study, other, line, seed);
    const double widening = wideningOf(study, other, line, std::log2(other.size) + doublings);
    return {doublings + widening * (drawn[kBeyond - 1] - doublings),
            doublings + widening * (drawn[drawn.size() - kBeyond] - doublings)};
}

bool canResample(std::span<const SizeRuns> study, const SizeRuns& other) {
    return other.auc.size() > 1 && std::ranges::none_of(study, [](const auto& runs) { return runs.auc.size() == 1; });
}

NumberText factorText(double value) {
    return fixedText(value, value < 9.95 ? 1 : 0);
}

Sentence toldInterval(const SizeFactor& factor) {
    if (!factor.resampled)
        return say("too few runs for an interval");
    if (factor.low && factor.high)
        return say("%1 to %2", factorText(*factor.low), factorText(*factor.high));
    if (factor.low)
        return say("%1 or more", factorText(*factor.low));
    if (factor.high)
        return say("%1 or less", factorText(*factor.high));
    return say("any number, as far as these runs tell");
}

} // namespace

double SizeFit::at(double size) const {
    return intercept + slope * std::log2(size);
}

Result<SizeFit> fitOverSize(std::span<const SizeRuns> study) {
    if (const auto checked = checkedStudy(study); !checked)
        return checked.error();
    const LineMap line = lineMap(study);
    const double mean = line.response.mean();
    const bool differs = line.response.minCoeff() < line.response.maxCoeff();
    SizeFit fit;
    fit.intercept = mean;
    if (const auto fitted = fitLine(line.doublings, {line.response.data(), line.doublings.size()}); fitted && differs) {
        fit.intercept = fitted->intercept;
        fit.slope = fitted->slope;
    }
    fit.smallest = std::numeric_limits<double>::infinity();
    double residual = 0.0;
    for (const SizeRuns& runs : study) {
        if (runs.auc.empty())
            continue;
        ++fit.sizes;
        fit.runs += runs.auc.size();
        fit.smallest = std::min(fit.smallest, runs.size);
        fit.largest = std::max(fit.largest, runs.size);
        for (const double value : runs.auc)
            residual += std::pow(value - fit.at(runs.size), 2);
    }
    if (differs)
        fit.rSquared = 1.0 - residual / (line.response.array() - mean).square().sum();
    fit.lackOfFitP = lackOfFit(study, fit, residual);
    fit.residualDeviation = std::sqrt(residual / (static_cast<double>(fit.runs) - 2.0));
    const double reach = fit.residualDeviation * studentQuantile975(static_cast<int>(fit.runs) - 2);
    fit.interceptHalfWidth = reach * line.map.row(0).norm();
    fit.slopeHalfWidth = reach * line.map.row(1).norm();
    return fit;
}

Result<SizeFactor> sizeFactor(std::span<const SizeRuns> reference, const SizeRuns& other, std::uint64_t seed) {
    const auto fit = fitOverSize(reference);
    if (!fit)
        return fit.error();
    if (const auto checked = checkedRuns(other); !checked)
        return checked.error();
    if (other.auc.empty())
        return Error{ErrorKind::Invalid,
                     say("The configuration that is compared has no finished run: finish one, or choose another.")};
    if (!fit->rises())
        return Error{
            ErrorKind::Invalid,
            say("No amount of data stands for this difference: the AUC of the reference does not surely rise with "
                "its training size (%1 for each doubling, 95 % from %2 to %3); finish more seeds or wider sizes.",
                differenceText(fit->slope, 0.0), differenceText(fit->slope - fit->slopeHalfWidth, 0.0),
                differenceText(fit->slope + fit->slopeHalfWidth, 0.0))};
    const double at = std::log2(other.size);
    const auto isTold = [&](double doublings) {
        return at + doublings >= std::log2(fit->smallest) - kFarthestDoublings &&
               at + doublings <= std::log2(fit->largest) + kFarthestDoublings;
    };
    const double doublings = doublingsOf({fit->intercept, fit->slope}, summarise(other.auc).mean, at);
    if (!isTold(doublings))
        return Error{
            ErrorKind::Invalid,
            say("No amount of data stands for this difference: by its line the reference would reach an AUC of %1 "
                "at 2^%2 times the data only, too far from the sizes that were trained.",
                NumberText(fixedText(summarise(other.auc).mean, 4)), fixedText(doublings, 0))};
    SizeFactor factor;
    factor.factor = std::exp2(doublings);
    factor.neededSize = factor.factor * other.size;
    factor.extrapolated = factor.neededSize < fit->smallest || factor.neededSize > fit->largest;
    factor.resampled = canResample(reference, other);
    if (!factor.resampled)
        return factor;
    const auto [lowest, highest] = intervalOf(reference, other, doublings, seed);
    if (isTold(lowest))
        factor.low = std::exp2(lowest);
    if (isTold(highest))
        factor.high = std::exp2(highest);
    return factor;
}

Sentence toldFactor(const SizeFactor& factor, const Sentence& reference, const Sentence& other) {
    const bool turnsRound = factor.factor < 1.0;
    SizeFactor told = factor;
    if (turnsRound) {
        told.factor = 1.0 / factor.factor;
        told.low = factor.high ? std::optional(1.0 / *factor.high) : std::nullopt;
        told.high = factor.low ? std::optional(1.0 / *factor.low) : std::nullopt;
    }
    const Sentence& needsMore = turnsRound ? other : reference;
    const Sentence& needsLess = turnsRound ? reference : other;
    const NumberText times = factorText(told.factor);
    if (factor.extrapolated)
        return say("%1 needs %2 times the data of %3 (%4), extrapolated beyond the sizes that were trained", needsMore,
                   times, needsLess, toldInterval(told));
    return say("%1 needs %2 times the data of %3 (%4)", needsMore, times, needsLess, toldInterval(told));
}

} // namespace etude
