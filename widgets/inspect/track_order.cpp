// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/track_order.h"

#include <algorithm>
#include <compare>
#include <numeric>
#include <span>
#include <string>

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
    return std::is_neq(lengths) ? lengths : a <=> b;
}

/// The lowest bytes of a number, the largest first.
void appendNumber(std::string& key, std::uint64_t number, std::size_t bytes) {
    for (std::size_t i = bytes; i > 0; --i)
        key += static_cast<char>(number >> 8U * (i - 1));
}

/// Appends the bytes of a name whose order is that of comesBefore(): a number is a '0', its length and its digits.
void appendNameKey(std::string& key, std::string_view name) {
    constexpr std::size_t kLong = 255;
    while (!name.empty()) {
        if (!isDigit(name.front())) {
            key += static_cast<char>(lower(name.front()));
            name.remove_prefix(1);
            continue;
        }
        const std::string_view digits = takeNumber(name);
        key += '0';
        key += static_cast<char>(std::min(digits.size(), kLong));
        if (digits.size() >= kLong)
            appendNumber(key, digits.size(), sizeof(std::uint64_t));
        key += digits;
    }
}

/// One row to be ordered, with the key of its track.
struct Entry {
    std::uint64_t head = 0; ///< the key's first bytes behind those that all keys share: one comparison tells most apart
    std::string_view key;
    std::uint32_t place = 0;
    std::uint32_t row = 0;
};

std::uint64_t headOf(std::string_view key) {
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < sizeof head; ++i)
        head = head << 8U | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    return head;
}

std::size_t sharedBytes(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

/// Orders rows by the bytes that append(keys, track) appends for each.
template <class Append>
void sortRange(const Dataset& dataset, std::span<std::uint32_t> rows, bool descending, const Append& append) {
    std::string keys;
    std::vector<std::size_t> ends;
    for (const std::uint32_t row : rows) {
        append(keys, dataset.tracks[row]);
        ends.push_back(keys.size());
    }
    std::vector<Entry> entries(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t begin = i == 0 ? 0 : ends[i - 1];
        entries[i] = {0, std::string_view(keys).substr(begin, ends[i] - begin), static_cast<std::uint32_t>(i), rows[i]};
    }
    std::size_t shared = entries.empty() ? 0 : entries.front().key.size();
    for (const Entry& entry : entries)
        shared = std::min(shared, sharedBytes(entries.front().key, entry.key));
    for (Entry& entry : entries)
        entry.head = headOf(entry.key.substr(shared));
    std::ranges::sort(entries, [descending](const Entry& a, const Entry& b) {
        if (a.head != b.head)
            return (a.head < b.head) != descending;
        const int order = a.key.compare(b.key);
        return order != 0 ? (order < 0) != descending : a.place < b.place;
    });
    std::ranges::transform(entries, rows.begin(), &Entry::row);
}

/// The rows whose track has what is asked for; the others are moved behind them, in their order.
template <class Has>
std::span<std::uint32_t> withValue(const Dataset& dataset, Rows& rows, const Has& has) {
    const auto without =
        std::stable_partition(rows.begin(), rows.end(), [&](std::uint32_t row) { return has(dataset.tracks[row]); });
    return {rows.begin(), without};
}

void sortByTags(const Dataset& dataset, Rows& rows, bool descending) {
    std::vector<std::size_t> order(dataset.tags.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, comesBefore, [&](std::size_t tag) { return std::string_view(dataset.tags[tag]); });
    std::vector<std::size_t> place(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        place[order[i]] = i;
    const auto tagged = withValue(dataset, rows, [](const Track& track) { return !track.tags.empty(); });
    const std::size_t bytes = place.size() <= 1U << 16U ? 2 : 4;
    sortRange(dataset, tagged, descending, [&](std::string& key, const Track& track) {
        for (const int tag : track.tags)
            appendNumber(key, place[static_cast<std::size_t>(tag)], bytes);
    });
}

} // namespace

bool comesBefore(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view left = takeNumber(a);
            const std::string_view right = takeNumber(b);
            if (const auto order = compareNumbers(left, right); std::is_neq(order))
                return std::is_lt(order);
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
    case TrackKey::FileName:
        return sortRange(dataset, rows, descending, [](std::string& bytes, const Track& track) {
            appendNameKey(bytes, std::string_view(track.path).substr(track.path.find_last_of('/') + 1));
        });
    case TrackKey::Tags:
        return sortByTags(dataset, rows, descending);
    case TrackKey::Part:
        return sortRange(dataset, rows, descending,
                         [](std::string& bytes, const Track& track) { bytes += static_cast<char>(track.part); });
    case TrackKey::Artist:
        return sortRange(dataset, withValue(dataset, rows, [](const Track& track) { return !track.artist.empty(); }),
                         descending,
                         [](std::string& bytes, const Track& track) { appendNameKey(bytes, track.artist); });
    }
}

} // namespace etude
