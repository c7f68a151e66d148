// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/varied_field.h"

namespace etude {

/// The mean test ROC-AUC at one level of each of some fields, everything else held equal: the mean of the means of its
/// cells. A cell is the runs of one configuration.
struct LevelMean {
    std::vector<FieldLeaf> levels; ///< parallel to LevelMeans::fields
    std::size_t runs = 0;
    double mean = 0.0;
    /// Of Student's 95 % interval for training variance alone: from the variance within cells, pooled over all levels.
    /// None where no cell has two runs.
    std::optional<double> halfWidth;

    bool operator==(const LevelMean&) const = default;
};

/// Main effects of one field, or means of the combinations of several, of which an interaction is read.
struct LevelMeans {
    std::vector<std::string> fields;
    std::vector<LevelMean> means; ///< the last field varies fastest
    std::size_t settings = 0;     ///< of the other fields that have every combination
    std::size_t leftOut = 0;      ///< runs of settings that lack one, or have several configurations for one
    double degrees = 0.0;         ///< of freedom of the pooled variance: runs less cells

    bool operator==(const LevelMeans&) const = default;
};

/// Over `fields` (one or two of variedFields(), by their full paths). No means where no setting has every combination
/// of their levels.
[[nodiscard]] LevelMeans levelMeans(std::span<const RunResult> runs, const std::vector<std::string>& fields);

} // namespace etude
