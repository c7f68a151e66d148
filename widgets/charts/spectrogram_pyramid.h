// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QImage>
#include <QSize>

#include "engine/spectrum/spectrogram.h"
#include "widgets/charts/chart_axes.h"
#include "widgets/charts/color_map.h"

namespace etude {

/// A spectrogram with its means over 2, 4, 8... frames and bands (a ripmap), so that any part of it can be drawn at any
/// size with a few cells for each pixel. The finest level is the spectrogram itself; all others together take at most
/// three times its memory. A value that can be built in the background and shared.
struct SpectrogramPyramid {
    /// values[band * frames + frame]; bandsPerCell x framesPerCell bins have gone into a cell (fewer at the far edges).
    struct Level {
        int bandsPerCell = 1;
        int framesPerCell = 1;
        int bands = 0;
        int frames = 0;
        std::vector<float> values; ///< empty for the finest level
    };
    std::shared_ptr<const Spectrogram> spectrogram;
    std::vector<Level> levels; ///< all frame reductions of one band reduction, then of the next
    int frameLevels = 0;       ///< frame reductions for each band reduction
    double low = 0.0;          ///< range of the finite values
    double high = 0.0;
};

/// Blocking, some milliseconds for a clip; the spectrogram is kept, not copied.
[[nodiscard]] SpectrogramPyramid buildPyramid(std::shared_ptr<const Spectrogram> spectrogram);

/// Draws the bins of `frames` x `bands` (in bins, bin i spanning i to i + 1; band 0 at the bottom) at `size` device
/// pixels: each pixel the mean of the bins under it, or where bins are larger than pixels, the bin under its centre.
/// `values` are mapped from the first to the last colour. Outside of the spectrogram, pixels are transparent.
[[nodiscard]] QImage drawSpectrogram(const SpectrogramPyramid& pyramid, const ChartRange& frames,
                                     const ChartRange& bands, const ChartRange& values, const ColorTable& colors,
                                     const QSize& size);

} // namespace etude
