// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/gui_progress.h"

#include <thread>
#include <vector>

#include <QObject>
#include <QTest>
#include <QThread>

using namespace etude;

/// Progress of a thread as the window hears of it.
class TestGuiProgress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesInTheGuiThreadAndNotTooOften() {
        QObject context;
        std::vector<std::int64_t> heard;
        const auto onProgress = guiProgress(QPointer(&context), {}, [&](const Progress& progress) {
            if (QThread::currentThread() == thread())
                heard.push_back(progress.done);
        });
        QElapsedTimer clock;
        clock.start();
        std::thread([&] {
            for (int i = 0; i < 250; ++i) {
                onProgress({i, 250, say("work")});
                QThread::msleep(1);
            }
        }).join();
        const auto most = static_cast<std::size_t>(clock.elapsed() / kProgressInterval) + 1;
        QCoreApplication::processEvents();
        QCOMPARE_GE(heard.size(), std::size_t{2});
        QCOMPARE_LE(heard.size(), most);
        QCOMPARE(heard.front(), 0);
        QCOMPARE_GT(heard[1], std::int64_t{1});
    }

    void isSilentOnceAStopIsRequested() {
        QObject context;
        std::stop_source stop;
        int heard = 0;
        const auto onProgress = guiProgress(QPointer(&context), stop.get_token(), [&](const Progress&) { ++heard; });
        onProgress({1, 2, say("work")});
        stop.request_stop(); // what is on its way is not shown either
        QCoreApplication::processEvents();
        QCOMPARE(heard, 0);
    }

    void isSilentOnceTheContextIsGone() {
        auto context = std::make_unique<QObject>();
        int heard = 0;
        const auto onProgress = guiProgress(QPointer(context.get()), {}, [&](const Progress&) { ++heard; });
        onProgress({1, 2, say("work")});
        context.reset();
        QCoreApplication::processEvents();
        QCOMPARE(heard, 0);
    }
};

QTEST_GUILESS_MAIN(TestGuiProgress)
#include "tst_gui_progress.moc"
