// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/analysis/comparability.h"
#include "engine/audio/audio_file.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

RunResult run(const std::string& id, const std::string& device, bool finished = true) {
    RunResult result;
    result.configuration = id.substr(0, 1);
    result.run = id;
    result.state = finished ? RunState::Finished : RunState::Running;
    if (finished)
        result.rocAuc = 0.8;
    result.origin.device = device;
    return result;
}

RunResult decoded(const std::string& id, const std::string& dataset, int revision, std::int64_t revised,
                  bool finished = true) {
    RunResult result = run(id, "cpu", finished);
    result.spec.data.dataset = dataset;
    result.origin.decodingRevision = revision;
    result.origin.revisedTracks = revised;
    return result;
}

std::vector<std::string> cautions(const std::vector<RunResult>& runs) {
    std::vector<std::string> texts;
    for (const Sentence& caution : comparisonCautions(runs))
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
    void runsThatAreNotTrainedAgainAreTold();
    void operatorsVersionsAndFilesAreTold();
    void commitsAndThreadsAreTold();
    void lengthOfTrainingIsToldOfTwoSides();
    void whatDiffersBetweenPairsAloneIsNotTold();
    void runsThatStillRiseAreTold();
};

void TestComparability::oneDeviceIsNoCaution() {
    QCOMPARE(cautions({}), Texts());
    QCOMPARE(cautions({run("a1", "cpu"), run("b1", "cpu")}), Texts());
    QCOMPARE(cautions({run("a1", "cpu"), run("b1", "NVIDIA L4", false)}), Texts()); // has no result yet
    QCOMPARE(cautions({run("a1", "cpu"), run("b1", "")}), Texts());                 // of an old version, not known
}

void TestComparability::devicesAreTold() {
    QCOMPARE(cautions({run("a1", "cpu"), run("a2", "NVIDIA L4"), run("b1", "cpu")}),
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
    QCOMPARE(cautions({decoded("a", "d", 1, 0), decoded("b", "d", 2, 7), decoded("c", "d", 2, 9)}),
             Texts{"1 of 3 runs are of a version of Etude that may have decoded up to 9 tracks of their data set "
                   "otherwise (lengths that were estimates): train them again in a new project before you compare them "
                   "with the others."});
}

void TestComparability::runsThatAreNotTrainedAgainAreTold() {
    const std::vector<RunResult> runs{decoded("a", "d", 1, 0), decoded("b", "d", 1, 0),
                                      decoded("c", "d", kDecodingRevision, 9), decoded("e", "d", 1, 0, false)};
    QVERIFY(!formerDecodingCaution(runs, 100, 0));
    QVERIFY(!formerDecodingCaution(std::vector{runs[2], runs[3]}, 100, 12));
    QCOMPARE(formerDecodingCaution(runs, 100, 12)->english(),
             std::string("2 of these runs were finished by a version of Etude that may have decoded 12 of 100 tracks "
                         "that were looked at otherwise (lengths that were estimates): they keep their results and are "
                         "not trained again. Train the study in a new project before you compare it with new runs."));
    QVERIFY(formerDecodingCaution(std::vector{runs[0]}, 8, 1)->english().starts_with("1 of these runs was finished"));
}

void TestComparability::operatorsVersionsAndFilesAreTold() {
    std::vector<RunResult> runs{run("a1", "cpu"), run("a2", "cpu")};
    runs[0].origin.operators = "stock";
    runs[1].origin.operators = "fused AVX2";
    runs[0].origin.version = "0.1.0";
    runs[1].origin.version = "0.2.0";
    runs[1].origin.leftOut = 3;
    runs[0].origin.libtorch = "1.13.0, AVX2";
    runs[1].origin.libtorch = "2.11.0, AVX2";
    runs[0].origin.libraries = "FFTW 3.3.10";
    runs[1].origin.libraries = "FFTW 3.3.11";
    QCOMPARE(
        cautions(runs),
        (Texts{"These runs were trained with different operators: fused AVX2 (1), stock (1). They round "
               "differently; compare runs of one kind.",
               "These runs are of different versions of Etude: 0.1.0 (1), 0.2.0 (1).",
               "These runs were trained by libtorch in different versions or for different instructions, which may "
               "round differently: 1.13.0, AVX2 (1), 2.11.0, AVX2 (1).",
               "The features of these runs were made by different libraries, which may round differently: FFTW "
               "3.3.10 (1), FFTW 3.3.11 (1).",
               "Runs of one data set left out different numbers of files (0 to 3): they were not all trained and "
               "tested on the same tracks."}));
}

void TestComparability::commitsAndThreadsAreTold() {
    std::vector<RunResult> runs{run("a1", "cpu"), run("a2", "cpu")};
    for (RunResult& one : runs) {
        one.origin.version = "0.1.0";
        one.origin.threads = 2;
    }
    runs[0].origin.commit = "fc6a2b3";
    QCOMPARE(cautions(runs), Texts()); // the other's is not known
    runs[1].origin.commit = "ec3e86b";
    runs[1].origin.threads = 1;
    QCOMPARE(cautions(runs),
             (Texts{"These runs are of different versions of Etude: 0.1.0 ec3e86b (1), 0.1.0 fc6a2b3 (1).",
                    "These runs were trained with different numbers of threads: 1 (1), 2 (1). Sums are rounded in "
                    "another order; compare runs of one number."}));
    runs[1].origin.threads = 0;
    QCOMPARE(cautions(runs).size(), std::size_t{1});
}

void TestComparability::lengthOfTrainingIsToldOfTwoSides() {
    std::vector<RunResult> a{run("a1", "cpu"), run("a2", "cpu")};
    std::vector<RunResult> b{run("b1", "cpu")};
    a[0].epochs = 5;
    a[1].epochs = b[0].epochs = 12;
    const auto told = [&] {
        const std::vector<ComparedGroup> groups{{{&a[0], &a[1]}, {&b[0]}}};
        return comparisonCautions(groups);
    };
    QCOMPARE(told().size(), std::size_t{1});
    QCOMPARE(told()[0].english(),
             std::string("Epochs trained: 5 to 12 on the first side, 12 on the second. Part of the "
                         "difference may be the length of training."));
    a[0].epochs = 12;
    QVERIFY(told().empty());
    QVERIFY(comparisonCautions(std::vector<ComparedGroup>{{{&a[0]}, {}}}).empty());
}

/// What moves no difference is not told: pairs on one device each.
void TestComparability::whatDiffersBetweenPairsAloneIsNotTold() {
    std::vector<RunResult> a{run("a1", "cpu"), run("a2", "NVIDIA L4"), run("a3", "cpu")};
    std::vector<RunResult> b{run("b1", "cpu"), run("b2", "NVIDIA L4"), run("b3", "cpu")};
    a[0].origin.leftOut = b[0].origin.leftOut = 3;
    a[1].origin.decodingRevision = b[1].origin.decodingRevision = 1;
    a[1].origin.revisedTracks = 5;
    std::vector<ComparedGroup> pairs;
    for (std::size_t i = 0; i < a.size(); ++i)
        pairs.push_back({{&a[i]}, {&b[i]}});
    QVERIFY(comparisonCautions(pairs).empty());
    b[2].origin.device = "NVIDIA L4";
    const auto told = comparisonCautions(pairs);
    QCOMPARE(told.size(), std::size_t{1});
    QVERIFY2(told[0].english().find("NVIDIA L4 (3), cpu (3).") != std::string::npos, told[0].english().c_str());
    b[0].origin.leftOut = 4;
    QVERIFY(comparisonCautions(pairs)[1].english().find("(3 to 4)") != std::string::npos);
    a[2].origin.decodingRevision = 1;
    b[2].origin.decodingRevision = 2;
    b[2].origin.revisedTracks = 7;
    QVERIFY(comparisonCautions(pairs)[2].english().starts_with("5 of 6 runs"));
}

void TestComparability::runsThatStillRiseAreTold() {
    std::vector<RunResult> runs{run("a1", "cpu"), run("a2", "cpu"), run("b1", "cpu", false)};
    for (RunResult& each : runs) {
        each.epochs = 12;
        each.bestEpoch = 6;
    }
    QCOMPARE(cautions(runs), Texts());
    runs[1].bestEpoch = 12;
    QCOMPARE(cautions(runs),
             Texts{"1 of 2 runs were still getting better when training ended (the best epoch is among their last): "
                   "such runs compare how fast networks learn. Train them for longer."});
}

QTEST_APPLESS_MAIN(TestComparability)
#include "tst_comparability.moc"
