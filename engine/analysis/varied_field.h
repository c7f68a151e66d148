// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/run_result.h"
#include "engine/core/field_visit.h"
#include "engine/experiment/seed_field.h"

namespace etude {

inline constexpr std::string_view kTrainFractionField = "data.train_fraction";

/// A field in which configurations differ, and the levels that it has among them.
struct VariedField {
    std::string path;              ///< in full
    std::vector<FieldLeaf> levels; ///< that have an effect: numbers ascending, others in the order of the runs

    bool operator==(const VariedField&) const = default;
};

/// Whether figures and comparisons take a run: its test has the measure, and it is no label-shuffle control.
[[nodiscard]] bool isShownResult(const RunResult& run, Measure measure = Measure::RocAuc);

/// The fields in which the configurations of such runs differ, in the order of RunSpec's fields. Seeds are never among
/// them.
[[nodiscard]] std::vector<VariedField> variedFields(std::span<const RunResult> runs, Measure measure = Measure::RocAuc);
/// The same of such specifications, one for each configuration.
[[nodiscard]] std::vector<VariedField> variedFields(const std::vector<RunSpec>& specs);

/// Puts levels of one field into the order of axes and tables: numbers ascending, others as they stand.
void orderLevels(std::vector<FieldLeaf>& levels);

/// The order in which lists of levels (distinguishingFields()) stand in tables: field by field, numbers ascending,
/// others as they come first; a list without a field that others have stands before these.
[[nodiscard]] std::vector<std::size_t> orderOfLevels(std::span<const std::vector<FieldLeaf>> lists);

/// The level that a specification has of a field (its full path).
[[nodiscard]] FieldLeaf levelOf(const RunSpec& spec, const std::string& path);

/// Everything that is held equal while some fields vary, as text: all other fields but the seed of the initialisation
/// that have an effect whatever the level of these (of many numbers the smallest and the largest are looked at). Equal
/// for specifications that differ in these fields alone.
[[nodiscard]] std::string settingBeside(const RunSpec& spec, std::span<const VariedField> varied);

} // namespace etude
