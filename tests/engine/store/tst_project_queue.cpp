// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/project_queue.h"

#include <QTest>

#include "engine/experiment/queue_control.h"
#include "tests/engine/experiment/study_ids.h"
#include "tests/engine/store/store_fixture.h"

using namespace etude;
using namespace etude::test;

class TestProjectQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void studiesAndRunsInTheOrderOfTheQueue();
    void whatWaitsAndHow();
    void aRunOfTwoStudiesIsInTurnForOne();
};

namespace {

ProjectQueue queueOf(Project& project) {
    must(project.database.ingest());
    return must(project.database.queue(must(loadQueueOrder(project.layout))));
}

WaitingRuns waitingIn(Project& project) {
    const ProjectQueue queue = queueOf(project); // reads what is new first
    return waitingRuns(queue, must(project.database.runs()));
}

void fail(const Project& project, const RunSpec& spec) {
    RunJournal journal = must(RunJournal::open(must(RunFolder::claim(project.layout, spec))));
    must(journal.write(StartedEvent{2, "host", "cpu", "0.1", "abc", "1.13", "etude-worker run"}));
    must(journal.write(EndedEvent{RunState::Failed, "no memory"}));
}

} // namespace

void TestProjectQueue::studiesAndRunsInTheOrderOfTheQueue() {
    Project project;
    const Study first = smallStudy(kDatasetHash, 2, "first");
    const Study second = smallStudy("fedcba9876543210fedcba9876543210", 1, "second");
    must(project.database.addStudy(first));
    must(project.database.addStudy(second));
    must(setPriority(project.layout, second.id, 1));
    const Ids runs = idsOf(first);
    must(moveRuns(project.layout, first.id, Ids{runs[3]}, runs[0]));
    const ProjectQueue queue = queueOf(project);
    QCOMPARE(queue.studies.size(), std::size_t{2});
    QCOMPARE(queue.studies[0].study, second.id);
    QCOMPARE(queue.studies[0].order.priority, 1);
    QCOMPARE(queue.studies[1].runs, (Ids{runs[3], runs[0], runs[1], runs[2]}));
    QVERIFY(queue.cancelled.empty());
}

void TestProjectQueue::whatWaitsAndHow() {
    Project project;
    const Study study = smallStudy(kDatasetHash, 3);
    must(project.database.addStudy(study));
    const Ids ids = idsOf(study);
    finishRun(project.layout, study.runs[0], 0.7);
    static_cast<void>(cancelRuns(project.layout, Ids{ids[1]}));
    must(removeRuns(project.layout, study.id, Ids{ids[2]}));
    QCOMPARE(waitingIn(project), (WaitingRuns{{ids[2], Waiting::Removed},
                                              {ids[3], Waiting::InTurn},
                                              {ids[4], Waiting::InTurn},
                                              {ids[5], Waiting::InTurn}}));
    QCOMPARE(queueOf(project).cancelled, std::set<std::string>{ids[1]});

    // Stopped, but not cancelled: a paused study's run saves and stops.
    {
        RunJournal journal = must(RunJournal::open(must(RunFolder::claim(project.layout, study.runs[5]))));
        must(journal.write(EndedEvent{RunState::Stopped, ""}));
    }
    must(setOnFailure(project.layout, study.id, OnFailure::Stop));
    fail(project, study.runs[4]);
    QCOMPARE(waitingIn(project),
             (WaitingRuns{{ids[2], Waiting::Removed}, {ids[3], Waiting::HeldBack}, {ids[5], Waiting::HeldBack}}));
    must(pauseStudy(project.layout, study.id, true));
    QCOMPARE(waitingIn(project).at(ids[5]), Waiting::Paused);
    must(pauseStudy(project.layout, study.id, false));
    static_cast<void>(retryRuns(project.layout, Ids{ids[4]}));
    QCOMPARE(waitingIn(project).at(ids[4]), Waiting::InTurn);
    QCOMPARE(waitingIn(project).at(ids[3]), Waiting::InTurn);
}

void TestProjectQueue::aRunOfTwoStudiesIsInTurnForOne() {
    Project project;
    const Study study = smallStudy(kDatasetHash, 1);
    const Study other = must(studyOfRuns("other", {study.runs[0]}));
    must(project.database.addStudy(study));
    must(project.database.addStudy(other));
    must(pauseStudy(project.layout, study.id, true));
    const Ids ids = idsOf(study);
    QCOMPARE(waitingIn(project), (WaitingRuns{{ids[0], Waiting::InTurn}, {ids[1], Waiting::Paused}}));
    QCOMPARE(queueOf(project).studies.size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestProjectQueue)
#include "tst_project_queue.moc"
