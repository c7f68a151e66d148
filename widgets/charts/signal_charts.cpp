// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/signal_charts.h"

#include <QCoreApplication>

namespace etude {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("SignalCharts", text);
}

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
    spec.title = tr("Histogram of the input");
    spec.x.title = unit.isEmpty() ? tr("Value") : tr("Value (%1)").arg(unit);
    spec.y.title = tr("Fraction of bins");
    spec.y.logarithmic = logarithmic;
    spec.emptyText = tr("Choose a track to see how its values are distributed.");
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
    spec.title = tr("Average over frequency");
    spec.x.title = tr("Frequency (Hz)");
    spec.x.logarithmic = logarithmicFrequency;
    const QString unit = entries.isEmpty() ? QString() : QString::fromStdString(entries.front().spectrogram.unit);
    spec.y.title = unit.isEmpty() ? tr("Mean over time") : tr("Mean over time (%1)").arg(unit);
    spec.emptyText = tr("Choose a track to see its average over frequency.");
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
