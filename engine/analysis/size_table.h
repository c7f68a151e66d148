// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/comparison.h"
#include "engine/analysis/line_fit.h"
#include "engine/analysis/result_group.h"
#include "engine/analysis/varied_field.h"

namespace etude {

/// One configuration at one size of the training set.
struct SizePoint {
    double fraction = 1.0; ///< of the training set
    std::string configuration;
    std::vector<RunResult> runs; ///< at least one
    Summary summary;             ///< of their measure

    bool operator==(const SizePoint&) const = default;
};

/// One level of the factor over the sizes.
struct SizeSeries {
    std::optional<FieldLeaf> level; ///< none where no factor is compared
    std::vector<SizePoint> points;  ///< fractions ascending
    std::optional<LineFit> fit;     ///< of all runs: AUC over log2(fraction); none with one size

    bool operator==(const SizeSeries&) const = default;
};

/// The paper's Fig. 3: levels of a factor over training sizes, all other fields held equal.
struct SizeTable {
    std::string field; ///< the factor's full path; empty for one configuration over sizes
    std::vector<SizeSeries> series;
    Measure measure = Measure::RocAuc;

    /// Ascending, of all series.
    [[nodiscard]] std::vector<double> fractions() const;
    bool operator==(const SizeTable&) const = default;
};

/// What limits the choice of a SizeTable.
struct SizeChoice {
    std::string field;                    ///< the factor; empty for none
    std::set<std::string> configurations; ///< one of these is in it; empty: any
    IntervalKind interval = IntervalKind::Student;
    Measure measure = Measure::RocAuc;
};

/// Of all settings (settingBeside() the factor and the size) the one with the most sizes, then the most runs, then the
/// first. Where a level has several configurations of one size, the one with the most runs. None where no setting has
/// two sizes or, with a factor, two levels.
[[nodiscard]] std::optional<SizeTable> sizeTable(std::span<const RunResult> runs, const SizeChoice& choice = {});

/// The table that is shown: of `runs` by the factor (its full path), if two of its levels have several sizes, else by
/// the first field of which that is so, else of one of their configurations over sizes, which may be among `all` runs
/// of the project. An empty factor: of one configuration. None: the first field.
[[nodiscard]] std::optional<SizeTable> shownSizes(std::span<const RunResult> runs, std::span<const RunResult> all,
                                                  const std::optional<std::string>& factor,
                                                  IntervalKind interval = IntervalKind::Student,
                                                  Measure measure = Measure::RocAuc);

/// The difference of two series' points of a size, the first less the second; none where one has no such size, or no
/// estimate is possible.
[[nodiscard]] std::optional<Comparison> differenceAt(const SizeSeries& a, const SizeSeries& b, double fraction,
                                                     Measure measure = Measure::RocAuc);

} // namespace etude
