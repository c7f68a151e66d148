// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/core/enum_names.h"

namespace etude {

/// The words of an option that takes an enumerator, in the order of the enum.
template <NamedEnum E>
[[nodiscard]] std::vector<std::string> enumTexts() {
    std::vector<std::string> texts;
    texts.reserve(EnumNames<E>::values.size());
    for (const auto& [value, name] : EnumNames<E>::values)
        texts.emplace_back(name);
    return texts;
}

} // namespace etude
