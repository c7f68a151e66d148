// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/claim_rule.h"

#include <algorithm>
#include <cmath>

#include <boost/math/distributions/students_t.hpp>

namespace etude {

namespace {

constexpr double kBeyond = 0.05;

std::optional<std::pair<double, double>> intervalAmong(const MeasuredPart& part, std::size_t parts) {
    if (!part.student)
        return part.interval;
    const double beyond = kBeyond / (2.0 * static_cast<double>(parts));
    const double reach =
        part.student->scale * boost::math::quantile(boost::math::students_t(part.student->degrees), 1.0 - beyond);
    return std::pair(part.student->mean - reach, part.student->mean + reach);
}

bool isBeyond(const std::pair<double, double>& interval, const ClaimRegion& region) {
    return interval.second < region.refutedBelow || interval.first > region.refutedAbove;
}

ClaimVerdict verdictOfPart(const MeasuredPart& part, std::size_t parts) {
    const auto own = intervalAmong(part, 1);
    if (!own)
        return part.triedInVain ? ClaimVerdict::Inconclusive : ClaimVerdict::NotRun;
    const ClaimRegion& region = part.region;
    if (own->first > region.low && own->second < region.high)
        return ClaimVerdict::Reproduced;
    if (isBeyond(*intervalAmong(part, parts), region))
        return ClaimVerdict::Contradicted;
    return ClaimVerdict::Inconclusive;
}

/// How far the interval reaches beyond the region; negative inside.
double violation(const MeasuredPart& part) {
    const auto own = intervalAmong(part, 1);
    return own ? std::max(part.region.low - own->first, own->second - part.region.high) : -kNoEnd;
}

ClaimVerdict verdictOfAll(const std::vector<ClaimPart>& parts) {
    const auto all = [&](ClaimVerdict verdict) {
        return std::ranges::all_of(parts, [&](const ClaimPart& part) { return part.verdict == verdict; });
    };
    if (std::ranges::find(parts, ClaimVerdict::Contradicted, &ClaimPart::verdict) != parts.end())
        return ClaimVerdict::Contradicted;
    if (all(ClaimVerdict::Reproduced))
        return ClaimVerdict::Reproduced;
    return all(ClaimVerdict::NotRun) ? ClaimVerdict::NotRun : ClaimVerdict::Inconclusive;
}

ClaimPart toldPart(const MeasuredPart& part, ClaimUnit unit, std::size_t parts) {
    ClaimPart told{part.where,
                   part.n,
                   part.estimate,
                   intervalAmong(part, 1),
                   verdictOfPart(part, parts),
                   {part.region.low, part.region.high}};
    if (unit == ClaimUnit::Factor) {
        if (told.estimate)
            told.estimate = std::exp(*told.estimate);
        if (told.interval)
            told.interval = {std::exp(told.interval->first), std::exp(told.interval->second)};
        told.claimed = {std::exp(told.claimed.first), std::exp(told.claimed.second)};
    }
    return told;
}

} // namespace

MeasuredPart measuredMean(ClaimWhere where, const ClaimRegion& region, const std::vector<double>& values) {
    MeasuredPart part{std::move(where), region, values.size(), {}, {}, {}};
    const PairedDifference mean = pairedDifference(values, std::vector<double>(values.size(), 0.0));
    if (!values.empty())
        part.estimate = mean.mean;
    part.student = estimateOf(mean);
    return part;
}

void judge(Claim& claim, const std::vector<MeasuredPart>& parts) {
    for (const MeasuredPart& part : parts)
        claim.parts.push_back(toldPart(part, claim.unit, parts.size()));
    claim.verdict = verdictOfAll(claim.parts);
    const bool isContradicted = claim.verdict == ClaimVerdict::Contradicted;
    double farthest = -kNoEnd;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if ((!isContradicted || claim.parts[i].verdict == ClaimVerdict::Contradicted) &&
            violation(parts[i]) > farthest) {
            farthest = violation(parts[i]);
            claim.deciding = i;
        }
    const auto alone = std::ranges::count_if(parts, [](const MeasuredPart& part) {
        const auto own = intervalAmong(part, 1);
        return own && isBeyond(*own, part.region);
    });
    if (alone > 0 && !isContradicted)
        claim.cautions.push_back(
            say("Parts whose interval contradicts the claim by itself: %1 of %2. Among so many that "
                "may be chance, so it does not count; more seeds would tell.",
                alone, claim.parts.size()));
    const auto without = std::ranges::count(claim.parts, ClaimVerdict::NotRun, &ClaimPart::verdict);
    if (without > 0 && claim.verdict != ClaimVerdict::NotRun)
        claim.cautions.push_back(
            say("%1 of %2 parts of this claim have fewer than two seeds yet.", without, claim.parts.size()));
}

} // namespace etude
