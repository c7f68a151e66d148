// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <utility>

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include "widgets/models/background.h"

namespace etude {

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
