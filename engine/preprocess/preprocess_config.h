// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/fields.h"

namespace etude {

enum class Compression { Decibel, Log, Linear };
enum class Weighting { Bypass, PerFrequency, AWeighting };
enum class Standardisation { PerSample, None };

template <>
struct EnumNames<Compression> {
    static constexpr std::array values{std::pair{Compression::Decibel, std::string_view("decibel")},
                                       std::pair{Compression::Log, std::string_view("log")},
                                       std::pair{Compression::Linear, std::string_view("linear")}};
};
template <>
struct EnumNames<Weighting> {
    static constexpr std::array values{std::pair{Weighting::Bypass, std::string_view("bypass")},
                                       std::pair{Weighting::PerFrequency, std::string_view("per_frequency")},
                                       std::pair{Weighting::AWeighting, std::string_view("a_weighting")}};
};
template <>
struct EnumNames<Standardisation> {
    static constexpr std::array values{std::pair{Standardisation::PerSample, std::string_view("per_sample")},
                                       std::pair{Standardisation::None, std::string_view("none")}};
};

/// What is done to a spectrogram before the network sees it, in this order: compression with its floor, weighting,
/// standardisation, scale. Defaults: Choi et al., sections 2.3 and 2.4.
///   decibel  10 log10(max(P, amin)) of power, 20 log10(max(M, sqrt(amin))) of magnitude, minus the clip's own maximum,
///            floored at -topDb; A-weighting is then added in dB
///   log      ln(gain X + offset); any other weighting gain multiplies X before it
///   linear   X
struct PreprocessConfig {
    Compression compression = Compression::Decibel;
    double amin = 1e-10;    ///< decibel: power below which the logarithm is not taken
    double topDb = 80.0;    ///< decibel: dynamic range kept below the maximum, dB
    double logGain = 1.0;   ///< log: gain
    double logOffset = 1.0; ///< log: alpha of log(X + alpha)
    Weighting weighting = Weighting::Bypass;
    Standardisation standardisation = Standardisation::PerSample;
    double scale = 1.0; ///< factor on the finished input

    bool operator==(const PreprocessConfig&) const = default;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("compression", self.compression);
        visit("amin", self.amin, Range{1e-30, 1});
        visit("top_db", self.topDb, Range{1, 400, "dB"});
        visit("log_gain", self.logGain, Range{1e-12, 1e12});
        visit("log_offset", self.logOffset, Range{1e-30, 1e12});
        visit("weighting", self.weighting);
        visit("standardisation", self.standardisation);
        visit("scale", self.scale, Range{1e-6, 1e6});
    }
};

} // namespace etude
