// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/passport.h"

#include <etude_version.h>

#include "engine/core/field_json.h"
#include "engine/core/text.h"

namespace etude {

namespace {

std::string number(double value) {
    return shortestText(value);
}

std::string channelsText(const AudioConfig& audio) {
    switch (audio.channels) {
    case Channels::Mean:
        return "averaged over channels";
    case Channels::Left:
        return "reduced to the first channel";
    case Channels::Right:
        break;
    }
    return "reduced to the second channel";
}

std::string offsetText(const AudioConfig& audio) {
    const std::string length = number(audio.clipSeconds) + " s";
    switch (audio.offset) {
    case ClipOffset::Start:
        return "cut to the first " + length + " (zero-padded if shorter)";
    case ClipOffset::Centre:
        return "cut to the middle " + length + " (zero-padded if shorter)";
    case ClipOffset::Random:
        return "cut to " + length + " from a random place fixed for each file (seed " +
               std::to_string(audio.offsetSeed) + ", zero-padded if shorter)";
    case ClipOffset::Whole:
        break;
    }
    return "used in full";
}

std::string windowText(const SpectrumConfig& spectrum) {
    std::string name(enumName(spectrum.window));
    if (spectrum.window == Window::Hann || spectrum.window == Window::Hamming || spectrum.window == Window::Blackman)
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return std::string(enumName(spectrum.windowForm)) + " " + name + " window of " +
           std::to_string(spectrum.winLength) + " samples";
}

std::string paddingText(const SpectrumConfig& spectrum) {
    if (!spectrum.center)
        return "no padding";
    switch (spectrum.padMode) {
    case PadMode::Zeros:
        return "centred frames with zero padding";
    case PadMode::Reflect:
        return "centred frames with reflected padding";
    case PadMode::Same:
        break;
    }
    return "\"same\" zero padding";
}

std::string spectrumText(const InputConfig& config) {
    const SpectrumConfig& spectrum = config.spectrum;
    const std::string transform = std::to_string(spectrum.nFft) + "-point STFT (" + windowText(spectrum) + ", hop " +
                                  std::to_string(spectrum.hopLength) + " samples, " + paddingText(spectrum) + ")";
    const std::string quantity(enumName(spectrum.quantity));
    if (spectrum.representation == Representation::Stft)
        return "the " + quantity + " of a " + transform + " with " + std::to_string(spectrum.bands()) + " bins";
    const double highest = spectrum.fMax != 0.0 ? spectrum.fMax : 0.5 * config.audio.sampleRate;
    const std::string scale = spectrum.melScale == MelScale::Slaney ? "Slaney" : "HTK";
    const std::string norm = spectrum.melNorm == MelNorm::Slaney ? "area-normalised" : "unnormalised";
    return "a " + std::to_string(spectrum.melBands) + "-band mel spectrogram (" + number(spectrum.fMin) + " to " +
           number(highest) + " Hz, " + scale + " scale, " + norm + " filters) of the " + quantity + " of a " +
           transform;
}

std::string storageText(const SpectrumConfig& spectrum) {
    return spectrum.storage == Storage::Log16 ? ", stored as 16-bit log values" : "";
}

std::string decibelText(const PreprocessConfig& chain) {
    const std::string reference = chain.dbReference == DecibelReference::Max
                                      ? "the clip's maximum"
                                      : "a reference of " + number(chain.dbReferenceValue);
    const std::string floor =
        chain.topDb > 0.0 ? ", floored " + number(chain.topDb) + " dB below the clip's maximum" : "";
    return "converted to decibels relative to " + reference + " (amin " + number(chain.amin) + floor + ")";
}

std::string compressionText(const PreprocessConfig& chain) {
    switch (chain.compression) {
    case Compression::Decibel:
        return decibelText(chain);
    case Compression::Log:
        return "compressed as log(" + (chain.logGain == 1.0 ? "" : number(chain.logGain) + " ") + "X + " +
               number(chain.logOffset) + ") to base " +
               (chain.logBase == PreprocessConfig{}.logBase ? "e" : number(chain.logBase));
    case Compression::PowerLaw:
        return "compressed as X^" + number(chain.powerExponent);
    case Compression::Pcen:
        return "compressed with PCEN (gain " + number(chain.pcenGain) + ", bias " + number(chain.pcenBias) +
               ", power " + number(chain.pcenPower) + ", time constant " + number(chain.pcenTimeConstant) +
               " s, epsilon " + number(chain.pcenEps) + ", input scaled by " + number(chain.pcenScale) + ")";
    case Compression::Linear:
        break;
    }
    return "left linear";
}

/// Begins with ", " or is empty.
std::string weightingText(const PreprocessConfig& chain) {
    switch (chain.weighting) {
    case Weighting::Bypass:
        return "";
    case Weighting::PerFrequency:
        return chain.weightsByTrainingSet()
                   ? ", standardised in each frequency band with the statistics of the training set"
                   : ", standardised in each frequency band over each clip";
    case Weighting::AWeighting:
        return ", A-weighted (IEC 61672)";
    case Weighting::BWeighting:
        return ", B-weighted (ANSI S1.4)";
    case Weighting::CWeighting:
        return ", C-weighted (IEC 61672)";
    case Weighting::DWeighting:
        break;
    }
    return ", D-weighted (IEC 537)";
}

std::string standardisationText(const PreprocessConfig& chain) {
    switch (chain.standardisation) {
    case Standardisation::PerSample:
        return ", standardised to zero mean and unit deviation over each clip";
    case Standardisation::PerDataset:
        return ", standardised with the mean and deviation of the training set";
    case Standardisation::None:
        break;
    }
    return "";
}

} // namespace

std::string methodsText(const InputConfig& config) {
    const PreprocessConfig& chain = config.preprocess;
    const std::string scale = chain.scale == 1.0 ? "" : ", multiplied by " + number(chain.scale);
    const std::string compression = ", " + compressionText(chain);
    const std::string weighting = weightingText(chain);
    const bool curveComesFirst =
        chain.compression != Compression::Decibel && chain.weighting != Weighting::PerFrequency;
    return "Audio was decoded, " + channelsText(config.audio) + ", resampled to " +
           std::to_string(config.audio.sampleRate) + " Hz (soxr HQ) and " + offsetText(config.audio) +
           "; the input is " + spectrumText(config) + storageText(config.spectrum) +
           (curveComesFirst ? weighting + compression : compression + weighting) + standardisationText(chain) + scale +
           " (Etude " + kVersion + ", configuration " + inputHash(config).shortHex() + ").";
}

Passport passport(const InputConfig& config) {
    return {canonicalText(toJson(config)), inputHash(config).hex(), methodsText(config), librosaSnippet(config)};
}

} // namespace etude
