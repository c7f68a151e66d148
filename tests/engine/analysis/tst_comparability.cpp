// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/analysis/comparability.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

RunResult run(const std::string& id, const std::string& device, bool finished = true) {
    RunResult result;
    result.study = "study";
    result.configuration = id.substr(0, 1);
    result.run = id;
    result.finished = finished;
    if (finished)
        result.rocAuc = 0.8;
    result.device = device;
    return result;
}

std::vector<std::string> cautions(const std::vector<RunResult>& runs) {
    std::vector<std::string> texts;
    for (const Sentence& caution : comparisonCautions(configurationResults(runs)))
        texts.push_back(caution.english());
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

class TestComparability : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneDeviceIsNoCaution();
    void devicesAreTold();
};

void TestComparability::oneDeviceIsNoCaution() {
    QCOMPARE(cautions({}), Texts());
    QCOMPARE(cautions({run("a1", "cpu"), run("b1", "cpu")}), Texts());
    QCOMPARE(cautions({run("a1", "cpu"), run("b1", "NVIDIA L4", false)}), Texts()); // has no result yet
    QCOMPARE(cautions({run("a1", "cpu"), run("b1", "")}), Texts());                 // of an old version, not known
}

void TestComparability::devicesAreTold() {
    RunResult again = run("a1", "cpu");
    again.study = "another";
    QCOMPARE(cautions({run("a1", "cpu"), run("a2", "NVIDIA L4"), run("b1", "cpu"), again}),
             Texts{"These runs were trained on different devices: NVIDIA L4 (1), cpu (2). Differences between them are "
                   "partly the device's; compare runs of one device."});
}

QTEST_APPLESS_MAIN(TestComparability)
#include "tst_comparability.moc"
