// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "engine/analysis/level_comparisons.h"

namespace etude::cli {

/// What is compared: two configurations, or the levels of a factor.
struct ComparedOptions {
    std::filesystem::path project;
    std::string study;
    std::vector<std::string> configurations;
    std::string factor;
    std::vector<std::string> levels;
    double margin = kPaperMargin;
    std::string measure = "roc-auc";
    int folds = 0;
};

/// The options that choose them, and --folds.
void addComparedOptions(CLI::App& app, ComparedOptions& options);

/// What is asked for.
struct AskedComparisons {
    std::vector<Comparison> comparisons; ///< of a factor without levels all pairs of them
    LevelComparisons all;                ///< of a factor: all pairs of its levels, whichever are asked for

    /// Whether there are others to which p and verdicts are adjusted.
    [[nodiscard]] bool isOneOfSeveral() const { return all.comparisons.size() > 1; }
};

[[nodiscard]] Result<AskedComparisons> compareAsked(const ComparedOptions& options, const std::vector<RunResult>& runs);

} // namespace etude::cli
