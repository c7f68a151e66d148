// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>
#include <type_traits>

#include "engine/core/result.h"

namespace etude {

/// What an exception says, in one line; libtorch's without its backtrace.
[[nodiscard]] std::string messageOf(const std::exception_ptr& exception);

/// The sentence for an exception that came as far as the boundary of training. Memory that ran out, of the host or of
/// a GPU, reads the same whether C++ or one of libtorch's allocators says so.
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
