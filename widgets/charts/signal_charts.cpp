// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/signal_charts.h"

#include <QCoreApplication>

#include "widgets/charts/unit_text.h"

namespace etude {

namespace {

struct SignalCharts {
    Q_DECLARE_TR_FUNCTIONS(SignalCharts)
};

ChartSeries seriesOf(const ChartOwner& owner, ChartSeries::Kind kind) {
    ChartSeries series;
    series.kind = kind;
    series.key = owner.key;
    series.name = owner.name;
    series.color = owner.color;
    return series;
}

} // namespace

ChartSpec histogramSpec(const QList<HistogramEntry>& entries, const QString& unit, bool logarithmic) {
    ChartSpec spec;
    spec.title = SignalCharts::tr("Histogram of the input");
    spec.x.title = unit.isEmpty() ? SignalCharts::tr("Value") : SignalCharts::tr("Value (%1)").arg(unit);
    spec.y.title = SignalCharts::tr("Fraction of bins");
    spec.y.logarithmic = logarithmic;
    spec.emptyText = SignalCharts::tr("Choose a track to see how its values are distributed.");
    const auto kind = entries.size() == 1 ? ChartSeries::Kind::Bar : ChartSeries::Kind::Line;
    for (const HistogramEntry& entry : entries) {
        const Histogram& histogram = entry.histogram;
        ChartSeries series = seriesOf(entry.owner, kind);
        const double width = (histogram.high - histogram.low) / static_cast<double>(histogram.counts.size());
        for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin) {
            const double centre = histogram.low + (static_cast<double>(bin) + 0.5) * width;
            if (!logarithmic || histogram.counts[bin] > 0)
                series.points.append({centre, histogram.fraction(bin)});
        }
        spec.series.append(series);
    }
    return spec;
}

ChartSpec bandMeansSpec(const QList<BandMeansEntry>& entries, bool logarithmicFrequency) {
    ChartSpec spec;
    spec.title = SignalCharts::tr("Average over frequency");
    spec.x.title = SignalCharts::tr("Frequency (Hz)");
    spec.x.logarithmic = logarithmicFrequency;
    const QString unit = entries.isEmpty() ? QString() : unitText(entries.front().spectrogram.unit);
    spec.y.title =
        unit.isEmpty() ? SignalCharts::tr("Mean over time") : SignalCharts::tr("Mean over time (%1)").arg(unit);
    spec.emptyText = SignalCharts::tr("Choose a track to see its average over frequency.");
    for (const BandMeansEntry& entry : entries) {
        ChartSeries series = seriesOf(entry.owner, ChartSeries::Kind::Line);
        const std::vector<double> means = bandMeans(entry.spectrogram);
        const std::vector<double>& frequencies = entry.spectrogram.frequencies;
        for (std::size_t band = 0; band < means.size() && band < frequencies.size(); ++band)
            if (!logarithmicFrequency || frequencies[band] > 0.0)
                series.points.append({frequencies[band], means[band]});
        spec.series.append(series);
    }
    return spec;
}

} // namespace etude
