// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stop_on_signal.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace etude::cli {

namespace {

constexpr char kSignalled = 's';
constexpr char kQuit = 'q';

volatile std::sig_atomic_t pipeEnd = -1; // all that a signal handler may touch

void onSignal(int) {
    const int saved = errno;
    [[maybe_unused]] const auto written = ::write(pipeEnd, &kSignalled, 1);
    errno = saved;
}

} // namespace

StopOnSignal::StopOnSignal() {
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return; // signals then end the program as usual
    m_readEnd = FileDescriptor(ends[0]);
    m_writeEnd = FileDescriptor(ends[1]);
    pipeEnd = ends[1];
    m_listener = std::jthread([this] {
        char received = kQuit;
        while (::read(m_readEnd.get(), &received, 1) < 0 && errno == EINTR) {
        }
        if (received == kSignalled)
            m_source.request_stop();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

StopOnSignal::~StopOnSignal() {
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (m_writeEnd) [[maybe_unused]]
        const auto written = ::write(m_writeEnd.get(), &kQuit, 1);
}

} // namespace etude::cli
