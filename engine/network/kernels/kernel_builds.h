// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/network/kernels/block_kernels.h"

namespace etude {

/// The kernels as one source compiled them.
struct KernelBuild {
    BlockKernels<float> single;
    BlockKernels<double> exact;
};

extern const KernelBuild kPlainKernels;
#if defined(ETUDE_X86_KERNELS)
extern const KernelBuild kAvx2Kernels;
extern const KernelBuild kAvx512Kernels;
#endif

} // namespace etude
