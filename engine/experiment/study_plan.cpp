// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/study_plan.h"

#include <algorithm>

namespace etude {

RunSpec studyBase() {
    RunSpec base;
    base.data.subsetMethod = SubsetMethod::Stratified;
    base.training.epochs = 100;
    base.training.patience = 10;
    return base;
}

std::string defaultStudyName(const StudyPlan& plan) {
    std::string name;
    for (const Factor& factor : plan.factors)
        if (factor.values.size() > 1)
            name += (name.empty() ? "" : " × ") + std::string(leafName(factor.field));
    std::ranges::replace(name, '_', ' ');
    return name.empty() ? summary(plan.base.input) : name;
}

} // namespace etude
