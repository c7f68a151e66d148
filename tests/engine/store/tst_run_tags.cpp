// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/run_tags.h"

#include <QTest>

#include "engine/core/files.h"
#include "tests/engine/store/store_fixture.h"

using namespace etude;
using test::must;

/// One run of a stored data set with the tags "calm" and "loud".
class TestRunTags : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_project = std::make_unique<test::Project>();
        const std::string dataset = must(m_project->database.addDataset(test::smallDataset()));
        const Study study = test::smallStudy(dataset, 1);
        must(m_project->database.addStudy(study));
        m_folder = must(RunFolder::claim(m_project->layout, study.runs.front())).path();
        m_run = m_folder.filename().string();
    }

    void aRunThatWasNotTestedHasNames() {
        const RunTags tags = must(runTags(m_project->database, m_run));
        QCOMPARE(tags, (RunTags{{"calm", "loud"}, {}, {}}));
    }

    void aTestedRunHasACurveForEachTag() {
        const RocCurve curve{{{0, 0}, {1, 2}, {4, 2}}};
        writeRoc({"calm", "loud"}, {curve, std::nullopt});
        const RunTags tags = must(runTags(m_project->database, m_run));
        QCOMPARE(tags.roc, (std::vector<TagRocCurve>{{"calm", curve}, {"loud", std::nullopt}}));
        QVERIFY(!tags.rocProblem);
    }

    void curvesOfOtherTagsAreNotTaken() {
        writeRoc({"calm"}, {std::nullopt});
        QVERIFY(must(runTags(m_project->database, m_run)).roc.empty());
    }

    void damagedCurvesLeaveTheNames() {
        must(writeFileAtomically(m_folder / "roc.json", "{"));
        const RunTags tags = must(runTags(m_project->database, m_run));
        QCOMPARE(tags.names, (std::vector<std::string>{"calm", "loud"}));
        QVERIFY(tags.roc.empty());
        QVERIFY(tags.rocProblem && tags.rocProblem->kind == ErrorKind::Corrupt);
    }

private:
    void writeRoc(const std::vector<std::string>& tags, const std::vector<std::optional<RocCurve>>& curves) {
        must(writeFileAtomically(m_folder / "roc.json", rocText(tags, curves)));
    }

    std::unique_ptr<test::Project> m_project;
    std::filesystem::path m_folder;
    std::string m_run;
};

QTEST_GUILESS_MAIN(TestRunTags)
#include "tst_run_tags.moc"
