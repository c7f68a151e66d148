// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/changed_study.h"

#include <QTest>

#include "tests/support/must.h"

using namespace etude;
using test::must;

namespace {

Study compressionsByScale() {
    StudyPlan plan{"a", {}, {{"compression", {"decibel", "linear"}}, {"scale", {1, 10}}}, 2};
    plan.base.data.dataset = std::string(32, '0');
    return must(expandStudy(plan));
}

} // namespace

class TestChangedStudy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allRunsAreChanged() {
        const Study study = compressionsByScale();
        const Study made = must(changedStudy(study, std::vector<FieldChange>{{"patience", 5}}));
        QCOMPARE(made.name, std::string("a, patience 5"));
        QCOMPARE(made.runs.size(), study.runs.size());
        for (std::size_t i = 0; i < made.runs.size(); ++i) {
            RunSpec expected = study.runs[i];
            expected.training.patience = 5;
            QCOMPARE(runId(made.runs[i]), runId(expected));
        }
        QVERIFY(made.factors == study.factors && made.id != study.id);
    }

    void aFactorThatIsSetIsNoneAnyMore() {
        const Study made =
            must(changedStudy(compressionsByScale(), std::vector<FieldChange>{{"scale", 100.0}}, "another"));
        QCOMPARE(made.name, std::string("another"));
        QCOMPARE(made.runs.size(), std::size_t{4});
        QCOMPARE(made.factors.size(), std::size_t{1});
        QCOMPARE(made.factors.front().field, std::string("input.preprocess.compression"));
    }

    void aControlHasShuffledLabels() {
        const Study study = compressionsByScale();
        const Study control = must(controlOf(study));
        QCOMPARE(control.runs.size(), std::size_t{2}); // a run for each seed
        for (const RunSpec& run : control.runs) {
            QVERIFY(run.data.isCanary());
            RunSpec unshuffled = run;
            unshuffled.data.labelShuffleSeed = 0;
            QCOMPARE(configurationId(unshuffled), configurationId(study.runs[0]));
        }
        QVERIFY(!controlOf(control));
    }

    void whatCannotBe() {
        const Study study = compressionsByScale();
        QVERIFY(!changedStudy(study, std::vector<FieldChange>{{"patienze", 5}}));
        QVERIFY(!changedStudy(study, std::vector<FieldChange>{{"patience", "many"}}));
        const auto same = changedStudy(
            study, std::vector<FieldChange>{{"patience", static_cast<std::int64_t>(study.runs[0].training.patience)}});
        QVERIFY(!same);
        QVERIFY(same.error().message.find("are what they are") != std::string::npos);
        // Gain and offset of a logarithm that no run has.
        QVERIFY(!changedStudy(study, std::vector<FieldChange>{{"log_offset", 0.5}}));
    }
};

QTEST_APPLESS_MAIN(TestChangedStudy)
#include "tst_changed_study.moc"
