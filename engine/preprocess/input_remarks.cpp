// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/input_remarks.h"

#include <algorithm>
#include <cmath>

#include "engine/spectrum/mel_bank.h"

namespace etude {

namespace {

constexpr double kLowestTopDb = 10.0; ///< the dynamic range of music is larger

} // namespace

std::vector<InputRemark> remarks(const InputConfig& config) {
    std::vector<InputRemark> found;
    const SpectrumConfig& spectrum = config.spectrum;
    if (spectrum.representation == Representation::Mel) {
        const MelBank bank = MelBank::make(spectrum, config.audio.sampleRate);
        const auto empty =
            std::ranges::count_if(bank.filters, [](const MelFilter& filter) { return filter.weights.empty(); });
        if (empty > 0)
            found.push_back(
                {"spectrum.mel_bands",
                 say("%1 of the %2 mel bands are constant: their filters fall between two bins of a DFT of %3 "
                     "samples. Fewer bands or a longer DFT help.",
                     empty, spectrum.melBands, spectrum.nFft)});
    }
    if (const int gap = spectrum.hopLength - spectrum.winLength; gap > 0) {
        const double share = std::round(1000.0 * gap / spectrum.hopLength) / 10.0;
        found.push_back(
            {"spectrum.hop_length",
             say("The hop of %1 samples is longer than the window of %2: %3 samples of each hop (%4 %) are in "
                 "no frame.",
                 spectrum.hopLength, spectrum.winLength, gap, share)});
    }
    const PreprocessConfig& chain = config.preprocess;
    if (chain.compression == Compression::Decibel && chain.topDb > 0.0 && chain.topDb < kLowestTopDb)
        found.push_back(
            {"preprocess.top_db",
             say("All that is more than %1 dB below the loudest bin becomes one value, so that nearly all of "
                 "the input is constant. 80 dB are usual; 0 is no floor.",
                 chain.topDb)});
    return found;
}

} // namespace etude
