// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "engine/core/fields.h"

namespace etude {

enum class Representation { Mel, Stft };
enum class Window { Hann, Hamming, Blackman, Rectangular };
enum class PadMode { Zeros, Reflect };
enum class MelScale { Slaney, Htk };
enum class MelNorm { Slaney, None };
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
                                       std::pair{PadMode::Reflect, std::string_view("reflect")}};
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

/// The time-frequency transform. Windows are periodic (as scipy.signal.get_window's default) and, if shorter than
/// n_fft, centred in it. The mel bank is applied to the quantity. Defaults: Choi et al., section 2, and librosa.
struct SpectrumConfig {
    Representation representation = Representation::Mel;
    int nFft = 512;      ///< DFT size, samples
    int winLength = 512; ///< window length, samples, at most nFft
    int hopLength = 256; ///< samples between frames
    Window window = Window::Hann;
    bool center = true; ///< frame t is centred on sample t * hop: the signal is padded by nFft / 2 at both ends
    PadMode padMode = PadMode::Zeros;
    Quantity quantity = Quantity::Power;
    int melBands = 96;
    double fMin = 0.0; ///< Hz, lowest edge of the mel bank
    double fMax = 0.0; ///< Hz, highest edge; 0 means half the sampling rate
    MelScale melScale = MelScale::Slaney;
    MelNorm melNorm = MelNorm::Slaney;

    bool operator==(const SpectrumConfig&) const = default;

    /// Rows of the spectrogram.
    [[nodiscard]] int bands() const { return representation == Representation::Mel ? melBands : nFft / 2 + 1; }
    /// Columns of the spectrogram of a signal of `samples` samples.
    [[nodiscard]] int frames(std::int64_t samples) const {
        const std::int64_t padded = center ? samples + 2 * (nFft / 2) : samples;
        return padded < nFft ? 0 : static_cast<int>(1 + (padded - nFft) / hopLength);
    }

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("representation", self.representation);
        visit("n_fft", self.nFft, Range{16, 65536, "samples"});
        visit("win_length", self.winLength, Range{16, 65536, "samples"});
        visit("hop_length", self.hopLength, Range{1, 65536, "samples"});
        visit("window", self.window);
        visit("center", self.center);
        visit("pad_mode", self.padMode);
        visit("quantity", self.quantity);
        visit("mel_bands", self.melBands, Range{1, 1024});
        visit("f_min", self.fMin, Range{0, 96000, "Hz"});
        visit("f_max", self.fMax, Range{0, 96000, "Hz"});
        visit("mel_scale", self.melScale);
        visit("mel_norm", self.melNorm);
    }
    [[nodiscard]] Result<void> check() const {
        if (winLength > nFft)
            return rangeError("win_length", std::to_string(winLength),
                              "at most n_fft, which is " + std::to_string(nFft));
        if (fMax != 0.0 && fMax <= fMin)
            return rangeError("f_max", shortestText(fMax),
                              "0 (half the sampling rate) or above f_min, which is " + shortestText(fMin));
        return {};
    }
};

} // namespace etude
