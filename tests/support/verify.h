// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

#include <QtGlobal>

namespace etude::test {

/// Whether a text contains another; if not, warns with both.
[[nodiscard]] inline bool contains(std::string_view text, std::string_view part) {
    if (text.find(part) != std::string_view::npos)
        return true;
    qWarning("'%.*s' does not contain '%.*s'.", int(text.size()), text.data(), int(part.size()), part.data());
    return false;
}

/// Whether two sequences, as the bytes of files, are the same; if not, warns with their lengths and where they part.
template <class Sequence>
[[nodiscard]] bool identical(const Sequence& actual, const Sequence& expected) {
    const auto first = std::ranges::mismatch(actual, expected).in1;
    const auto index = std::distance(std::begin(actual), first);
    if (index == std::ssize(actual) && index == std::ssize(expected))
        return true;
    qWarning("%td elements, of which those from index %td on are not those of %td that are expected.",
             std::ptrdiff_t(std::ssize(actual)), std::ptrdiff_t(index), std::ptrdiff_t(std::ssize(expected)));
    return false;
}

} // namespace etude::test
