// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/experiment/network_plan.h"
#include "engine/experiment/run_spec.h"

namespace etude {

/// A named float32 array in C order; values.size() is the product of the shape.
struct StoredTensor {
    std::string name;
    std::vector<std::int64_t> shape;
    std::vector<float> values;

    bool operator==(const StoredTensor&) const = default;
};

/// A network in training, as a value: everything that its next step follows from, bit for bit.
struct NetworkState {
    std::int64_t step = 0;             ///< steps that ADAM has taken
    std::vector<StoredTensor> tensors; ///< weights, batch-norm statistics, ADAM's moments, the loss scale in float16

    bool operator==(const NetworkState&) const = default;
};

/// The shape of each tensor, by name.
using TensorShapes = std::map<std::string, std::vector<std::int64_t>>;

/// The tensor with the factor of LossScale and its good steps.
inline constexpr const char* kLossScaleTensor = "loss_scale";

/// Of all tensors in the state of a plan's network that is trained in the precision.
[[nodiscard]] TensorShapes stateShapes(const NetworkPlan& plan, Precision precision = Precision::Float32);

} // namespace etude
