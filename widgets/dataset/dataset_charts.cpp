// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/dataset_charts.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kTagColor = 0; ///< of all counts, as a configuration's

struct DatasetCharts {
    Q_DECLARE_TR_FUNCTIONS(DatasetCharts)
};

QString nameOf(const Dataset& dataset, const TagCount& tag) {
    return QString::fromStdString(dataset.tags[static_cast<std::size_t>(tag.tag)]);
}

/// "…, the 50 most frequent of 188", where not all are shown.
QString titled(const QString& title, std::size_t shown, std::size_t all) {
    return shown == all ? title
                        : DatasetCharts::tr("%1, the %L2 most frequent of %Ln tags", nullptr, static_cast<int>(all))
                              .arg(title)
                              .arg(shown);
}

QString percent(double share) {
    return DatasetCharts::tr("%1 % of the tracks").arg(QLocale().toString(100.0 * share, 'f', 1));
}

QString noTagText() {
    return DatasetCharts::tr("No track that is counted has a tag.");
}

ChartSeries countBars(const Dataset& dataset, const TagStatistics& statistics, std::optional<SplitPart> part,
                      std::size_t shown, const TagChartWords& words) {
    ChartSeries bars;
    bars.kind = ChartSeries::Kind::Bar;
    bars.color = configurationColor(kTagColor);
    for (std::size_t i = 0; i < shown; ++i) {
        const TagCount& tag = statistics.tags[i];
        bars.points.append({static_cast<double>(i), static_cast<double>(tag.tracks)});
        bars.pointKeys.append(words.filter({nameOf(dataset, tag)}, part));
        bars.pointNotes.append(percent(statistics.share(tag)));
    }
    return bars;
}

ChartSeries partPoints(const Dataset& dataset, const TagStatistics& statistics, SplitPart part, std::size_t shown,
                       const TagChartWords& words) {
    const auto index = static_cast<std::size_t>(part);
    ChartSeries points;
    points.kind = ChartSeries::Kind::Points;
    points.name = words.partName(part);
    points.color = configurationColor(static_cast<int>(index));
    if (statistics.byPart[index] == 0)
        return points;
    for (std::size_t i = 0; i < shown; ++i) {
        const TagCount& tag = statistics.tags[i];
        points.points.append({static_cast<double>(i), 100.0 * static_cast<double>(tag.byPart[index]) /
                                                          static_cast<double>(statistics.byPart[index])});
        points.pointKeys.append(words.filter({nameOf(dataset, tag)}, part));
        points.pointNotes.append(DatasetCharts::tr("%Ln tracks", nullptr, static_cast<int>(tag.byPart[index])));
    }
    return points;
}

/// Of the pairs that are found, in tenths: zero, which is chance, gets the middle of the colours, and pairs that are
/// never found their end.
double largestNpmi(const TagStatistics& statistics, std::size_t shown) {
    constexpr double kTenth = 0.1;
    double largest = kTenth;
    for (std::size_t row = 0; row < shown; ++row)
        for (std::size_t column = 0; column < row; ++column)
            if (statistics.both(row, column) > 0)
                largest = std::max(largest,
                                   std::abs(association(statistics, TagAssociation::Npmi, row, column).value_or(0.0)));
    return std::min(1.0, std::ceil(largest / kTenth) * kTenth);
}

} // namespace

ChartSpec tagFrequencySpec(const Dataset& dataset, const TagStatistics& statistics, std::optional<SplitPart> part,
                           bool compareParts, std::size_t shown, const TagChartWords& words) {
    shown = std::min(shown, statistics.tags.size());
    ChartSpec spec;
    spec.title = titled(DatasetCharts::tr("Tag frequency"), shown, statistics.tags.size());
    spec.y.title = compareParts ? DatasetCharts::tr("Share of the set's tracks (%)") : DatasetCharts::tr("Tracks");
    spec.y.minimum = 0.0;
    spec.emptyText = noTagText();
    for (std::size_t i = 0; i < shown; ++i)
        spec.x.categories.append(nameOf(dataset, statistics.tags[i]));
    if (!compareParts) {
        spec.series = {countBars(dataset, statistics, part, shown, words)};
        return spec;
    }
    for (const SplitPart each : kSplitParts)
        spec.series.append(partPoints(dataset, statistics, each, shown, words));
    return spec;
}

ChartSpec tagsPerTrackSpec(const TagStatistics& statistics) {
    ChartSpec spec;
    spec.title = DatasetCharts::tr("Tags per track");
    spec.x.title = DatasetCharts::tr("Number of tags");
    spec.y.title = DatasetCharts::tr("Tracks");
    spec.emptyText = DatasetCharts::tr("There is no track to count.");
    ChartSeries bars;
    bars.kind = ChartSeries::Kind::Bar;
    bars.color = configurationColor(kTagColor);
    for (std::size_t n = 0; n < statistics.tagsPerTrack.size(); ++n) {
        bars.points.append({static_cast<double>(n), static_cast<double>(statistics.tagsPerTrack[n])});
        bars.pointNotes.append(
            percent(static_cast<double>(statistics.tagsPerTrack[n]) / static_cast<double>(statistics.tracks)));
    }
    spec.series = {bars};
    return spec;
}

ChartSpec coOccurrenceSpec(const Dataset& dataset, const TagStatistics& statistics, std::optional<SplitPart> part,
                           TagAssociation measure, std::size_t shown, const TagChartWords& words) {
    shown = std::min(shown, statistics.matrixTags);
    ChartSpec spec;
    spec.title = titled(DatasetCharts::tr("Tag co-occurrence"), shown, statistics.tags.size());
    spec.x.title = DatasetCharts::tr("Tag in the column");
    spec.y.title = DatasetCharts::tr("Tag in the row");
    spec.color.title = associationText(measure);
    spec.color.minimum = 0.0;
    if (measure == TagAssociation::Npmi) {
        spec.color.maximum = largestNpmi(statistics, shown);
        spec.color.minimum = -*spec.color.maximum;
    }
    spec.emptyText = DatasetCharts::tr("There is no pair of tags to count.");
    for (std::size_t i = 0; i < shown; ++i) {
        const QString name = nameOf(dataset, statistics.tags[i]);
        spec.x.categories.append(name);
        spec.y.categories.prepend(name);
    }
    ChartSeries cells;
    cells.kind = ChartSeries::Kind::Cells;
    for (std::size_t row = 0; row < shown; ++row)
        for (std::size_t column = 0; column < shown; ++column) {
            const auto value = association(statistics, measure, row, column);
            if (row == column || !value)
                continue;
            cells.points.append({static_cast<double>(column), static_cast<double>(shown - 1 - row)});
            cells.values.append(*value);
            cells.pointKeys.append(
                words.filter({nameOf(dataset, statistics.tags[row]), nameOf(dataset, statistics.tags[column])}, part));
            cells.pointNotes.append(
                DatasetCharts::tr("%Ln tracks with both", nullptr, static_cast<int>(statistics.both(row, column))));
        }
    spec.series = {cells};
    return spec;
}

QString associationText(TagAssociation measure) {
    switch (measure) {
    case TagAssociation::Tracks:
        return DatasetCharts::tr("Tracks with both");
    case TagAssociation::Conditional:
        return DatasetCharts::tr("P(column | row)");
    case TagAssociation::Jaccard:
        return DatasetCharts::tr("Jaccard index");
    case TagAssociation::Npmi:
        break;
    }
    return DatasetCharts::tr("Normalised PMI");
}

} // namespace etude
