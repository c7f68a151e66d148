// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/core/field_value.h"
#include "engine/experiment/run_spec.h"

namespace etude {

/// One thing that a study varies: a field of RunSpec, by leaf name or path, and its values.
struct Factor {
    std::string field;
    std::vector<FieldValue> values;
    bool operator==(const Factor&) const = default;
};

inline constexpr int kMostSeeds = 10000;

/// What a study is made from: every combination of the factors' values, each with every seed.
struct StudyPlan {
    std::string name;
    RunSpec base; ///< with the data set
    std::vector<Factor> factors;
    int seeds = 1;       ///< initialisation seeds 0 .. seeds - 1; at most kMostSeeds
    bool canary = false; ///< one configuration more: the first one, on shuffled labels

    bool operator==(const StudyPlan&) const = default;
};

/// What the base of every plan starts from: the defaults, with stratified subsets of the training set, which have an
/// effect where a plan sets or varies train_fraction, and with early stopping: at most 100 epochs, and an end after 10
/// without a better one. So networks are compared when they have learnt, not after a number of epochs that suits one.
[[nodiscard]] RunSpec studyBase();

/// A field that is set, in a study's name: "6 s clips", "dropout 0.25", "batch size 32".
[[nodiscard]] std::string settingWords(std::string_view path, const FieldValue& value);

/// The name of a study that is given none: the leaf names of the factors with more than one value, as
/// "compression × train fraction" (UTF-8), or the base input's summary if there is no such factor, with the clip length
/// last, in settingWords(). It is part of the study's id.
[[nodiscard]] std::string defaultStudyName(const StudyPlan& plan);

} // namespace etude
