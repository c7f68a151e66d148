// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/study_preset.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

namespace etude {

namespace {

constexpr int kSeedsOfFig2 = 3; ///< times those of the other figures

const std::vector<FieldValue> kScales{1.0, 10.0};

Factor sizesOf(const PresetExtent& extent) {
    return {"data.train_fraction", {extent.sizes.begin(), extent.sizes.end()}};
}

/// The paper's configuration in what its figures vary; the rest as it is.
RunSpec paperBase(RunSpec base) {
    base.input.spectrum.representation = Representation::Mel;
    base.input.preprocess.compression = Compression::Decibel;
    base.input.preprocess.weighting = Weighting::Bypass;
    base.input.preprocess.scale = 1.0;
    base.data.trainFraction = 1.0;
    return base;
}

/// The plans that a figure is made of. Each has every seed.
std::vector<StudyPlan> plansOf(StudyPreset preset, const RunSpec& base, const PresetExtent& extent) {
    const auto plan = [&](std::string name, std::vector<Factor> factors) {
        return StudyPlan{std::move(name), base, std::move(factors), extent.seeds, false};
    };
    switch (preset) {
    case StudyPreset::Fig2: {
        StudyPlan seeds = plan("Fig. 2: initialisations", {});
        seeds.seeds = std::min(kSeedsOfFig2 * extent.seeds, kMostSeeds);
        return {seeds};
    }
    case StudyPreset::Fig3:
        return {plan("Fig. 3: mel and STFT by size",
                     {{"input.spectrum.representation", {"mel", "stft"}}, sizesOf(extent)})};
    case StudyPreset::Fig5:
        return {
            plan("Fig. 5: configurations", {{"input.preprocess.compression", {"decibel", "linear"}},
                                            {"input.preprocess.weighting", {"per_frequency", "a_weighting", "bypass"}},
                                            {"input.preprocess.scale", kScales}}),
            plan("Fig. 5: sizes", {sizesOf(extent)})};
    case StudyPreset::Scale: {
        StudyPlan scales = plan("Scale and first bias", {{"input.preprocess.scale", kScales}});
        scales.base.training.operators = OperatorChoice::Stock;
        return {scales};
    }
    case StudyPreset::Paper:
        break;
    }
    return {};
}

/// The runs of all parts, each once, seed by seed, so that every configuration has a result early.
Result<Study> joined(const std::vector<Study>& parts) {
    std::vector<RunSpec> runs;
    std::vector<Factor> factors;
    std::set<std::string> seen;
    for (const Study& part : parts) {
        for (const RunSpec& run : part.runs)
            if (seen.insert(runId(run)).second)
                runs.push_back(run);
        factors.insert(factors.end(), part.factors.begin(), part.factors.end());
    }
    std::ranges::stable_sort(runs, {}, [](const RunSpec& run) { return run.seeds.initialisation; });
    auto study = studyOfRuns(parts.front().name, std::move(runs));
    if (study)
        study->factors = std::move(factors);
    return study;
}

} // namespace

Result<std::vector<Study>> presetStudies(StudyPreset preset, const RunSpec& base, const PresetExtent& extent) {
    std::vector<Study> studies;
    if (preset == StudyPreset::Paper) {
        for (const StudyPreset figure : {StudyPreset::Fig2, StudyPreset::Fig3, StudyPreset::Fig5, StudyPreset::Scale}) {
            auto made = presetStudies(figure, base, extent);
            if (!made)
                return made.error();
            std::ranges::move(*made, std::back_inserter(studies));
        }
        return studies;
    }
    std::vector<Study> parts;
    for (const StudyPlan& plan : plansOf(preset, paperBase(base), extent)) {
        auto part = expandStudy(plan);
        if (!part)
            return part.error();
        parts.push_back(std::move(*part));
    }
    auto study = joined(parts);
    if (!study)
        return study.error();
    studies.push_back(std::move(*study));
    return studies;
}

std::vector<PresetExtent> smallerExtents(const PresetExtent& extent) {
    std::vector<PresetExtent> extents{extent};
    constexpr std::size_t kSizesOfALine = 3;
    constexpr int kSeedsOfAnInterval = 3;
    PresetExtent next = extent;
    const auto take = [&] { extents.push_back(next); };
    while (next.seeds > kSeedsOfAnInterval) {
        --next.seeds;
        take();
    }
    while (next.sizes.size() > kSizesOfALine) {
        next.sizes.erase(next.sizes.begin());
        take();
    }
    while (next.seeds > 1) {
        --next.seeds;
        take();
    }
    return extents;
}

} // namespace etude
