// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/kernels/block_kernels.h"

#include <type_traits>

#include "engine/network/kernels/kernel_builds.h"

namespace etude {

namespace {

const KernelBuild& buildFor(InstructionSet set) {
#if defined(ETUDE_X86_KERNELS)
    if (set == InstructionSet::Avx512)
        return kAvx512Kernels;
    if (set == InstructionSet::Avx2)
        return kAvx2Kernels;
#else
    static_cast<void>(set);
#endif
    return kPlainKernels;
}

} // namespace

std::vector<InstructionSet> availableInstructionSets() {
    std::vector<InstructionSet> sets{InstructionSet::Plain};
#if defined(ETUDE_X86_KERNELS)
    const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (avx2)
        sets.push_back(InstructionSet::Avx2);
    if (avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
        sets.push_back(InstructionSet::Avx512);
#endif
    return sets;
}

PatchSums& PatchSums::operator+=(const PatchSums& other) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] += other.values[i];
        for (std::size_t j = i; j < values.size(); ++j)
            products[i][j] += other.products[i][j];
    }
    return *this;
}

template <class Scalar>
const BlockKernels<Scalar>& blockKernels(InstructionSet set) {
    if constexpr (std::is_same_v<Scalar, float>)
        return buildFor(set).single;
    else
        return buildFor(set).exact;
}

template const BlockKernels<float>& blockKernels(InstructionSet);
template const BlockKernels<double>& blockKernels(InstructionSet);

} // namespace etude
