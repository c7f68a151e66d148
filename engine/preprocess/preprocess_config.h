// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <numbers>

#include "engine/core/field_visit.h"

namespace etude {

enum class Compression { Decibel, Log, PowerLaw, Linear, Pcen };
enum class DecibelReference { Max, Constant };
enum class Weighting { Bypass, PerFrequency, AWeighting, BWeighting, CWeighting, DWeighting };
enum class WeightingStatistics { Clip, TrainingSet };
enum class Standardisation { PerSample, PerDataset, None };

template <>
struct EnumNames<Compression> {
    static constexpr std::array values{std::pair{Compression::Decibel, std::string_view("decibel")},
                                       std::pair{Compression::Log, std::string_view("log")},
                                       std::pair{Compression::PowerLaw, std::string_view("power_law")},
                                       std::pair{Compression::Linear, std::string_view("linear")},
                                       std::pair{Compression::Pcen, std::string_view("pcen")}};
};
template <>
struct EnumNames<DecibelReference> {
    static constexpr std::array values{std::pair{DecibelReference::Max, std::string_view("max")},
                                       std::pair{DecibelReference::Constant, std::string_view("constant")}};
};
template <>
struct EnumNames<Weighting> {
    static constexpr std::array values{std::pair{Weighting::Bypass, std::string_view("bypass")},
                                       std::pair{Weighting::PerFrequency, std::string_view("per_frequency")},
                                       std::pair{Weighting::AWeighting, std::string_view("a_weighting")},
                                       std::pair{Weighting::BWeighting, std::string_view("b_weighting")},
                                       std::pair{Weighting::CWeighting, std::string_view("c_weighting")},
                                       std::pair{Weighting::DWeighting, std::string_view("d_weighting")}};
};
template <>
struct EnumNames<WeightingStatistics> {
    static constexpr std::array values{std::pair{WeightingStatistics::Clip, std::string_view("clip")},
                                       std::pair{WeightingStatistics::TrainingSet, std::string_view("training_set")}};
};
template <>
struct EnumNames<Standardisation> {
    static constexpr std::array values{std::pair{Standardisation::PerSample, std::string_view("per_sample")},
                                       std::pair{Standardisation::PerDataset, std::string_view("per_dataset")},
                                       std::pair{Standardisation::None, std::string_view("none")}};
};

/// What is done to a spectrogram X before the network sees it, in this order: compression with its floor, weighting,
/// standardisation, scale. Defaults: Choi et al., sections 2.3 and 2.4.
///   decibel    10 log10(max(P, amin)) of power, 20 log10(max(M, sqrt(amin))) of magnitude, minus the same of the
///              reference (the clip's own maximum, or a constant in the unit of X), then floored at top_db below the
///              clip's maximum; A-, B-, C- or D-weighting is then added in dB
///   log        log(gain X + offset) to a base
///   power_law  X ^ exponent
///   linear     X
///   pcen       (scale X / (eps + M)^gain + bias)^power - bias^power with M the first-order smoothing of scale X over
///              time (Lostanlen et al., "Per-channel energy normalization: why and how", 2019; librosa.pcen); of
///              magnitude only
/// The gain of A-, B-, C- or D-weighting multiplies X before every compression but decibel.
struct PreprocessConfig {
    Compression compression = Compression::Decibel;
    DecibelReference dbReference = DecibelReference::Max;
    double dbReferenceValue = 1.0; ///< decibel: the constant reference, in the unit of X
    double amin = 1e-10;           ///< decibel: power below which the logarithm is not taken
    double topDb = 80.0;           ///< decibel: dynamic range kept below the maximum, dB; 0: no floor
    double logGain = 1.0;          ///< log: gain
    double logOffset = 1.0;        ///< log: alpha of log(X + alpha)
    double logBase = std::numbers::e;
    double powerExponent = 1.0 / 3.0;
    double pcenGain = 0.98; ///< 0: the smoothing has no effect
    double pcenBias = 2.0;
    double pcenPower = 0.5;          ///< 0: log(1 + ...), as in librosa
    double pcenTimeConstant = 0.4;   ///< of the smoothing, seconds
    double pcenEps = 1e-6;           ///< added to M
    double pcenScale = 2147483648.0; ///< factor on X first; 2^31 is librosa's for samples within +-1
    Weighting weighting = Weighting::Bypass;
    WeightingStatistics weightingStatistics = WeightingStatistics::Clip; ///< of per_frequency
    Standardisation standardisation = Standardisation::PerSample;
    double scale = 1.0; ///< factor on the finished input

    bool operator==(const PreprocessConfig&) const = default;

    /// Whether a step uses statistics of the training set (training_statistics.h).
    [[nodiscard]] bool needsStatistics() const {
        return standardisation == Standardisation::PerDataset || weightsByTrainingSet();
    }
    [[nodiscard]] bool weightsByTrainingSet() const {
        return weighting == Weighting::PerFrequency && weightingStatistics == WeightingStatistics::TrainingSet;
    }

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        const bool decibel = self.compression == Compression::Decibel;
        const bool log = self.compression == Compression::Log;
        const bool pcen = self.compression == Compression::Pcen;
        const bool smoothed = pcen && self.pcenGain != 0.0;
        visit("compression", self.compression);
        visit("db_reference", self.dbReference, Range{}, decibel);
        visit("db_reference_value", self.dbReferenceValue, Range{1e-30, 1e12},
              decibel && self.dbReference == DecibelReference::Constant);
        visit("amin", self.amin, Range{1e-30, 1}, decibel);
        visit("top_db", self.topDb, Range{0, 400, "dB"}, decibel);
        visit("log_gain", self.logGain, Range{1e-12, 1e12}, log);
        visit("log_offset", self.logOffset, Range{1e-30, 1e12}, log);
        visit("log_base", self.logBase, Range{1.001, 1e6}, log);
        visit("power_exponent", self.powerExponent, Range{0.001, 10}, self.compression == Compression::PowerLaw);
        visit("pcen_gain", self.pcenGain, Range{0, 10}, pcen);
        visit("pcen_bias", self.pcenBias, Range{0, 1e6}, pcen && self.pcenPower != 0.0);
        visit("pcen_power", self.pcenPower, Range{0, 10}, pcen);
        visit("pcen_time_constant", self.pcenTimeConstant, Range{0.001, 60, "s"}, smoothed);
        visit("pcen_eps", self.pcenEps, Range{1e-30, 1e6}, smoothed);
        visit("pcen_scale", self.pcenScale, Range{1e-12, 1e12}, pcen);
        visit("weighting", self.weighting);
        visit("weighting_statistics", self.weightingStatistics, Range{}, self.weighting == Weighting::PerFrequency);
        visit("standardisation", self.standardisation);
        visit("scale", self.scale, Range{1e-6, 1e6});
    }
};

} // namespace etude
