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

FirstConvolution convolutionOf(double scale, bool fused, std::vector<RunResult> runs, IntervalKind interval) {
    std::vector<double> bias;
    std::vector<double> weight;
    for (const RunResult& run : runs) {
        bias.push_back(*run.firstBias);
        weight.push_back(*run.firstWeight);
    }
    return {scale, fused, std::move(runs), summarise(bias, interval), summarise(weight, interval)};
}

} // namespace

std::vector<FirstConvolution> firstConvolutions(std::span<const RunResult> runs, IntervalKind interval) {
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
            found.push_back(convolutionOf(level, fused, std::move(own), interval));
    }
    return found;
}

std::optional<double> biasRatio(const FirstConvolution& scaled, const FirstConvolution& unscaled) {
    if (scaled.fused || unscaled.fused || scaled.bias.mean == 0.0 || unscaled.bias.mean == 0.0)
        return std::nullopt;
    return scaled.bias.mean / unscaled.bias.mean;
}

std::vector<ScaleRatio> scaleRatios(std::span<const FirstConvolution> convolutions) {
    std::vector<ScaleRatio> ratios;
    const FirstConvolution* smallest = nullptr;
    for (const FirstConvolution& one : convolutions) {
        if (smallest == nullptr || smallest->fused != one.fused) {
            smallest = &one;
            continue;
        }
        ratios.push_back({one.fused, one.scale, smallest->scale, biasRatio(one, *smallest), {}});
        if (smallest->weight.mean != 0.0)
            ratios.back().weight = one.weight.mean / smallest->weight.mean;
    }
    return ratios;
}

} // namespace etude
