// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/run_check.h"

#include <filesystem>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "tests/engine/experiment/events_of.h"
#include "tests/engine/training/tiny_project.h"
#include "tests/support/must.h"
#include "tests/support/process.h"

using namespace etude;
using test::must;

namespace fs = std::filesystem;

namespace {

const fs::path kWorker = ETUDE_BIN_DIR "/etude-worker";

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const auto place = text.find(what);
    return place == std::string::npos ? text : text.replace(place, what.size(), with);
}

} // namespace

/// A run that was trained by the real worker is trained again by it.
class TestRunCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_tiny = test::TinyProject::create(fs::path(m_folder.path().toStdString()) / "p", 24);
        m_tiny.spec.training.epochs = 2;
        m_tiny.spec.training.batchSize = 8;
        m_run = m_tiny.claim();
        QCOMPARE(test::runProcess(QStringLiteral(ETUDE_BIN_DIR "/etude-worker"),
                                  {QString::fromStdString(m_run->path().string()), QStringLiteral("--threads"),
                                   QStringLiteral("1"), QStringLiteral("--device"), QStringLiteral("cpu")},
                                  300)
                     .exitCode,
                 0);
    }

    void theSameBitsAndNoMixing() {
        QCOMPARE(must(readRunCheck(m_run->path())), std::optional<RunCheck>());
        std::vector<Progress> told;
        const RunCheck check =
            must(checkRun(kWorker, *m_run, [&](const Progress& progress) { told.push_back(progress); }));
        QCOMPARE(check.difference, RepeatDifference::None);
        QCOMPARE(check.epochs, 2);
        QCOMPARE(check.scores, std::int64_t{6 * 2}); // a quarter of the clips, two tags
        QCOMPARE(check.batchSize, 7);
        QVERIFY(check.largest < 1e-6 && check.isFreeOfBatch(Precision::Float32));
        QCOMPARE(told.back().total, std::int64_t{2});
        QCOMPARE(must(readRunCheck(m_run->path())), std::optional(check));
        QCOMPARE(m_run->state(), RunState::Finished);
        QCOMPARE(test::eventsOf<ResumedEvent>(*m_run).size(), std::size_t{0}); // the run itself is as it was
        const auto sentences = checkSentences(check, m_run->spec());
        QVERIFY(sentences[0].english().ends_with("the same bits in 2 epochs and 12 test scores."));
        QVERIFY(sentences[1].english().starts_with("Tested in batches of 7 instead of 8: no score"));
    }

    /// As if another machine had trained it.
    void otherNumbersAreTold() {
        const std::string events = must(readFile(m_run->eventsFile()));
        const double loss = test::eventsOf<EpochEvent>(*m_run)[1].trainLoss;
        const auto written = [&](const std::string& text) { must(writeFileAtomically(m_run->eventsFile(), text)); };
        const auto begin = events.find("\"train_loss\":", events.find("\"epoch\":2"));
        QVERIFY(begin != std::string::npos && loss > 0.0);
        written(events.substr(0, begin) + replaced(events.substr(begin), "\"train_loss\":0.", "\"train_loss\":0.1"));
        const RunCheck check = must(checkRun(kWorker, *m_run));
        QCOMPARE(check.difference, RepeatDifference::TrainingLoss);
        QCOMPARE(check.epoch, 2);
        QVERIFY(!check.isRepeated());
        QVERIFY(checkSentences(check, m_run->spec())[0].english().find(
                    "another training loss, first in epoch 2. The run is not") != std::string::npos);
        written(events);
    }

    void whatCannotBeChecked() {
        test::TinyProject other = m_tiny;
        other.spec.training.epochs = 3;
        const auto unfinished = checkRun(kWorker, other.claim());
        QVERIFY(!unfinished);
        QCOMPARE(unfinished.error().kind, ErrorKind::Invalid);
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = checkRun(kWorker, *m_run, {}, stop.get_token());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        const Study none{"id", "a", {}, {}, {other.spec}};
        QCOMPARE(runToCheck(m_tiny.layout, none).error().kind, ErrorKind::NotFound);
        QCOMPARE(must(runToCheck(m_tiny.layout, Study{"id", "a", {}, {}, {other.spec, m_tiny.spec}})).id(),
                 m_run->id());
        must(writeFileAtomically(m_run->file("check.json"), std::string_view("[")));
        QCOMPARE(readRunCheck(m_run->path()).error().kind, ErrorKind::Corrupt);
    }

private:
    QTemporaryDir m_folder;
    test::TinyProject m_tiny;
    std::optional<RunFolder> m_run;
};

QTEST_GUILESS_MAIN(TestRunCheck)
#include "tst_run_check.moc"
