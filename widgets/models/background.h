// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

namespace etude {

/// The threads of background work. Not the global pool: Qt paints with that one too, and the GUI thread would wait for
/// jobs that fill it. The program waits for them before it ends. Thread-safe.
[[nodiscard]] inline QThreadPool& backgroundThreads() {
    static constexpr int kFewest = 4; // a short job is not to wait for long ones, however few cores there are
    static QThreadPool* const pool = [] {
        auto* made = new QThreadPool; // lives until the program's end
        made->setMaxThreadCount(std::max(kFewest, QThread::idealThreadCount()));
        qAddPostRoutine([] { backgroundThreads().waitForDone(); });
        return made;
    }();
    return *pool;
}

/// A large value that is shared: its last owner, the GUI thread most likely, leaves the freeing of its memory to a
/// background thread.
template <class T>
[[nodiscard]] std::shared_ptr<const T> freedInBackground(T value) {
    return {new T(std::move(value)), [](const T* last) {
                if (qApp)
                    backgroundThreads().start([last] { delete last; });
                else
                    delete last;
            }};
}

/// The latest of a series of background jobs of one kind (a preview, say). Starting a job stops the one before, whose
/// answer is dropped; so does destruction, without waiting. GUI thread only; `work` runs on backgroundThreads().
class LatestJob {
public:
    explicit LatestJob(QObject* context)
        : m_context(context) {}
    ~LatestJob() { cancel(); }
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;

    /// Calls done(work(stop)) in the context's thread, unless cancelled or replaced meanwhile, or the context is gone.
    template <class Work, class Done>
    void start(Work work, Done done) {
        cancel();
        m_stop = std::stop_source();
        backgroundThreads().start(
            [context = m_context, stop = m_stop, work = std::move(work), done = std::move(done)]() mutable {
                auto answer = std::make_shared<decltype(work(stop.get_token()))>(work(stop.get_token()));
                if (stop.stop_requested())
                    return;
                QMetaObject::invokeMethod(
                    qApp,
                    [context, stop, answer, done = std::move(done)]() mutable {
                        if (context && !stop.stop_requested())
                            done(std::move(*answer));
                    },
                    Qt::QueuedConnection);
            });
    }
    void cancel() { m_stop.request_stop(); }

private:
    QPointer<QObject> m_context;
    std::stop_source m_stop{std::nostopstate};
};

} // namespace etude
