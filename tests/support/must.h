// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <type_traits>
#include <utility>

#include "engine/core/result.h"

namespace etude::test {

/// The value of a result that must be there; throws its error's message if it is not.
template <class T>
T must(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().message);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace etude::test
