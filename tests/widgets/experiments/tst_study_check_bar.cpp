// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/study_check_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "engine/experiment/run_check.h"
#include "tests/engine/training/tiny_project.h"
#include "tests/support/await.h"
#include "tests/support/must.h"
#include "tests/support/own_settings.h"
#include "tests/support/process.h"
#include "widgets/forms/result_notes.h"
#include "widgets/models/qt_text.h"

using namespace etude;
using namespace Qt::StringLiterals;
using test::must;

/// A study of a real project, whose one run the real worker has trained.
class TestStudyCheckBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCheckTellsItsVerdicts();
    void aControlIsQueued();
    void risingRunsAreTrainedOn();
    void withoutAFinishedRunThereIsNothing();

private:
    [[nodiscard]] QStringList notes() const {
        QStringList texts;
        for (const QLabel* label : m_bar.findChild<ResultNotes*>()->findChildren<QLabel*>())
            if (!label->text().isEmpty())
                texts << label->text();
        return texts;
    }

    test::OwnSettings m_settings;
    QTemporaryDir m_folder;
    std::unique_ptr<ProjectSession> m_session;
    std::shared_ptr<const Study> m_study;
    StudyCheckBar m_bar;
};

void TestStudyCheckBar::initTestCase() {
    qputenv("ETUDE_WORKER", ETUDE_BIN_DIR "/etude-worker");
    test::TinyProject tiny = test::TinyProject::create(toPath(m_folder.filePath(u"p"_s)), 24);
    tiny.spec.training.epochs = 1;
    {
        ProjectDatabase database = must(ProjectDatabase::create(tiny.layout));
        const Study study = must(studyOfRuns("tiny", {tiny.spec}));
        must(database.addStudy(study));
        m_study = std::make_shared<const Study>(study);
    }
    const RunFolder run = must(RunFolder::claim(tiny.layout, m_study->runs.front()));
    QCOMPARE(test::runProcess(QStringLiteral(ETUDE_BIN_DIR "/etude-worker"),
                              {toQt(run.path()), u"--threads"_s, u"1"_s, u"--device"_s, u"cpu"_s}, 300)
                 .exitCode,
             0);
    m_session = std::make_unique<ProjectSession>(tiny.layout, false);
    AWAIT_VERIFY(m_session->results().size() == 1);
    m_bar.setSession(m_session.get());
    m_bar.showStudy(m_study);
    AWAIT_VERIFY(m_bar.isVisibleTo(nullptr));
}

void TestStudyCheckBar::aCheckTellsItsVerdicts() {
    AWAIT_COMPARE(notes().size(), 1); // that the run was still rising
    QSignalSpy failed(&m_bar, &StudyCheckBar::failed);
    auto* check = m_bar.findChild<QPushButton*>(u"checkStudy"_s);
    check->click();
    QCOMPARE(check->text(), u"Cancel the check"_s);
    check->click();
    AWAIT_VERIFY(check->text() == u"Check"_s);
    check->click();
    AWAIT_VERIFY(notes().size() == 3);
    QVERIFY(notes()[0].endsWith(u"the same bits in 1 epochs and 12 test scores."_s));
    QVERIFY(notes()[1].startsWith(u"Tested in batches of 7"_s));
    QCOMPARE(check->text(), u"Check"_s);
    QVERIFY(failed.isEmpty());
}

void TestStudyCheckBar::aControlIsQueued() {
    auto* queue = m_bar.findChild<QPushButton*>(u"queueControl"_s);
    QVERIFY(queue->isVisibleTo(&m_bar));
    queue->click();
    AWAIT_VERIFY(m_session->studies().size() == 2);
    QCOMPARE(m_session->studies()[1].name, std::string("tiny, label-shuffle control"));
    AWAIT_VERIFY(notes().size() == 4);
    QVERIFY(notes()[3].startsWith(u"Label-shuffle control"_s));
    QVERIFY(!queue->isVisibleTo(&m_bar));
    AWAIT_VERIFY(
        std::ranges::all_of(m_session->runs(), [](const RunRow& run) { return run.state == RunState::Finished; }) &&
        !m_session->schedulerRunning());
}

/// Of one epoch the best is the last.
void TestStudyCheckBar::risingRunsAreTrainedOn() {
    auto* button = m_bar.findChild<QPushButton*>(u"trainLonger"_s);
    auto* epochs = m_bar.findChild<QSpinBox*>(u"longerEpochs"_s);
    AWAIT_VERIFY(button->isVisibleTo(&m_bar));
    QCOMPARE(epochs->value(), 2);
    button->click();
    AWAIT_VERIFY(m_session->studies().size() == 3);
    QCOMPARE(m_session->studies()[2].name, std::string("tiny, 2 epochs"));
    AWAIT_VERIFY(
        std::ranges::all_of(m_session->runs(), [](const RunRow& run) { return run.state == RunState::Finished; }) &&
        !m_session->schedulerRunning());
}

void TestStudyCheckBar::withoutAFinishedRunThereIsNothing() {
    RunSpec other = m_study->runs.front();
    other.seeds.initialisation = 77;
    other.data.dataset = std::string(32, '1');
    m_bar.showStudy(std::make_shared<const Study>(must(studyOfRuns("other", {other}))));
    AWAIT_VERIFY(!m_bar.isVisibleTo(nullptr));
}

QTEST_MAIN(TestStudyCheckBar)
#include "tst_study_check_bar.moc"
