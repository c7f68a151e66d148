// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <tl/expected.hpp>

#include "engine/core/sentence.h"

namespace etude {

/// What kind of failure an Error is, for code that must react differently; people read the message.
enum class ErrorKind {
    Invalid,   ///< the input, configuration or command is wrong
    NotFound,  ///< a file, run, data set... that was named does not exist
    Io,        ///< the operating system refused a read or a write
    DiskFull,  ///< no space or quota is left; what was there before is intact
    Corrupt,   ///< stored data fails its checksum or cannot be parsed
    Locked,    ///< another process holds the lock
    Cancelled, ///< a stop was requested; what was finished is kept
};

/// An expected failure: one sentence for the user that says what, where and what to do.
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    Sentence sentence;
    std::string message; ///< the sentence in English

    Error() = default;
    Error(ErrorKind kindOfError, Sentence what)
        : kind(kindOfError)
        , sentence(std::move(what))
        , message(sentence.english()) {}

    bool operator==(const Error&) const = default;
};

/// A value or an Error. Expected failure travels in this; exceptions mean a defect and end the program.
/// The base is tl::expected (the std::expected of C++23): `if (!r) return r.error();`, `*r`, `r->`.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result(Error error)
        : tl::expected<T, Error>(tl::unexpected<Error>(std::move(error))) {}
};

/// The same failure with the place where it happened: "where: message". `where` is data, such as a file's name...
[[nodiscard]] inline Error within(std::string_view where, const Error& error) {
    return {error.kind, say("%1: %2", where, error.sentence)};
}
/// ...or a clause that is translated.
[[nodiscard]] inline Error within(const Sentence& where, const Error& error) {
    return {error.kind, say("%1: %2", where, error.sentence)};
}

} // namespace etude
