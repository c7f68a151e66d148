// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/experiment/device_name.h"
#include "tests/support/show.h"

using namespace etude;

class TestDeviceName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextHasTheDeviceAndItsName();
    void theKindIsWhatMattersToAResult();
};

void TestDeviceName::aTextHasTheDeviceAndItsName() {
    QCOMPARE(parseDeviceText("cpu"), (DeviceName{"cpu", ""}));
    QCOMPARE(parseDeviceText("cuda:1"), (DeviceName{"cuda:1", ""}));
    QCOMPARE(parseDeviceText("cuda:0 (A GPU (2 GB))"), (DeviceName{"cuda:0", "A GPU (2 GB)"}));
}

void TestDeviceName::theKindIsWhatMattersToAResult() {
    QCOMPARE(parseDeviceText("").kind(), std::string());
    QCOMPARE(parseDeviceText("cpu").kind(), std::string("cpu"));
    QCOMPARE(parseDeviceText("cuda:1").kind(), std::string("cuda:1"));
    QCOMPARE(parseDeviceText("cuda:3 (NVIDIA A100)").kind(), parseDeviceText("cuda:0 (NVIDIA A100)").kind());
}

QTEST_APPLESS_MAIN(TestDeviceName)
#include "tst_device_name.moc"
