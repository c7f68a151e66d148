// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "engine/core/enum_names.h"

namespace etude {

/// What a test is told by, and differences are differences of: the macro mean of an area over the tags.
enum class Measure {
    RocAuc, ///< under the ROC curve, as in the paper
    PrAuc,  ///< under the precision-recall curve (average precision)
};

template <>
struct EnumNames<Measure> {
    static constexpr std::array values{std::pair{Measure::RocAuc, std::string_view("roc-auc")},
                                       std::pair{Measure::PrAuc, std::string_view("pr-auc")}};
};

/// "ROC-AUC", "PR-AUC": the same in every language.
[[nodiscard]] constexpr std::string_view measureText(Measure measure) {
    return measure == Measure::PrAuc ? "PR-AUC" : "ROC-AUC";
}

} // namespace etude
