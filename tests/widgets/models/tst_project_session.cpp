// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "engine/core/files.h"
#include "engine/experiment/queue_control.h"
#include "engine/experiment/run_folder.h"
#include "tests/support/audio_signals.h"
#include "tests/support/session_answer.h"
#include "tests/support/show.h"
#include "widgets/models/project_session.h"
#include "widgets/models/qt_text.h"

using namespace etude;

namespace {

constexpr int kClipsPerTag = 10;
constexpr int kTimeLimit = 60000; // ms

void writeClips(const QString& folder) {
    for (const auto& [tag, frequency] : {std::pair{"low", 300.0}, std::pair{"high", 3000.0}}) {
        QDir().mkpath(folder + QLatin1Char('/') + QLatin1String(tag));
        for (int i = 0; i < kClipsPerTag; ++i)
            test::writeAudio(toPath(QStringLiteral("%1/%2/%3.wav").arg(folder, QLatin1String(tag)).arg(i)), "wav",
                             test::sine(frequency + 10.0 * i, 12000, 0.2), 12000);
    }
}

StudyPlan planOf(const std::string& dataset) {
    StudyPlan plan;
    plan.name = "compression";
    plan.base.data.dataset = dataset;
    plan.base.input.audio.clipSeconds = 2.0;
    plan.factors = {{"compression", {"decibel", "linear"}}};
    plan.seeds = 2;
    return plan;
}

} // namespace

class TestProjectSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void missingProjectFails();
    void answersComeInTheOrderAsked();
    void noAnswerComesAfterTheContext();
    void noAnswerComesAfterTheSession();
    void anErrorReachesItsAskerAlone();
    void changedComesBeforeTheAnswer();
    void whatAFailedChangeDidIsReadToo();
    void importsAndLoads();
    void importOfNothingFails();
    void queuesAndIngests();
    void cancelsAndResumesAQueuedRun();
    void seesWhatACommandDoesToTheQueue();
    void tellsOfAStuckRun();
    void endsQuicklyWithRequestsPending();

private:
    [[nodiscard]] std::unique_ptr<ProjectSession> openNew();
    /// Imports the clips and queues four runs without starting them.
    void queue(ProjectSession& session);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectSession::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    writeClips(m_folder->filePath(QStringLiteral("clips")));
}

std::unique_ptr<ProjectSession> TestProjectSession::openNew() {
    auto session =
        std::make_unique<ProjectSession>(ProjectLayout{toPath(m_folder->filePath(QStringLiteral("p")))}, true);
    return test::caughtUp(*session) ? std::move(session) : nullptr;
}

void TestProjectSession::queue(ProjectSession& session) {
    const auto dataset = test::imported(session, toPath(m_folder->filePath(QStringLiteral("clips"))));
    QVERIFY2(dataset, dataset ? "" : dataset.error().message.c_str());
    QVERIFY(test::addedStudy(session, planOf(dataset->toStdString())));
    QCOMPARE(session.runs().size(), 4);
}

void TestProjectSession::missingProjectFails() {
    ProjectSession session(ProjectLayout{toPath(m_folder->filePath(QStringLiteral("none")))}, false);
    QSignalSpy failed(&session, &ProjectSession::failed);
    bool worked = false;
    const auto answer = test::ask(session, [&](ProjectDatabase&) -> Result<int> {
        worked = true;
        return 1;
    });
    QVERIFY(!answer && !worked);
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
    QVERIFY(QString::fromStdString(answer.error().message).contains(QStringLiteral("is no Etude project")));
    QCOMPARE(failed.count(), 0); // who asks is told
    QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("none"))));
}

void TestProjectSession::answersComeInTheOrderAsked() {
    const auto session = openNew();
    QVERIFY(session);
    std::vector<int> worked; // touched by the session's thread alone, until the last answer is there
    std::vector<int> answered;
    const auto ask = [&](int number, bool changes) {
        const auto work = [&worked, number, gui = QThread::currentThread()](ProjectDatabase&) -> Result<int> {
            if (number == 0)
                QThread::msleep(50); // what comes behind waits
            if (QThread::currentThread() == gui)
                return Error{ErrorKind::Invalid, say("This is the window's thread.")};
            worked.push_back(number);
            return number;
        };
        const auto done = [&answered, gui = QThread::currentThread()](const Result<int>& answer) {
            if (answer && QThread::currentThread() == gui)
                answered.push_back(*answer);
        };
        if (changes)
            session->change(this, work, done);
        else
            session->ask(this, work, done);
    };
    for (int number = 0; number < 6; ++number)
        ask(number, number % 3 == 1);
    QVERIFY(answered.empty()); // asking does not wait
    AWAIT_COMPARE(answered.size(), std::size_t{6});
    QCOMPARE(worked, (std::vector<int>{0, 1, 2, 3, 4, 5}));
    QCOMPARE(answered, worked);
}

void TestProjectSession::noAnswerComesAfterTheContext() {
    const auto session = openNew();
    QVERIFY(session);
    auto context = std::make_unique<QObject>();
    QSemaphore worked;
    int answers = 0;
    session->ask(
        context.get(),
        [&](ProjectDatabase&) -> Result<void> {
            worked.release();
            return {};
        },
        [&](const Result<void>&) { ++answers; });
    QVERIFY(worked.tryAcquire(1, kTimeLimit));
    context.reset(); // the answer is on its way
    QVERIFY(test::caughtUp(*session));
    QCOMPARE(answers, 0);
}

void TestProjectSession::noAnswerComesAfterTheSession() {
    auto session = openNew();
    QVERIFY(session);
    bool worked = false;
    int answers = 0;
    const auto ask = [&] {
        session->ask(
            this,
            [&](ProjectDatabase&) -> Result<void> {
                QThread::msleep(20);
                worked = true;
                return {};
            },
            [&](const Result<void>&) { ++answers; });
    };
    ask();
    session.reset();
    QVERIFY(worked); // what was asked is done all the same
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
}

void TestProjectSession::anErrorReachesItsAskerAlone() {
    const auto session = openNew();
    QVERIFY(session);
    QSignalSpy failed(session.get(), &ProjectSession::failed);
    QStringList errors;
    QStringList others;
    const auto note = [](QStringList& list) {
        return [&list](const Result<int>& answer) {
            list << (answer ? QString::number(*answer) : toQt(answer.error().message));
        };
    };
    session->ask(
        this, [](ProjectDatabase&) -> Result<int> { return 1; }, note(others));
    session->ask(
        this,
        [](ProjectDatabase&) -> Result<int> {
            return Error{ErrorKind::Invalid, say("No.")};
        },
        note(errors));
    session->change(
        this,
        [](ProjectDatabase&) -> Result<int> {
            return Error{ErrorKind::Invalid, say("Never.")};
        },
        note(errors));
    session->change(
        this, [](ProjectDatabase&) -> Result<int> { return 2; }, note(others));
    AWAIT_COMPARE(others, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(errors, (QStringList{QStringLiteral("No."), QStringLiteral("Never.")}));
    QCOMPARE(failed.count(), 0);
}

void TestProjectSession::changedComesBeforeTheAnswer() {
    const auto session = openNew();
    QVERIFY(session);
    QStringList heard;
    connect(session.get(), &ProjectSession::changed, this,
            [&] { heard << QStringLiteral("%1 data sets").arg(session->datasets().size()); });
    const auto add = [](ProjectDatabase& database) {
        return database.addDataset({"a", "/audio", {"a"}, {{"a.wav", {0}, SplitPart::Train, {}}}});
    };
    session->change(this, add, [&](const Result<std::string>&) { heard << QStringLiteral("stored"); });
    session->ask(
        this, [](ProjectDatabase& database) { return database.datasets(); },
        [&](const Result<std::vector<DatasetRow>>&) { heard << QStringLiteral("read"); });
    AWAIT_COMPARE(heard,
                  (QStringList{QStringLiteral("1 data sets"), QStringLiteral("stored"), QStringLiteral("read")}));
}

void TestProjectSession::whatAFailedChangeDidIsReadToo() {
    const auto session = openNew();
    QVERIFY(session);
    const auto answer = test::change(*session, [](ProjectDatabase& database) -> Result<void> {
        if (const auto added = database.addDataset({"a", "/audio", {"a"}, {{"a.wav", {0}, SplitPart::Train, {}}}});
            !added)
            return added.error();
        return Error{ErrorKind::Io, say("The other half failed.")};
    });
    QVERIFY(!answer && answer.error().kind == ErrorKind::Io);
    QCOMPARE(session->datasets().size(), 1);
}

void TestProjectSession::importsAndLoads() {
    const auto session = openNew();
    QVERIFY(session);
    const auto imported = test::imported(*session, toPath(m_folder->filePath(QStringLiteral("clips"))));
    QVERIFY(imported);
    QCOMPARE(session->datasets().size(), 1);
    const DatasetRow row = session->datasets().first();
    QCOMPARE(toQt(row.hash), *imported);
    QCOMPARE(row.tracks, qint64{2 * kClipsPerTag});
    QCOMPARE(row.tags, qint64{2});
    const auto dataset = test::ask(*session, [&](ProjectDatabase& database) { return database.dataset(row.hash); });
    QVERIFY(dataset);
    QCOMPARE(dataset->tracks.size(), std::size_t{2 * kClipsPerTag});
    QCOMPARE(datasetHash(*dataset).hex(), row.hash);
}

void TestProjectSession::importOfNothingFails() {
    const auto session = openNew();
    QVERIFY(session);
    const auto imported = test::imported(*session, toPath(m_folder->filePath(QStringLiteral("missing.csv"))));
    QVERIFY(!imported);
    QVERIFY(imported.error().message.find("missing.csv") != std::string::npos);
    QVERIFY(session->datasets().isEmpty());
}

void TestProjectSession::queuesAndIngests() {
    const auto session = openNew();
    QVERIFY(session);
    queue(*session);
    const RunRow first = session->runs().first();
    QCOMPARE(first.state, RunState::Queued);
    QVERIFY(session->results().isEmpty() || !session->results().first().rocAuc);
    // Four runs are two configurations, numbered as they appear.
    QCOMPARE(session->configurationIndex(toQt(session->runs()[0].configuration)), 0);
    QCOMPARE(session->configurationIndex(toQt(session->runs()[1].configuration)), 1);
    QCOMPARE(session->configurationIndex(toQt(session->runs()[2].configuration)), 0);

    // What a worker would write.
    const auto study = loadStudy(session->layout(), first.study);
    QVERIFY(study.has_value());
    const auto folder = RunFolder::claim(session->layout(), study->runs.front());
    QVERIFY(folder.has_value());
    QCOMPARE(folder->id(), first.id);
    {
        auto journal = RunJournal::open(*folder);
        QVERIFY(journal.has_value());
        QVERIFY(journal->write(StartedEvent{2, "host", "cpu", "0.1", "abc", "1.13"}).has_value());
        QVERIFY(journal->write(LeftOutEvent{"low/1.wav", "it is empty"}).has_value());
        EpochEvent epoch;
        epoch.epoch = 1;
        epoch.trainLoss = 0.5;
        epoch.validationRocAuc = 0.75;
        QVERIFY(journal->write(epoch).has_value());
        TestEvent test;
        test.epoch = 1;
        test.rocAuc = 0.875;
        QVERIFY(journal->write(test).has_value());
        QVERIFY(journal->write(EndedEvent{}).has_value());
    }
    QSignalSpy changed(session.get(), &ProjectSession::changed);
    session->refresh();
    QVERIFY(changed.wait(kTimeLimit));
    QCOMPARE(session->runs().first().state, RunState::Finished);
    QCOMPARE(session->runs().first().testRocAuc, std::optional<double>(0.875));

    const auto epochs = test::ask(*session, [&](ProjectDatabase& database) { return database.epochs(first.id); });
    QVERIFY(epochs);
    QCOMPARE(epochs->size(), std::size_t{1});
    QCOMPARE(epochs->front().trainLoss, 0.5);
}

void TestProjectSession::cancelsAndResumesAQueuedRun() {
    const auto session = openNew();
    QVERIFY(session);
    queue(*session);
    const auto cancel = [&session](const std::vector<std::string>& ids) {
        return test::change(*session, [ids](const ProjectDatabase& database) -> Result<RunControlReport> {
            return cancelRuns(database.layout(), ids);
        });
    };
    const std::string id = session->runs()[1].id;
    const auto cancelled = cancel({id});
    QVERIFY(cancelled);
    QCOMPARE(*cancelled, (RunControlReport{1, {}}));
    QVERIFY(session->runs()[1].state == RunState::Stopped);
    QVERIFY(session->runs()[0].state == RunState::Queued);
    const auto resumed = test::change(*session, [id](const ProjectDatabase& database) -> Result<RunControlReport> {
        return resumeRuns(database.layout(), std::vector{id});
    });
    QVERIFY(resumed);
    QCOMPARE(*resumed, (RunControlReport{1, {}}));
    QVERIFY(session->runs()[1].state == RunState::Queued);
    const auto unknown = cancel({"none", id});
    QVERIFY(unknown);
    QCOMPARE(unknown->changed, 1);
    QCOMPARE(unknown->problems.size(), std::size_t{1});
    QVERIFY(session->runs()[1].state == RunState::Stopped); // the others are asked all the same
}

void TestProjectSession::seesWhatACommandDoesToTheQueue() {
    const auto session = openNew();
    QVERIFY(session);
    queue(*session);
    QCOMPARE(session->queue().studies.size(), std::size_t{1});
    const StudyQueue before = session->queue().studies.front();
    QCOMPARE(before.runs.size(), std::size_t{4});
    QCOMPARE(session->waiting().at(before.runs[0]), Waiting::InTurn);
    const std::vector last{before.runs[3]};
    QVERIFY(moveRuns(session->layout(), before.study, last, before.runs[0]).has_value());
    AWAIT_COMPARE(session->queue().studies.front().runs.front(), last.front());
    QVERIFY(pauseStudy(session->layout(), before.study, true).has_value());
    AWAIT_COMPARE(session->waiting().at(before.runs[0]), Waiting::Paused);
}

void TestProjectSession::tellsOfAStuckRun() {
    const auto session = openNew();
    QVERIFY(session);
    queue(*session);
    const std::string id = session->runs()[0].id;
    const auto spec = test::ask(*session, [id](ProjectDatabase& database) { return database.provenance(id); })->spec;
    const auto folder = RunFolder::claim(session->layout(), spec.value());
    QVERIFY(folder.has_value());
    QFile events(toQt(folder->eventsFile()));
    QVERIFY(events.open(QIODevice::WriteOnly));
    events.write(
        (encodeEvent({"2026-03-01T12:00:00.000Z", 1, StartedEvent{2, "host", "cpu", "0.1", "abc", "1.13"}}) + "\n")
            .c_str());
    events.close();
    const auto lastHour = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
    std::filesystem::last_write_time(folder->eventsFile(), lastHour);
    const auto lock = FileLock::tryAcquire(folder->file("lock"));
    QVERIFY(lock.has_value());
    session->refresh();
    AWAIT_COMPARE(session->stuck().size(), std::size_t{1});
    QCOMPARE(session->stuck().front().run, id);
    QCOMPARE(session->stuck().front().seconds, std::int64_t{3600});
}

void TestProjectSession::endsQuicklyWithRequestsPending() {
    auto session = openNew();
    QVERIFY(session);
    queue(*session);
    const std::string id = session->runs()[0].id;
    const ProjectLayout layout = session->layout();
    // What was asked at the last moment is done before the session ends.
    session->change(
        this,
        [id](const ProjectDatabase& database) -> Result<RunControlReport> {
            return cancelRuns(database.layout(), std::vector{id});
        },
        [](const Result<RunControlReport>&) {});
    session.reset();
    const auto folder = RunFolder::open(layout.run(id));
    QVERIFY(folder.has_value());
    QVERIFY(folder->cancelRequested());
}

QTEST_GUILESS_MAIN(TestProjectSession)
#include "tst_project_session.moc"
