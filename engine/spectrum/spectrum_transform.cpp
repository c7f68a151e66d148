// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectrum/spectrum_transform.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <cstdint>
#include <string>
#include <utility>

#include "engine/spectrum/fourier.h"
#include "engine/spectrum/mel_bank.h"
#include "engine/spectrum/quantise.h"
#include "engine/spectrum/window.h"

namespace etude {

namespace {

/// Frames are worked on sixteen at a time: bin by bin, the sixteen values lie side by side, so that the mel product
/// runs in vector registers and a band is written sixteen frames at once.
constexpr int kTileFrames = 16;
using TileRow = std::array<float, kTileFrames>;

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

/// One column of the tile: power or magnitude of each bin.
void storeColumn(std::span<const std::complex<float>> bins, Quantity quantity, int column, std::vector<TileRow>& tile) {
    const auto at = static_cast<std::size_t>(column);
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        const float re = bins[bin].real();
        const float im = bins[bin].imag();
        const float power = re * re + im * im;
        tile[bin][at] = quantity == Quantity::Power ? power : std::sqrt(power);
    }
}

TileRow melRow(const MelFilter& filter, const std::vector<TileRow>& tile) {
    TileRow sums{};
    const TileRow* row = tile.data() + filter.firstBin;
    for (const float weight : filter.weights) {
        for (std::size_t i = 0; i < kTileFrames; ++i)
            sums[i] += weight * (*row)[i];
        ++row;
    }
    return sums;
}

} // namespace

Result<void> validateAt(const SpectrumConfig& config, int sampleRate) {
    if (auto valid = validate(config); !valid)
        return valid;
    if (sampleRate < 1)
        return rangeError("sample_rate", std::to_string(sampleRate), "an integer from 1 Hz");
    const double nyquist = 0.5 * sampleRate;
    const std::string limit = shortestText(nyquist) + " Hz, half the sampling rate";
    if (config.fMin >= nyquist)
        return rangeError("f_min", shortestText(config.fMin), "below " + limit);
    if (config.fMax > nyquist)
        return rangeError("f_max", shortestText(config.fMax), "at most " + limit);
    return {};
}

struct SpectrumTransform::Parts {
    SpectrumConfig config;
    int sampleRate = 0;
    std::vector<float> window;
    RealFourier fourier;
    MelBank mel; ///< no filters for an STFT
    std::vector<double> frequencies;
};

SpectrumTransform::SpectrumTransform(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)) {}
SpectrumTransform::SpectrumTransform(SpectrumTransform&&) noexcept = default;
SpectrumTransform& SpectrumTransform::operator=(SpectrumTransform&&) noexcept = default;
SpectrumTransform::~SpectrumTransform() = default;

Result<SpectrumTransform> SpectrumTransform::create(const SpectrumConfig& config, int sampleRate) {
    if (auto valid = validateAt(config, sampleRate); !valid)
        return valid.error();
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

    RealFourier::Work work = m_parts->fourier.makeWork();
    std::vector<TileRow> tile(work.output().size());
    const std::int64_t leadIn = config.leadIn(std::ssize(samples));
    for (int first = 0; first < result.frames; first += kTileFrames) {
        const int columns = std::min(kTileFrames, result.frames - first);
        for (int column = 0; column < columns; ++column) {
            const std::int64_t start = std::int64_t{first + column} * config.hopLength - leadIn;
            cutFrame(samples, start, config.padMode, m_parts->window, work.input());
            m_parts->fourier.transform(work);
            storeColumn(work.output(), config.quantity, column, tile);
        }
        for (int band = 0; band < result.bands; ++band) {
            const auto index = static_cast<std::size_t>(band);
            const TileRow row = result.melAxis ? melRow(m_parts->mel.filters[index], tile) : tile[index];
            std::copy_n(row.begin(), columns, result.band(band).begin() + first);
        }
    }
    if (config.storage == Storage::Log16)
        roundToLog16(result.values);
    return result;
}

const std::vector<double>& SpectrumTransform::frequencies() const {
    return m_parts->frequencies;
}

} // namespace etude
