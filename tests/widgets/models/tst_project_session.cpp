// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "engine/experiment/run_folder.h"
#include "tests/support/audio_signals.h"
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
    void importsAndLoads();
    void importOfNothingFails();
    void queuesAndIngests();
    void cancelsAQueuedRun();
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
    QSignalSpy opened(session.get(), &ProjectSession::opened);
    return opened.wait(kTimeLimit) ? std::move(session) : nullptr;
}

void TestProjectSession::queue(ProjectSession& session) {
    QSignalSpy imported(&session, &ProjectSession::datasetImported);
    session.importDataset(m_folder->filePath(QStringLiteral("clips")));
    QVERIFY(imported.wait(kTimeLimit));
    QSignalSpy queued(&session, &ProjectSession::studyQueued);
    session.queueStudy(planOf(imported[0][0].toString().toStdString()), false);
    QVERIFY(queued.wait(kTimeLimit));
    QCOMPARE(session.runs().size(), 4);
}

void TestProjectSession::missingProjectFails() {
    ProjectSession session(ProjectLayout{toPath(m_folder->filePath(QStringLiteral("none")))}, false);
    QSignalSpy failed(&session, &ProjectSession::failed);
    QSignalSpy opened(&session, &ProjectSession::opened);
    QVERIFY(failed.wait(kTimeLimit));
    QVERIFY(!failed[0][0].toString().isEmpty());
    QCOMPARE(opened.count(), 0);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("none"))));
}

void TestProjectSession::importsAndLoads() {
    const auto session = openNew();
    QVERIFY(session);
    QSignalSpy imported(session.get(), &ProjectSession::datasetImported);
    session->importDataset(m_folder->filePath(QStringLiteral("clips")));
    QVERIFY(imported.wait(kTimeLimit));
    QCOMPARE(session->datasets().size(), 1);
    const DatasetRow row = session->datasets().first();
    QCOMPARE(toQt(row.hash), imported[0][0].toString());
    QCOMPARE(row.tracks, qint64{2 * kClipsPerTag});
    QCOMPARE(row.tags, qint64{2});
    QSignalSpy loaded(session.get(), &ProjectSession::datasetLoaded);
    session->loadDataset(toQt(row.hash));
    QVERIFY(loaded.wait(kTimeLimit));
    const auto dataset = loaded[0][1].value<DatasetPointer>();
    QCOMPARE(dataset->tracks.size(), std::size_t{2 * kClipsPerTag});
    QCOMPARE(toQt(datasetHash(*dataset).hex()), toQt(row.hash));
}

void TestProjectSession::importOfNothingFails() {
    const auto session = openNew();
    QVERIFY(session);
    QSignalSpy failed(session.get(), &ProjectSession::importFailed);
    session->importDataset(m_folder->filePath(QStringLiteral("missing.csv")));
    QVERIFY(failed.wait(kTimeLimit));
    QVERIFY(failed[0][0].toString().contains(QLatin1String("missing.csv")));
    QVERIFY(session->datasets().isEmpty());
}

void TestProjectSession::queuesAndIngests() {
    const auto session = openNew();
    QVERIFY(session);
    queue(*session);
    const RunRow first = session->runs().first();
    QVERIFY(first.state == RunState::Queued);
    QVERIFY(session->results().isEmpty() || session->results().first().summary.n == 0);
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
    QVERIFY(session->runs().first().state == RunState::Finished);
    QCOMPARE(session->runs().first().testRocAuc, std::optional<double>(0.875));

    QSignalSpy epochs(session.get(), &ProjectSession::epochsLoaded);
    QSignalSpy provenance(session.get(), &ProjectSession::provenanceLoaded);
    session->loadEpochs(toQt(first.id));
    session->loadProvenance(toQt(first.id));
    QVERIFY(provenance.wait(kTimeLimit));
    QCOMPARE(epochs.count(), 1);
    const auto loaded = epochs[0][1].value<QList<EpochEvent>>();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded[0].trainLoss, 0.5);
    const auto origin = provenance[0][1].value<RunProvenance>();
    QVERIFY(origin.started.has_value());
    QCOMPARE(origin.started->threads, 2);
    QCOMPARE(origin.leftOut, QStringList{QStringLiteral("low/1.wav: it is empty")});
}

void TestProjectSession::cancelsAQueuedRun() {
    const auto session = openNew();
    QVERIFY(session);
    queue(*session);
    const QString id = toQt(session->runs()[1].id);
    QSignalSpy changed(session.get(), &ProjectSession::changed);
    session->cancelRuns({id});
    QVERIFY(changed.wait(kTimeLimit));
    QVERIFY(session->runs()[1].state == RunState::Stopped);
    QVERIFY(session->runs()[0].state == RunState::Queued);
}

void TestProjectSession::endsQuicklyWithRequestsPending() {
    auto session = openNew();
    QVERIFY(session);
    queue(*session);
    const QString id = toQt(session->runs()[0].id);
    const ProjectLayout layout = session->layout();
    // What was asked at the last moment is done before the session ends.
    session->cancelRuns({id});
    session.reset();
    const auto folder = RunFolder::open(layout.run(id.toStdString()));
    QVERIFY(folder.has_value());
    QVERIFY(folder->cancelRequested());
}

QTEST_GUILESS_MAIN(TestProjectSession)
#include "tst_project_session.moc"
