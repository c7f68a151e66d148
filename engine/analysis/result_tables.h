// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/analysis/configuration_result.h"

namespace etude {

/// Results as rows of text with a heading, for csv.h. Numbers are exact; a cell is empty where there is no value.
using ResultTable = std::vector<std::vector<std::string>>;

/// A row a configuration: study, configuration, label, n, roc_auc, ci95_student, sd, pr_auc, unfinished, canary,
/// holds_chance.
[[nodiscard]] ResultTable configurationTable(std::span<const ConfigurationResult> results);

/// A row a finished run: study, configuration, label, seed, run, test_roc_auc, canary.
[[nodiscard]] ResultTable runTable(std::span<const ConfigurationResult> results);

} // namespace etude
