// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <string>

#include <QTimer>

namespace etude::bench {

using Clock = std::chrono::steady_clock;

/// In milliseconds.
struct Pauses {
    int letter = 40;   ///< between two keystrokes
    int page = 10;     ///< between two pages
    int settling = 40; ///< before and after each step
};

[[nodiscard]] inline double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Processor time of this thread.
[[nodiscard]] double threadMilliseconds();

/// For how long the event loop did not come round, at most: the largest gap of a 1 ms timer, and the processor time in
/// the worst gap, which does not count what other programs took.
class Watch {
public:
    explicit Watch(const Pauses& chosen)
        : pauses(chosen) {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { tick(); });
        m_timer.start();
        reset();
    }
    void reset() {
        m_last = Clock::now();
        m_lastCpu = threadMilliseconds();
        blocked = cpu = 0.0;
    }

    const Pauses pauses;
    double blocked = 0.0; ///< ms
    double cpu = 0.0;     ///< ms of processor time between two ticks, at most

private:
    void tick() {
        blocked = std::max(blocked, millisecondsSince(m_last));
        cpu = std::max(cpu, threadMilliseconds() - m_lastCpu);
        m_last = Clock::now();
        m_lastCpu = threadMilliseconds();
    }

    QTimer m_timer;
    Clock::time_point m_last;
    double m_lastCpu = 0.0;
};

struct Finding {
    std::string name;
    double blocked = 0.0; ///< ms
    double cpu = 0.0;     ///< ms
    double wall = 0.0;    ///< ms until the list is right
    int rows = 0;
};

/// Lets the event loop run.
void wait(int ms);

/// Does something in the event loop and waits until it is done and painted.
[[nodiscard]] Finding measure(Watch& watch, const std::string& name, const std::function<void()>& action,
                              const std::function<bool()>& isDone);

} // namespace etude::bench
