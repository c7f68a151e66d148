// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/pane_progress.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include "widgets/models/qt_text.h"

namespace etude {

namespace {

constexpr int kInterval = 100; // ms

} // namespace

ProgressCallback progressOn(const QPointer<StatePane>& pane, const std::stop_token& stop) {
    return [pane, stop, sinceLast = QElapsedTimer()](const Progress& progress) mutable {
        if (sinceLast.isValid() && sinceLast.elapsed() < kInterval)
            return;
        sinceLast.start();
        QMetaObject::invokeMethod(
            qApp,
            [pane, stop, progress] {
                if (pane && !stop.stop_requested())
                    pane->showWorking(toQt(progress.what), progress.done, progress.total);
            },
            Qt::QueuedConnection);
    };
}

} // namespace etude
