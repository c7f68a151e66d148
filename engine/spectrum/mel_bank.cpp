// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectrum/mel_bank.h"

#include <algorithm>
#include <cmath>

namespace etude {

namespace {

constexpr double kHzPerMel = 200.0 / 3.0; // Slaney, below the break
constexpr double kBreakHz = 1000.0;
constexpr double kBreakMel = kBreakHz / kHzPerMel;
const double kLogStep = std::log(6.4) / 27.0;

MelFilter triangle(double low, double peak, double high, double height, const SpectrumConfig& config, int sampleRate) {
    MelFilter filter;
    for (int bin = 0; bin <= config.nFft / 2; ++bin) {
        const double frequency = static_cast<double>(bin) * sampleRate / config.nFft;
        const double weight = std::min((frequency - low) / (peak - low), (high - frequency) / (high - peak));
        if (weight <= 0.0)
            continue;
        if (filter.weights.empty())
            filter.firstBin = bin;
        filter.weights.push_back(static_cast<float>(weight * height));
    }
    return filter;
}

} // namespace

double hzToMel(double hz, MelScale scale) {
    if (scale == MelScale::Htk)
        return 2595.0 * std::log10(1.0 + hz / 700.0);
    return hz < kBreakHz ? hz / kHzPerMel : kBreakMel + std::log(hz / kBreakHz) / kLogStep;
}

double melToHz(double mel, MelScale scale) {
    if (scale == MelScale::Htk)
        return 700.0 * (std::pow(10.0, mel / 2595.0) - 1.0);
    return mel < kBreakMel ? mel * kHzPerMel : kBreakHz * std::exp(kLogStep * (mel - kBreakMel));
}

MelBank MelBank::make(const SpectrumConfig& config, int sampleRate) {
    const double lowest = hzToMel(config.fMin, config.melScale);
    const double highest = hzToMel(config.fMax != 0.0 ? config.fMax : 0.5 * sampleRate, config.melScale);
    const auto edge = [&](int index) {
        return melToHz(lowest + (highest - lowest) * index / (config.melBands + 1), config.melScale);
    };
    MelBank bank;
    for (int band = 0; band < config.melBands; ++band) {
        const double low = edge(band);
        const double high = edge(band + 2);
        const double height = config.melNorm == MelNorm::Slaney ? 2.0 / (high - low) : 1.0;
        bank.frequencies.push_back(edge(band + 1));
        bank.filters.push_back(triangle(low, bank.frequencies.back(), high, height, config, sampleRate));
    }
    return bank;
}

} // namespace etude
