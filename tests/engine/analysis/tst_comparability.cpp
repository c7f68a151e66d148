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
    result.origin.device = device;
    return result;
}

RunResult decoded(const std::string& id, const std::string& dataset, int revision, std::int64_t revised,
                  bool finished = true) {
    RunResult result = run(id, "cpu", finished);
    result.origin.dataset = dataset;
    result.origin.decodingRevision = revision;
    result.origin.revisedTracks = revised;
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
    void whereNoTrackIsConcernedOlderRunsCompare();
    void olderRunsOfTheSameTracksAreTold();
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

void TestComparability::whereNoTrackIsConcernedOlderRunsCompare() {
    QCOMPARE(cautions({decoded("a", "d", 2, 7), decoded("b", "d", 2, 5)}), Texts());
    QCOMPARE(cautions({decoded("a", "d", 1, 0), decoded("b", "d", 1, 0)}), Texts());
    QCOMPARE(cautions({decoded("a", "d", 1, 0), decoded("b", "d", 2, 0)}), Texts());
    QCOMPARE(cautions({decoded("a", "d", 1, 0), decoded("b", "e", 2, 7)}), Texts());
    QCOMPARE(cautions({decoded("a", "d", 1, 0, false), decoded("b", "d", 2, 7)}), Texts());
}

void TestComparability::olderRunsOfTheSameTracksAreTold() {
    RunResult again = decoded("a", "d", 1, 0); // one run in two studies is one run
    again.study = "another";
    QCOMPARE(cautions({decoded("a", "d", 1, 0), again, decoded("b", "d", 2, 7), decoded("c", "d", 2, 9)}),
             Texts{"1 of 3 runs are of a version of Etude that may have decoded up to 9 tracks of their data set "
                   "otherwise (lengths that were estimates): train them again in a new project before you compare them "
                   "with the others."});
}

QTEST_APPLESS_MAIN(TestComparability)
#include "tst_comparability.moc"
