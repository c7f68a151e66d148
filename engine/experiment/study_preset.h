// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/enum_names.h"
#include "engine/experiment/study.h"

namespace etude {

/// The experiments of Choi et al. that a figure or a number of the paper comes from.
enum class StudyPreset {
    Fig2,  ///< one configuration, many initialisations
    Fig3,  ///< mel and STFT, each on parts of the training set
    Fig5,  ///< {decibel, linear} x {per frequency, A-weighting, bypass} x {x1, x10}, and the base on parts of the set
    Scale, ///< x1 and x10 with stock operators: the bias of the first convolution
    Paper  ///< all of them, each a study of its own
};

template <>
struct EnumNames<StudyPreset> {
    static constexpr std::array values{std::pair{StudyPreset::Fig2, std::string_view("fig2")},
                                       std::pair{StudyPreset::Fig3, std::string_view("fig3")},
                                       std::pair{StudyPreset::Fig5, std::string_view("fig5")},
                                       std::pair{StudyPreset::Scale, std::string_view("scale")},
                                       std::pair{StudyPreset::Paper, std::string_view("paper")}};
};

/// How large a preset is made. The paper gives 15 initialisations for Fig. 2 and, of the sizes, 64 % and 100 %; the
/// rest is silent.
struct PresetExtent {
    int seeds = 5;                                    ///< of each configuration; Fig. 2 has three times as many
    std::vector<double> sizes{0.16, 0.32, 0.64, 1.0}; ///< fractions of the training set, ascending

    bool operator==(const PresetExtent&) const = default;
};

/// The studies of a preset, one for each figure, in the order of the figures. What the preset does not vary is taken
/// from `base`, but the fields that are a figure's subject: compression, weighting, scale and representation start from
/// the paper's decibel, bypass, x1 and mel; the scale study has stock operators. Runs that figures share are the same
/// runs. Errors are those of expandStudy().
[[nodiscard]] Result<std::vector<Study>> presetStudies(StudyPreset preset, const RunSpec& base,
                                                       const PresetExtent& extent = {});

/// The next smaller extents that cost time can be saved with, largest first: fewer sizes, then fewer seeds, never fewer
/// configurations. The first is `extent` itself, the last has one seed and, where there were as many, three sizes.
[[nodiscard]] std::vector<PresetExtent> smallerExtents(const PresetExtent& extent);

} // namespace etude
