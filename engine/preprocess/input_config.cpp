// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/input_config.h"

#include <algorithm>

#include "engine/core/field_json.h"
#include "engine/core/files.h"
#include "engine/core/text.h"
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
                     say("'%1' is longer than a megabyte, and a configuration has some kilobytes.", file)};
    return text;
}

bool hasRoomFor(const InputConfig& config, std::int64_t samples) {
    return static_cast<double>(config.spectrum.bands()) * static_cast<double>(samples) / config.spectrum.hopLength <=
           kMostValues;
}

FieldProblem tooLong(double seconds) {
    return {"clip_seconds", shortestText(seconds), say("so short that a spectrogram has at most 2^28 values")};
}

} // namespace

Result<void> checkValues(const InputConfig& config, std::int64_t samples) {
    if (hasRoomFor(config, samples))
        return {};
    return fieldError(tooLong(static_cast<double>(samples) / config.audio.sampleRate));
}

std::vector<FieldProblem> InputConfig::check() const {
    std::vector<FieldProblem> problems = problemsAt(spectrum, audio.sampleRate);
    if (preprocess.compression == Compression::Pcen && spectrum.quantity != Quantity::Magnitude)
        problems.push_back(
            {"quantity", std::string(enumName(spectrum.quantity)), say("magnitude where compression is pcen")});
    if (wholeFile())
        return problems;
    if (!hasRoomFor(*this, audio.clipSamples()))
        problems.push_back(tooLong(audio.clipSeconds));
    if (shape().frames < 1)
        problems.push_back({"clip_seconds", shortestText(audio.clipSeconds),
                            say("long enough for one window of %1 samples", spectrum.nFft)});
    return problems;
}

Hash inputHash(const InputConfig& config) {
    return schemaHash(identityJson(config));
}

Hash featureHash(const AudioConfig& audio, const SpectrumConfig& spectrum) {
    return schemaHash(identityJson(InputConfig{audio, spectrum, {}}));
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
                     say("'%1' is neither a preset (%2) nor a configuration file.", presetOrFile, names)};
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
    const auto leaves = fieldLeaves(config);
    const auto unchanged = fieldLeaves(defaults);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        const auto& [path, value, applies] = leaves[i];
        if (applies && value != unchanged[i].value && std::ranges::find(named, path) == named.end())
            text += ", " + std::string(leafName(path)) + " " + fieldText(value);
    }
    return text;
}

} // namespace etude
