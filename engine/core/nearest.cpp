// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/nearest.h"

#include <algorithm>
#include <set>

#include "engine/core/field_visit.h"
#include "engine/core/text.h"

namespace etude {

namespace {

constexpr std::size_t kMostNames = 3;
constexpr double kMostWrong = 1.0 / 3.0; ///< of the letters

/// Letters to insert, take away, replace or swap with their neighbour ("optimal string alignment").
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before;
    std::vector<std::size_t> last(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::vector<std::size_t> row(b.size() + 1, i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = std::move(last);
        last = std::move(row);
    }
    return last.back();
}

std::set<std::string_view> wordsOf(std::string_view leaf) {
    const auto parts = partsOf(leaf, "_");
    return {parts.begin(), parts.end()};
}

/// From 0 for the same to 1 for nothing in common.
double unlikeness(std::string_view leaf, std::string_view given) {
    const double wrong =
        static_cast<double>(distance(leaf, given)) / static_cast<double>(std::max(leaf.size(), given.size()));
    const auto words = wordsOf(leaf);
    const auto wanted = wordsOf(given);
    const auto common = std::ranges::count_if(words, [&](std::string_view word) { return wanted.contains(word); });
    const double shared =
        common == 0 ? 1.0
                    : 1.0 - static_cast<double>(common) / static_cast<double>(std::max(words.size(), wanted.size()));
    return std::min(wrong <= kMostWrong ? wrong : 1.0, shared);
}

} // namespace

std::vector<std::string> nearestNames(std::span<const std::string> names, std::string_view given) {
    const std::string low = lowerCase(leafName(given));
    std::vector<std::pair<double, std::string>> likely;
    for (const std::string& name : names)
        if (const double unlike = unlikeness(leafName(name), low); unlike < 1.0)
            likely.emplace_back(unlike, name);
    std::ranges::stable_sort(likely, {}, &std::pair<double, std::string>::first);
    std::vector<std::string> nearest;
    for (const auto& [unlike, name] : likely)
        if (nearest.size() < kMostNames && unlike <= likely.front().first + kMostWrong / 2.0)
            nearest.push_back(name);
    return nearest;
}

} // namespace etude
