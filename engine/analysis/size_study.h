// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/comparison.h"
#include "engine/analysis/comparison_text.h"
#include "engine/analysis/data_equivalent.h"
#include "engine/analysis/missing_runs.h"

namespace etude {

/// The runs of one configuration on parts of the training set. Sizes are fractions of the training set, not
/// numbers of clips, which a RunResult does not know.
struct SizeStudy {
    std::vector<RunResult> runs;    ///< with a result, in the order in which they were given
    std::vector<SizeRuns> sizes;    ///< of these, ascending
    std::vector<Sentence> cautions; ///< whether parts were drawn in several ways

    /// Whether a line can be fitted: three sizes or more.
    [[nodiscard]] bool isStudy() const { return sizes.size() >= 3; }
    bool operator==(const SizeStudy&) const = default;
};

/// Those that agree with the configuration (its id) in all fields that have an effect but data.train_fraction, what
/// depends on it (data.subset_method, seeds.subset_seed) and the seed of the initialisation. Empty if no run is of the
/// configuration, or it is a label-shuffle control. `runs` are all of the project: a study of its own has the sizes.
[[nodiscard]] SizeStudy sizeStudy(std::span<const RunResult> runs, const std::string& configuration,
                                  Measure measure = Measure::RocAuc);

/// A difference between two configurations, told as training data.
struct DataEquivalent {
    std::string configuration; ///< whose size study tells it: one of the two
    SizeStudy study;           ///< its
    SizeRuns other;            ///< the runs of the other one, at its own fraction
    SizeFit fit;
    SizeFactor factor;               ///< how many times the data of the other one `configuration` needs
    std::vector<Sentence> sentences; ///< what the difference is worth, whose size study says so, and what its line is
    std::vector<Sentence> cautions;

    bool operator==(const DataEquivalent&) const = default;
};

/// From the size study of `reference` or, where that has none or its line tells nothing, of `other`. `names` are those
/// of the two in sentences: a of `reference`. `runs` as in sizeStudy(). Errors, each with what to do: neither has a
/// size study; a line that tells nothing (sizeFactor()); a configuration without a result, or a label-shuffle control;
/// different data sets; two that differ in the amount of training data alone. Where a size study would help,
/// the kind is ErrorKind::NotFound.
[[nodiscard]] Result<DataEquivalent> dataEquivalent(std::span<const RunResult> runs, const std::string& reference,
                                                    const std::string& other, const SideNames& names,
                                                    Measure measure = Measure::RocAuc);

/// The same in one of the settings of a comparison.
struct SettingEquivalent {
    std::vector<FieldLeaf> levels; ///< of the fields in which the settings differ; none where there is one setting
    std::string label;             ///< of these, in the words of the command line
    DataEquivalent equivalent;

    bool operator==(const SettingEquivalent&) const = default;
};

/// Of a whole comparison, whose first side is the reference.
struct ComparisonEquivalents {
    std::vector<SettingEquivalent> settings; ///< those in which it can be told, one or more, in order
    std::vector<Sentence> cautions;          ///< in how many others it cannot, and why

    bool operator==(const ComparisonEquivalents&) const = default;
};

/// In each setting that both sides have runs in, in the measure of the comparison. Error: that of the first setting,
/// where none can be told; also of two sides that differ in the amount of training data and more.
[[nodiscard]] Result<ComparisonEquivalents> dataEquivalents(std::span<const RunResult> runs,
                                                            const Comparison& comparison, const SideNames& names);

/// What a size study is made of.
struct SizePlan {
    std::vector<double> sizes{0.125, 0.25, 0.5, 1.0}; ///< fractions of the training set
    std::size_t seeds = 0; ///< of each size: those that are there first; 0: as many as are there

    bool operator==(const SizePlan&) const = default;
};

/// The study that gives the configuration (its id) a size study, named after `label`, in the words of the command line.
/// Parts are drawn as those that are there, else as studyBase() draws them. Errors: no run of the configuration has
/// a result, it is a label-shuffle control, more than kMostSeeds seeds, a fraction out of range.
[[nodiscard]] Result<MissingRuns> missingSizes(std::span<const RunResult> runs, const std::string& configuration,
                                               const std::string& label, const SizePlan& plan = {});

} // namespace etude
