// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace etude::test {

/// A defect, not a slow machine or a busy disk, is what runs into it.
inline constexpr std::chrono::milliseconds kAwaitLimit = std::chrono::seconds(90);

/// Processes the thread's events until the condition holds, which is asked after each of them. For what an event brings
/// about: a signal, the answer of another thread, the end of a process. False if it does not hold within the limit.
template <class Condition>
[[nodiscard]] bool await(Condition condition, std::chrono::milliseconds limit = kAwaitLimit) {
    const QDeadlineTimer deadline(limit);
    QTimer last; // an event to wake up for
    last.setSingleShot(true);
    last.start(limit);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace etude::test

/// QVERIFY and QCOMPARE of what events bring about.
#define AWAIT_VERIFY(condition)                                                                                        \
    do {                                                                                                               \
        static_cast<void>(etude::test::await([&] { return static_cast<bool>(condition); }));                           \
        QVERIFY(condition);                                                                                            \
    } while (false)
#define AWAIT_COMPARE(actual, expected)                                                                                \
    do {                                                                                                               \
        static_cast<void>(etude::test::await([&] { return (actual) == (expected); }));                                 \
        QCOMPARE(actual, expected);                                                                                    \
    } while (false)
