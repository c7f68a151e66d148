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
    QRectF header; ///< the row of the titles and, between them, of a read-out
    QRectF title;  ///< of the frequency axis
    QRectF unit;   ///< of the colour bar
    QRectF picture;
    QRectF colorBar;
};

/// One bin under the cursor.
struct SpectrogramCursor {
    int frame = 0;
    int band = 0;

    bool operator==(const SpectrogramCursor&) const = default;
};

/// A bin's values, and where they stand.
struct SpectrogramReadOut {
    QString text;
    QRectF area;
    bool isOverPicture = false; ///< there is no room beside the titles
};

[[nodiscard]] SpectrogramPlaces placeSpectrogram(const QSizeF& size, const SpectrogramState& state,
                                                 const ChartStyle& style);

/// The picture at `scale` device pixels for each of `places.picture`.
[[nodiscard]] QImage spectrogramImage(const SpectrogramState& state, const SpectrogramPlaces& places, double scale);

/// Frequency axis, time axis, colour bar with range and unit.
void paintSpectrogramAxes(QPainter& painter, const SpectrogramState& state, const SpectrogramPlaces& places,
                          const ChartStyle& style);

/// "1.234 s   440.0 Hz   -23.41 dB" between the titles, above the picture's right end; without the unit where the
/// colour bar's is so long that it stands right beside it; over the picture where there is no room between the titles.
[[nodiscard]] SpectrogramReadOut placeReadOut(const SpectrogramState& state, const SpectrogramPlaces& places,
                                              const SpectrogramCursor& cursor);
/// In its place.
void paintReadOut(QPainter& painter, const SpectrogramReadOut& shown, const ChartStyle& style);

} // namespace etude
