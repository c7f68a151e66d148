// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/enum_texts.h"
#include "engine/analysis/measure.h"

namespace etude::cli {

/// The option that chooses what differences are differences of; `measure` begins with its default.
inline CLI::Option* addMeasure(CLI::App& app, std::string& measure) {
    return app.add_option("--measure", measure, "Of the test: the macro mean of the tags' ROC-AUC, or of their PR-AUC")
        ->check(CLI::IsMember(enumTexts<Measure>()))
        ->capture_default_str();
}

/// The key of its mean in documents.
[[nodiscard]] inline const char* measureKey(Measure measure) {
    return measure == Measure::PrAuc ? "pr_auc" : "roc_auc";
}

} // namespace etude::cli
