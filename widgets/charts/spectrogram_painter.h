// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QImage>
#include <QPainter>

#include "widgets/charts/chart_layout.h"
#include "widgets/charts/color_map.h"
#include "widgets/charts/spectrogram_pyramid.h"

namespace etude {

/// What is shown of a spectrogram, and how.
struct SpectrogramState {
    SpectrogramPyramid pyramid;
    ChartRange frames; ///< in frames, see framePosition
    ChartRange bands;  ///< in bands, see bandPosition
    ChartRange values; ///< from the first to the last colour
    ColorMap colorMap = ColorMap::Magma;
};

/// Where the parts stand in an area (px).
struct SpectrogramPlaces {
    QRectF header; ///< titles, and room for a read-out at its right end
    QRectF picture;
    QRectF colorBar;
};

/// One bin under the cursor.
struct SpectrogramCursor {
    int frame = 0;
    int band = 0;

    bool operator==(const SpectrogramCursor&) const = default;
};

[[nodiscard]] SpectrogramPlaces placeSpectrogram(const QSizeF& size, const SpectrogramState& state,
                                                 const ChartStyle& style);

/// The picture at `scale` device pixels for each of `places.picture`.
[[nodiscard]] QImage spectrogramImage(const SpectrogramState& state, const SpectrogramPlaces& places, double scale);

/// Frequency axis, time axis, colour bar with range and unit.
void paintSpectrogramAxes(QPainter& painter, const SpectrogramState& state, const SpectrogramPlaces& places,
                          const ChartStyle& style);

/// "1.234 s   440.0 Hz   -23.41 dB".
[[nodiscard]] QString describeBin(const SpectrogramState& state, const SpectrogramCursor& cursor);

} // namespace etude
