// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "engine/core/json.h"
#include "engine/core/result.h"

namespace etude::bench {

/// A program that lives as long as this and answers requests, one JSON document a line each, over its standard input
/// and output. Its imports and warm caches are so paid for once, and it times itself. Most are Python's.
class PythonPeer {
public:
    /// An error if the program cannot be started, or its first line, a greeting, has an "error".
    /// `environment` ("NAME=value") comes before this program's own.
    [[nodiscard]] static Result<PythonPeer> start(const std::string& program, std::vector<std::string> arguments,
                                                  std::vector<std::string> environment = {});
    PythonPeer(PythonPeer&&) noexcept = default;
    PythonPeer& operator=(PythonPeer&&) noexcept = delete;
    ~PythonPeer();

    /// The versions that it works with, by package.
    [[nodiscard]] const Json& greeting() const { return m_greeting; }

    /// Waits for the answer. An error if it has an "error", or the program has ended.
    [[nodiscard]] Result<Json> ask(const Json& request);

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    using Stream = std::unique_ptr<std::FILE, Close>;
    /// The child is reaped by whoever owns this.
    struct Child {
        pid_t id = -1;
        explicit Child(pid_t child)
            : id(child) {}
        Child(Child&& other) noexcept
            : id(std::exchange(other.id, -1)) {}
        Child& operator=(Child&&) = delete;
        ~Child();
    };

    PythonPeer(pid_t child, std::FILE* requests, std::FILE* answers)
        : m_child(child)
        , m_requests(requests)
        , m_answers(answers) {}
    [[nodiscard]] Result<Json> readAnswer();

    Child m_child; ///< destroyed last: its input has then ended, and so does it
    Stream m_requests;
    Stream m_answers;
    Json m_greeting;
};

/// The peer that a benchmark asks for.
struct PeerChoice {
    std::string package; ///< as pip knows it
    std::string script;  ///< in this folder; greets if the package is there
    std::string python;  ///< the Python that is named; empty: any
    bool alone = false;  ///< no peer is wanted
};

/// The Pythons to look for a package in, as findPeer() does.
[[nodiscard]] std::vector<std::string> pythons();

/// The package in the Python that is named, else in the first that has it: those that the tests have made in this build
/// folder or one beside it, and the system's. None, and why, if it is in none; an error if it is not in the one that is
/// named.
[[nodiscard]] Result<std::optional<PythonPeer>> findPeer(const PeerChoice& choice, std::string& whyNone);

} // namespace etude::bench
