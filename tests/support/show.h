// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include <QByteArray>
#include <QDebug>

#include "engine/core/enum_names.h"
#include "engine/core/hash.h"

// How values of the standard library and of the engine look where QCOMPARE fails; Qt 6.4 shows nothing of them.

/// A text in quotation marks; of a long one the beginning and the length.
template <class Text>
requires std::same_as<Text, std::string> || std::same_as<Text, std::string_view> ||
    std::same_as<Text, std::filesystem::path>
        QDebug operator<<(QDebug debug, const Text& text) {
    constexpr std::size_t kShown = 400; // two of them, and their names, in the 1024 characters of QTest's message
    const std::string whole(text);
    debug << QByteArray::fromStdString(whole.substr(0, kShown));
    if (whole.size() > kShown)
        debug << " and so on, " << whole.size() << " bytes";
    return debug;
}

template <class Value>
QDebug operator<<(QDebug debug, const std::optional<Value>& value) {
    if (!value)
        return debug << "nothing";
    if constexpr (requires { debug << *value; })
        return debug << *value;
    else
        return debug << "something";
}

namespace etude {

inline QDebug operator<<(QDebug debug, const Hash& hash) {
    return debug << QByteArray::fromStdString(hash.hex());
}

/// An enumerator by its name; QTest calls this.
template <NamedEnum E>
char* toString(const E& value) {
    return qstrdup(std::string(enumName(value)).c_str());
}

} // namespace etude
