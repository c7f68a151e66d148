// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>
#include <span>

#include <QTest>

#include "engine/spectrum/window.h"
#include "tests/support/near.h"
#include "tests/support/npy_reference.h"

using namespace etude;
using test::near;
using test::nearEach;

namespace {

constexpr double kTolerance = 1e-6; ///< of samples in single precision

/// SciPy's name.
std::string scipyName(Window window) {
    return window == Window::Rectangular ? "boxcar" : std::string(enumName(window));
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void periodOfBothForms() {
        const auto periodic = makeWindow(Window::Hann, WindowForm::Periodic, 8, 8);
        const auto symmetric = makeWindow(Window::Hann, WindowForm::Symmetric, 9, 9);
        const std::vector<double> expected{0.0, 0.1464466, 0.5, 0.8535534, 1.0, 0.8535534, 0.5, 0.1464466, 0.0};
        QVERIFY(nearEach(symmetric, expected, kTolerance));
        QVERIFY(nearEach(periodic, std::span(expected).first(8), kTolerance));
    }
    void hasItsClosedFormMean_data() {
        QTest::addColumn<int>("window");
        QTest::addColumn<double>("mean");
        QTest::newRow("hann") << int(Window::Hann) << 0.5;
        QTest::newRow("hamming") << int(Window::Hamming) << 0.54;
        QTest::newRow("blackman") << int(Window::Blackman) << 0.42;
        QTest::newRow("rectangular") << int(Window::Rectangular) << 1.0;
    }
    void hasItsClosedFormMean() {
        QFETCH(int, window);
        QFETCH(double, mean);
        const auto values = makeWindow(static_cast<Window>(window), WindowForm::Periodic, 400, 400);
        QVERIFY(near(std::accumulate(values.begin(), values.end(), 0.0) / 400, mean, kTolerance));
    }
    void isCentredInALongerTransform() {
        const auto values = makeWindow(Window::Rectangular, WindowForm::Periodic, 5, 10);
        QCOMPARE(values, (std::vector<float>{0, 0, 1, 1, 1, 1, 1, 0, 0, 0}));
    }
    void equalsScipy_data() {
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("form");
        QTest::addColumn<int>("length");
        for (const auto& [window, name] : EnumNames<Window>::values)
            for (const auto& [form, formName] : EnumNames<WindowForm>::values)
                for (const int length : {400, 401})
                    QTest::addRow("%s %s %d", name.data(), formName.data(), length)
                        << int(window) << int(form) << length;
    }
    void equalsScipy() {
        QFETCH(int, window);
        QFETCH(int, form);
        QFETCH(int, length);
        const auto values = makeWindow(Window(window), WindowForm(form), length, length);
        const auto expected =
            test::loadReference("window/" + scipyName(Window(window)) + "_" + std::string(enumName(WindowForm(form))) +
                                "_" + std::to_string(length));
        const double largest = test::largestDifference(values, expected);
        QCOMPARE_LE(largest, 6e-8); // one rounding to float below 1
    }
};

QTEST_APPLESS_MAIN(WindowTest)
#include "tst_window.moc"
