// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <limits>
#include <memory>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/memory_limit.h"
#include "tests/support/show.h"

using namespace etude;
namespace fs = std::filesystem;

class TestMemoryLimit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsMemAvailable();
    void takesTheTightestGroupOfVersion2();
    void takesTheGroupOfVersion1();
    void hasNoLimitWhereNothingIsKnown();
    void readsThisMachine();
    void readsThePeak();
    void whatIsUsedOfTheMachineOrItsContainer();

private:
    void write(const char* path, const char* text) const;
    [[nodiscard]] std::int64_t available() const { return availableMemory(m_folder->path().toStdString()); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMemoryLimit::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMemoryLimit::write(const char* path, const char* text) const {
    const fs::path file = fs::path(m_folder->path().toStdString()) / path;
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

void TestMemoryLimit::readsMemAvailable() {
    write("proc/meminfo", "MemTotal:       2000 kB\nHugePages_Total:       0\nMemAvailable:     1000 kB\n");
    QCOMPARE(available(), std::int64_t{1024000});
}

void TestMemoryLimit::takesTheTightestGroupOfVersion2() {
    write("proc/meminfo", "MemAvailable:     1000 kB\n");
    write("proc/self/cgroup", "0::/a/b\n");
    write("sys/fs/cgroup/a/b/memory.max", "max\n");
    write("sys/fs/cgroup/a/b/memory.current", "1000\n");
    write("sys/fs/cgroup/a/memory.max", "9000\n");
    write("sys/fs/cgroup/a/memory.current", "5000\n");
    QCOMPARE(available(), std::int64_t{4000});
    write("sys/fs/cgroup/a/memory.stat", "anon 10\ninactive_file 1500\n");
    QCOMPARE(available(), std::int64_t{5500});
}

void TestMemoryLimit::takesTheGroupOfVersion1() {
    write("proc/meminfo", "MemAvailable:     1000 kB\n");
    write("proc/self/cgroup", "9:cpu:/x\n4:memory:/job\n");
    write("sys/fs/cgroup/memory/job/memory.limit_in_bytes", "3000\n");
    write("sys/fs/cgroup/memory/job/memory.usage_in_bytes", "3500\n");
    QCOMPARE(available(), std::int64_t{0});
}

void TestMemoryLimit::hasNoLimitWhereNothingIsKnown() {
    QCOMPARE(available(), std::numeric_limits<std::int64_t>::max());
}

void TestMemoryLimit::readsThisMachine() {
    const std::int64_t bytes = availableMemory();
    QCOMPARE_GT(bytes, (std::int64_t{1} << 20));
    QCOMPARE_LT(bytes, (std::int64_t{1} << 50));
}

void TestMemoryLimit::readsThePeak() {
    QCOMPARE(peakMemory(m_folder->path().toStdString()), std::int64_t{0});
    write("proc/self/status", "Name:\ta VmHWM: 3 kB\nVmPeak:\t 999 kB\nVmHWM:\t   1234 kB\nVmRSS:\t 1 kB\n");
    QCOMPARE(peakMemory(m_folder->path().toStdString()), std::int64_t{1234 * 1024});
    const std::int64_t before = peakMemory();
    QCOMPARE_GT(before, 1'000'000);
    const std::vector<char> touched(64 << 20, 'x');
    QCOMPARE(touched.back(), 'x');
    QCOMPARE_GE(peakMemory(), before);
    QCOMPARE_GT(peakMemory(), (64 << 20));
}

void TestMemoryLimit::whatIsUsedOfTheMachineOrItsContainer() {
    const auto use = [this] { return memoryUse(m_folder->path().toStdString()); };
    QCOMPARE(use(), MemoryUse());
    write("proc/meminfo", "MemTotal:       2000 kB\nMemFree: 1 kB\nMemAvailable:     1500 kB\n");
    QCOMPARE(use(), (MemoryUse{500 * 1024, 2000 * 1024}));
    write("proc/self/cgroup", "0::/a/b\n");
    write("sys/fs/cgroup/a/b/memory.max", "1000000\n");
    write("sys/fs/cgroup/a/b/memory.current", "300000\n");
    write("sys/fs/cgroup/a/b/memory.stat", "inactive_file 100000\n");
    write("sys/fs/cgroup/a/memory.max", "9000000\n"); // more than there is
    write("sys/fs/cgroup/a/memory.current", "500000\n");
    QCOMPARE(use(), (MemoryUse{200'000, 1'000'000}));
    write("sys/fs/cgroup/a/b/memory.max", "max\n");
    QCOMPARE(use(), (MemoryUse{500 * 1024, 2000 * 1024}));
    QCOMPARE_GT(memoryUse().used, 0);
    QCOMPARE_GE(memoryUse().total, memoryUse().used);
}

QTEST_APPLESS_MAIN(TestMemoryLimit)
#include "tst_memory_limit.moc"
