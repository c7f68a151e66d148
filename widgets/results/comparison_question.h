// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <QString>

#include "engine/analysis/level_comparisons.h"

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
    /// The first two of them that can be compared; none where other fields vary with this one.
    std::optional<std::pair<std::size_t, std::size_t>> comparable;

    bool operator==(const ComparedField&) const = default;
};

/// What can be compared.
struct ComparisonChoices {
    std::vector<ComparedField> fields; ///< then the configurations
    int datasets = 0;                  ///< of the runs with such a measure: as many folds there can be
};

/// Of these runs: the fields in which those with such a measure differ. Over folds (0: none), data sets are no field
/// and a configuration is the same one on any. Pure; takes long for thousands of configurations.
[[nodiscard]] ComparisonChoices comparisonChoices(const std::vector<RunResult>& runs, Measure measure, int folds);

/// Two choices of one field.
struct ComparisonQuestion {
    std::string field;
    ComparedChoice a;
    ComparedChoice b;
    double margin = kPaperMargin;
    Measure measure = Measure::RocAuc;
    int folds = 0; ///< as Comparison::folds

    bool operator==(const ComparisonQuestion&) const = default;
};

/// Shared by the window's thread and those that work; large, and freed by neither of them.
using ComparisonPointer = std::shared_ptr<const Comparison>;
using LevelComparisonsPointer = std::shared_ptr<const LevelComparisons>;

/// The answer; `before` itself if that is equal. For any thread but the window's.
[[nodiscard]] Result<ComparisonPointer> answerTo(const ComparisonQuestion& question, const std::vector<RunResult>& runs,
                                                 const ComparisonPointer& before);

} // namespace etude
