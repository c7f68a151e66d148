// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/track_order.h"

#include <algorithm>
#include <compare>
#include <numeric>
#include <span>

namespace etude {

namespace {

using Rows = std::vector<std::uint32_t>;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

unsigned char lower(char c) {
    return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/// Takes a number off the front: its digits without leading zeros.
std::string_view takeNumber(std::string_view& text) {
    const std::size_t begin = std::min(text.find_first_not_of('0'), text.size());
    std::size_t end = begin;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const std::string_view digits = text.substr(begin, end - begin);
    text.remove_prefix(end);
    return digits;
}

std::strong_ordering compareNumbers(std::string_view a, std::string_view b) {
    const auto lengths = a.size() <=> b.size();
    return lengths != 0 ? lengths : a <=> b;
}

/// Orders rows by less(track, track).
template <class Less>
void sortRange(const Dataset& dataset, std::span<std::uint32_t> rows, bool descending, const Less& less) {
    std::ranges::stable_sort(rows, [&](std::uint32_t a, std::uint32_t b) {
        const Track& left = dataset.tracks[descending ? b : a];
        const Track& right = dataset.tracks[descending ? a : b];
        return less(left, right);
    });
}

/// The rows whose track has what is asked for; the others are moved behind them, in their order.
template <class Has>
std::span<std::uint32_t> withValue(const Dataset& dataset, Rows& rows, const Has& has) {
    const auto without =
        std::ranges::stable_partition(rows, [&](std::uint32_t row) { return has(dataset.tracks[row]); });
    return {rows.begin(), without.begin()};
}

void sortByTags(const Dataset& dataset, Rows& rows, bool descending) {
    std::vector<std::size_t> order(dataset.tags.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, comesBefore, [&](std::size_t tag) { return std::string_view(dataset.tags[tag]); });
    std::vector<std::size_t> place(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        place[order[i]] = i;
    const auto tagged = withValue(dataset, rows, [](const Track& track) { return !track.tags.empty(); });
    sortRange(dataset, tagged, descending, [&](const Track& a, const Track& b) {
        const auto placeOf = [&](int tag) { return place[static_cast<std::size_t>(tag)]; };
        return std::ranges::lexicographical_compare(a.tags, b.tags, {}, placeOf, placeOf);
    });
}

} // namespace

bool comesBefore(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view left = takeNumber(a);
            const std::string_view right = takeNumber(b);
            if (const auto order = compareNumbers(left, right); order != 0)
                return order < 0;
            continue;
        }
        if (lower(a.front()) != lower(b.front()))
            return lower(a.front()) < lower(b.front());
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() && !b.empty();
}

void sortTracks(const Dataset& dataset, Rows& rows, TrackKey key, bool descending) {
    switch (key) {
    case TrackKey::FileName: {
        const auto name = [](const Track& track) {
            return std::string_view(track.path).substr(track.path.find_last_of('/') + 1);
        };
        return sortRange(dataset, rows, descending,
                         [&](const Track& a, const Track& b) { return comesBefore(name(a), name(b)); });
    }
    case TrackKey::Tags:
        return sortByTags(dataset, rows, descending);
    case TrackKey::Part:
        return sortRange(dataset, rows, descending, [](const Track& a, const Track& b) { return a.part < b.part; });
    case TrackKey::Artist:
        return sortRange(dataset, withValue(dataset, rows, [](const Track& track) { return !track.artist.empty(); }),
                         descending, [](const Track& a, const Track& b) { return comesBefore(a.artist, b.artist); });
    }
}

} // namespace etude
