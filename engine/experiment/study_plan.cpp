// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/study_plan.h"

#include <algorithm>
#include <utility>

namespace etude {

namespace {

constexpr std::string_view kClipSeconds = "clip_seconds";

std::string withoutUnderscores(std::string text) {
    std::ranges::replace(text, '_', ' ');
    return text;
}

std::string inputWords(InputConfig config) {
    const double seconds = std::exchange(config.audio.clipSeconds, AudioConfig().clipSeconds);
    return summary(config) +
           (seconds == config.audio.clipSeconds ? std::string() : ", " + settingWords(kClipSeconds, seconds));
}

} // namespace

RunSpec studyBase() {
    RunSpec base;
    base.data.subsetMethod = SubsetMethod::Stratified;
    base.training.epochs = 100;
    base.training.patience = 10;
    return base;
}

std::string settingWords(std::string_view path, const FieldValue& value) {
    if (leafName(path) == kClipSeconds)
        return fieldText(value) + " s clips";
    return withoutUnderscores(std::string(leafName(path)) + " " + fieldText(value));
}

std::string defaultStudyName(const StudyPlan& plan) {
    std::string name;
    for (const Factor& factor : plan.factors)
        if (factor.values.size() > 1)
            name += (name.empty() ? "" : " × ") + std::string(leafName(factor.field));
    return withoutUnderscores(name.empty() ? inputWords(plan.base.input) : name);
}

} // namespace etude
