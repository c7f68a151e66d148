// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/libtorch.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <torch/torch.h>
#include <torch/version.h>

#include "engine/network/device.h"
#include "engine/network/parallel.h"

namespace etude {

void configureLibtorch(int threads) {
    setComputeThreads(threads);
    at::globalContext().setDeterministicAlgorithms(true, /*warn_only=*/true);
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 2)
    // Deterministic algorithms would fill each new tensor; nothing here reads what was not written.
    at::globalContext().setDeterministicFillUninitializedMemory(false);
#endif
    ::setenv("CUBLAS_WORKSPACE_CONFIG", ":4096:8", 0); // without it cuBLAS is not deterministic
    at::globalContext().setDeterministicCuDNN(true);
    at::globalContext().setBenchmarkCuDNN(false);
    at::globalContext().setAllowTF32CuDNN(false); // 10 bits of mantissa are not float32
    at::globalContext().setFlushDenormal(true);
}

// M_MMAP_THRESHOLD would not do: glibc refuses values above 32 MB, and there are larger tensors.
void keepFreedPages() {
#ifdef __GLIBC__
    ::mallopt(M_MMAP_MAX, 0);
    ::mallopt(M_TRIM_THRESHOLD, -1);
    ::mallopt(M_TOP_PAD, 64 << 20);
#endif
}

std::string libtorchVersion() {
#if defined(__x86_64__)
    const char* best = __builtin_cpu_supports("avx512f") ? ", AVX512" : __builtin_cpu_supports("avx2") ? ", AVX2" : "";
#else
    const char* best = "";
#endif
    const std::string cuda = cudaVersion();
    return TORCH_VERSION + std::string(best) + (cuda.empty() ? "" : ", CUDA " + cuda);
}

} // namespace etude
