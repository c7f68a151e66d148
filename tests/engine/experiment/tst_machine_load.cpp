// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <fstream>

#include "engine/experiment/machine_load.h"
#include "tests/support/show.h"

using namespace etude;
namespace fs = std::filesystem;

namespace {

constexpr const char* kStat = "cpu  1000 20 300 8000 500 40 60 80 700 10\n"
                              "cpu0 500 10 150 4000 250 20 30 40 350 5\n"
                              "intr 123456 0 9\nctxt 1\n";

Gpu gpu(int number, std::optional<int> utilisation, bool claimed = false) {
    Gpu one;
    one.number = number;
    one.totalBytes = 80'000'000'000;
    one.usedBytes = 30'400'000'000;
    one.utilisation = utilisation;
    one.claimed = claimed;
    return one;
}

} // namespace

/// GPUs themselves are those of listGpus().
class TestMachineLoad : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ticksOfProcStat();
    void loadBetweenTwoReadings();
    void aMeterOnItsOwnProc();
    void thisMachine();
    void sentences();
};

void TestMachineLoad::ticksOfProcStat() {
    QCOMPARE(parseCpuTicks(kStat), (CpuTicks{1500, 10'000}));
    QCOMPARE(parseCpuTicks("cpu 1 2 3 4\n"), (CpuTicks{6, 10})); // of an old kernel
    QCOMPARE(parseCpuTicks("cpu0 1 2 3 4\nbtime 1\n"), std::optional<CpuTicks>());
    QCOMPARE(parseCpuTicks(""), std::optional<CpuTicks>());
}

void TestMachineLoad::loadBetweenTwoReadings() {
    QCOMPARE(cpuLoad({1500, 10'000}, {1674, 10'200}), std::optional(0.87));
    QCOMPARE(cpuLoad({0, 0}, {0, 50}), std::optional(0.0));
    QCOMPARE(cpuLoad({0, 0}, {70, 50}), std::optional(1.0)); // idle time of the kernel may step back
    QCOMPARE(cpuLoad({5, 5}, {4, 90}), std::optional(0.0));
    QCOMPARE(cpuLoad({1, 5}, {1, 5}), std::optional<double>());
    QCOMPARE(cpuLoad({1, 5}, {10, 14}), std::optional<double>()); // too short to tell
    QCOMPARE(cpuLoad({1, 5}, {1, 4}), std::optional<double>());
}

void TestMachineLoad::aMeterOnItsOwnProc() {
    const QTemporaryDir folder;
    const fs::path proc = fs::path(folder.path().toStdString()) / "proc";
    fs::create_directories(proc);
    std::ofstream(proc / "stat") << kStat;
    std::ofstream(proc / "meminfo") << "MemTotal: 2000 kB\nMemAvailable: 1500 kB\n";
    LoadMeter meter(proc.parent_path());
    QCOMPARE(meter.sample().cpu, std::optional<double>()); // no time passed
    std::ofstream(proc / "stat") << "cpu 1100 20 300 8100 500 40 60 80 700 10\n";
    const MachineLoad load = meter.sample();
    QCOMPARE(load.cpu, std::optional(0.5));
    QCOMPARE(load.memory, (MemoryUse{500 * 1024, 2000 * 1024}));
    QCOMPARE(load.availableBytes, std::int64_t{1500 * 1024});
    fs::remove(proc / "stat");
    QCOMPARE(meter.sample().cpu, std::optional<double>());
}

void TestMachineLoad::thisMachine() {
    LoadMeter meter;
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(200);
    while (std::chrono::steady_clock::now() < until) // something to do
        continue;
    const MachineLoad load = meter.sample();
    QVERIFY(load.cpu.has_value());
    QCOMPARE_GT(*load.cpu, 0.0);
    QCOMPARE_LE(*load.cpu, 1.0);
    QCOMPARE_GT(load.memory.used, 0);
}

void TestMachineLoad::sentences() {
    MachineLoad load;
    QCOMPARE(loadSentence(load).english(), std::string());
    load.cpu = 0.868;
    load.memory = {6'120'000'000, 24'200'000'000};
    QCOMPARE(loadSentence(load).english(), std::string("CPU 87 % · memory 6.1 of 24 GB"));
    load.memory = {1'020'000'000, 4'240'000'000};
    load.gpus = GpuList{"550", {gpu(0, 91), gpu(3, {})}};
    QCOMPARE(loadSentence(load).english(),
             std::string("CPU 87 % · memory 1.0 of 4.2 GB · GPU 0: 91 %, 30.4 of 80 GB · GPU 3: 30.4 of 80 GB"));
    load.gpus->gpus[1].claimed = true; // by a run: the others are none of ours
    QCOMPARE(loadSentence(load).english(), std::string("CPU 87 % · memory 1.0 of 4.2 GB · GPU 3: 30.4 of 80 GB"));
    load.gpus = Error{ErrorKind::NotFound, say("There is no NVIDIA driver on this machine.")};
    QCOMPARE(loadSentence(load).english(), std::string("CPU 87 % · memory 1.0 of 4.2 GB"));
}

QTEST_APPLESS_MAIN(TestMachineLoad)
#include "tst_machine_load.moc"
