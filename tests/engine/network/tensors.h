// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <torch/torch.h>

#include "engine/core/random.h"

namespace etude::test {

/// Standard normal, in double.
[[nodiscard]] inline torch::Tensor normal(const std::vector<std::int64_t>& shape, Random random) {
    torch::Tensor values = torch::empty(shape, torch::kFloat64);
    for (std::int64_t i = 0; i < values.numel(); ++i)
        values.data_ptr<double>()[i] = random.normal();
    return values;
}

/// The largest difference, relative to the largest of the expected values unless all of them are zero.
[[nodiscard]] inline double difference(const torch::Tensor& actual, const torch::Tensor& expected) {
    const torch::Tensor exact = expected.detach().to(torch::kFloat64);
    const double largest = exact.abs().max().item<double>();
    const double apart = (actual.detach().to(torch::kFloat64) - exact).abs().max().item<double>();
    return largest > 0.0 ? apart / largest : apart;
}

} // namespace etude::test
