// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/split_charts.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

#include <QCoreApplication>

#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr std::size_t kMostTags = 50;

struct SplitCharts {
    Q_DECLARE_TR_FUNCTIONS(SplitCharts)
};

double shareOfAll(const PartCounts& counts, const PartCounts& parts) {
    const auto tracks = std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
    return static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0})) /
           static_cast<double>(std::max<std::int64_t>(1, tracks));
}

SplitExtreme extremesOf(std::size_t tag, const PartCounts& counts, const PartCounts& parts) {
    SplitExtreme found{tag, 0, 0, 2.0, -1.0};
    const auto shares = sharesOf(counts, parts);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (!shares[part])
            continue;
        if (*shares[part] < found.low) {
            found.low = *shares[part];
            found.lowPart = part;
        }
        if (*shares[part] > found.high) {
            found.high = *shares[part];
            found.highPart = part;
        }
    }
    return found;
}

/// How far apart the sets are in a tag, in proportion to its share of all tracks; 0 for a tag without tracks.
double distance(const PartCounts& counts, const PartCounts& parts) {
    const double all = shareOfAll(counts, parts);
    const SplitExtreme extremes = extremesOf(0, counts, parts);
    return all > 0.0 ? (extremes.high - extremes.low) / all : 0.0;
}

/// The tags that are shown, most frequent first.
std::vector<std::size_t> shownTags(const std::vector<PartCounts>& counts, const PartCounts& parts) {
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto by = [&](auto value) { std::ranges::stable_sort(order, std::ranges::greater(), value); };
    if (order.size() > kMostTags) {
        by([&](std::size_t tag) { return distance(counts[tag], parts); });
        order.resize(kMostTags);
        std::ranges::sort(order);
    }
    by([&](std::size_t tag) { return shareOfAll(counts[tag], parts); });
    return order;
}

} // namespace

ChartSpec splitSpec(const std::vector<std::string>& tags, const std::vector<PartCounts>& counts,
                    const PartCounts& parts) {
    ChartSpec spec;
    const std::vector<std::size_t> shown = shownTags(counts, parts);
    spec.title = shown.size() < tags.size() ? SplitCharts::tr("The %1 of %2 tags in which the sets differ most")
                                                  .arg(static_cast<qsizetype>(shown.size()))
                                                  .arg(static_cast<qsizetype>(tags.size()))
                                            : SplitCharts::tr("Tags in each set");
    spec.y.title = SplitCharts::tr("Share of the set's tracks (%)");
    spec.y.minimum = 0.0;
    spec.emptyText = tags.empty() ? SplitCharts::tr("The data set has no tags.")
                                  : SplitCharts::tr("The data set has no split yet: make one below.");
    for (const std::size_t tag : shown)
        spec.x.categories.append(QString::fromStdString(tags[tag]));
    const std::array names{SplitCharts::tr("Training"), SplitCharts::tr("Validation"), SplitCharts::tr("Test")};
    for (std::size_t part = 0; part < names.size(); ++part) {
        ChartSeries series;
        series.kind = ChartSeries::Kind::Bar;
        series.name = names[part];
        series.color = configurationColor(static_cast<int>(part));
        for (std::size_t i = 0; i < shown.size() && parts[part] > 0; ++i) {
            series.points.append({static_cast<double>(i), 100.0 * *sharesOf(counts[shown[i]], parts)[part]});
            series.pointKeys.append(QString::fromStdString(tags[shown[i]]));
        }
        spec.series.append(series);
    }
    return spec;
}

std::optional<SplitExtreme> splitExtreme(const std::vector<PartCounts>& counts, const PartCounts& parts) {
    const auto most = std::ranges::max_element(counts, {}, [&](const PartCounts& tag) { return distance(tag, parts); });
    if (most == counts.end() || distance(*most, parts) <= 0.0)
        return std::nullopt;
    return extremesOf(static_cast<std::size_t>(most - counts.begin()), *most, parts);
}

} // namespace etude
