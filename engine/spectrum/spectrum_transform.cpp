// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectrum/spectrum_transform.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

#include "engine/core/text.h"
#include "engine/spectrum/mel_bank.h"
#include "engine/spectrum/quantise.h"
#include "engine/spectrum/real_fourier.h"
#include "engine/spectrum/window.h"

namespace etude {

namespace {

/// Frames are worked on sixteen at a time: bin by bin, the sixteen values lie side by side, so that the mel product
/// runs in vector registers and a band is written sixteen frames at once.
constexpr std::size_t kTileFrames = 16;

/// Four floats in one register, on every processor that has such: left to itself, GCC vectorises the mel product along
/// the short filters instead of the frames.
using Lanes = float __attribute__((vector_size(16)));
constexpr std::size_t kLanes = sizeof(Lanes) / sizeof(float);

/// The sample that stands at `index` of a signal mirrored at its first and last sample (numpy.pad's "reflect").
float reflected(std::span<const float> samples, std::int64_t index) {
    const std::int64_t size = std::ssize(samples);
    if (size < 2)
        return size == 0 ? 0.0F : samples[0];
    const std::int64_t period = 2 * (size - 1);
    const std::int64_t phase = ((index % period) + period) % period;
    return samples[static_cast<std::size_t>(phase < size ? phase : period - phase)];
}

/// The windowed samples from `start` on, which may lie outside the signal.
void cutFrame(std::span<const float> samples, std::int64_t start, PadMode padMode, std::span<const float> window,
              std::span<float> frame) {
    const std::int64_t size = std::ssize(frame);
    if (start >= 0 && start + size <= std::ssize(samples)) {
        const float* source = samples.data() + start;
        for (std::size_t i = 0; i < frame.size(); ++i)
            frame[i] = source[i] * window[i];
        return;
    }
    for (std::int64_t i = 0; i < size; ++i) {
        const std::int64_t index = start + i;
        const bool inside = index >= 0 && index < std::ssize(samples);
        float value = inside ? samples[static_cast<std::size_t>(index)] : 0.0F;
        if (!inside && padMode == PadMode::Reflect)
            value = reflected(samples, index);
        frame[static_cast<std::size_t>(i)] = value * window[static_cast<std::size_t>(i)];
    }
}

/// Sixteen frames' spectra, and the memory to compute them in. One for each call: nothing is allocated a frame.
struct Tile {
    RealFourier::Work work;
    std::size_t bins;
    std::vector<float> spectra; ///< frame by frame
    std::vector<float> rows;    ///< the same bin by bin

    Tile(const RealFourier& fourier, int nFft)
        : work(fourier.makeWork())
        , bins(static_cast<std::size_t>(nFft / 2 + 1))
        , spectra(kTileFrames * bins)
        , rows(kTileFrames * bins) {}

    [[nodiscard]] std::span<float> spectrum(std::size_t frame) {
        return std::span(spectra).subspan(frame * bins, bins);
    }
    [[nodiscard]] const float* row(int bin) const { return rows.data() + static_cast<std::size_t>(bin) * kTileFrames; }

    void transpose() {
        for (std::size_t bin = 0; bin < bins; ++bin)
            for (std::size_t frame = 0; frame < kTileFrames; ++frame)
                rows[bin * kTileFrames + frame] = spectra[frame * bins + bin];
    }
};

/// One band of sixteen frames: the rows from the filter's first bin on, weighted and summed.
void applyFilter(std::span<const float> weights, const float* row, std::span<float, kTileFrames> band) {
    Lanes sums[kTileFrames / kLanes] = {};
    for (const float weight : weights) {
        for (Lanes& sum : sums) {
            Lanes values;
            std::memcpy(&values, row, sizeof values);
            sum += weight * values;
            row += kLanes;
        }
    }
    std::memcpy(band.data(), sums, sizeof sums);
}

} // namespace

std::vector<FieldProblem> problemsAt(const SpectrumConfig& config, int sampleRate) {
    std::vector<FieldProblem> problems = fieldProblems(config);
    if (sampleRate < 1)
        problems.push_back({"sample_rate", std::to_string(sampleRate), say("an integer from 1 Hz")});
    if (!problems.empty())
        return problems;
    const double nyquist = 0.5 * sampleRate;
    if (config.fMin >= nyquist)
        problems.push_back({"f_min", shortestText(config.fMin), say("below %1 Hz, half the sampling rate", nyquist)});
    if (config.fMax > nyquist)
        problems.push_back({"f_max", shortestText(config.fMax), say("at most %1 Hz, half the sampling rate", nyquist)});
    return problems;
}

struct SpectrumTransform::Parts {
    SpectrumConfig config;
    int sampleRate = 0;
    std::vector<float> window;
    RealFourier fourier;
    MelBank mel; ///< no filters for an STFT
    std::vector<double> frequencies;

    void computeTile(std::span<const float> samples, std::int64_t start, std::size_t columns, Tile& tile) const;
    void writeBands(const Tile& tile, std::size_t first, std::size_t columns, Spectrogram& result) const;
};

/// The spectra of `columns` frames, the first of which begins at sample `start`.
void SpectrumTransform::Parts::computeTile(std::span<const float> samples, std::int64_t start, std::size_t columns,
                                           Tile& tile) const {
    for (std::size_t column = 0; column < columns; ++column) {
        cutFrame(samples, start, config.padMode, window, tile.work.input());
        fourier.power(tile.work, tile.spectrum(column));
        start += config.hopLength;
    }
    if (config.quantity == Quantity::Magnitude)
        for (float& value : tile.spectra)
            value = std::sqrt(value);
    tile.transpose();
}

/// The bands of `columns` frames, from frame `first` of the result on.
void SpectrumTransform::Parts::writeBands(const Tile& tile, std::size_t first, std::size_t columns,
                                          Spectrogram& result) const {
    std::array<float, kTileFrames> band{};
    for (int index = 0; index < result.bands; ++index) {
        const float* values = tile.row(index);
        if (result.melAxis) {
            const MelFilter& filter = mel.filters[static_cast<std::size_t>(index)];
            applyFilter(filter.weights, tile.row(filter.firstBin), band);
            values = band.data();
        }
        std::copy_n(values, columns, result.band(index).data() + first);
    }
}

SpectrumTransform::SpectrumTransform(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)) {}
SpectrumTransform::SpectrumTransform(SpectrumTransform&&) noexcept = default;
SpectrumTransform& SpectrumTransform::operator=(SpectrumTransform&&) noexcept = default;
SpectrumTransform::~SpectrumTransform() = default;

Result<SpectrumTransform> SpectrumTransform::create(const SpectrumConfig& config, int sampleRate) {
    if (const auto problems = problemsAt(config, sampleRate); !problems.empty())
        return fieldError(problems.front());
    auto parts =
        std::make_unique<Parts>(Parts{config,
                                      sampleRate,
                                      makeWindow(config.window, config.windowForm, config.winLength, config.nFft),
                                      RealFourier(config.nFft),
                                      {},
                                      {}});
    if (config.representation == Representation::Mel) {
        parts->mel = MelBank::make(config, sampleRate);
        parts->frequencies = parts->mel.frequencies;
    } else {
        for (int bin = 0; bin <= config.nFft / 2; ++bin)
            parts->frequencies.push_back(static_cast<double>(bin) * sampleRate / config.nFft);
    }
    return SpectrumTransform(std::move(parts));
}

Spectrogram SpectrumTransform::compute(std::span<const float> samples) const {
    const SpectrumConfig& config = m_parts->config;
    Spectrogram result;
    result.bands = config.bands();
    result.frames = samples.empty() ? 0 : config.frames(std::ssize(samples));
    result.values.resize(static_cast<std::size_t>(result.bands) * static_cast<std::size_t>(result.frames));
    result.frequencies = m_parts->frequencies;
    result.secondsPerFrame = static_cast<double>(config.hopLength) / m_parts->sampleRate;
    result.melAxis = config.representation == Representation::Mel;
    result.unit = enumName(config.quantity);

    Tile tile(m_parts->fourier, config.nFft);
    std::int64_t start = -config.leadIn(std::ssize(samples));
    const auto frames = static_cast<std::size_t>(result.frames);
    for (std::size_t first = 0; first < frames; first += kTileFrames) {
        const std::size_t columns = std::min(kTileFrames, frames - first);
        m_parts->computeTile(samples, start, columns, tile);
        m_parts->writeBands(tile, first, columns, result);
        start += std::int64_t{kTileFrames} * config.hopLength;
    }
    if (config.storage == Storage::Log16)
        roundToLog16(result.values);
    return result;
}

const std::vector<double>& SpectrumTransform::frequencies() const {
    return m_parts->frequencies;
}

} // namespace etude
