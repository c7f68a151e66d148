// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/first_convolution.h"

#include <algorithm>
#include <map>
#include <set>

namespace etude {

namespace {

constexpr const char* kScaleField = "input.preprocess.scale";

bool isFused(const RunResult& run) {
    return run.origin.operators.starts_with("fused");
}

FirstConvolution convolutionOf(double scale, bool fused, std::vector<RunResult> runs) {
    std::vector<double> bias;
    std::vector<double> weight;
    for (const RunResult& run : runs) {
        bias.push_back(*run.firstBias);
        weight.push_back(*run.firstWeight);
    }
    return {scale, fused, std::move(runs), summarise(bias), summarise(weight)};
}

} // namespace

std::vector<FirstConvolution> firstConvolutions(std::span<const RunResult> runs) {
    const std::vector<VariedField> fields = variedFields(runs);
    const auto scale = std::ranges::find(fields, kScaleField, &VariedField::path);
    if (scale == fields.end())
        return {};
    std::vector<FirstConvolution> found;
    for (const bool fused : {false, true}) {
        std::map<std::string, std::map<double, std::vector<RunResult>>> settings;
        std::set<double> scales;
        for (const RunResult& run : runs)
            if (isShownResult(run) && run.firstBias && run.firstWeight && isFused(run) == fused) {
                settings[settingBeside(run.spec, {&*scale, 1})][run.spec.input.preprocess.scale].push_back(run);
                scales.insert(run.spec.input.preprocess.scale);
            }
        std::map<double, std::vector<RunResult>> complete;
        for (const auto& [name, byScale] : settings)
            if (byScale.size() == scales.size() && scales.size() >= 2)
                for (const auto& [level, own] : byScale)
                    complete[level].insert(complete[level].end(), own.begin(), own.end());
        for (auto& [level, own] : complete)
            found.push_back(convolutionOf(level, fused, std::move(own)));
    }
    return found;
}

std::optional<double> biasRatio(const FirstConvolution& scaled, const FirstConvolution& unscaled) {
    if (scaled.fused || unscaled.fused || scaled.bias.mean == 0.0 || unscaled.bias.mean == 0.0)
        return std::nullopt;
    return scaled.bias.mean / unscaled.bias.mean;
}

} // namespace etude
