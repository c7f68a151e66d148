// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/analysis/result_group.h"

namespace etude {

/// Results as rows of text with a heading, for csv.h. Numbers are exact; a cell is empty where there is no value.
using ResultTable = std::vector<std::vector<std::string>>;

/// A row a group: studies (ids), configurations (ids), label, n, roc_auc, ci95_student, sd, pr_auc, unfinished, canary,
/// holds_chance, settings, seeds (nothing where the settings do not all have the same ones). Ids are parted by spaces.
[[nodiscard]] ResultTable groupTable(std::span<const ResultGroup> results);

/// A row a finished run: studies, configuration, label, seed, run, test_roc_auc, canary.
[[nodiscard]] ResultTable runTable(std::span<const ResultGroup> results);

} // namespace etude
