// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/spectrogram_pyramid.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace etude {

namespace {

using Level = SpectrogramPyramid::Level;

std::span<const float> valuesOf(const SpectrogramPyramid& pyramid, const Level& level) {
    return level.values.empty() ? std::span<const float>(pyramid.spectrogram->values) : level.values;
}

/// Means over two neighbours along one axis; at an odd end the last is averaged by what it holds.
Level halved(const Level& fine, std::span<const float> values, bool alongFrames) {
    Level half = fine;
    (alongFrames ? half.framesPerCell : half.bandsPerCell) *= 2;
    half.frames = alongFrames ? (fine.frames + 1) / 2 : fine.frames;
    half.bands = alongFrames ? fine.bands : (fine.bands + 1) / 2;
    half.values.assign(static_cast<std::size_t>(half.frames) * static_cast<std::size_t>(half.bands), 0.0F);
    const auto stride = static_cast<std::size_t>(fine.frames);
    auto out = half.values.begin();
    for (int band = 0; band < half.bands; ++band) {
        const int firstBand = alongFrames ? band : 2 * band;
        const int secondBand = alongFrames ? band : std::min(2 * band + 1, fine.bands - 1);
        for (int frame = 0; frame < half.frames; ++frame) {
            const int firstFrame = alongFrames ? 2 * frame : frame;
            const int secondFrame = alongFrames ? std::min(2 * frame + 1, fine.frames - 1) : frame;
            const float a = values[static_cast<std::size_t>(firstBand) * stride + static_cast<std::size_t>(firstFrame)];
            const float b =
                values[static_cast<std::size_t>(secondBand) * stride + static_cast<std::size_t>(secondFrame)];
            *out++ = 0.5F * (a + b);
        }
    }
    return half;
}

/// The share that the cells first, first + 1... of a level have in one pixel.
struct Cover {
    int first = 0;
    std::vector<float> weights; ///< empty outside of the spectrogram
};

/// Which cells lie under each of `pixels` pixels over `range`. `cells` of `binsPerCell` bins each.
std::vector<Cover> covers(const ChartRange& range, int pixels, int cells, int binsPerCell) {
    std::vector<Cover> result(static_cast<std::size_t>(pixels));
    const double perPixel = range.span() / pixels / binsPerCell;
    for (int pixel = 0; pixel < pixels; ++pixel) {
        const double from = range.low / binsPerCell + pixel * perPixel;
        const double to = from + perPixel;
        Cover& cover = result[static_cast<std::size_t>(pixel)];
        if (perPixel <= 1.0) {
            const int cell = static_cast<int>(std::floor((from + to) / 2.0));
            if (cell >= 0 && cell < cells)
                cover = {cell, {1.0F}};
            continue;
        }
        const int first = std::max(0, static_cast<int>(std::floor(from)));
        const int last = std::min(cells - 1, static_cast<int>(std::ceil(to)) - 1);
        cover.first = first;
        double sum = 0.0;
        for (int cell = first; cell <= last; ++cell)
            sum += std::min(to, cell + 1.0) - std::max(from, static_cast<double>(cell));
        for (int cell = first; cell <= last && sum > 0.0; ++cell)
            cover.weights.push_back(
                static_cast<float>((std::min(to, cell + 1.0) - std::max(from, static_cast<double>(cell))) / sum));
    }
    return result;
}

/// How often to halve so that a pixel still covers at least one cell.
int reduction(double binsPerPixel, int levels) {
    const int wanted = binsPerPixel > 1.0 ? static_cast<int>(std::floor(std::log2(binsPerPixel))) : 0;
    return std::clamp(wanted, 0, levels - 1);
}

float meanUnder(std::span<const float> values, std::size_t stride, const Cover& row, const Cover& column) {
    float sum = 0.0F;
    for (std::size_t r = 0; r < row.weights.size(); ++r) {
        const float* cells =
            values.data() + (static_cast<std::size_t>(row.first) + r) * stride + static_cast<std::size_t>(column.first);
        float line = 0.0F;
        for (std::size_t c = 0; c < column.weights.size(); ++c)
            line += column.weights[c] * cells[c];
        sum += row.weights[r] * line;
    }
    return sum;
}

} // namespace

SpectrogramPyramid buildPyramid(std::shared_ptr<const Spectrogram> spectrogram) {
    SpectrogramPyramid pyramid;
    pyramid.spectrogram = std::move(spectrogram);
    if (!pyramid.spectrogram || pyramid.spectrogram->values.empty())
        return pyramid;
    const Spectrogram& source = *pyramid.spectrogram;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const float value : source.values)
        if (std::isfinite(value)) {
            low = std::min<double>(low, value);
            high = std::max<double>(high, value);
        }
    pyramid.low = low <= high ? low : 0.0;
    pyramid.high = low <= high ? high : 0.0;

    Level first{1, 1, source.bands, source.frames, {}};
    while (true) {
        const std::size_t start = pyramid.levels.size();
        pyramid.levels.push_back(first);
        while (pyramid.levels.back().frames > 1) {
            const Level& fine = pyramid.levels.back();
            pyramid.levels.push_back(halved(fine, valuesOf(pyramid, fine), true));
        }
        pyramid.frameLevels = static_cast<int>(pyramid.levels.size() - start);
        const Level& widest = pyramid.levels[start];
        if (widest.bands <= 1)
            return pyramid;
        first = halved(widest, valuesOf(pyramid, widest), false);
    }
}

QImage drawSpectrogram(const SpectrogramPyramid& pyramid, const ChartRange& frames, const ChartRange& bands,
                       const ChartRange& values, const ColorTable& colors, const QSize& size) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (pyramid.levels.empty() || size.isEmpty() || !(frames.span() > 0.0) || !(bands.span() > 0.0))
        return image;
    const int bandLevels = static_cast<int>(pyramid.levels.size()) / pyramid.frameLevels;
    const int across = reduction(frames.span() / size.width(), pyramid.frameLevels);
    const int up = reduction(bands.span() / size.height(), bandLevels);
    const Level& level = pyramid.levels[static_cast<std::size_t>(up) * static_cast<std::size_t>(pyramid.frameLevels) +
                                        static_cast<std::size_t>(across)];
    const std::span<const float> cells = valuesOf(pyramid, level);
    const std::vector<Cover> columns = covers(frames, size.width(), level.frames, level.framesPerCell);
    const std::vector<Cover> rows = covers(bands, size.height(), level.bands, level.bandsPerCell);
    const double scale = values.span() > 0.0 ? 255.0 / values.span() : 0.0;
    for (int y = 0; y < size.height(); ++y) {
        const Cover& row = rows[static_cast<std::size_t>(size.height() - 1 - y)];
        auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(y));
        if (row.weights.empty())
            continue;
        for (int x = 0; x < size.width(); ++x) {
            const Cover& column = columns[static_cast<std::size_t>(x)];
            if (column.weights.empty())
                continue;
            const double value = meanUnder(cells, static_cast<std::size_t>(level.frames), row, column);
            const double index = (value - values.low) * scale + 0.5;
            // Not a number compares false with everything: it gets the lowest colour.
            pixels[x] = colors[index >= 255.0 ? 255 : index > 0.0 ? static_cast<std::size_t>(index) : 0];
        }
    }
    return image;
}

} // namespace etude
