// SPDX-License-Identifier: GPL-3.0-or-later
namespace {
constexpr int kVectorBytes = 16;
}

#include "engine/network/kernels/kernel_bodies.h"
#include "engine/network/kernels/kernel_builds.h"

namespace etude {

extern constinit const KernelBuild kPlainKernels{kKernels<float>, kKernels<double>};

} // namespace etude
