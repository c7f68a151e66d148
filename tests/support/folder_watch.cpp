// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder_watch.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace etude::test {

namespace {

/// That becomes readable when the process ends; none if there is no such process.
FileDescriptor endOf(pid_t process) {
    return FileDescriptor(static_cast<int>(::syscall(SYS_pidfd_open, process, 0)));
}

/// Until one of them is ready, a signal came, or the time is up.
void wait(std::array<pollfd, 2>& ends, std::chrono::nanoseconds time) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    const timespec left{seconds.count(), (time - seconds).count()};
    sigset_t none;
    sigemptyset(&none);
    if (::ppoll(ends.data(), ends.size(), &left, &none) < 0 && errno != EINTR)
        throw std::runtime_error("cannot wait");
}

} // namespace

FolderWatch::FolderWatch(const std::filesystem::path& folder)
    : m_changes(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
    if (::inotify_add_watch(m_changes.get(), folder.c_str(), IN_CREATE | IN_MODIFY | IN_MOVE | IN_DELETE) < 0)
        throw std::runtime_error("cannot watch " + folder.string());
}

bool FolderWatch::until(const std::function<bool()>& condition, pid_t process) const {
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + kWatchLimit;
    const FileDescriptor ended = process > 0 ? endOf(process) : FileDescriptor();
    bool isOver = process > 0 && !ended; // not even to be found any more
    while (!condition()) {
        const auto left = end - Clock::now();
        if (isOver || left <= left.zero())
            return false;
        std::array<pollfd, 2> ends{pollfd{m_changes.get(), POLLIN, 0}, pollfd{ended.get(), POLLIN, 0}};
        wait(ends, left);
        isOver = ends[1].revents != 0;
        alignas(inotify_event) std::array<char, 4096> events{};
        while (::read(m_changes.get(), events.data(), events.size()) > 0) {
        }
    }
    return true;
}

bool waitForEnd(pid_t process, double seconds) {
    const FileDescriptor ended = endOf(process);
    if (!ended)
        return true; // reaped long ago
    std::array<pollfd, 2> ends{pollfd{ended.get(), POLLIN, 0}, pollfd{-1, 0, 0}};
    wait(ends, std::chrono::nanoseconds(static_cast<std::int64_t>(1e9 * seconds)));
    return ends[0].revents != 0;
}

bool waitForRelease(const std::filesystem::path& lock) {
    const FileDescriptor file(::open(lock.c_str(), O_RDONLY | O_CLOEXEC));
    return file && ::flock(file.get(), LOCK_SH) == 0;
}

} // namespace etude::test
