// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "engine/spectrum/spectrogram.h"
#include "widgets/charts/axis_ticks.h"
#include "widgets/charts/chart_axes.h"

namespace etude {

/// Where a frequency stands on the band axis, in bands: band i spans i to i + 1 and its centre frequency stands at
/// i + 0.5; between centres linearly, beyond the outermost at the same slope. Strictly ascending in the frequency.
[[nodiscard]] double bandPosition(const Spectrogram& spectrogram, double hertz);
/// The inverse of bandPosition.
[[nodiscard]] double frequencyAt(const Spectrogram& spectrogram, double position);

/// Frame t is centred on time t * secondsPerFrame and spans t to t + 1 on the frame axis.
[[nodiscard]] double framePosition(const Spectrogram& spectrogram, double seconds);
[[nodiscard]] double secondsAt(const Spectrogram& spectrogram, double position);

/// Round frequencies for a band axis that is `pixels` long, no closer than `distance` px; the values are band
/// positions, the labels Hz.
[[nodiscard]] QList<AxisTick> frequencyTicks(const Spectrogram& spectrogram, const ChartRange& bands, double pixels,
                                             double distance);

} // namespace etude
