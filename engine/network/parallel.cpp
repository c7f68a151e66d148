// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network/parallel.h"

#include <omp.h>

#include <ATen/Parallel.h>

// at::parallel_for is a template: without OpenMP here, it calls its body once, on one thread, and says nothing.
#ifndef INTRA_OP_PARALLEL
#error "engine/network must be compiled with the threads that libtorch was built for (OpenMP)."
#endif

namespace etude {

void inParallel(std::int64_t jobs, const std::function<void(std::int64_t, std::int64_t)>& body) {
    at::parallel_for(0, jobs, 1, body);
}

void setComputeThreads(int threads) {
    at::set_num_threads(threads);
    ::omp_set_num_threads(threads); // a libtorch from a wheel brings an OpenMP of its own
}

} // namespace etude
