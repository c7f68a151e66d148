// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/run_control.h"

#include <filesystem>
#include <fstream>
#include <memory>

#include <QTemporaryDir>
#include <QTest>

#include "engine/experiment/run_folder.h"
#include "engine/experiment/study.h"
#include "tests/support/must.h"

using namespace etude;
using test::must;
namespace fs = std::filesystem;

class TestRunControl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatASchedulerWouldWorkOnIsCancelled();
    void aRunningOneIsAsked();
    void aRunWithoutAFolderGetsOne();
    void aClaimThatCrashedIsFinished();
    void anUnknownRunKeepsNoOtherFromIt();
    void cancelledOnesAreResumed();
    void aRunThatWaitsNeedsNothing();
    void failedOnesAreTold();
    void failedOnesAreTriedAgainOnce();
    void cancelledOnesAreRetried();
    void aDamagedFolderIsTold();

private:
    [[nodiscard]] ProjectLayout project() const { return {fs::path(m_folder->path().toStdString())}; }
    [[nodiscard]] std::string id(std::size_t run) const { return storedRunId(m_study.runs.at(run)); }
    [[nodiscard]] std::vector<std::string> allIds() const {
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < m_study.runs.size(); ++i)
            ids.push_back(id(i));
        return ids;
    }
    [[nodiscard]] RunFolder claimed(std::size_t run) const {
        return RunFolder::claim(project(), m_study.runs.at(run)).value();
    }
    /// A run that was started and ended in that state; Interrupted: without a last word.
    [[nodiscard]] RunFolder ended(std::size_t run, RunState state) const {
        const RunFolder folder = claimed(run);
        auto journal = must(RunJournal::open(folder));
        must(journal.write(StartedEvent{}));
        if (state != RunState::Interrupted)
            must(journal.write(EndedEvent{state, "why"}));
        return folder;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Study m_study; ///< of six runs
};

void TestRunControl::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    StudyPlan plan;
    plan.name = "study";
    plan.base.data.dataset = hashText("data").hex();
    plan.seeds = 6;
    m_study = expandStudy(plan).value();
    QVERIFY(saveStudy(project(), m_study).has_value());
}

void TestRunControl::whatASchedulerWouldWorkOnIsCancelled() {
    const RunFolder queued = claimed(0);
    const RunFolder interrupted = ended(1, RunState::Interrupted);
    const RunFolder stopped = ended(2, RunState::Stopped); // with its scheduler: the next one goes on with it
    const RunFolder finished = ended(3, RunState::Finished);
    const RunFolder failed = ended(4, RunState::Failed);
    const RunFolder cancelled = ended(5, RunState::Stopped);
    QVERIFY(cancelled.requestCancel());
    const std::string asked = readFile(cancelled.file("cancel")).value();

    QCOMPARE(cancelRuns(project(), allIds()), (RunControlReport{3, {}}));
    for (const RunFolder& folder : {queued, interrupted, stopped, cancelled}) {
        QVERIFY(folder.cancelRequested());
        QCOMPARE(folder.state(), RunState::Stopped);
    }
    QVERIFY(!finished.cancelRequested());
    QVERIFY(!failed.cancelRequested());
    QCOMPARE(readFile(cancelled.file("cancel")).value(), asked);
    QCOMPARE(cancelRuns(project(), allIds()), RunControlReport{});
}

void TestRunControl::aRunningOneIsAsked() {
    const RunFolder folder = claimed(0);
    const auto journal = RunJournal::open(folder);
    QVERIFY(journal.has_value());
    QCOMPARE(cancelRuns(project(), std::vector{id(0)}).changed, 1);
    QVERIFY(folder.cancelRequested());
    QCOMPARE(folder.state(), RunState::Running); // until it has seen it
}

void TestRunControl::aRunWithoutAFolderGetsOne() {
    QCOMPARE(cancelRuns(project(), std::vector{id(3)}).changed, 1);
    const auto folder = RunFolder::open(project().run(id(3)));
    QVERIFY(folder.has_value());
    QCOMPARE(folder->spec(), m_study.runs[3]);
    QCOMPARE(folder->state(), RunState::Stopped);
    QVERIFY(!fs::exists(project().run(id(2))));
}

void TestRunControl::aClaimThatCrashedIsFinished() {
    const RunFolder folder = claimed(0);
    std::ofstream(folder.file("spec.json")) << "{";
    fs::remove(claimed(1).file("spec.json"));
    QCOMPARE(cancelRuns(project(), std::vector{id(0), id(1)}).changed, 2);
    QCOMPARE(RunFolder::open(folder.path())->state(), RunState::Stopped);
    QCOMPARE(RunFolder::open(project().run(id(1)))->spec(), m_study.runs[1]);
}

void TestRunControl::anUnknownRunKeepsNoOtherFromIt() {
    const RunControlReport report = cancelRuns(project(), std::vector<std::string>{id(0), "nobody", id(1)});
    QCOMPARE(report.changed, 2);
    QCOMPARE(report.problems.size(), std::size_t{1});
    QVERIFY(report.problems[0].english().find("nobody") != std::string::npos);
    QVERIFY(!fs::exists(project().run("nobody")));
}

void TestRunControl::cancelledOnesAreResumed() {
    const RunFolder queued = claimed(0);
    const RunFolder stopped = ended(1, RunState::Stopped);
    const RunFolder other = claimed(2);
    QCOMPARE(cancelRuns(project(), std::vector{id(0), id(1), id(2)}).changed, 3);
    QCOMPARE(resumeRuns(project(), std::vector{id(0), id(1), id(3)}), (RunControlReport{2, {}}));
    QCOMPARE(queued.state(), RunState::Queued);
    QVERIFY(!stopped.cancelRequested());
    QVERIFY(other.cancelRequested());
    QCOMPARE(resumeRuns(project(), std::vector{id(0), id(1)}), RunControlReport{});
}

void TestRunControl::aRunThatWaitsNeedsNothing() {
    QCOMPARE(resumeRuns(project(), allIds()), RunControlReport{});
    QVERIFY(!fs::exists(project().runs()));
}

void TestRunControl::failedOnesAreTold() {
    const RunFolder failed = ended(0, RunState::Failed);
    const RunFolder interrupted = ended(1, RunState::Interrupted);
    QCOMPARE(resumeRuns(project(), std::vector{id(1)}), RunControlReport{});
    QCOMPARE(resumeRuns(project(), allIds()), (RunControlReport{0, {}}));
    QVERIFY(failed.requestCancel()); // as older versions did
    QCOMPARE(resumeRuns(project(), allIds()), (RunControlReport{1, {}}));
}

void TestRunControl::failedOnesAreTriedAgainOnce() {
    const RunFolder failed = ended(0, RunState::Failed);
    const RunFolder finished = ended(1, RunState::Finished);
    QCOMPARE(retryRuns(project(), allIds()), (RunControlReport{1, {}}));
    QCOMPARE(failed.state(), RunState::Queued);
    QCOMPARE(finished.state(), RunState::Finished);
    QCOMPARE(retryRuns(project(), allIds()), RunControlReport{});
    QCOMPARE(cancelRuns(project(), std::vector{id(0)}).changed, 1);
    QCOMPARE(failed.state(), RunState::Failed);
    QVERIFY(!failed.cancelRequested());
    QCOMPARE(retryRuns(project(), std::vector{id(0)}).changed, 1);
    auto journal = must(RunJournal::open(failed));
    QVERIFY(failed.retryRequested());
    must(journal.write(EndedEvent{RunState::Failed, "again"}));
    QVERIFY(!failed.retryRequested());
}

void TestRunControl::cancelledOnesAreRetried() {
    const RunFolder failed = ended(0, RunState::Failed);
    QVERIFY(failed.requestCancel()); // as older versions did
    const RunFolder cancelled = ended(1, RunState::Stopped);
    QVERIFY(cancelled.requestCancel());
    const RunFolder interrupted = ended(2, RunState::Interrupted); // a scheduler may have given it up
    QCOMPARE(retryRuns(project(), allIds()), (RunControlReport{3, {}}));
    QCOMPARE(failed.state(), RunState::Queued);
    QVERIFY(!cancelled.cancelRequested());
    QVERIFY(interrupted.retryRequested());
    QCOMPARE(interrupted.state(), RunState::Interrupted);
}

void TestRunControl::aDamagedFolderIsTold() {
    const RunFolder renamed = claimed(0);
    fs::rename(renamed.path(), project().run("other"));
    QCOMPARE(claimed(1).requestCancel().has_value(), true);
    const std::vector<std::string> ids{"other", id(1)};
    const RunControlReport cancelled = cancelRuns(project(), ids);
    QCOMPARE(cancelled.problems.size(), std::size_t{1});
    const RunControlReport resumed = resumeRuns(project(), ids);
    QCOMPARE(resumed.changed, 1);
    QCOMPARE(resumed.problems, cancelled.problems);
}

QTEST_APPLESS_MAIN(TestRunControl)
#include "tst_run_control.moc"
