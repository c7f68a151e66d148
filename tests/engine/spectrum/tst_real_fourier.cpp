// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

#include <QTest>

#include "engine/spectrum/real_fourier.h"
#include "tests/support/audio_signals.h"
#include "tests/support/near.h"

using namespace etude;
using test::nearEach;
using test::nearRelative;

namespace {

std::vector<float> power(int size, const std::vector<float>& samples) {
    const RealFourier fourier(size);
    RealFourier::Work work = fourier.makeWork();
    std::copy(samples.begin(), samples.end(), work.input().begin());
    std::vector<float> result(std::size_t(size / 2 + 1));
    fourier.power(work, result);
    return result;
}

/// The definition, in double.
double directPower(const std::vector<float>& samples, int bin) {
    const auto size = static_cast<long>(samples.size());
    std::complex<double> sum;
    for (long n = 0; n < size; ++n)
        sum += double(samples[std::size_t(n)]) *
               std::polar(1.0, -2.0 * std::numbers::pi * double(bin * n % size) / double(size));
    return std::norm(sum);
}

} // namespace

class FourierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheDefinition_data() {
        QTest::addColumn<int>("size");
        for (const int size : {16, 17, 18, 22, 24, 34, 35, 100, 255, 400, 512, 1023, 1200, 2048})
            QTest::addRow("%d", size) << size;
    }
    void followsTheDefinition() {
        QFETCH(int, size);
        const auto samples = test::noise(std::size_t(size), 3);
        const auto computed = power(size, samples);
        std::vector<double> expected;
        for (int bin = 0; bin <= size / 2; ++bin)
            expected.push_back(directPower(samples, bin));
        const double largest = *std::max_element(expected.begin(), expected.end());
        QVERIFY(nearEach(computed, expected, 1e-6 * largest));
    }
    void aConstantIsInBinZeroAlone() {
        for (const int size : {18, 35, 512}) {
            const auto computed = power(size, std::vector<float>(std::size_t(size), 1.0F));
            QVERIFY(nearRelative(computed[0], float(size * size), 1e-6F));
            QCOMPARE_LT(*std::max_element(computed.begin() + 1, computed.end()), 1e-12F * float(size * size));
        }
    }
    void alternatingSamplesAreInTheLastBinAlone() {
        std::vector<float> samples(512, 1.0F);
        for (std::size_t n = 1; n < samples.size(); n += 2)
            samples[n] = -1.0F;
        const auto computed = power(512, samples);
        QCOMPARE(computed.back(), 512.0F * 512.0F);
        QCOMPARE_LT(*std::max_element(computed.begin(), computed.end() - 1), 1e-6F);
    }
    void transformsOfOneSizeShareTheirBits() {
        const auto samples = test::noise(512, 9);
        QCOMPARE(power(512, samples), power(512, samples));
    }
};

QTEST_APPLESS_MAIN(FourierTest)
#include "tst_real_fourier.moc"
