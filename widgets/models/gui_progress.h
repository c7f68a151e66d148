// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <utility>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMetaObject>
#include <QPointer>

#include "engine/core/progress.h"

namespace etude {

/// The shortest time between two progress reports that reach the window, in ms.
inline constexpr qint64 kProgressInterval = 100;

/// Brings the progress of a job in another thread to the window: calls show(progress) in the GUI thread, at most every
/// kProgressInterval, and not once a stop is requested or the context is gone. Can be made in any thread and is called
/// in the job's; `show` is copied and destroyed in both threads.
template <class Context, class Show>
[[nodiscard]] ProgressCallback guiProgress(const QPointer<Context>& context, const std::stop_token& stop, Show show) {
    return [context, stop, show = std::move(show), sinceLast = QElapsedTimer()](const Progress& progress) mutable {
        if (sinceLast.isValid() && sinceLast.elapsed() < kProgressInterval)
            return;
        sinceLast.start();
        QMetaObject::invokeMethod(
            qApp,
            [context, stop, show, progress] {
                if (context && !stop.stop_requested())
                    show(progress);
            },
            Qt::QueuedConnection);
    };
}

} // namespace etude
