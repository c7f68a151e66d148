// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace etude {

/// The names of an enum's values in files and on the command line; they are never changed. Specialise with
///     static constexpr std::array values{std::pair{Window::Hann, std::string_view("hann")}, ...};
template <class E>
struct EnumNames;

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires {
    EnumNames<E>::values;
};

template <NamedEnum E>
[[nodiscard]] constexpr std::string_view enumName(E value) {
    for (const auto& [candidate, name] : EnumNames<E>::values)
        if (candidate == value)
            return name;
    return "?";
}

template <NamedEnum E>
[[nodiscard]] constexpr std::optional<E> enumFromName(std::string_view text) {
    for (const auto& [candidate, name] : EnumNames<E>::values)
        if (name == text)
            return candidate;
    return std::nullopt;
}

} // namespace etude
