// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <QTest>

#include "engine/audio/audio_file.h"
#include "tests/support/audio_signals.h"
#include "tests/support/near.h"
#include "tests/support/npy_reference.h"
#include "tests/support/show.h"

using namespace etude;
using test::nearEach;

namespace {

constexpr double kTolerance = 1e-4; ///< of full scale

/// One second at 12 kHz without what the filter makes of its ends.
std::span<const float> withoutEnds(const std::vector<float>& samples) {
    return std::span(samples).subspan(500, 11000);
}

} // namespace

class ResampleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsTheReference_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<double>("seconds");
        QTest::newRow("the paper's rate") << 44100 << 12000 << 2.0;
        QTest::newRow("16 kHz") << 44100 << 16000 << 2.0;
        QTest::newRow("the rate of the Million Song Dataset") << 22050 << 12000 << 1.0;
        QTest::newRow("up") << 8000 << 12000 << 1.0;
    }
    /// soxr HQ by librosa.resample, of a real recording that is decoded and mixed down here as there.
    void equalsTheReference() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(double, seconds);
        AudioBuffer recording = decodeAudio(ETUDE_TEST_DATA "/vibe_ace.flac").value();
        QCOMPARE(recording.sampleRate, 44100);
        recording.sampleRate = from; // the rows below 44 100 Hz take the first samples as a recording at another rate
        recording.samples.resize(std::size_t(from * seconds));
        const auto result = resample(std::move(recording), to).value();
        const auto expected = test::loadReference("resampled/" + std::to_string(from) + "_to_" + std::to_string(to));
        QCOMPARE(result.sampleRate, to);
        QCOMPARE(result.samples.size(), expected.values.size());
        const double largest = test::largestDifference(result.samples, expected);
        qInfo("%.2g of full scale", largest);
        QCOMPARE_LT(largest, 1e-5);
    }
    void keepsATone() {
        const auto result = resample({test::sine(1000.0, 44100, 1.0), 44100}, 12000).value();
        const auto expected = test::sine(1000.0, 12000, 1.0);
        QCOMPARE(result.samples.size(), std::size_t(12001)); // 44100 * (12000 / 44100) rounds to above 12000
        QVERIFY(nearEach(withoutEnds(result.samples), withoutEnds(expected), kTolerance));
    }
    void removesWhatTheNewRateCannotHold() {
        const auto result = resample({test::sine(9000.0, 44100, 1.0), 44100}, 12000).value();
        QVERIFY(nearEach(withoutEnds(result.samples), std::vector<float>(11000), kTolerance));
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
