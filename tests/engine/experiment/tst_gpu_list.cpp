// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/experiment/gpu_list.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

Gpu gpu(std::int64_t total, std::int64_t used, std::optional<int> utilisation = {}, bool claimed = false) {
    Gpu gpu;
    gpu.totalBytes = total;
    gpu.usedBytes = used;
    gpu.utilisation = utilisation;
    gpu.claimed = claimed;
    return gpu;
}

using Places = std::vector<std::size_t>;

} // namespace

/// What the driver tells is tested through etude-cli (tst_devices_cli).
class TestGpuList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFreestIsFirst();
    void aLockForEachGpu();
};

void TestGpuList::theFreestIsFirst() {
    QCOMPARE(freestFirst({}), Places());
    QCOMPARE(freestFirst(std::vector{gpu(80, 70), gpu(24, 1), gpu(80, 57)}), (Places{1, 2, 0}));
    QCOMPARE(freestFirst(std::vector{gpu(80, 0, {}, true), gpu(24, 23)}), (Places{1, 0}));
    QCOMPARE(freestFirst(std::vector{gpu(80, 0, 50), gpu(80, 0, 3), gpu(80, 0)}), (Places{2, 1, 0}));
    QCOMPARE(freestFirst(std::vector{gpu(80, 0), gpu(80, 0)}), (Places{0, 1}));
}

void TestGpuList::aLockForEachGpu() {
    QVERIFY(gpuLockFile("GPU-1") != gpuLockFile("GPU-2"));
    QCOMPARE(gpuLockFile("GPU-1").parent_path(), std::filesystem::temp_directory_path());
}

QTEST_APPLESS_MAIN(TestGpuList)
#include "tst_gpu_list.moc"
