// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/input_config.h"

#include <algorithm>

#include "engine/core/files.h"
#include "engine/spectrum/spectrum_transform.h"

namespace etude {

namespace {

/// Raised when a default or a formula changes, so that no identity survives a change of meaning.
constexpr int kInputSchema = 1;
/// 1 GiB of float: beyond any useful clip, and short of what would exhaust a machine.
constexpr double kMostValues = 268'435'456.0;

constexpr std::size_t kMostBytes = 1'000'000;

Hash schemaHash(Json identity) {
    identity["schema"] = kInputSchema;
    return hashText(canonicalText(identity));
}

/// The text of a configuration file.
Result<std::string> readConfiguration(const std::string& file) {
    auto text = readFile(file, kMostBytes + 1);
    if (text && text->size() > kMostBytes)
        return Error{ErrorKind::Invalid,
                     "'" + file + "' is longer than a megabyte, and a configuration has some kilobytes."};
    return text;
}

std::string_view leafName(std::string_view path) {
    return path.substr(path.rfind('.') + 1);
}

} // namespace

Result<void> checkValues(const InputConfig& config, std::int64_t samples) {
    const double values =
        static_cast<double>(config.spectrum.bands()) * static_cast<double>(samples) / config.spectrum.hopLength;
    if (values <= kMostValues)
        return {};
    return rangeError("clip_seconds", shortestText(static_cast<double>(samples) / config.audio.sampleRate),
                      "so short that a spectrogram has at most 2^28 values");
}

Result<void> InputConfig::check() const {
    if (auto valid = validateAt(spectrum, audio.sampleRate); !valid)
        return valid;
    if (preprocess.compression == Compression::Pcen && spectrum.quantity != Quantity::Magnitude)
        return rangeError("quantity", std::string(enumName(spectrum.quantity)), "magnitude where compression is pcen");
    if (wholeFile())
        return {};
    if (auto fits = checkValues(*this, audio.clipSamples()); !fits)
        return fits;
    if (shape().frames < 1)
        return rangeError("clip_seconds", shortestText(audio.clipSeconds),
                          "long enough for one window of " + std::to_string(spectrum.nFft) + " samples");
    return {};
}

Hash inputHash(const InputConfig& config) {
    return schemaHash(changedFields(config));
}

Hash featureHash(const AudioConfig& audio, const SpectrumConfig& spectrum) {
    return schemaHash(changedFields(InputConfig{audio, spectrum, {}}));
}

Result<InputConfig> loadInputConfig(const std::string& presetOrFile) {
    std::string names;
    for (const Preset& preset : presets()) {
        if (preset.name == presetOrFile)
            return preset.config;
        names += (names.empty() ? "" : ", ") + preset.name;
    }
    const auto text = readConfiguration(presetOrFile);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return Error{ErrorKind::NotFound,
                     "'" + presetOrFile + "' is neither a preset (" + names + ") nor a configuration file."};
    if (!text)
        return text.error();
    return fromJsonText<InputConfig>(*text, presetOrFile);
}

std::string summary(const InputConfig& config) {
    static const std::vector<std::string> named{"spectrum.representation", "spectrum.mel_bands",
                                                "preprocess.compression", "preprocess.weighting", "preprocess.scale"};
    const InputConfig defaults;
    std::string text = std::string(enumName(config.spectrum.representation)) + " " +
                       std::to_string(config.spectrum.bands()) + ", " +
                       std::string(enumName(config.preprocess.compression)) + ", " +
                       std::string(enumName(config.preprocess.weighting));
    if (config.preprocess.scale != defaults.preprocess.scale)
        text += ", x" + shortestText(config.preprocess.scale);
    for (const std::string& path : fieldPaths<InputConfig>()) {
        if (std::find(named.begin(), named.end(), path) != named.end() ||
            (path == "audio.clip_seconds" && config.wholeFile()))
            continue;
        const Json value = getField(config, path).value();
        if (value != getField(defaults, path).value())
            text += ", " + std::string(leafName(path)) + " " + fieldText(value);
    }
    return text;
}

} // namespace etude
