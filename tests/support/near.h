// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <iterator>
#include <string>

#include <QtGlobal>

namespace etude::test {

/// Whether `actual` is at most `tolerance` away from `expected`; if not, warns with both, how far they are apart, and
/// the index, if one is given. What is not a number is near to nothing, and so is what is infinite.
[[nodiscard]] inline bool near(double actual, double expected, double tolerance, std::ptrdiff_t index = -1) {
    const double difference = std::abs(actual - expected);
    if (difference <= tolerance)
        return true;
    const std::string where = index < 0 ? "" : "At index " + std::to_string(index) + ": ";
    qWarning("%s%.17g is %.3g away from %.17g; the tolerance is %.3g.", where.c_str(), actual, difference, expected,
             tolerance);
    return false;
}

/// The same with a tolerance that is a part of the expected value.
[[nodiscard]] inline bool nearRelative(double actual, double expected, double tolerance, std::ptrdiff_t index = -1) {
    return near(actual, expected, tolerance * std::abs(expected), index);
}

/// Whether there are as many values as expected ones and each is near to its own; warns of the first that is not.
template <class Actual, class Expected>
[[nodiscard]] bool nearEach(const Actual& actual, const Expected& expected, double tolerance) {
    if (std::ssize(actual) != std::ssize(expected)) {
        qWarning("There are %td values; %td are expected.", std::ptrdiff_t(std::ssize(actual)),
                 std::ptrdiff_t(std::ssize(expected)));
        return false;
    }
    auto value = std::begin(actual);
    for (std::ptrdiff_t index = 0; const auto one : expected)
        if (!near(*value++, one, tolerance, index++))
            return false;
    return true;
}

} // namespace etude::test
