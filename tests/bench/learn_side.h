// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/preprocess/input_config.h"

namespace etude::bench {

/// The inputs of the paper, by name: "mel" or "stft"; and with few frames "short_mel" and "short_stft".
[[nodiscard]] inline InputShape inputShape(const std::string& name) {
    return {name.ends_with("mel") ? 96 : 257, name.starts_with("short") ? 40 : 1360};
}
inline constexpr int kTags = 50;

/// One way to train, measured in a process of its own, because how the allocator treats freed pages is the process's.
struct LearnCase {
    std::string variant; ///< "paper": stock operators in the paper's order, glibc as it is; "paper_kept": the same with
                         ///< freed pages kept; "stock": ELU after the pooling; "fused": what etude-worker does;
                         ///< "avx2": the same with the kernels for AVX2; "bfloat16": with precision=bfloat16
    std::string input;   ///< see inputShape()
    int batch = 16;
    int threads = 2;
};

/// Trains the paper's network of 50 tags and answers requests on standard input until it ends: {"steps": n} by {"ms":
/// [a time for each], "loss": the last step's}, {"blocks": n} by the medians of each block's forward and backward pass
/// alone, {"blocks": [{"forward_ms", "backward_ms"}]}. Greets with libtorch's version. Times are of a whole batch.
void serveLearning(const LearnCase& what);

} // namespace etude::bench
