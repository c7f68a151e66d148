// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/selected_charts.h"

#include <algorithm>

#include "widgets/charts/signal_charts.h"
#include "widgets/charts/unit_text.h"

namespace etude {

namespace {

using Inputs = QList<std::pair<const SelectedConfiguration*, const SelectedInput*>>;

/// Those of which `same` holds stand together, in the order of their first.
template <class Same>
QList<Inputs> together(const Inputs& inputs, Same same) {
    QList<Inputs> groups;
    for (const auto& input : inputs) {
        const auto group =
            std::ranges::find_if(groups, [&](const Inputs& own) { return same(*own.front().second, *input.second); });
        if (group == groups.end())
            groups.append(Inputs{input});
        else
            group->append(input);
    }
    return groups;
}

/// Of several charts each tells whose it is.
void nameOwners(QList<ChartSpec>& charts) {
    for (ChartSpec& chart : charts) {
        QStringList names;
        for (const ChartSeries& series : chart.series)
            names << series.name;
        if (charts.size() > 1)
            chart.title = QStringLiteral("%1: %2").arg(chart.title, names.join(QStringLiteral(" \u00b7 ")));
    }
}

/// Lines in their strokes where there are several configurations, named beside the chart.
ChartSpec besides(ChartSpec spec, const Inputs& inputs, bool several) {
    spec.names = ChartSpec::Names::Elsewhere;
    for (qsizetype i = 0; several && i < spec.series.size(); ++i) {
        spec.series[i].kind = ChartSeries::Kind::Line;
        spec.series[i].stroke = inputs[i].first->stroke;
    }
    return spec;
}

} // namespace

InputCharts inputCharts(const std::vector<SelectedConfiguration>& configurations,
                        const std::vector<Result<SelectedInput>>& inputs) {
    Inputs read;
    for (std::size_t i = 0; i < std::min(configurations.size(), inputs.size()); ++i)
        if (inputs[i])
            read.append({&configurations[i], &*inputs[i]});
    const bool several = configurations.size() > 1;
    const auto ownerOf = [&](const SelectedConfiguration& own) {
        return ChartOwner{{}, several ? own.words : QString(), own.color};
    };
    InputCharts charts;
    for (const Inputs& group : together(read, [](const SelectedInput&a, const SelectedInput&b) {
             return a.means.unit == b.means.unit && a.histogram.low == b.histogram.low &&
                    a.histogram.high == b.histogram.high;
         })) {
        QList<HistogramEntry> entries;
        for (const auto& [own, input] : group)
            entries.append({ownerOf(*own), input->histogram});
        const QString unit = unitText(group.front().second->means.unit);
        charts.histograms.append(besides(histogramSpec(entries, unit, true), group, several));
    }
    for (const Inputs& group :
         together(read, [](const SelectedInput&a, const SelectedInput&b) { return a.means.unit == b.means.unit; })) {
        QList<BandMeansEntry> entries;
        for (const auto& [own, input] : group)
            entries.append({ownerOf(*own), input->means});
        charts.means.append(besides(bandMeansSpec(entries), group, several));
    }
    nameOwners(charts.histograms);
    nameOwners(charts.means);
    return charts;
}

} // namespace etude
