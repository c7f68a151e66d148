// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "engine/core/field_visit.h"
#include "engine/core/text.h"

namespace etude {

enum class Representation { Mel, Stft };
enum class Window { Hann, Hamming, Blackman, Rectangular };
/// Whether a window of n samples has period n (for spectra) or n - 1 (ends on equal values, for filters).
enum class WindowForm { Periodic, Symmetric };
/// What stands beyond the ends of a centred signal.
enum class PadMode {
    Zeros,   ///< n_fft / 2 zeros at both ends
    Reflect, ///< n_fft / 2 samples mirrored at the first and last
    Same,    ///< as few zeros as ceil(samples / hop) frames need, the odd one at the end: TensorFlow's "same"
};
enum class MelScale { Slaney, Htk };
enum class MelNorm { Slaney, None };
/// How the feature store keeps a spectrogram. Part of the configuration because it changes the numbers: a
/// spectrogram that is computed anew has the values that the store would give back (quantise.h).
enum class Storage { Float32, Log16 };
/// What a bin holds before compression. Part of the configuration because decibels of the two differ by a factor of 2.
enum class Quantity { Power, Magnitude };

template <>
struct EnumNames<Representation> {
    static constexpr std::array values{std::pair{Representation::Mel, std::string_view("mel")},
                                       std::pair{Representation::Stft, std::string_view("stft")}};
};
template <>
struct EnumNames<Window> {
    static constexpr std::array values{std::pair{Window::Hann, std::string_view("hann")},
                                       std::pair{Window::Hamming, std::string_view("hamming")},
                                       std::pair{Window::Blackman, std::string_view("blackman")},
                                       std::pair{Window::Rectangular, std::string_view("rectangular")}};
};
template <>
struct EnumNames<PadMode> {
    static constexpr std::array values{std::pair{PadMode::Zeros, std::string_view("zeros")},
                                       std::pair{PadMode::Reflect, std::string_view("reflect")},
                                       std::pair{PadMode::Same, std::string_view("same")}};
};
template <>
struct EnumNames<WindowForm> {
    static constexpr std::array values{std::pair{WindowForm::Periodic, std::string_view("periodic")},
                                       std::pair{WindowForm::Symmetric, std::string_view("symmetric")}};
};
template <>
struct EnumNames<Storage> {
    static constexpr std::array values{std::pair{Storage::Float32, std::string_view("float32")},
                                       std::pair{Storage::Log16, std::string_view("log16")}};
};
template <>
struct EnumNames<MelScale> {
    static constexpr std::array values{std::pair{MelScale::Slaney, std::string_view("slaney")},
                                       std::pair{MelScale::Htk, std::string_view("htk")}};
};
template <>
struct EnumNames<MelNorm> {
    static constexpr std::array values{std::pair{MelNorm::Slaney, std::string_view("slaney")},
                                       std::pair{MelNorm::None, std::string_view("none")}};
};
template <>
struct EnumNames<Quantity> {
    static constexpr std::array values{std::pair{Quantity::Power, std::string_view("power")},
                                       std::pair{Quantity::Magnitude, std::string_view("magnitude")}};
};

/// The time-frequency transform. A window shorter than n_fft is centred in it. The mel bank is applied to the quantity.
/// Defaults: Choi et al., section 2, and librosa.
struct SpectrumConfig {
    Representation representation = Representation::Mel;
    int nFft = 512;      ///< DFT size, samples
    int winLength = 512; ///< window length, samples, at most nFft
    int hopLength = 256; ///< samples between frames
    Window window = Window::Hann;
    WindowForm windowForm = WindowForm::Periodic;
    bool center = true; ///< frame t is centred on sample t * hop (or nearly, with "same"): the signal is padded
    PadMode padMode = PadMode::Zeros;
    Quantity quantity = Quantity::Power;
    int melBands = 96;
    double fMin = 0.0; ///< Hz, lowest edge of the mel bank
    double fMax = 0.0; ///< Hz, highest edge; 0 means half the sampling rate
    MelScale melScale = MelScale::Slaney;
    MelNorm melNorm = MelNorm::Slaney;
    Storage storage = Storage::Float32;

    bool operator==(const SpectrumConfig&) const = default;

    /// Rows of the spectrogram.
    [[nodiscard]] int bands() const { return representation == Representation::Mel ? melBands : nFft / 2 + 1; }
    /// Columns of the spectrogram of a signal of `samples` samples.
    [[nodiscard]] int frames(std::int64_t samples) const {
        if (center && padMode == PadMode::Same)
            return static_cast<int>((samples + hopLength - 1) / hopLength);
        const std::int64_t padded = center ? samples + 2 * (nFft / 2) : samples;
        return padded < nFft ? 0 : static_cast<int>(1 + (padded - nFft) / hopLength);
    }

    /// Samples before the signal that frame 0 begins with.
    [[nodiscard]] std::int64_t leadIn(std::int64_t samples) const {
        if (!center)
            return 0;
        if (padMode != PadMode::Same)
            return nFft / 2;
        return std::max<std::int64_t>(0, std::int64_t{frames(samples) - 1} * hopLength + nFft - samples) / 2;
    }

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        const bool mel = self.representation == Representation::Mel;
        visit("representation", self.representation);
        visit("n_fft", self.nFft, Range{16, 65536, "samples"});
        visit("win_length", self.winLength, Range{16, 65536, "samples"});
        visit("hop_length", self.hopLength, Range{1, 65536, "samples"});
        visit("window", self.window);
        visit("window_form", self.windowForm, Range{}, self.window != Window::Rectangular);
        visit("center", self.center);
        visit("pad_mode", self.padMode, Range{}, self.center);
        visit("quantity", self.quantity);
        visit("mel_bands", self.melBands, Range{1, 1024}, mel);
        visit("f_min", self.fMin, Range{0, 96000, "Hz"}, mel);
        visit("f_max", self.fMax, Range{0, 96000, "Hz"}, mel);
        visit("mel_scale", self.melScale, Range{}, mel);
        visit("mel_norm", self.melNorm, Range{}, mel);
        visit("storage", self.storage);
    }
    [[nodiscard]] std::vector<FieldProblem> check() const {
        std::vector<FieldProblem> problems;
        if (winLength > nFft)
            problems.push_back({"win_length", std::to_string(winLength), say("at most n_fft, which is %1", nFft)});
        if (fMax != 0.0 && fMax <= fMin)
            problems.push_back(
                {"f_max", shortestText(fMax), say("0 (half the sampling rate) or above f_min, which is %1", fMin)});
        return problems;
    }
};

} // namespace etude
