// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <ATen/Version.h>
#include <torch/cuda.h>

#include "engine/core/memory_limit.h"
#include "engine/experiment/device_name.h"
#include "engine/network/device.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;

class TestDevice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProcessorIsAlwaysThere();
    void automaticIsWhatCanBeUsed();
    void otherWordsAreRefused_data();
    void otherWordsAreRefused();
    void aGpuThatIsNotThereIsRefused();
    void theVersionOfCudaIsThatOfItsLibrary();
};

void TestDevice::theProcessorIsAlwaysThere() {
    const auto device = chooseDevice("cpu");
    QVERIFY(device && !device->isGpu());
    QCOMPARE(deviceText(*device), std::string("cpu"));
    QCOMPARE_GT(availableMemory(*device), 0);
    QCOMPARE_LE(availableMemory(*device), 2 * availableMemory());
}

void TestDevice::automaticIsWhatCanBeUsed() {
    const auto automatic = chooseDevice("auto");
    QVERIFY(automatic.has_value());
    const auto gpu = chooseDevice("cuda:0");
    QCOMPARE(*automatic, gpu.value_or(Device{}));
    // What the journal records chooses the same again.
    const std::string recorded = deviceText(*automatic);
    QCOMPARE(chooseDevice(parseDeviceText(recorded).device).value(), *automatic);
}

void TestDevice::otherWordsAreRefused_data() {
    QTest::addColumn<std::string>("word");
    for (const char* word : {"", "gpu", "CPU", "cuda:", "cuda:x", "cuda:-1", "cuda:1x", "cuda0", "cuda:99999999999"})
        QTest::newRow(word) << std::string(word);
}

void TestDevice::otherWordsAreRefused() {
    QFETCH(std::string, word);
    const auto device = chooseDevice(word);
    QVERIFY(!device);
    QCOMPARE(device.error().kind, ErrorKind::Invalid);
    QCOMPARE(device.error().message, "'" + word + "' is no device; it is one of auto, cpu, cuda, cuda:N and GPU-UUID.");
}

void TestDevice::aGpuThatIsNotThereIsRefused() {
    const auto device = chooseDevice("cuda:99");
    QVERIFY(!device);
    QCOMPARE(device.error().kind, ErrorKind::Invalid);
    const std::string& message = device.error().message;
    QVERIFY(contains(message, "cuda:99"));
    const auto unknown = chooseDevice("GPU-00000000");
    QVERIFY(!unknown);
    QVERIFY(contains(unknown.error().message, "GPU-00000000"));
    if (!torch::cuda::is_available()) // then it says which of the two is missing
        QCOMPARE(message.find("compiled without CUDA") != std::string::npos, cudaVersion().empty());
}

void TestDevice::theVersionOfCudaIsThatOfItsLibrary() {
    // libtorch's own account of its build names the runtime if it has one.
    const std::string build = at::show_config();
    const std::string version = cudaVersion();
    QCOMPARE(version.empty(), build.find("CUDA Runtime") == std::string::npos);
    QVERIFY(version.empty() || build.find("CUDA Runtime " + version) != std::string::npos);
}

QTEST_APPLESS_MAIN(TestDevice)
#include "tst_device.moc"
