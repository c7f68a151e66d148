// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/steps/weighting.h"

#include <cmath>
#include <optional>

#include "engine/preprocess/steps/spectrum.h"
#include "engine/preprocess/steps/standardisation.h"
#include "engine/spectrum/weighting.h"

namespace etude {

namespace {

struct Curve {
    WeightingCurve curve;
    std::string_view words;
    std::string_view function; ///< in librosa
};

std::optional<Curve> curveOf(Weighting weighting) {
    switch (weighting) {
    case Weighting::AWeighting:
        return Curve{WeightingCurve::A, "A-weighted (IEC 61672)", "A_weighting"};
    case Weighting::BWeighting:
        return Curve{WeightingCurve::B, "B-weighted (ANSI S1.4)", "B_weighting"};
    case Weighting::CWeighting:
        return Curve{WeightingCurve::C, "C-weighted (IEC 61672)", "C_weighting"};
    case Weighting::DWeighting:
        return Curve{WeightingCurve::D, "D-weighted (IEC 537)", "D_weighting"};
    case Weighting::Bypass:
    case Weighting::PerFrequency:
        break;
    }
    return std::nullopt;
}

/// The curve as a factor on the quantity.
void multiplyCurve(Spectrogram& spectrogram, WeightingCurve curve, Quantity quantity) {
    for (int band = 0; band < spectrogram.bands; ++band) {
        const double decibels = weightingDecibels(curve, spectrogram.frequencies[static_cast<std::size_t>(band)]);
        const auto gain = static_cast<float>(std::pow(10.0, decibels / decibelsPerDecade(quantity)));
        for (float& value : spectrogram.band(band))
            value *= gain;
    }
}

void addCurve(Spectrogram& decibels, WeightingCurve curve) {
    for (int band = 0; band < decibels.bands; ++band) {
        const double gain = weightingDecibels(curve, decibels.frequencies[static_cast<std::size_t>(band)]);
        for (float& value : decibels.band(band))
            value += static_cast<float>(gain);
    }
}

/// `statistics` are null where each clip's own are used.
void standardiseBands(Spectrogram& spectrogram, const TrainingStatistics* statistics) {
    for (int band = 0; band < spectrogram.bands; ++band) {
        const std::span<float> values = spectrogram.band(band);
        standardise(values, statistics ? statistics->bands[static_cast<std::size_t>(band)] : Moments::of(values));
    }
}

Result<void> apply(Spectrogram& spectrogram, const InputConfig& config, const TrainingStatistics* statistics) {
    const PreprocessConfig& chain = config.preprocess;
    if (chain.weighting == Weighting::PerFrequency)
        standardiseBands(spectrogram, chain.weightsByTrainingSet() ? statistics : nullptr);
    else if (const auto curve = curveOf(chain.weighting); curve && weightingComesFirst(chain))
        multiplyCurve(spectrogram, curve->curve, config.spectrum.quantity);
    else if (curve)
        addCurve(spectrogram, curve->curve);
    return {};
}

Unit unit(const InputConfig& config, const Unit& unit) {
    return config.preprocess.weighting == Weighting::PerFrequency ? kStandardisedUnit : unit;
}

std::string methods(const InputConfig& config) {
    if (const auto curve = curveOf(config.preprocess.weighting))
        return ", " + std::string(curve->words);
    if (config.preprocess.weighting != Weighting::PerFrequency)
        return "";
    return config.preprocess.weightsByTrainingSet()
               ? ", standardised in each frequency band with the statistics of the training set"
               : ", standardised in each frequency band over each clip";
}

void addCurve(const Curve& curve, const InputConfig& config, PythonProgram& program) {
    const std::string decibels = "librosa." + std::string(curve.function) + "(frequencies)[:, np.newaxis]";
    if (weightingComesFirst(config.preprocess))
        program.add("X = X * 10 ** (" + decibels + " / " + std::to_string(decibelsPerDecade(config.spectrum.quantity)) +
                    ")");
    else
        program.add("X = X + " + decibels);
}

void python(const InputConfig& config, PythonProgram& program) {
    if (const auto curve = curveOf(config.preprocess.weighting))
        addCurve(*curve, config, program);
    else if (config.preprocess.weightsByTrainingSet())
        standardiseByTrainingSet(program, "band_statistics(statistics)");
    else if (config.preprocess.weighting == Weighting::PerFrequency)
        standardiseByClip(program, "1");
}

} // namespace

const Step kWeightingStep{.methods = methods, .python = python, .unit = unit, .apply = apply};

bool hasCurve(Weighting weighting) {
    return curveOf(weighting).has_value();
}

bool weightingComesFirst(const PreprocessConfig& config) {
    return hasCurve(config.weighting) && config.compression != Compression::Decibel;
}

} // namespace etude
