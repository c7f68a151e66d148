// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <utility>

#include <QCoreApplication>
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

} // namespace etude
