// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/project_layout.h"
#include "engine/experiment/study_plan.h"

namespace etude {

/// By which the labels of a label-shuffle control are shuffled.
inline constexpr std::uint64_t kLabelShuffleSeed = 1;

/// A set of runs, stored as studies/<id>.json, immutable. The runs' specs are written out, so a later change of a
/// default changes no old study.
struct Study {
    std::string id; ///< hash in hex of the runs and the name
    std::string name;
    std::string created;         ///< UTC, ISO 8601
    std::vector<Factor> factors; ///< fields by their full paths, values as RunSpec has them
    std::vector<RunSpec> runs;   ///< in queue order

    bool operator==(const Study&) const = default;
};

/// Expands and validates: an unknown field, a wrong or repeated value, a factor that never has an effect, or more than
/// 100 000 runs are errors. Seeds vary slowest, so that every configuration has a result early; the last factor varies
/// fastest. The initialisation seed is no factor: `seeds` varies it. Values without effect are set to their defaults,
/// so that a run is the same in every study, and combinations that differ in such values alone are one run.
[[nodiscard]] Result<Study> expandStudy(const StudyPlan& plan);

/// A study of these runs as they are, with no factors told. Errors: no name, no run, a run that cannot be trained.
[[nodiscard]] Result<Study> studyOfRuns(const std::string& name, std::vector<RunSpec> runs);

/// Writes studies/<id>.json; a study that is there already stays as it is.
[[nodiscard]] Result<void> saveStudy(const ProjectLayout& project, const Study& study);
/// Reads and checks studies/<id>.json.
[[nodiscard]] Result<Study> loadStudy(const ProjectLayout& project, const std::string& id);
/// Ids of all studies, oldest first. Those that cannot be read come last; loadStudy() returns the reason.
[[nodiscard]] Result<std::vector<std::string>> listStudies(const ProjectLayout& project);

} // namespace etude
