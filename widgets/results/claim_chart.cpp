// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/claim_chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kBeyond = 1000.0; ///< times a value: so far that it is cut at the axis
constexpr double kRoom = 1.25;     ///< times a factor

struct ClaimChart {
    Q_DECLARE_TR_FUNCTIONS(ClaimChart)
};

QString axisTitle(const ClaimRow& part) {
    if (part.unit == ClaimUnit::Factor)
        return ClaimChart::tr("Times");
    if (part.unit == ClaimUnit::Deviation)
        return ClaimChart::tr("Test ROC-AUC, deviation from the mean of seeds");
    return part.part.where.quantity ? ClaimChart::tr("Test ROC-AUC, for each doubling of the data")
                                    : ClaimChart::tr("Test ROC-AUC, difference");
}

/// The finite numbers among the parts' estimates and intervals.
struct Extent {
    double low = kInfinity;
    double high = -kInfinity;
    bool isCut = false; ///< some interval has no end

    void include(double value, bool isFactor) {
        if (!std::isfinite(value) || (isFactor && value <= 0.0)) {
            isCut = true;
            return;
        }
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

Extent extentOf(const std::vector<ClaimRow>& parts) {
    Extent extent;
    for (const ClaimRow& row : parts) {
        const bool isFactor = row.unit == ClaimUnit::Factor;
        if (row.part.estimate)
            extent.include(*row.part.estimate, isFactor);
        if (row.part.estimate && row.part.interval) {
            extent.include(row.part.interval->first, isFactor);
            extent.include(row.part.interval->second, isFactor);
        }
    }
    return extent;
}

bool isClaimingOne(const std::vector<ClaimRow>& parts) {
    return std::ranges::all_of(parts,
                               [&](const ClaimRow& row) { return row.part.claimed == parts.front().part.claimed; });
}

/// Up to the ends of the axis, where the claim has none.
void addClaimed(ChartSpec& spec, const ClaimRow& part, const Extent& extent) {
    const auto [low, high] = part.part.claimed;
    const double lowest = part.unit == ClaimUnit::Deviation ? 0.0 : std::min(extent.low, high);
    spec.spans << ChartSpan{std::isfinite(low) ? low : lowest, std::isfinite(high) ? high : std::max(extent.high, low),
                            ClaimChart::tr("as claimed"), referenceColor()};
}

void setAxis(ChartSpec& spec, const ClaimRow& part, const Extent& extent) {
    spec.y.title = axisTitle(part);
    if (part.unit == ClaimUnit::Factor) {
        spec.y.logarithmic = true;
        if (extent.isCut) {
            spec.y.minimum = std::min(extent.low, part.part.claimed.first) / kRoom;
            spec.y.maximum = std::max(extent.high, part.part.claimed.second) * kRoom;
        }
        return;
    }
    spec.y.lowest = part.unit == ClaimUnit::Deviation ? 0.0 : -1.0;
    spec.y.highest = 1.0;
}

ChartInterval intervalOf(const ClaimRow& row, double x, const Extent& extent) {
    auto [low, high] = *row.part.interval;
    if (row.unit == ClaimUnit::Factor && low <= 0.0)
        low = extent.low / kBeyond;
    if (!std::isfinite(high))
        high = extent.high * kBeyond;
    return {x, low, high, row.part.n < kFewestForInterval};
}

} // namespace

ChartSpec claimPartsSpec(const std::vector<ClaimRow>& parts) {
    ChartSpec spec;
    spec.title = ClaimChart::tr("What was found");
    spec.emptyText = ClaimChart::tr("No run of this claim has a result yet.");
    spec.sideways = true;
    const Extent extent = extentOf(parts);
    if (parts.empty() || extent.low > extent.high)
        return spec;
    setAxis(spec, parts.front(), extent);
    if (isClaimingOne(parts))
        addClaimed(spec, parts.front(), extent);
    if (parts.front().unit == ClaimUnit::Auc)
        spec.spans << ChartSpan{0.0, 0.0, {}, referenceColor()};
    constexpr std::array kOrder{ClaimVerdict::Reproduced, ClaimVerdict::Contradicted, ClaimVerdict::Inconclusive,
                                ClaimVerdict::NotRun};
    std::array<ChartSeries, kOrder.size()> series;
    for (std::size_t i = 0; i < series.size(); ++i) {
        series[i].kind = ChartSeries::Kind::Points;
        series[i].name = claimVerdictName(kOrder[i]);
        series[i].color = claimVerdictColor(kOrder[i]).value_or(referenceColor());
        series[i].what = ClaimChart::tr("found");
        series[i].intervalName = ClaimChart::tr("95 % CI");
    }
    int without = 0;
    for (const ClaimRow& row : parts) {
        if (!row.part.estimate) {
            ++without;
            continue;
        }
        const auto x = static_cast<double>(spec.x.categories.size());
        spec.x.categories << row.name;
        ChartSeries& own = series[static_cast<std::size_t>(std::ranges::find(kOrder, row.verdict) - kOrder.begin())];
        own.points << QPointF(x, *row.part.estimate);
        own.counts << static_cast<qsizetype>(row.part.n);
        if (row.part.interval)
            own.intervals << intervalOf(row, x, extent);
    }
    for (const ChartSeries& one : series)
        if (!one.points.isEmpty())
            spec.series << one;
    spec.intervalName = ClaimChart::tr("95 % CI over seeds");
    if (without > 0)
        spec.notes << ClaimChart::tr("%n not run yet: left out", nullptr, without);
    return spec;
}

} // namespace etude
