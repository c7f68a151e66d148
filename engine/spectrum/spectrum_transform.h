// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "engine/core/result.h"
#include "engine/spectrum/spectrogram.h"
#include "engine/spectrum/spectrum_config.h"

namespace etude {

/// validate(), and the mel bank's edges against half the sampling rate.
[[nodiscard]] std::vector<FieldProblem> problemsAt(const SpectrumConfig& config, int sampleRate);

/// The time-frequency transform of one configuration at one sampling rate: window, FFTW plan, mel bank. Costly to make
/// (milliseconds), cheap to use. compute() is const and may be called from several threads at once.
class SpectrumTransform {
public:
    /// Error if problemsAt() finds one.
    [[nodiscard]] static Result<SpectrumTransform> create(const SpectrumConfig& config, int sampleRate);
    SpectrumTransform(SpectrumTransform&&) noexcept;
    SpectrumTransform& operator=(SpectrumTransform&&) noexcept;
    ~SpectrumTransform();

    /// The spectrogram (power or magnitude, before any compression) of mono samples at the sampling rate.
    /// A signal too short for one frame gives zero frames.
    [[nodiscard]] Spectrogram compute(std::span<const float> samples) const;

    /// Centre frequency of each band in Hz.
    [[nodiscard]] const std::vector<double>& frequencies() const;

private:
    struct Parts;
    explicit SpectrumTransform(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
