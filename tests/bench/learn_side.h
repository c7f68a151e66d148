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
                         ///< freed pages kept; "stock": ELU after the pooling; "channels_last": the same in that
                         ///< layout; "usual": what etude-worker does; "avx2": the same with the kernels for AVX2;
                         ///< "bfloat16", "float16": with that precision
    std::string input;   ///< see inputShape()
    int batch = 16;
    int threads = 2;
    std::string device = "cpu"; ///< as chooseDevice() reads it
};

/// Trains the paper's network of 50 tags and answers requests on standard input until it ends:
///   {"steps": n}     {"ms": [a time for each], "loss": the last step's}
///   {"blocks": n}    {"blocks": [{"forward_ms", "backward_ms"}]}: medians of each block alone
///   {"copy": n}      {"gb_per_s"}: the device reads and writes a gigabyte of its memory
///   {"transfers": n} {"pageable_ms", "locked_ms"}: the batch's way to the device, from either kind of memory
///   {"epoch": s}     {"clips_resident", "clips_trained", "seconds"}: steps for s seconds on batches that are drawn
///   from
///                    as many random inputs as MSD has training clips, or as fit, in the device's memory
/// Greets with libtorch's version and the device. Times are of a whole batch, and until the device is done.
void serveLearning(const LearnCase& what);

} // namespace etude::bench
