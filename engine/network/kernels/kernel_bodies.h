// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels of block_kernels.h, to be included by one source for each instruction set with kVectorBytes defined
// before.
#pragma once

#include "engine/network/kernels/block_kernels.h"
#include "engine/network/kernels/first_block_kernels.h"
#include "engine/network/kernels/pooling_kernels.h"
#include "engine/network/kernels/winograd_kernels.h"

namespace etude {

namespace {

template <class Scalar>
constexpr BlockKernels<Scalar> kKernels{patchSums<Scalar>,    firstForward<Scalar>,  firstBackward<Scalar>,
                                        moments<Scalar>,      poolForward<Scalar>,   poolSums<Scalar>,
                                        poolBackward<Scalar>, paddedMaps<Scalar>,    winogradScratch<Scalar>,
                                        convolve<Scalar>,     kernelGradient<Scalar>};

} // namespace

} // namespace etude
