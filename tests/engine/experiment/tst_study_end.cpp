// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/experiment/queue_control.h"
#include "tests/engine/experiment/scheduler_fixture.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::Behaviour;
using test::must;
using test::report;

namespace {

StudyEnd endOf(const std::string& id, const std::string& name, int finished, int failed, int cancelled, int waiting) {
    return {id, name, finished, failed, cancelled, waiting};
}

} // namespace

/// With real workers that train nothing.
class TestStudyEnd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<test::SchedulerFixture>();
        m_ends.clear();
        m_fixture->options.onStudyEnd = [this](const StudyEnd& end) { m_ends.push_back(end); };
    }
    void eachStudyOnceInTheOrderOfTheirEnds();
    void nothingAboutStudiesThatHadEndedBefore();
    void failedAndCancelledRunsAreCounted();
    void retriedRunsEndTheStudyAgain();
    void studiesThatWaitForTheFailedOneAreTold();
    void pausedStudiesHaveNotEnded();
    void aStopIsNoEnd();
    void sentences();

private:
    std::unique_ptr<test::SchedulerFixture> m_fixture;
    std::vector<StudyEnd> m_ends;
};

void TestStudyEnd::eachStudyOnceInTheOrderOfTheirEnds() {
    std::vector<StudyEnd> expected;
    for (const char* name : {"first", "second"}) {
        m_fixture->queue(name, Behaviour::Finish, 2);
        expected.push_back(endOf(m_fixture->lastStudy, name, 2, 0, 0, 0));
    }
    QCOMPARE(m_fixture->work(), report(4));
    QCOMPARE(m_ends, expected);
}

void TestStudyEnd::nothingAboutStudiesThatHadEndedBefore() {
    m_fixture->queue("study", Behaviour::Finish);
    QCOMPARE(m_fixture->work(), report(1));
    m_ends.clear();
    QCOMPARE(m_fixture->work().alreadyFinished, 1);
    QVERIFY(m_ends.empty());
}

void TestStudyEnd::failedAndCancelledRunsAreCounted() {
    const auto runs = m_fixture->queue("study", Behaviour::Fail, 3);
    must(runs.back().requestCancel());
    const auto removed = std::vector{runs.front().id()};
    QCOMPARE(must(removeRuns(m_fixture->project(), m_fixture->lastStudy, removed)).changed, 1);
    QCOMPARE(m_fixture->work().failed, 1);
    QCOMPARE(m_ends, std::vector{endOf(m_fixture->lastStudy, "study", 0, 1, 1, 0)});
}

void TestStudyEnd::retriedRunsEndTheStudyAgain() {
    const auto runs = m_fixture->queue("study", Behaviour::FailOnce, 2);
    QCOMPARE(m_fixture->work(), report(0, 2));
    must(runs.front().requestRetry());
    QCOMPARE(m_fixture->work().finished, 1);
    QCOMPARE(m_ends, (std::vector{endOf(m_fixture->lastStudy, "study", 0, 2, 0, 0),
                                  endOf(m_fixture->lastStudy, "study", 1, 1, 0, 0)}));
}

void TestStudyEnd::studiesThatWaitForTheFailedOneAreTold() {
    m_fixture->queue("study", Behaviour::Fail, 3);
    must(setOnFailure(m_fixture->project(), m_fixture->lastStudy, OnFailure::Stop));
    QCOMPARE(m_fixture->work().heldBack, 2);
    QCOMPARE(m_ends, std::vector{endOf(m_fixture->lastStudy, "study", 0, 1, 0, 2)});
}

void TestStudyEnd::pausedStudiesHaveNotEnded() {
    m_fixture->queue("study", Behaviour::Finish, 2);
    SchedulerOptions options = m_fixture->options;
    const std::string study = m_fixture->lastStudy;
    options.onChange = [&](const std::string&) { must(pauseStudy(m_fixture->project(), study, true)); };
    const auto paused = must(runQueue(m_fixture->project(), options));
    QCOMPARE(paused.paused, 2 - paused.finished);
    QVERIFY(paused.paused > 0);
    QVERIFY(m_ends.empty());
}

void TestStudyEnd::aStopIsNoEnd() {
    const auto runs = m_fixture->queue("study", Behaviour::WaitForStop);
    std::stop_source stop;
    static_cast<void>(m_fixture->work([&](const std::string&) { stop.request_stop(); }, stop.get_token()));
    QVERIFY(m_ends.empty());
}

void TestStudyEnd::sentences() {
    const auto text = [](const StudyEnd& end) { return studyEndText(end).english(); };
    QCOMPARE(text(endOf("", "fig 5", 12, 0, 0, 0)),
             std::string("The study 'fig 5' has ended: all its runs are finished (12)."));
    QCOMPARE(text(endOf("", "fig 5", 10, 1, 1, 0)),
             std::string("The study 'fig 5' has ended: 10 of 12 runs finished, 1 failed, 1 cancelled."));
    QCOMPARE(
        text(endOf("", "fig 5", 3, 1, 0, 8)),
        std::string("The study 'fig 5' stands still because a run failed: 3 of 12 runs finished, 1 failed, 8 wait."));
}

QTEST_GUILESS_MAIN(TestStudyEnd)
#include "tst_study_end.moc"
