// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_watch.h"

#include <ctime>

#include <QCoreApplication>

namespace etude::bench {

namespace {

constexpr int kPatience = 120'000; ///< ms

} // namespace

double threadMilliseconds() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

void wait(int ms) {
    const auto start = Clock::now();
    while (millisecondsSince(start) < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

Finding measure(Watch& watch, const std::string& name, const std::function<void()>& action,
                const std::function<bool()>& isDone) {
    wait(watch.pauses.settling);
    watch.reset();
    const auto start = Clock::now();
    bool begun = false;
    QTimer::singleShot(0, [&] {
        action();
        begun = true;
    });
    while ((!begun || !isDone()) && millisecondsSince(start) < kPatience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    const double wall = millisecondsSince(start);
    wait(watch.pauses.settling);
    return {name, watch.blocked, watch.cpu, wall, 0};
}

} // namespace etude::bench
