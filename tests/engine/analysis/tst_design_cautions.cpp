// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/analysis/design_cautions.h"
#include "tests/engine/analysis/run_results.h"

using namespace etude;

class TestDesignCautions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDesignHasNone();
    void confoundedFactorsAreTold();
    void runsOfAnotherBuildAreTold();
    void aFactorThatGoesWithTheBuildIsTold();
};

namespace {

const std::string kHere = "2.0 abc";

std::string leaf(const std::string& path) {
    return std::string(leafName(path));
}

Study twoByTwo() {
    const StudyPlan plan{
        "name", test::smallSpec(), {{"compression", {"linear", "decibel"}}, {"scale", {1.0, 10.0}}}, 1, false};
    return expandStudy(plan).value();
}

RunResult finished(RunSpec spec, const std::string& version) {
    RunResult run = test::resultOf(spec, spec.seeds.initialisation, 0.8);
    run.origin.version = version;
    run.origin.commit = "abc";
    return run;
}

std::vector<std::string> cautionsOf(const Study& study, const std::vector<RunResult>& known) {
    std::vector<std::string> texts;
    for (const Sentence& caution : designCautions({&study, 1}, known, kHere, leaf))
        texts.push_back(caution.english());
    return texts;
}

} // namespace

void TestDesignCautions::aFullDesignHasNone() {
    const Study study = twoByTwo();
    QVERIFY(cautionsOf(study, {}).empty());
    QVERIFY(cautionsOf(study, {finished(study.runs[0], "2.0")}).empty());
    RunResult unknown = finished(study.runs[0], "");
    unknown.origin.commit.clear();
    QVERIFY(cautionsOf(study, {unknown}).empty());
}

void TestDesignCautions::confoundedFactorsAreTold() {
    const Study full = twoByTwo();
    const Study diagonal = studyOfRuns("diagonal", {full.runs[0], full.runs[3]}).value();
    QCOMPARE(cautionsOf(diagonal, {}),
             (std::vector<std::string>{
                 "The levels of compression and scale always go together, so nothing can tell which of them makes a "
                 "difference."}));
    QCOMPARE(confoundedSentence({"scale", "compression", false}, leaf).english(),
             std::string("Each level of scale comes with one level of compression alone, so nothing can tell what "
                         "compression does from what scale does."));
}

/// A run of each compression and of each scale: no factor goes with the build.
void TestDesignCautions::runsOfAnotherBuildAreTold() {
    const Study study = twoByTwo();
    const std::vector<RunResult> known{finished(study.runs[0], "1.0"), finished(study.runs[3], "1.0")};
    QCOMPARE(cautionsOf(study, known),
             (std::vector<std::string>{
                 "Of the runs done before, 2 are of another version of Etude (1.0 abc); 2 are left for this one "
                 "(2.0 abc). What differs between them may be the version's."}));
    std::vector<RunResult> all = known; // nothing is left for this build: Results tell it
    all.push_back(finished(study.runs[1], "1.0"));
    all.push_back(finished(study.runs[2], "2.0"));
    QVERIFY(cautionsOf(study, all).empty());
}

void TestDesignCautions::aFactorThatGoesWithTheBuildIsTold() {
    const Study study = twoByTwo();
    std::vector<RunResult> linear;
    for (const RunSpec& run : study.runs)
        if (run.input.preprocess.compression == Compression::Linear)
            linear.push_back(finished(run, "1.0"));
    QCOMPARE(cautionsOf(study, linear),
             (std::vector<std::string>{
                 "Some levels of compression have only runs that another version of Etude has done (1.0 abc), the "
                 "others none: nothing can tell what compression does from what the version (now 2.0 abc) does."}));
}

QTEST_GUILESS_MAIN(TestDesignCautions)
#include "tst_design_cautions.moc"
