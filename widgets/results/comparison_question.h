// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QString>

#include "engine/analysis/comparison.h"

namespace etude {

/// One of the things of which two are compared.
struct ComparedChoice {
    std::string configuration; ///< id; empty: a level
    FieldValue level;
    QString label; ///< in the words of the window

    bool operator==(const ComparedChoice&) const = default;
};

/// A field whose levels can be compared, or the configurations.
struct ComparedField {
    std::string path; ///< full; empty: the configurations themselves
    QString label;
    std::vector<ComparedChoice> choices;

    bool operator==(const ComparedField&) const = default;
};

/// What can be compared among these runs: the fields in which those with such a measure differ, then the
/// configurations. Pure; takes long for thousands of configurations.
[[nodiscard]] std::vector<ComparedField> comparedFields(const std::vector<RunResult>& runs, Measure measure);

/// Two choices of one field.
struct ComparisonQuestion {
    std::string field;
    ComparedChoice a;
    ComparedChoice b;
    double margin = kPaperMargin;
    Measure measure = Measure::RocAuc;

    bool operator==(const ComparisonQuestion&) const = default;
};

/// Shared by the window's thread and those that work; large, and freed by neither of them.
using ComparisonPointer = std::shared_ptr<const Comparison>;
using LevelComparisonsPointer = std::shared_ptr<const LevelComparisons>;

/// The answer; `before` itself if that is equal. For any thread but the window's.
[[nodiscard]] Result<ComparisonPointer> answerTo(const ComparisonQuestion& question, const std::vector<RunResult>& runs,
                                                 const ComparisonPointer& before);

} // namespace etude
