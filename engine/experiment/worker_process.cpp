// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/worker_process.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

#include "engine/core/files.h"

extern char** environ; // POSIX: declared by the program

namespace etude {

namespace {

/// posix_spawn's two C structures.
class SpawnSettings {
public:
    explicit SpawnSettings(const std::string& log) {
        posix_spawn_file_actions_init(&m_files);
        posix_spawn_file_actions_addopen(&m_files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&m_files, STDOUT_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0666);
        posix_spawn_file_actions_adddup2(&m_files, STDOUT_FILENO, STDERR_FILENO);

        sigset_t none;
        sigemptyset(&none);
        sigset_t changed; // by a scheduler that handles them itself
        sigemptyset(&changed);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE})
            sigaddset(&changed, signal);
        posix_spawnattr_init(&m_attributes);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
        posix_spawnattr_setpgroup(&m_attributes, 0);
        posix_spawnattr_setsigdefault(&m_attributes, &changed);
        posix_spawnattr_setsigmask(&m_attributes, &none);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
    ~SpawnSettings() {
        posix_spawnattr_destroy(&m_attributes);
        posix_spawn_file_actions_destroy(&m_files);
    }

    [[nodiscard]] const posix_spawn_file_actions_t* files() const { return &m_files; }
    [[nodiscard]] const posix_spawnattr_t* attributes() const { return &m_attributes; }

private:
    posix_spawn_file_actions_t m_files{};
    posix_spawnattr_t m_attributes{};
};

/// Strings as exec takes them: an array that ends with a null pointer.
class Words {
public:
    explicit Words(std::vector<std::string> words)
        : m_words(std::move(words)) {
        for (std::string& word : m_words)
            m_pointers.push_back(word.data());
        m_pointers.push_back(nullptr);
    }
    Words(const Words&) = delete;
    Words& operator=(const Words&) = delete;

    [[nodiscard]] char* const* pointers() const { return m_pointers.data(); }

private:
    std::vector<std::string> m_words;
    std::vector<char*> m_pointers;
};

Sentence describeEnding(int status) {
    if (WIFSIGNALED(status))
        return say("signal %1 (%2)", WTERMSIG(status), ::strsignal(WTERMSIG(status)));
    return say("exit status %1", WEXITSTATUS(status));
}

} // namespace

std::vector<std::string> workerEnvironment() {
    std::vector<std::string> environment;
    for (char** entry = environ; *entry; ++entry)
        environment.emplace_back(*entry);
    if (!std::getenv("GOMP_SPINCOUNT") && !std::getenv("OMP_WAIT_POLICY"))
        environment.emplace_back("GOMP_SPINCOUNT=1000");
    return environment;
}

Error execWorker(const std::filesystem::path& worker, const std::vector<std::string>& arguments) {
    std::vector<std::string> words{worker.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    const Words all(std::move(words));
    const Words environment(workerEnvironment());
    ::execve(worker.c_str(), all.pointers(), environment.pointers());
    return systemError("Cannot start '%1': %2.", worker, errno);
}

Result<WorkerProcess> WorkerProcess::start(const std::filesystem::path& worker, const std::filesystem::path& runFolder,
                                           const WorkerSettings& asked, const std::filesystem::path& log) {
    std::vector<std::string> arguments{runFolder.string()};
    if (asked.threads > 0)
        arguments.insert(arguments.end(), {"--threads", std::to_string(asked.threads)});
    if (!asked.device.empty())
        arguments.insert(arguments.end(), {"--device", asked.device});
    return start(worker, std::move(arguments), log);
}

Result<WorkerProcess> WorkerProcess::start(const std::filesystem::path& worker, std::vector<std::string> given,
                                           const std::filesystem::path& log) {
    given.insert(given.begin(), worker.string());
    const Words arguments(std::move(given));
    const Words environment(workerEnvironment());
    const SpawnSettings settings(log.string());
    pid_t pid = -1;
    const int failure = ::posix_spawn(&pid, worker.c_str(), settings.files(), settings.attributes(),
                                      arguments.pointers(), environment.pointers());
    if (failure != 0)
        return systemError("Cannot start the worker '%1': %2.", worker, failure);
    return WorkerProcess(pid);
}

bool WorkerProcess::hasEnded() {
    if (m_pid < 0)
        return true;
    int status = 0;
    const pid_t ended = ::waitpid(m_pid, &status, WNOHANG);
    if (ended == 0 || (ended < 0 && errno == EINTR))
        return false;
    m_ending = ended == m_pid ? describeEnding(status) : say("an unknown status"); // ECHILD where SIGCHLD is ignored
    if (ended == m_pid && WIFEXITED(status))
        m_exitStatus = WEXITSTATUS(status);
    m_pid = -1;
    return true;
}

void WorkerProcess::waitForEnd(std::chrono::milliseconds limit) const {
    if (m_pid < 0)
        return;
    const WorkerProcess* const self = this;
    waitForAnyEnd({&self, 1}, limit);
}

void WorkerProcess::waitForAnyEnd(std::span<const WorkerProcess* const> workers, std::chrono::milliseconds limit) {
    std::vector<FileDescriptor> processes;
    std::vector<pollfd> ended;
    for (const WorkerProcess* worker : workers) {
        if (worker->m_pid < 0)
            return;
        processes.emplace_back(static_cast<int>(::syscall(SYS_pidfd_open, worker->m_pid, 0)));
        ended.push_back({processes.back().get(), POLLIN, 0}); // of no descriptor: waits for the limit
    }
    ::poll(ended.data(), ended.size(), static_cast<int>(limit.count()));
}

std::int64_t WorkerProcess::heldMemory() const {
    std::ifstream file("/proc/" + std::to_string(m_pid) + "/statm");
    std::int64_t size = 0;
    std::int64_t resident = 0; // both in pages
    return m_pid > 0 && file >> size >> resident ? resident * ::sysconf(_SC_PAGESIZE) : 0;
}

void WorkerProcess::terminate() const {
    if (m_pid > 0)
        ::kill(m_pid, SIGTERM);
}

} // namespace etude
