// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <cstdlib>
#include <new>

#include <QTest>

#include "engine/spectrum/spectrum_transform.h"
#include "tests/support/audio_signals.h"

using namespace etude;

namespace {
std::atomic<int> allocations = 0;
}

// Every allocation of this program passes through here: the other forms of new call this one or the aligned one.
void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size > 0 ? size : 1))
        return memory;
    throw std::bad_alloc();
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    ++allocations;
    const auto unit = static_cast<std::size_t>(alignment);
    if (void* memory = std::aligned_alloc(unit, (size + unit - 1) / unit * unit))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
    std::free(memory);
}

namespace {

int allocationsOf(const SpectrumConfig& config, std::size_t samples) {
    const auto transform = SpectrumTransform::create(config, 12000).value();
    const auto signal = test::noise(samples, 1);
    const int before = allocations;
    const Spectrogram result = transform.compute(signal);
    const int after = allocations;
    return result.frames > 0 ? after - before : -1;
}

} // namespace

class AllocationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doNotGrowWithTheFrames_data() {
        QTest::addColumn<Representation>("representation");
        QTest::addColumn<Quantity>("quantity");
        QTest::addColumn<int>("nFft");
        QTest::newRow("mel power") << Representation::Mel << Quantity::Power << 512;
        QTest::newRow("mel magnitude") << Representation::Mel << Quantity::Magnitude << 512;
        QTest::newRow("STFT power") << Representation::Stft << Quantity::Power << 512;
        QTest::newRow("odd transform") << Representation::Stft << Quantity::Power << 511;
    }
    void doNotGrowWithTheFrames() {
        QFETCH(Representation, representation);
        QFETCH(Quantity, quantity);
        QFETCH(int, nFft);
        SpectrumConfig config;
        config.representation = representation;
        config.quantity = quantity;
        config.nFft = nFft;
        config.winLength = nFft;
        const int ofOneSecond = allocationsOf(config, 12000);
        QVERIFY2(ofOneSecond > 0, "nothing was counted");
        QCOMPARE(allocationsOf(config, 29 * 12000), ofOneSecond);
        QCOMPARE(allocationsOf(config, 300 * 12000), ofOneSecond);
    }
};

QTEST_APPLESS_MAIN(AllocationsTest)
#include "tst_allocations.moc"
