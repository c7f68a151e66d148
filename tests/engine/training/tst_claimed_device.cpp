// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <unistd.h>

#include "engine/experiment/gpu_list.h"
#include "engine/training/claimed_device.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

/// Of no GPU of this machine, and of no other run of this test.
std::string uuid(int number) {
    return "GPU-test-" + std::to_string(::getpid()) + "-" + std::to_string(number);
}

bool never() {
    qFatal("There was nothing to wait for.");
    return false;
}

} // namespace

class TestClaimedDevice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase();
    void theProcessorIsEverybodys();
    void oneWorkerAGpu();
    void waitsForAFreeOne();
    void waitingEndsWhenAsked();
};

void TestClaimedDevice::cleanupTestCase() {
    for (int number = 0; number < 2; ++number)
        std::filesystem::remove(gpuLockFile(uuid(number)));
}

void TestClaimedDevice::theProcessorIsEverybodys() {
    const std::vector<Claimable> processor{{Device{}, ""}};
    const auto first = claimDevice(processor, never);
    const auto second = claimDevice(processor, never);
    QVERIFY(first && second);
    QVERIFY(!second->device.isGpu());
}

void TestClaimedDevice::oneWorkerAGpu() {
    const std::vector<Claimable> gpus{{Device{1}, uuid(0)}, {Device{0}, uuid(1)}};
    const auto first = claimDevice(gpus, never);
    const auto second = claimDevice(gpus, never);
    QVERIFY(first && second);
    QCOMPARE(first->device, Device{1});
    QCOMPARE(second->device, Device{0});
    QVERIFY(FileLock::isHeld(gpuLockFile(uuid(0))));
}

void TestClaimedDevice::waitsForAFreeOne() {
    const std::vector<Claimable> gpus{{Device{0}, uuid(0)}};
    auto held = claimDevice(gpus, never);
    QVERIFY(held.has_value());
    int waits = 0;
    const auto waited = claimDevice(gpus, [&] {
        if (++waits == 3)
            held->lock.reset();
        return true;
    });
    QVERIFY(waited.has_value());
    QCOMPARE(waits, 3);
    QCOMPARE(waited->uuid, uuid(0));
}

void TestClaimedDevice::waitingEndsWhenAsked() {
    const std::vector<Claimable> gpus{{Device{0}, uuid(0)}};
    const auto held = claimDevice(gpus, never);
    QVERIFY(held.has_value());
    const auto refused = claimDevice(gpus, [] { return false; });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestClaimedDevice)
#include "tst_claimed_device.moc"
