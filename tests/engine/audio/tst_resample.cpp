// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QtTest>

#include "engine/audio/audio_file.h"
#include "tests/support/audio_signals.h"
#include "tests/support/npy_reference.h"

using namespace etude;

class ResampleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsTheReference_data() {
        QTest::addColumn<int>("rate");
        QTest::newRow("down") << 22050;
        QTest::newRow("up") << 8000;
    }
    void equalsTheReference() {
        QFETCH(int, rate);
        const auto samples = test::loadReference("signal_samples").floats();
        const auto expected = test::loadReference("signal_resampled_" + std::to_string(rate)).floats();
        const auto result = resample({samples, rate}, 12000).value();
        QCOMPARE(result.sampleRate, 12000);
        QCOMPARE(result.samples.size(), expected.size());
        float largest = 0.0F;
        for (std::size_t i = 0; i < expected.size(); ++i)
            largest = std::max(largest, std::abs(result.samples[i] - expected[i]));
        QVERIFY2(largest < 1e-5F, qPrintable(QString::number(largest)));
    }
    void keepsATone() {
        const auto result = resample({test::sine(1000.0, 44100, 1.0), 44100}, 12000).value();
        const auto expected = test::sine(1000.0, 12000, 1.0);
        QCOMPARE(result.samples.size(), std::size_t(12001)); // 44100 * (12000 / 44100) rounds to above 12000
        for (std::size_t i = 500; i < 11500; ++i)
            QVERIFY(std::abs(result.samples[i] - expected[i]) < 1e-4F);
    }
    void removesWhatTheNewRateCannotHold() {
        const auto result = resample({test::sine(9000.0, 44100, 1.0), 44100}, 12000).value();
        for (std::size_t i = 500; i < 11500; ++i)
            QVERIFY(std::abs(result.samples[i]) < 1e-4F);
    }
    void lengthIsTheCeiling() {
        QCOMPARE(resample({std::vector<float>(1000), 44100}, 12000)->samples.size(), std::size_t(273)); // 272.1
        QCOMPARE(resample({std::vector<float>(1), 44100}, 12000)->samples.size(), std::size_t(1));
        QCOMPARE(resample({{}, 44100}, 12000)->samples.size(), std::size_t(0));
    }
    void theSameRateChangesNothing() {
        const AudioBuffer buffer{test::noise(100, 1), 12000};
        QCOMPARE(resample(buffer, 12000).value(), buffer);
    }
    void refusesARateOfZero() {
        const auto refused = resample({{0.5F}, 0}, 12000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    }
};

QTEST_APPLESS_MAIN(ResampleTest)
#include "tst_resample.moc"
