// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/parallel_for.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <fstream>
#include <future>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <vector>

#include <QTest>

#include "engine/core/progress.h"

using namespace etude;
using namespace std::chrono_literals;

namespace {

/// A place where threads wait for one another, for a limited time.
class Meeting {
public:
    explicit Meeting(int expected)
        : m_expected(expected) {}

    /// Whether so many threads as are expected have come.
    bool arrive() {
        std::unique_lock lock(m_mutex);
        ++m_came;
        m_changed.notify_all();
        return m_changed.wait_for(lock, 20s, [this] { return m_came >= m_expected; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_expected;
    int m_came = 0;
};

Error errorOfIndex(std::size_t index) {
    return {ErrorKind::Corrupt, say("Index %1 failed.", index)};
}

} // namespace

class TestParallelFor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void zeroIsAllCores();
    void everyIndexOnce_data();
    void everyIndexOnce();
    void noIndexIsNoWork();
    void oneThreadIsTheCallers();
    void theCallersThreadWorksToo();
    void callsRunAtOnce();
    void neverMoreThreadsThanIndices();
    void theLowestErrorWins();
    void aFailureEndsTheLoop();
    void nothingFollowsAFailureOnOneThread();
    void anExceptionIsRethrownInTheCaller_data();
    void anExceptionIsRethrownInTheCaller();
    void theLowestOfErrorAndExceptionWins();
    void aStopIsCancelled();
    void aStopBeforehandWorksNothing();
    void aStopAfterTheLastIndexIsTooLate();
    void aFailureCountsMoreThanAStop();
    void doesWithTheThreadsThereAre();
    void progressIsCountedInOrder();
};

void TestParallelFor::zeroIsAllCores() {
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    QCOMPARE(threadCount(0), cores);
    QCOMPARE(threadCount(-3), cores);
    QCOMPARE(threadCount(1), 1);
    QCOMPARE(threadCount(1000), 1000);
}

void TestParallelFor::everyIndexOnce_data() {
    QTest::addColumn<int>("threads");
    for (const int threads : {1, 2, 7, 64, 0, -1}) // 64: more than there is work
        QTest::addRow("%d", threads) << threads;
}

void TestParallelFor::everyIndexOnce() {
    QFETCH(int, threads);
    std::vector<int> calls(50);
    const auto done = parallelFor(calls.size(), threads, [&](std::size_t i) -> Result<void> {
        ++calls[i];
        return {};
    });
    QVERIFY(done.has_value());
    QVERIFY(calls == std::vector<int>(50, 1));
}

void TestParallelFor::noIndexIsNoWork() {
    std::stop_source stopped;
    stopped.request_stop();
    const auto never = [](std::size_t) -> Result<void> { return Error{}; };
    QVERIFY(parallelFor(0, 4, never).has_value());
    QVERIFY(parallelFor(0, 4, never, stopped.get_token()).has_value());
}

void TestParallelFor::oneThreadIsTheCallers() {
    std::vector<std::size_t> order;
    std::set<std::thread::id> threads;
    const auto done = parallelFor(20, 1, [&](std::size_t i) -> Result<void> {
        order.push_back(i);
        threads.insert(std::this_thread::get_id());
        return {};
    });
    QVERIFY(done.has_value());
    QCOMPARE(order.size(), std::size_t{20});
    QVERIFY(std::ranges::is_sorted(order));
    QVERIFY(threads == std::set{std::this_thread::get_id()});
}

void TestParallelFor::theCallersThreadWorksToo() {
    Meeting meeting(3);
    std::mutex mutex;
    std::set<std::thread::id> threads;
    const auto done = parallelFor(3, 3, [&](std::size_t i) -> Result<void> {
        {
            const std::lock_guard lock(mutex);
            threads.insert(std::this_thread::get_id());
        }
        return meeting.arrive() ? Result<void>() : errorOfIndex(i);
    });
    QVERIFY(done.has_value());
    QCOMPARE(threads.size(), std::size_t{3});
    QVERIFY(threads.contains(std::this_thread::get_id()));
}

void TestParallelFor::callsRunAtOnce() {
    Meeting meeting(4);
    const auto done = parallelFor(
        4, 4, [&](std::size_t i) -> Result<void> { return meeting.arrive() ? Result<void>() : errorOfIndex(i); });
    QVERIFY(done.has_value());
}

void TestParallelFor::neverMoreThreadsThanIndices() {
    const auto threadsNow = [] {
        std::ifstream status("/proc/self/status");
        for (std::string line; std::getline(status, line);)
            if (line.starts_with("Threads:"))
                return std::stoi(line.substr(8));
        return 0;
    };
    const int before = threadsNow();
    QCOMPARE_GT(before, 0);
    std::atomic<int> most = 0;
    Meeting meeting(2);
    const auto done = parallelFor(2, 100, [&](std::size_t i) -> Result<void> {
        const bool both = meeting.arrive();
        most = std::max(most.load(), threadsNow());
        return both ? Result<void>() : errorOfIndex(i);
    });
    QVERIFY(done.has_value());
    QCOMPARE_LE(most.load(), before + 1);
}

/// Index 3 fails after index 5 has.
void TestParallelFor::theLowestErrorWins() {
    for (const int threads : {2, 4, 8}) {
        std::promise<void> fiveFailed;
        const auto waited = fiveFailed.get_future().share();
        const auto done = parallelFor(100, threads, [&](std::size_t i) -> Result<void> {
            if (i == 3 && waited.wait_for(20s) != std::future_status::ready)
                return Error{ErrorKind::Io, say("Nobody worked on index 5.")};
            if (i == 5)
                fiveFailed.set_value();
            return i == 3 || i == 5 ? errorOfIndex(i) : Result<void>();
        });
        QVERIFY(!done);
        QCOMPARE(done.error(), errorOfIndex(3));
    }
}

void TestParallelFor::aFailureEndsTheLoop() {
    std::atomic<int> calls = 0;
    const auto done = parallelFor(20000, 4, [&](std::size_t i) -> Result<void> {
        ++calls;
        if (i == 0)
            return errorOfIndex(i);
        std::this_thread::sleep_for(1ms);
        return {};
    });
    QVERIFY(!done);
    QVERIFY2(calls < 10000, std::to_string(calls).c_str());
}

void TestParallelFor::nothingFollowsAFailureOnOneThread() {
    int calls = 0;
    const auto done = parallelFor(100, 1, [&](std::size_t i) -> Result<void> {
        ++calls;
        return i >= 6 ? errorOfIndex(i) : Result<void>();
    });
    QVERIFY(!done);
    QCOMPARE(done.error(), errorOfIndex(6));
    QCOMPARE(calls, 7);
}

void TestParallelFor::anExceptionIsRethrownInTheCaller_data() {
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("three threads") << 3;
}

void TestParallelFor::anExceptionIsRethrownInTheCaller() {
    QFETCH(int, threads);
    std::atomic<int> calls = 0;
    try {
        [[maybe_unused]] const auto done = parallelFor(1000, threads, [&](std::size_t i) -> Result<void> {
            ++calls;
            if (i == 2)
                throw std::out_of_range("index 2");
            return i > 2 ? throw std::runtime_error("a later one") : Result<void>();
        });
        QFAIL("nothing was thrown");
    } catch (const std::out_of_range& exception) {
        QCOMPARE(std::string(exception.what()), std::string("index 2"));
    }
    QCOMPARE_GE(calls.load(), 3);
    QCOMPARE_LT(calls.load(), 1000);
}

void TestParallelFor::theLowestOfErrorAndExceptionWins() {
    for (const int threads : {1, 4}) {
        const auto done = parallelFor(100, threads, [&](std::size_t i) -> Result<void> {
            return i == 1 ? errorOfIndex(i) : i == 2 ? throw std::runtime_error("index 2") : Result<void>();
        });
        QVERIFY(!done);
        QCOMPARE(done.error(), errorOfIndex(1));
        const auto turned = [&] {
            return parallelFor(100, threads, [&](std::size_t i) -> Result<void> {
                return i == 2 ? errorOfIndex(i) : i == 1 ? throw std::runtime_error("index 1") : Result<void>();
            });
        };
        QVERIFY_EXCEPTION_THROWN((void)turned(), std::runtime_error);
    }
}

void TestParallelFor::aStopIsCancelled() {
    for (const int threads : {1, 3}) {
        std::stop_source stop;
        std::atomic<std::size_t> calls = 0;
        const auto done = parallelFor(
            10000, threads,
            [&](std::size_t i) -> Result<void> {
                ++calls;
                if (i == 4)
                    stop.request_stop();
                return {};
            },
            stop.get_token());
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(done.error().message, "Stopped after " + std::to_string(calls) + " of 10000.");
        QCOMPARE_GE(calls.load(), std::size_t{5});
        if (threads == 1)
            QCOMPARE(calls.load(), std::size_t{5});
    }
}

void TestParallelFor::aStopBeforehandWorksNothing() {
    std::stop_source stop;
    stop.request_stop();
    std::atomic<int> calls = 0;
    const auto done = parallelFor(
        10, 3,
        [&](std::size_t) -> Result<void> {
            ++calls;
            return {};
        },
        stop.get_token());
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(calls, 0);
}

void TestParallelFor::aStopAfterTheLastIndexIsTooLate() {
    std::stop_source stop;
    const auto done = parallelFor(
        10, 1,
        [&](std::size_t i) -> Result<void> {
            if (i == 9)
                stop.request_stop();
            return {};
        },
        stop.get_token());
    QVERIFY(done.has_value());
}

void TestParallelFor::aFailureCountsMoreThanAStop() {
    std::stop_source stop;
    const auto done = parallelFor(
        100, 3,
        [&](std::size_t i) -> Result<void> {
            if (i != 4)
                return {};
            stop.request_stop();
            return errorOfIndex(i);
        },
        stop.get_token());
    QCOMPARE(done.error(), errorOfIndex(4));
}

/// A process that may map no more memory gets no thread.
void TestParallelFor::doesWithTheThreadsThereAre() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("Sanitizers end a process that can map no memory.");
#endif
    const pid_t pid = ::fork();
    if (pid == 0) {
        constexpr std::size_t kMany = 1000;
        std::vector<std::thread> others; // that hold the stacks of threads which ended before
        others.reserve(kMany);
        std::size_t pages = 0;
        std::ifstream("/proc/self/statm") >> pages;
        const rlim_t now = pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
        const rlimit limit{now, now};
        ::setrlimit(RLIMIT_AS, &limit);
        try {
            while (others.size() < kMany)
                others.emplace_back([] { ::pause(); });
        } catch (const std::system_error&) {
        }
        std::array<int, 40> calls{};
        const auto done = parallelFor(calls.size(), 8, [&](std::size_t i) -> Result<void> {
            ++calls[i];
            return {};
        });
        const bool all = std::ranges::all_of(calls, [](int one) { return one == 1; });
        ::_exit(others.size() == kMany ? 2 : done && all ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(pid, &status, 0), pid);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestParallelFor::progressIsCountedInOrder() {
    std::vector<Progress> seen; // without a lock: calls never overlap
    const ProgressCallback callback = [&](const Progress& now) { seen.push_back(now); };
    ProgressCounter counter(callback, 2000, say("Counting"));
    const auto done = parallelFor(1000, 4, [&](std::size_t) -> Result<void> {
        counter.add(2);
        return {};
    });
    QVERIFY(done.has_value());
    QCOMPARE(counter.done(), std::int64_t{2000});
    QCOMPARE(seen.size(), std::size_t{1000});
    for (std::size_t i = 0; i < seen.size(); ++i)
        QCOMPARE(seen[i], (Progress{2 * static_cast<std::int64_t>(i + 1), 2000, say("Counting")}));
    const ProgressCallback none;
    ProgressCounter silent(none, 1, {});
    silent.add();
    QCOMPARE(silent.done(), std::int64_t{1});
}

QTEST_APPLESS_MAIN(TestParallelFor)
#include "tst_parallel_for.moc"
