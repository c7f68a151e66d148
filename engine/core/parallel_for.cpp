// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/parallel_for.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

namespace etude {

namespace {

/// What the threads of one call share.
class Loop {
public:
    Loop(std::size_t count, const std::function<Result<void>(std::size_t)>& work, const std::stop_token& stop)
        : m_count(count)
        , m_work(work)
        , m_stop(stop) {}

    /// Of each thread: works until no index is handed out any more.
    void work() {
        while (!m_failed && !m_stop.stop_requested()) {
            const std::size_t index = m_next++;
            if (index >= m_count)
                return;
            try {
                if (const auto done = m_work(index); !done)
                    fail({index, done.error(), nullptr});
            } catch (...) {
                fail({index, {}, std::current_exception()});
            }
        }
    }

    /// To be asked when all threads have ended.
    [[nodiscard]] Result<void> finish() const {
        if (m_failure && m_failure->exception)
            std::rethrow_exception(m_failure->exception);
        if (m_failure)
            return m_failure->error;
        if (m_next < m_count)
            return Error{ErrorKind::Cancelled, say("Stopped after %1 of %2.", m_next.load(), m_count)};
        return {};
    }

private:
    struct Failure {
        std::size_t index = 0;
        Error error;
        std::exception_ptr exception; ///< if not null, what counts
    };

    void fail(Failure failure) {
        const std::lock_guard lock(m_mutex);
        if (!m_failure || failure.index < m_failure->index)
            m_failure = std::move(failure);
        m_failed = true;
    }

    const std::size_t m_count;
    const std::function<Result<void>(std::size_t)>& m_work;
    const std::stop_token& m_stop;
    std::atomic<std::size_t> m_next = 0; ///< how many indices were handed out, or more
    std::atomic<bool> m_failed = false;
    std::mutex m_mutex;
    std::optional<Failure> m_failure; ///< of the lowest index so far
};

} // namespace

int threadCount(int threads) {
    return threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

Result<void> parallelFor(std::size_t count, int threads, const std::function<Result<void>(std::size_t)>& work,
                         const std::stop_token& stop) {
    Loop loop(count, work, stop);
    const std::size_t wanted = std::min(static_cast<std::size_t>(threadCount(threads)), count);
    {
        std::vector<std::jthread> others;
        try {
            for (std::size_t i = 1; i < wanted; ++i)
                others.emplace_back([&loop] { loop.work(); });
        } catch (const std::system_error&) { // no more threads to be had
        }
        loop.work();
    }
    return loop.finish();
}

} // namespace etude
