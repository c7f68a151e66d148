// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/python_peer.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/core/files.h"
#include "engine/core/json.h"

extern char** environ; // POSIX: declared by the program

namespace etude::bench {

namespace fs = std::filesystem;

namespace {

struct Pipe {
    FileDescriptor read, write;
};

Result<Pipe> makePipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return systemError("Cannot make '%1': %2.", "a pipe", errno);
    return Pipe{FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

/// The addresses of the texts, and a null.
std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (std::string& text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

/// words[0] is the program; `input` and `output` are its standard streams. -1, and errno, if it cannot be started.
pid_t spawn(std::vector<std::string> words, std::vector<std::string> environment, int input, int output) {
    for (char** own = environ; *own; ++own)
        environment.emplace_back(*own);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
    pid_t child = -1;
    errno = ::posix_spawnp(&child, words.front().c_str(), &files, nullptr, pointers(words).data(),
                           pointers(environment).data());
    posix_spawn_file_actions_destroy(&files);
    return errno == 0 ? child : -1;
}

std::FILE* openStream(const FileDescriptor& end, const char* mode) {
    return ::fdopen(::fcntl(end.get(), F_DUPFD_CLOEXEC, 0), mode); // no later child keeps it open
}

} // namespace

std::vector<std::string> pythons() {
    const fs::path own = executableFolder().parent_path();
    std::vector<std::string> found{(own / "reference-venv/bin/python").string()};
    for (const fs::directory_entry& build : fs::directory_iterator(own.parent_path()))
        if (const fs::path python = build.path() / "reference-venv/bin/python";
            build.path() != own && fs::exists(python))
            found.push_back(python.string());
    found.emplace_back("python3");
    return found;
}

PythonPeer::Child::~Child() {
    if (id > 0)
        ::waitpid(id, nullptr, 0);
}

PythonPeer::~PythonPeer() = default;

Result<PythonPeer> PythonPeer::start(const std::string& program, std::vector<std::string> arguments,
                                     std::vector<std::string> environment) {
    auto requests = makePipe();
    auto answers = makePipe();
    if (!requests)
        return requests.error();
    if (!answers)
        return answers.error();
    arguments.insert(arguments.begin(), program);
    const pid_t child = spawn(std::move(arguments), std::move(environment), requests->read.get(), answers->write.get());
    if (child < 0)
        return systemError("Cannot start '%1': %2.", program, errno);
    PythonPeer peer(child, openStream(requests->write, "w"), openStream(answers->read, "r"));
    auto greeting = peer.readAnswer();
    if (!greeting)
        return greeting.error();
    peer.m_greeting = std::move(*greeting);
    return peer;
}

Result<Json> PythonPeer::ask(const Json& request) {
    std::fputs((dumpJson(request) + '\n').c_str(), m_requests.get());
    std::fflush(m_requests.get());
    return readAnswer();
}

Result<Json> PythonPeer::readAnswer() {
    char* line = nullptr;
    std::size_t capacity = 0;
    const ssize_t length = ::getline(&line, &capacity, m_answers.get());
    const std::string text(line ? line : "", length > 0 ? static_cast<std::size_t>(length) : 0);
    std::free(line);
    Json answer = parseJson(text);
    if (!answer.is_object())
        return Error{ErrorKind::Io, say("The program ended without an answer.")};
    if (answer.contains("error"))
        return Error{ErrorKind::Invalid, data(answer["error"].get<std::string>())};
    return answer;
}

Result<std::optional<PythonPeer>> findPeer(const PeerChoice& choice, std::string& whyNone) {
    if (choice.alone) {
        whyNone = "Without " + choice.package + ", as asked for";
        return std::optional<PythonPeer>();
    }
    const fs::path script = fs::path(ETUDE_BENCH_SCRIPTS) / choice.script;
    for (const std::string& python : choice.python.empty() ? pythons() : std::vector{choice.python}) {
        auto peer = PythonPeer::start(python, {script.string()});
        if (peer)
            return std::optional<PythonPeer>(std::move(*peer));
        whyNone = choice.package + " was not found (" + python + ": " + peer.error().message +
                  "); install it with 'pip install " + choice.package + "' and name that Python with --python";
    }
    if (!choice.python.empty())
        return Error{ErrorKind::NotFound, data(whyNone + ".")};
    return std::optional<PythonPeer>();
}

} // namespace etude::bench
