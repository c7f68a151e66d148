// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>

#include <QtTest>

#include "engine/spectrum/window.h"

using namespace etude;

class WindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isPeriodic() {
        const auto hann = makeWindow(Window::Hann, 8, 8);
        const std::vector<double> expected{0.0, 0.1464466, 0.5, 0.8535534, 1.0, 0.8535534, 0.5, 0.1464466};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(hann[i] - expected[i]) < 1e-6);
    }
    void hasItsClosedFormSum_data() {
        QTest::addColumn<int>("window");
        QTest::addColumn<double>("mean");
        QTest::newRow("hann") << int(Window::Hann) << 0.5;
        QTest::newRow("hamming") << int(Window::Hamming) << 0.54;
        QTest::newRow("blackman") << int(Window::Blackman) << 0.42;
        QTest::newRow("rectangular") << int(Window::Rectangular) << 1.0;
    }
    void hasItsClosedFormSum() {
        QFETCH(int, window);
        QFETCH(double, mean);
        const auto values = makeWindow(static_cast<Window>(window), 400, 400);
        QVERIFY(std::abs(std::accumulate(values.begin(), values.end(), 0.0) / 400 - mean) < 1e-6);
    }
    void isCentredInALongerTransform() {
        const auto values = makeWindow(Window::Rectangular, 5, 10);
        QCOMPARE(values, (std::vector<float>{0, 0, 1, 1, 1, 1, 1, 0, 0, 0}));
    }
};

QTEST_APPLESS_MAIN(WindowTest)
#include "tst_window.moc"
