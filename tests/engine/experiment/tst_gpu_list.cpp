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
    void whoComputesThere();
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

void TestGpuList::whoComputesThere() {
    const auto users = [](const Gpu& gpu) {
        std::vector<std::string> texts;
        for (const Sentence& user : usersOf(gpu))
            texts.push_back(user.english());
        return texts;
    };
    using Texts = std::vector<std::string>;
    Gpu used = gpu(80, 60, {}, true);
    QCOMPARE(users(used), Texts{"a run of Etude"}); // its driver tells of no process, as in a container
    used.running = {
        {4711, "etude-worker", "0123456789abcdef", 59'000'000'000}, {815, "python3", "", {}}, {99, "", "", {}}};
    QCOMPARE(users(used), (Texts{"run 0123456789ab: 59.0 GB", "python3 (process 815)", "process 99"}));
    QCOMPARE(users(gpu(80, 0)), Texts());
}

QTEST_APPLESS_MAIN(TestGpuList)
#include "tst_gpu_list.moc"
