// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/varied_field.h"
#include "engine/evaluation/statistics.h"

namespace etude {

/// The first convolution of the networks that were trained on inputs of one scale, everything else held equal.
struct FirstConvolution {
    double scale = 1.0;
    bool fused = false;          ///< the operators' kind: fused ones have an exact gradient of the bias, which is zero
    std::vector<RunResult> runs; ///< at least one
    Summary bias;                ///< of the runs' mean absolute biases
    Summary weight;              ///< likewise of weights

    bool operator==(const FirstConvolution&) const = default;
};

/// One for each scale and kind of operators, stock operators first, then by scale: of the runs that tell these numbers,
/// in settings that have every scale of their kind. Runs that do not tell their operators had stock ones. Empty where
/// no two scales can be compared.
[[nodiscard]] std::vector<FirstConvolution> firstConvolutions(std::span<const RunResult> runs,
                                                              IntervalKind interval = IntervalKind::Student);

/// How many times larger the mean absolute bias of `scaled` is. None where it is undefined: a bias before a batch
/// normalisation has a gradient of exactly zero, so that with fused operators, or where a mean is 0, it is 0 / 0.
[[nodiscard]] std::optional<double> biasRatio(const FirstConvolution& scaled, const FirstConvolution& unscaled);

/// How many times larger both means are than with the smallest scale of the same operators.
struct ScaleRatio {
    bool fused = false;
    double scale = 1.0;
    double against = 1.0;         ///< the smallest scale
    std::optional<double> bias;   ///< biasRatio()
    std::optional<double> weight; ///< none where the mean weight with the smallest scale is 0

    bool operator==(const ScaleRatio&) const = default;
};

/// One for each scale of firstConvolutions() but the smallest of each kind of operators, in their order.
[[nodiscard]] std::vector<ScaleRatio> scaleRatios(std::span<const FirstConvolution> convolutions);

} // namespace etude
