// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/core/json.h"
#include "engine/core/project_layout.h"
#include "engine/experiment/run_spec.h"

namespace etude {

/// One thing that a study varies: a field of RunSpec, by leaf name or path, and its values.
struct Factor {
    std::string field;
    std::vector<FieldValue> values;
    bool operator==(const Factor&) const = default;
};

/// What a study is made from: every combination of the factors' values, each with every seed.
struct StudyPlan {
    std::string name;
    RunSpec base; ///< with the data set
    std::vector<Factor> factors;
    int seeds = 1;       ///< initialisation seeds 0 .. seeds - 1
    bool canary = false; ///< one configuration more: the first one, on shuffled labels

    bool operator==(const StudyPlan&) const = default;
};

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

/// Writes studies/<id>.json; a study that is there already stays as it is.
[[nodiscard]] Result<void> saveStudy(const ProjectLayout& project, const Study& study);
/// Reads and checks studies/<id>.json.
[[nodiscard]] Result<Study> loadStudy(const ProjectLayout& project, const std::string& id);
/// Ids of all studies, oldest first; those that cannot be read, last: loadStudy tells why.
[[nodiscard]] Result<std::vector<std::string>> listStudies(const ProjectLayout& project);

} // namespace etude
