// SPDX-License-Identifier: GPL-3.0-or-later
// The batch of tests/reference/make_network_reference.py.
#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

#include <torch/torch.h>

#include "engine/core/random.h"

namespace etude::test {

inline constexpr std::uint64_t kReferenceSeed = 2018;

/// Uniform, of deviation 1; float32, as the program's inputs are.
[[nodiscard]] inline torch::Tensor makeInputs(const std::vector<std::int64_t>& shape) {
    torch::Tensor inputs = torch::empty(shape);
    Random random(kReferenceSeed, Purpose::Corpus, 0, 0);
    for (std::int64_t i = 0; i < inputs.numel(); ++i)
        inputs.data_ptr<float>()[i] = static_cast<float>(std::sqrt(12.0) * (random.uniform() - 0.5));
    return inputs;
}

[[nodiscard]] inline torch::Tensor makeTargets(int clips, int tags) {
    torch::Tensor targets = torch::empty({clips, tags});
    Random random(kReferenceSeed, Purpose::Corpus, 0, 1);
    for (std::int64_t i = 0; i < targets.numel(); ++i)
        targets.data_ptr<float>()[i] = random.next() % 3 == 0 ? 1.0F : 0.0F;
    return targets;
}

} // namespace etude::test
