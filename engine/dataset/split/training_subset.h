// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/enum_names.h"
#include "engine/dataset/dataset.h"

namespace etude {

/// How the tracks of a smaller training set are chosen.
enum class SubsetMethod {
    Random,
    Stratified, ///< every tag in proportion: stratifiedSubset
};

template <>
struct EnumNames<SubsetMethod> {
    static constexpr std::array values{std::pair{SubsetMethod::Random, std::string_view("random")},
                                       std::pair{SubsetMethod::Stratified, std::string_view("stratified")}};
};

/// The training tracks that a run uses: `fraction` in (0, 1] of the training set, rounded up, chosen by the seed so
/// that a smaller subset is contained in a larger one; in track order.
[[nodiscard]] std::vector<std::size_t> trainingSubset(const Dataset& dataset, double fraction, std::uint64_t seed,
                                                      SubsetMethod method = SubsetMethod::Random);

} // namespace etude
