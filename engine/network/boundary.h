// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>
#include <type_traits>

#include "engine/core/result.h"

namespace etude {

/// What an exception says, in one line; libtorch's without its backtrace.
[[nodiscard]] std::string messageOf(const std::exception_ptr& exception);

/// Whether an exception says that memory ran out, of the host or of a GPU.
[[nodiscard]] bool tellsOfMemory(const std::exception_ptr& exception);

/// Whether an exception comes from CUDA, and then whether it says by itself that the GPU is gone or broken. After
/// others, the driver knows (listGpus()).
enum class GpuFailure { None, Some, Lost };
[[nodiscard]] GpuFailure gpuFailureOf(const std::exception_ptr& exception);

/// The error for an exception that reached the boundary of training. If memory ran out, of the host or of a GPU, the
/// sentence is the same, whether C++ or one of libtorch's allocators threw.
[[nodiscard]] Error errorOf(const std::exception_ptr& exception);

/// The result of `work`, which returns a Result<T>: a boundary that no exception passes.
template <class Work>
[[nodiscard]] std::invoke_result_t<Work> guarded(Work&& work) {
    try {
        return work();
    } catch (...) {
        return errorOf(std::current_exception());
    }
}

} // namespace etude
