// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace etude {

/// What libtorch is asked before any work on any device: threads, deterministic algorithms, denormal numbers as zero
/// (they cost a hundred times as much and mean nothing here). Before the first use of a Trainer, from the same thread.
void configureLibtorch(int threads);

/// Lets the process keep memory that it frees. A training step allocates and frees hundreds of megabytes; given back to
/// the kernel, each page would be zeroed anew in the next step, which takes as long as the arithmetic. To be called
/// before the first large allocation.
void keepFreedPages();

/// "1.13.1, AVX2" or "2.11.0, AVX512, CUDA 13.0": the version, the widest vector instructions of this processor, which
/// choose its kernels, and the version of CUDA that it was compiled for.
[[nodiscard]] std::string libtorchVersion();

} // namespace etude
