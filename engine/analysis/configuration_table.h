// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/result_group.h"
#include "engine/analysis/size_table.h"
#include "engine/analysis/varied_field.h"

namespace etude {

/// Whether the fields hold the factors of the paper's Fig. 5: decibel and linear, the scales 1 and 10, and a weighting.
[[nodiscard]] bool isPapersDesign(std::span<const VariedField> fields);

/// The paper names its groups 1 (decibel), 1s, 2 (linear) and 2s: s is for the larger scale.
[[nodiscard]] std::string papersGroup(const RunSpec& spec);

/// The configurations in which these factors are crossed in full, all else held equal: of the paper's Fig. 5, where
/// they are among others. Of several such settings the one with the most runs; none where there is none.
[[nodiscard]] std::set<std::string> papersConfigurations(std::span<const RunResult> runs,
                                                         Measure measure = Measure::RocAuc);

/// The paper's Fig. 5: configurations beside training sizes of one of them.
struct ConfigurationTable {
    std::vector<VariedField> fields; ///< in which the configurations differ
    std::vector<ResultGroup> groups; ///< as shownGroups()
    std::optional<SizeTable> sizes;  ///< of one series; none where sizes are a factor of the runs themselves, unless
                                     ///< the other factors are the paper's
    std::set<std::string> papers;    ///< papersConfigurations(): papersGroup() tells their groups

    bool operator==(const ConfigurationTable&) const = default;
};

/// Of runs of which configurations are shown, and all of the project, which may have the sizes.
[[nodiscard]] ConfigurationTable configurationTable(std::span<const RunResult> runs, std::span<const RunResult> all,
                                                    IntervalKind interval = IntervalKind::Student,
                                                    Measure measure = Measure::RocAuc);

} // namespace etude
