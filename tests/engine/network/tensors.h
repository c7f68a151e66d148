// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

#include <torch/torch.h>

#include "engine/core/random.h"
#include "tests/support/near.h"

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

/// Whether the shapes are the same and each value is near to its own, as torch::allclose has it: at most `absolute` and
/// `relative` times the expected value away; if not, warns of the value that is most beyond.
[[nodiscard]] inline bool nearEach(const torch::Tensor& actual, const torch::Tensor& expected, double relative,
                                   double absolute) {
    if (!actual.sizes().equals(expected.sizes())) {
        qWarning("The shape is %s; %s is expected.", c10::str(actual.sizes()).c_str(),
                 c10::str(expected.sizes()).c_str());
        return false;
    }
    const torch::Tensor values = actual.detach().to(torch::kFloat64).flatten();
    const torch::Tensor exact = expected.detach().to(torch::kFloat64).flatten();
    const auto worst = ((values - exact).abs() - relative * exact.abs()).argmax().item<std::int64_t>();
    const double wanted = exact[worst].item<double>();
    return near(values[worst].item<double>(), wanted, absolute + relative * std::abs(wanted), worst);
}

} // namespace etude::test
