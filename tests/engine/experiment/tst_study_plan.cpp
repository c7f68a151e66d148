// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/study_plan.h"

#include <QTest>

#include "engine/experiment/study.h"

using namespace etude;

class TestStudyPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameSaysWhatIsVaried();
    void aNameWithoutFactorsIsTheInputs();
    void oneNameHoweverFieldsAreNamed();
    void smallerSizesAreStratified();
    void trainingStopsEarly();
};

namespace {

StudyPlan planOf(std::vector<Factor> factors) {
    StudyPlan plan{"", studyBase(), std::move(factors), 2};
    plan.base.data.dataset = "0123456789abcdef0123456789abcdef";
    plan.name = defaultStudyName(plan);
    return plan;
}

} // namespace

void TestStudyPlan::aNameSaysWhatIsVaried() {
    QCOMPARE(planOf({{"input.preprocess.compression", {"decibel", "linear"}}}).name, std::string("compression"));
    QCOMPARE(planOf({{"scale", {10.0, 1.0}}, {"compression", {"decibel", "linear"}}}).name,
             std::string("scale × compression"));
    QCOMPARE(planOf({{"data.train_fraction", {0.1, 1.0}}, {"compression", {"linear"}}, {"n_fft", {256, 512}}}).name,
             std::string("train fraction × n fft"));
}

void TestStudyPlan::aNameWithoutFactorsIsTheInputs() {
    QCOMPARE(planOf({}).name, summary(InputConfig{}));
    StudyPlan plan = planOf({{"scale", {10.0}}}); // one value is not varied
    QCOMPARE(plan.name, summary(InputConfig{}));
    plan.base.input.preprocess.compression = Compression::Log;
    QCOMPARE(defaultStudyName(plan), summary(plan.base.input));
    plan.base.input.audio.clipSeconds = 6.0;
    plan.base.input.spectrum.nFft = 1024;
    plan.base.input.preprocess.weighting = Weighting::PerFrequency;
    QCOMPARE(defaultStudyName(plan), std::string("mel 96, log, per frequency, n fft 1024, 6 s clips"));
    QCOMPARE(settingWords("training.batch_size", std::int64_t{32}), std::string("batch size 32"));
}

/// As the command line and the window name them.
void TestStudyPlan::oneNameHoweverFieldsAreNamed() {
    const StudyPlan typed = planOf({{"compression", {"decibel", "linear"}}, {"train_fraction", {0.5, 1.0}}});
    const StudyPlan clicked =
        planOf({{"input.preprocess.compression", {"decibel", "linear"}}, {"data.train_fraction", {0.5, 1.0}}});
    QCOMPARE(typed.name, clicked.name);
    const auto study = expandStudy(typed);
    const auto other = expandStudy(clicked);
    QVERIFY(study && other);
    QCOMPARE(study->id, other->id);
}

void TestStudyPlan::smallerSizesAreStratified() {
    const auto varied = expandStudy(planOf({{"train_fraction", {0.5, 1.0}}}));
    QVERIFY(varied.has_value());
    QCOMPARE(varied->runs[0].data.subsetMethod, SubsetMethod::Stratified);
    QCOMPARE(varied->runs[1].data, [] {
        DataConfig whole;
        whole.dataset = "0123456789abcdef0123456789abcdef";
        return whole;
    }());
    StudyPlan plan = planOf({});
    plan.base.data.trainFraction = 0.5;
    QCOMPARE(expandStudy(plan)->runs[0].data.subsetMethod, SubsetMethod::Stratified);
    plan.base.data.subsetMethod = SubsetMethod::Random; // asked for
    QCOMPARE(expandStudy(plan)->runs[0].data.subsetMethod, SubsetMethod::Random);
}

/// A specification's own defaults are part of old identities.
void TestStudyPlan::trainingStopsEarly() {
    QCOMPARE(studyBase().training.epochs, 100);
    QCOMPARE(studyBase().training.patience, 10);
    QCOMPARE(TrainingConfig{}.epochs, 12);
    QCOMPARE(TrainingConfig{}.patience, 0);
    StudyPlan plan = planOf({});
    plan.base.training.epochs = 5; // patience of 10 has no effect then
    QCOMPARE(expandStudy(plan)->runs[0].training.patience, 0);
}

QTEST_APPLESS_MAIN(TestStudyPlan)
#include "tst_study_plan.moc"
