// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QJsonArray>
#include <QProcess>

#include "engine/core/files.h"
#include "engine/experiment/gpu_list.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/show.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

/// etude-cli asks a library of NVML's interface, which stands where the driver's would.
class TestDevicesCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { qunsetenv("LD_LIBRARY_PATH"); }
    void withoutADriver();
    void gpusOfTheDriver();
    void tableForPeople();
    void aClaimedGpuIsTheLastChoice();
};

void TestDevicesCli::withoutADriver() {
    if (const auto list = listGpus(); list || list.error().kind != ErrorKind::NotFound)
        QSKIP("This machine has an NVIDIA driver.");
    const QJsonObject devices = cliJson({u"devices"_s, u"--json"_s});
    const QJsonObject processor = devices[u"processor"_s].toObject();
    QCOMPARE_GT(processor[u"cores"_s].toInt(), 0);
    QVERIFY(processor[u"utilisation_percent"_s].isDouble());
    QCOMPARE_LE(processor[u"utilisation_percent"_s].toDouble(), 100.0);
    QCOMPARE_GT(processor[u"used_bytes"_s].toInteger(), 0);
    QCOMPARE_GE(processor[u"total_bytes"_s].toInteger(), processor[u"used_bytes"_s].toInteger());
    QVERIFY(devices[u"driver"_s].isNull());
    QCOMPARE(devices[u"gpus"_s].toArray(), QJsonArray());
    QVERIFY(cli({u"devices"_s}).output.contains("There is no NVIDIA driver on this machine."));
}

void TestDevicesCli::gpusOfTheDriver() {
    qputenv("LD_LIBRARY_PATH", ETUDE_FAKE_NVML_DIR);
    QProcess worker; // what the driver sees of a run
    worker.start(u"bash"_s, {u"-c"_s, u"exec -a /opt/etude-worker sleep 60"_s});
    QVERIFY(worker.waitForStarted());
    const auto words = "/proc/" + std::to_string(worker.processId()) + "/cmdline";
    QTRY_VERIFY(readFile(words).value_or(std::string()).starts_with("/opt/etude-worker"));
    const qint64 pid = worker.processId();
    qputenv("ETUDE_TEST_PID", QByteArray::number(worker.processId()));
    const QJsonObject devices = cliJson({u"devices"_s, u"--json"_s});
    worker.kill();
    worker.waitForFinished();
    qunsetenv("ETUDE_TEST_PID");

    QCOMPARE(devices[u"driver"_s].toString(), u"550.54.15"_s);
    const QJsonArray gpus = devices[u"gpus"_s].toArray();
    QCOMPARE(gpus.size(), 2); // not the one that is lost
    QCOMPARE(gpus[0][u"name"_s].toString(), u"NVIDIA A100-SXM4-80GB"_s);
    QCOMPARE(gpus[0][u"total_bytes"_s].toInteger(), 80'000'000'000);
    QCOMPARE(gpus[0][u"used_bytes"_s].toInteger(), 60'000'000'000);
    QCOMPARE(gpus[0][u"utilisation_percent"_s].toInt(), 97);
    const QJsonObject process = gpus[0][u"running"_s][0].toObject();
    QCOMPARE(process[u"pid"_s].toInteger(), pid);
    QCOMPARE(process[u"program"_s].toString(), u"etude-worker"_s);
    QCOMPARE(process[u"run"_s].toString(), u"60"_s); // its first argument
    QCOMPARE(process[u"bytes"_s].toInteger(), 59'000'000'000);
    QCOMPARE(gpus[1][u"number"_s].toInt(), 1);
    QCOMPARE(gpus[1][u"running"_s].toArray(), QJsonArray());
}

void TestDevicesCli::tableForPeople() {
    qputenv("LD_LIBRARY_PATH", ETUDE_FAKE_NVML_DIR);
    const QByteArray table = cli({u"devices"_s}).output;
    QVERIFY2(table.contains("NVIDIA L4"), table);
    QVERIFY2(table.contains("NVIDIA driver 550.54.15; --device auto takes GPU 1 now"), table);
}

void TestDevicesCli::aClaimedGpuIsTheLastChoice() {
    qputenv("LD_LIBRARY_PATH", ETUDE_FAKE_NVML_DIR);
    const auto lock = FileLock::tryAcquire(gpuLockFile("GPU-00000000-0000-0000-e70d-000000000001"));
    QVERIFY(lock.has_value());
    const QByteArray table = cli({u"devices"_s}).output;
    QVERIFY2(table.contains("--device auto takes GPU 0 now"), table);
    QVERIFY2(table.contains("a run of Etude"), table);
}

QTEST_GUILESS_MAIN(TestDevicesCli)
#include "tst_devices_cli.moc"
