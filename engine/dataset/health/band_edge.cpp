// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dataset/health/band_edge.h"

#include <algorithm>

namespace etude {

namespace {

constexpr int kPoints = 2048;
constexpr std::size_t kChunk = std::size_t{32} * kPoints; // samples that are transformed at once
constexpr double kFloor = 1e-8;                           // -80 dB

SpectrumTransform transformAt(int sampleRate) {
    SpectrumConfig config;
    config.representation = Representation::Stft;
    config.nFft = kPoints;
    config.winLength = kPoints;
    config.hopLength = kPoints;
    config.center = false;
    return SpectrumTransform::create(config, sampleRate).value(); // nothing of it can be wrong
}

} // namespace

BandEdge::BandEdge(int sampleRate)
    : m_transform(transformAt(sampleRate))
    , m_power(m_transform.frequencies().size()) {}

void BandEdge::hear(std::span<const float> samples) {
    m_pending.insert(m_pending.end(), samples.begin(), samples.end());
    if (m_pending.size() >= kChunk)
        addFrames();
}

void BandEdge::addFrames() {
    const Spectrogram spectrogram = m_transform.compute(m_pending);
    for (int band = 0; band < spectrogram.bands; ++band)
        for (const float power : spectrogram.band(band))
            m_power[static_cast<std::size_t>(band)] += power;
    const auto heard = static_cast<std::ptrdiff_t>(spectrogram.frames) * kPoints;
    m_pending.erase(m_pending.begin(), m_pending.begin() + heard);
}

double BandEdge::finish() {
    if (m_power[0] == 0.0 && m_pending.size() < kPoints)
        m_pending.resize(kPoints); // a sound shorter than a frame
    addFrames();
    const double loudest = *std::ranges::max_element(m_power);
    for (std::size_t band = m_power.size(); band-- > 0 && loudest > 0.0;)
        if (m_power[band] > kFloor * loudest)
            return m_transform.frequencies()[band];
    return 0.0;
}

} // namespace etude
