// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/training_statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include "engine/core/field_json.h"

namespace etude {

namespace {

constexpr int kFormat = 1;

/// A band in the file. Names stand in files and are never changed.
struct BandFields {
    std::int64_t count = 0;
    double mean = 0.0;
    double squares = 0.0;
    double low = 0.0;
    double high = 0.0;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("count", self.count, Range{0});
        visit("mean", self.mean, Range{-1e300, 1e300});
        visit("squares", self.squares, Range{0, 1e300});
        visit("low", self.low, Range{-3.4e38, 3.4e38});
        visit("high", self.high, Range{-3.4e38, 3.4e38});
    }
};

/// The file but for its list of bands.
struct HeadFields {
    int format = kFormat;
    std::string input;
    std::string clips;
    std::int64_t count = 0;

    template <class Self, class Visit>
    static void visitFields(Self& self, Visit&& visit) {
        visit("format", self.format, Range{kFormat, kFormat});
        visit("input", self.input);
        visit("clips", self.clips);
        visit("count", self.count, Range{1});
    }
};

/// Of the document without its checksum.
std::string checksumOf(const Json& json) {
    return hashText(canonicalText(json)).hex();
}

Error needed(const InputConfig& config) {
    if (config.preprocess.weightsByTrainingSet())
        return {ErrorKind::Invalid,
                say("weighting_statistics is training_set, which needs the statistics of a training set; compute them "
                    "with 'etude-cli features build --statistics FILE' and name that file.")};
    return {ErrorKind::Invalid,
            say("standardisation is per_dataset, which needs the statistics of a training set; compute them with "
                "'etude-cli features build --statistics FILE' and name that file.")};
}

} // namespace

Moments Moments::of(std::span<const float> values) {
    Moments moments;
    if (values.empty())
        return moments;
    moments.count = std::ssize(values);
    moments.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    for (const float value : values)
        moments.squares += (value - moments.mean) * (value - moments.mean);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    moments.low = *low;
    moments.high = *high;
    return moments;
}

Moments Moments::merged(const Moments& other) const {
    if (count == 0)
        return other;
    if (other.count == 0)
        return *this;
    const auto own = static_cast<double>(count);
    const auto others = static_cast<double>(other.count);
    const double distance = other.mean - mean;
    Moments both;
    both.count = count + other.count;
    both.mean = mean + distance * others / (own + others);
    both.squares = squares + other.squares + distance * distance * own * others / (own + others);
    both.low = std::min(low, other.low);
    both.high = std::max(high, other.high);
    return both;
}

double Moments::deviation() const {
    return low < high ? std::sqrt(squares / static_cast<double>(count)) : 0.0;
}

Moments TrainingStatistics::all() const {
    return std::accumulate(bands.begin(), bands.end(), Moments{},
                           [](const Moments& sum, const Moments& band) { return sum.merged(band); });
}

InputConfig statisticsBase(InputConfig config) {
    config.preprocess.scale = PreprocessConfig{}.scale;
    config.preprocess.standardisation = Standardisation::None;
    if (config.preprocess.weightsByTrainingSet()) {
        config.preprocess.weighting = Weighting::Bypass;
        config.preprocess.weightingStatistics = WeightingStatistics::Clip;
    }
    return config;
}

Hash statisticsInput(const InputConfig& config) {
    return inputHash(statisticsBase(config));
}

Result<void> checkStatistics(const InputConfig& config, const TrainingStatistics* statistics) {
    if (!config.preprocess.needsStatistics())
        return {};
    if (!statistics)
        return needed(config);
    if (statistics->input != statisticsInput(config) ||
        statistics->bands.size() != static_cast<std::size_t>(config.spectrum.bands()))
        return Error{ErrorKind::Invalid, say("These statistics are of input %1, and this configuration needs those of "
                                             "%2; compute them with this configuration.",
                                             statistics->input.shortHex(), statisticsInput(config).shortHex())};
    return {};
}

std::string statisticsText(const TrainingStatistics& statistics) {
    Json json = toJson(HeadFields{kFormat, statistics.input.hex(), statistics.clips.hex(), statistics.count});
    Json bands = Json::array();
    for (const Moments& band : statistics.bands)
        bands.push_back(toJson(BandFields{band.count, band.mean, band.squares, band.low, band.high}));
    json["bands"] = std::move(bands);
    json["checksum"] = checksumOf(json);
    return dumpJson(json, 2) + "\n";
}

Result<TrainingStatistics> parseStatistics(std::string_view text, std::string_view where) {
    const Error damaged{ErrorKind::Corrupt, say("%1: these are not the statistics of a training set.", where)};
    Json json = parseJson(text);
    if (!json.is_object() || !json.contains("bands") || !json["bands"].is_array() || !json.contains("checksum"))
        return damaged;
    const Json stated = std::move(json["checksum"]);
    json.erase("checksum");
    if (stated != Json(checksumOf(json)))
        return damaged;
    const Json list = std::move(json["bands"]);
    json.erase("bands");
    const auto head = fromJson<HeadFields>(json);
    if (!head)
        return within(where, head.error());
    const auto input = Hash::parse(head->input);
    const auto clips = Hash::parse(head->clips);
    if (!input || !clips)
        return damaged;
    TrainingStatistics statistics{*input, *clips, head->count, {}};
    for (const Json& item : list) {
        const auto band = fromJson<BandFields>(item);
        if (!band)
            return within(where, band.error());
        statistics.bands.push_back(
            {band->count, band->mean, band->squares, static_cast<float>(band->low), static_cast<float>(band->high)});
    }
    return statistics;
}

} // namespace etude
