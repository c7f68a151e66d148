// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/npy_header.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace etude {

namespace {

constexpr std::size_t kMaxDimensions = 64; // NumPy 2
constexpr std::size_t kShownType = 20;     // characters of a type that is not read

Error reason(Sentence clause) {
    return {ErrorKind::Corrupt, std::move(clause)};
}

Error notADictionary() {
    return reason(say("its header is not the description of one array with descr, fortran_order and shape"));
}

/// Takes one token of a Python literal after the other from the front of a text.
class Cursor {
public:
    explicit Cursor(std::string_view text)
        : m_left(text) {}

    /// Whether the next token begins with this text, which is taken then.
    bool take(std::string_view token) {
        skipSpace();
        if (!m_left.starts_with(token))
            return false;
        m_left.remove_prefix(token.size());
        return true;
    }
    /// What stands between quotes of either kind.
    std::optional<std::string_view> quoted() {
        const char quote = take("'") ? '\'' : take("\"") ? '"' : '\0';
        const std::size_t end = m_left.find(quote);
        if (quote == '\0' || end == std::string_view::npos)
            return std::nullopt;
        const std::string_view text = m_left.substr(0, end);
        m_left.remove_prefix(end + 1);
        return text;
    }
    /// None if there is no digit, or the number does not fit.
    std::optional<std::size_t> number() {
        skipSpace();
        std::size_t value = 0;
        const auto [end, problem] = std::from_chars(m_left.data(), m_left.data() + m_left.size(), value);
        if (problem != std::errc())
            return std::nullopt;
        m_left.remove_prefix(static_cast<std::size_t>(end - m_left.data()));
        take("L"); // Python 2
        return value;
    }
    bool atEnd() {
        skipSpace();
        return m_left.empty();
    }

private:
    void skipSpace() { m_left.remove_prefix(std::min(m_left.find_first_not_of(" \t\r\n"), m_left.size())); }
    std::string_view m_left;
};

Result<void> parseType(Cursor& text, NpyHeader& header) {
    const auto type = text.quoted();
    if (!type)
        return reason(say("it is an array of records"));
    static constexpr std::string_view known[] = {"b1", "i1", "i2", "i4", "i8", "u1",
                                                 "u2", "u4", "u8", "f2", "f4", "f8"};
    const std::string_view name = type->substr(std::min<std::size_t>(1, type->size()));
    if (std::ranges::find(known, name) == std::end(known) || std::string_view("<>|").find(type->front()) > 2) {
        std::string shown(type->substr(0, kShownType));
        std::ranges::replace_if(
            shown, [](char c) { return c < ' ' || c > '~'; }, '?');
        if (type->size() > kShownType)
            shown += "...";
        return reason(say("its dtype is '%1'; bool, int8 to int64, uint8 to uint64, float16, float32 and float64 are "
                          "read",
                          shown));
    }
    header.kind = name[0];
    header.itemSize = static_cast<std::size_t>(name[1] - '0');
    header.bigEndian = type->front() == '>';
    return {};
}

Result<void> parseShape(Cursor& text, NpyHeader& header) {
    if (!text.take("("))
        return notADictionary();
    while (!text.take(")")) {
        const auto length = text.number();
        if (!length || header.shape.size() == kMaxDimensions)
            return reason(say("its shape is impossible"));
        header.shape.push_back(*length);
        if (text.take(","))
            continue;
        if (!text.take(")"))
            return notADictionary();
        return {};
    }
    return {};
}

Result<void> checkSize(const NpyHeader& header) {
    if (std::ranges::find(header.shape, std::size_t{0}) != header.shape.end())
        return reason(say("it holds no values: a side of its shape is 0"));
    std::size_t bytes = header.itemSize;
    for (const std::size_t length : header.shape)
        if (__builtin_mul_overflow(bytes, length, &bytes))
            return reason(say("its shape is impossible"));
    return {};
}

} // namespace

std::size_t NpyHeader::count() const {
    std::size_t product = 1;
    for (const std::size_t length : shape)
        product *= length;
    return product;
}

std::string NpyHeader::littleEndianType() const {
    return std::string(itemSize == 1 ? "|" : "<") + kind + std::to_string(itemSize);
}

Result<NpyHeader> parseNpyHeader(std::string_view text) {
    Cursor cursor(text);
    NpyHeader header;
    bool typed = false;
    bool ordered = false;
    bool shaped = false;
    if (!cursor.take("{"))
        return notADictionary();
    while (!cursor.take("}")) {
        const auto key = cursor.quoted();
        if (!key || !cursor.take(":"))
            return notADictionary();
        Result<void> parsed = notADictionary();
        if (*key == "descr" && !std::exchange(typed, true))
            parsed = parseType(cursor, header);
        else if (*key == "shape" && !std::exchange(shaped, true))
            parsed = parseShape(cursor, header);
        else if (*key == "fortran_order" && !std::exchange(ordered, true)) {
            header.fortranOrder = cursor.take("True");
            if (header.fortranOrder || cursor.take("False"))
                parsed = {};
        }
        if (!parsed)
            return parsed.error();
        cursor.take(",");
    }
    if (!typed || !ordered || !shaped || !cursor.atEnd())
        return notADictionary();
    if (auto possible = checkSize(header); !possible)
        return possible.error();
    return header;
}

} // namespace etude
