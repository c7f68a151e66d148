// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

#include "engine/preprocess/preprocess.h"
#include "engine/spectrum/spectrogram.h"
#include "widgets/charts/chart_spec.h"

namespace etude {

/// Who a chart's data belongs to: a configuration's key, name and colour.
struct ChartOwner {
    QString key;
    QString name;
    QColor color;
};

struct HistogramEntry {
    ChartOwner owner;
    Histogram histogram;
};

struct BandMeansEntry {
    ChartOwner owner;
    Spectrogram spectrogram;
};

/// Fractions of all time-frequency bins over their value (Choi et al., Fig. 4): one histogram as bars, several as lines
/// over the bins' centres. On a logarithmic y axis empty bins have no place and are left out.
[[nodiscard]] ChartSpec histogramSpec(const QList<HistogramEntry>& entries, const QString& unit,
                                      bool logarithmic = false);

/// Mean over time against frequency (Choi et al., Fig. 6), one line for each entry; the unit is the spectrograms'.
[[nodiscard]] ChartSpec bandMeansSpec(const QList<BandMeansEntry>& entries, bool logarithmicFrequency = false);

} // namespace etude
