// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "engine/core/files.h"
#include "engine/experiment/run_folder.h"
#include "tests/support/audio_signals.h"
#include "tests/support/await.h"
#include "tests/support/session_answer.h"
#include "tests/support/show.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/experiments/curve_legend.h"
#include "widgets/experiments/run_detail.h"
#include "widgets/forms/elided_label.h"
#include "widgets/models/project_session.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

using namespace etude;

namespace {

constexpr int kClipsPerTag = 10;

const RocCurve kRoc{{{0, 0}, {1, 2}, {4, 2}}}; // 2 positives, 4 negatives: area 7/8

/// What a worker would write for two tags, the second of which the test has on no clip.
void finishRun(const ProjectLayout& project, const RunSpec& spec, const std::vector<std::string>& tags) {
    const auto folder = RunFolder::claim(project, spec);
    QVERIFY(folder.has_value());
    auto journal = RunJournal::open(*folder);
    QVERIFY(journal.has_value());
    QVERIFY(journal->write(StartedEvent{2, "host", "cpu", "0.1", "abc", "1.13"}).has_value());
    QVERIFY(journal->write(LeftOutEvent{"low/1.wav", "it is empty"}).has_value());
    for (int number = 1; number <= 3; ++number) {
        EpochEvent epoch;
        epoch.epoch = number;
        epoch.trainLoss = epoch.validationLoss = 0.5;
        epoch.validationRocAuc = 0.6;
        epoch.tagRocAuc = {0.6 + 0.1 * number, std::nullopt};
        epoch.tagPrAuc = {0.5, std::nullopt};
        QVERIFY(journal->write(epoch).has_value());
    }
    const std::vector<std::optional<RocCurve>> curves{kRoc, std::nullopt};
    QVERIFY(writeFileAtomically(folder->file("roc.json"), rocText(tags, curves)).has_value());
    TestEvent test;
    test.epoch = 3;
    test.rocAuc = 0.875;
    test.tags = {{tags[0], {2, 0.875, 0.8}}, {tags[1], {}}};
    QVERIFY(journal->write(test).has_value());
    QVERIFY(journal->write(EndedEvent{RunState::Finished, ""}).has_value());
}

} // namespace

/// A real project with one finished and one waiting run.
class TestRunDetail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void beginsWithAllTags();
    void showsATagAndItsRoc();
    void saysWhatIsMissing();
    void keepsTheTagAcrossRuns();
    void exportsTheRoc();
    void tellsWhereTheRunWasMade();
    void besideAnotherRun();
    void curvesOfSeveralRuns();
    void namesSayWhatDiffers();
    void itsLog();
    void saysWhatCannotBeRead();

private:
    [[nodiscard]] ChartPanel* chart(const char* name) const {
        return m_detail->findChild<ChartPanel*>(QLatin1String(name));
    }
    [[nodiscard]] const RunRow& run(RunState state) const {
        return *std::ranges::find(m_session->runs(), state, &RunRow::state);
    }
    void show(const RunRow& row);

    QTemporaryDir m_folder;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<RunDetail> m_detail;
    QComboBox* m_tag = nullptr;
};

void TestRunDetail::initTestCase() {
    QVERIFY(m_folder.isValid());
    applyTheme(*qApp, Appearance::Light);
    for (const auto& [tag, frequency] : {std::pair{"high", 3000.0}, std::pair{"low", 300.0}}) {
        const QString folder = m_folder.filePath(QStringLiteral("clips/") + QLatin1String(tag));
        QDir().mkpath(folder);
        for (int i = 0; i < kClipsPerTag; ++i)
            test::writeAudio(toPath(folder + QStringLiteral("/%1.wav").arg(i)), "wav",
                             test::sine(frequency + 10.0 * i, 12000, 0.2), 12000);
    }
    m_session = std::make_unique<ProjectSession>(ProjectLayout{toPath(m_folder.filePath(QStringLiteral("p")))}, true);
    const auto dataset = test::imported(*m_session, toPath(m_folder.filePath(QStringLiteral("clips"))));
    QVERIFY(dataset);
    StudyPlan plan;
    plan.name = "two";
    plan.base.data.dataset = dataset->toStdString();
    plan.base.input.audio.clipSeconds = 2.0;
    plan.seeds = 2;
    const auto id = test::addedStudy(*m_session, plan);
    QVERIFY(id);
    const auto study = loadStudy(m_session->layout(), *id);
    QVERIFY(study.has_value());
    finishRun(m_session->layout(), study->runs[0], {"high", "low"});
    m_session->refresh();
    AWAIT_VERIFY(m_session->runs()[0].state == RunState::Finished);
}

void TestRunDetail::init() {
    m_detail = std::make_unique<RunDetail>();
    m_detail->setSession(m_session.get());
    m_detail->resize(900, 420);
    m_detail->show();
    m_tag = m_detail->findChild<QComboBox*>(QStringLiteral("runTag"));
}

void TestRunDetail::cleanup() {
    m_detail.reset();
}

void TestRunDetail::show(const RunRow& row) {
    m_detail->showRun(&row);
    // What the detail asked for is answered before.
    QVERIFY(test::caughtUp(*m_session));
}

void TestRunDetail::beginsWithAllTags() {
    QVERIFY(!m_tag->isVisible());
    show(run(RunState::Finished));
    QCOMPARE(m_tag->count(), 3);
    QCOMPARE(m_tag->itemText(1), QStringLiteral("high"));
    QVERIFY(chart("lossChart")->isVisible() && chart("validationChart")->isVisible());
    QVERIFY(!chart("tagValidationChart")->isVisible() && !chart("rocChart")->isVisible());
    QCOMPARE(chart("validationChart")->spec().series[0].points.size(), 3);
}

void TestRunDetail::showsATagAndItsRoc() {
    show(run(RunState::Finished));
    QTest::keyClick(m_tag, Qt::Key_Down);
    QCOMPARE(m_tag->currentText(), QStringLiteral("high"));
    QVERIFY(!chart("lossChart")->isVisible());
    QVERIFY(chart("tagValidationChart")->isVisible() && chart("rocChart")->isVisible());
    QCOMPARE(chart("tagValidationChart")->spec().series[0].points.last(), QPointF(3, 0.9));
    const ChartSpec roc = chart("rocChart")->spec();
    QCOMPARE(roc.series.last().points, (QList<QPointF>{{0, 0}, {0.25, 1}, {1, 1}}));
    QCOMPARE(roc.series.last().key, toQt(run(RunState::Finished).id));
}

void TestRunDetail::saysWhatIsMissing() {
    show(run(RunState::Finished));
    m_tag->setCurrentIndex(2); // on no clip
    for (const char* name : {"tagValidationChart", "rocChart"})
        QVERIFY2(chart(name)->spec().emptyText.contains(QStringLiteral("all clips or none")), name);
}

void TestRunDetail::keepsTheTagAcrossRuns() {
    show(run(RunState::Finished));
    m_tag->setCurrentIndex(1);
    show(run(RunState::Queued));
    QCOMPARE(m_tag->currentText(), QStringLiteral("high"));
    QVERIFY(chart("rocChart")->spec().series.isEmpty()); // nothing of the other run
    QVERIFY(chart("rocChart")->spec().emptyText.contains(QStringLiteral("not been tested")));
    m_detail->showRun(nullptr);
    QVERIFY(!m_tag->isVisible());
    QVERIFY(chart("lossChart")->isVisible());
}

void TestRunDetail::exportsTheRoc() {
    show(run(RunState::Finished));
    m_tag->setCurrentIndex(1);
    for (const char* format : {"png", "svg", "pdf", "csv"}) {
        const QString file = m_folder.filePath(QStringLiteral("roc.") + QLatin1String(format));
        QString problem;
        QVERIFY2(chart("rocChart")->exportTo(file, &problem), qPrintable(problem));
        QCOMPARE_GT(QFileInfo(file).size(), 0);
    }
    QFile csv(m_folder.filePath(QStringLiteral("roc.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("," + QByteArray::fromStdString(run(RunState::Finished).id) + ",0.25,1,,"));
}

void TestRunDetail::tellsWhereTheRunWasMade() {
    const auto line = [this] { return m_detail->findChild<ElidedLabel*>(QStringLiteral("runProvenance"))->text(); };
    show(run(RunState::Finished));
    AWAIT_VERIFY(line().contains(QStringLiteral("host, 2 thread(s)")));
    QVERIFY(m_detail->findChild<ElidedLabel*>(QStringLiteral("runState"))
                ->toolTip()
                .contains(QStringLiteral("it is empty")));
    show(run(RunState::Queued));
    AWAIT_COMPARE(line(), QString());
}

/// Its own requests are told of by it, and those about another run no more.
void TestRunDetail::besideAnotherRun() {
    const RunRow& finished = run(RunState::Finished);
    show(finished);
    m_detail->findChild<QToolButton*>(QStringLiteral("runMade"))->click();
    QVERIFY(!chart("lossChart")->isVisible() && !m_tag->isVisible());
    auto* table = m_detail->findChild<QTableView*>(QStringLiteral("provenanceTable"));
    const auto value = [&](const QString& name, int column = 1) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (const QModelIndex cell = table->model()->index(row, 0); cell.data().toString() == name)
                return cell.siblingAtColumn(column).data().toString();
        return QStringLiteral("no such row");
    };
    QVERIFY(table->isVisible());
    QCOMPARE(value(QStringLiteral("Run")), toQt(finished.id));
    QCOMPARE(value(QStringLiteral("Studies")), QStringLiteral("two"));
    QCOMPARE(value(QStringLiteral("Host")), QStringLiteral("host"));
    QCOMPARE(value(QStringLiteral("Left out")), QStringLiteral("low/1.wav: it is empty"));
    QVERIFY(value(QStringLiteral("Files")).contains(QStringLiteral("events.jsonl (")));
    QCOMPARE(value(QStringLiteral("Compression")), QStringLiteral("decibel"));
    QCOMPARE(table->model()->columnCount(), 2);

    auto* other = m_detail->findChild<QComboBox*>(QStringLiteral("otherRun"));
    QCOMPARE(other->count(), 2);
    other->setCurrentIndex(1);
    Q_EMIT other->activated(1);
    QVERIFY(test::caughtUp(*m_session));
    QCOMPARE(table->model()->columnCount(), 3);
    m_detail->findChild<QCheckBox*>(QStringLiteral("provenanceDifferences"))->click();
    QCOMPARE(value(QStringLiteral("Compression")), QStringLiteral("no such row"));
    QCOMPARE(value(QStringLiteral("Run"), 2), other->currentData().toString());
    table->selectRow(0);
    table->findChild<QAction*>(QStringLiteral("copyProvenance"))->trigger();
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("Run\t%1\t%2").arg(toQt(finished.id), other->currentData().toString()));
}

void TestRunDetail::curvesOfSeveralRuns() {
    const RunRow finished = run(RunState::Finished);
    const RunRow waiting = run(RunState::Queued);
    const auto lines = [&](const char* name) {
        QStringList names;
        for (const ChartSeries& series : chart(name)->spec().series)
            if (series.kind == ChartSeries::Kind::Line)
                names << series.name + QStringLiteral(": %1").arg(series.points.size());
        return names;
    };
    const auto named = [](const RunRow& row) {
        return QStringLiteral("%1, seed %2").arg(toQt(row.label)).arg(row.seed);
    };
    const QStringList telling = tellingNames({named(waiting), named(finished)});
    const QStringList both{telling[0] + QStringLiteral(": 0"), telling[1] + QStringLiteral(": 3")};
    const auto* legend = m_detail->findChild<CurveLegend*>(QStringLiteral("curveLegend"));
    m_detail->showRun(&waiting, {}, {finished});
    QVERIFY(test::caughtUp(*m_session));
    QCOMPARE(lines("validationChart"), both);
    QCOMPARE(lines("lossChart"), both);
    QCOMPARE(chart("lossChart")->spec().title, QStringLiteral("Validation loss"));
    QVERIFY(chart("lossChart")->spec().notes.isEmpty());
    QVERIFY(!legend->isVisible());
    m_detail->showRun(&waiting, {}, std::vector<RunRow>(9, finished));
    QVERIFY(test::caughtUp(*m_session));
    QCOMPARE(lines("validationChart").size(), 8);
    QVERIFY(legend->isVisible()); // one for both charts
    QCOMPARE(chart("validationChart")->spec().names, ChartSpec::Names::Elsewhere);
    QVERIFY(legend->accessibleName().count(QStringLiteral("; ")) == 7);
    QCOMPARE(legend->height(), legend->heightForWidth(legend->width()));
    QCOMPARE(legend->heightForWidth(10'000) * 8, legend->heightForWidth(10));
    QCOMPARE(chart("validationChart")->spec().notes, QStringList{QStringLiteral("2 other selected run(s) not shown")});
    m_detail->showRun(&finished);
    QVERIFY(test::caughtUp(*m_session));
    QCOMPARE(lines("lossChart"), (QStringList{QStringLiteral("Training: 3"), QStringLiteral("Validation: 3")}));
    QVERIFY(!legend->isVisible());
}

void TestRunDetail::namesSayWhatDiffers() {
    const auto l1 = [](const char* text) { return QString::fromUtf8(text); };
    QCOMPARE(tellingNames({l1("decibel, bypass, × 1, seed 0"), l1("decibel, A-weighting, × 10, seed 0"),
                           l1("decibel, bypass, × 10, seed 0")}),
             (QStringList{l1("bypass, × 1"), l1("A-weighting, × 10"), l1("bypass, × 10")}));
    QCOMPARE(tellingNames({l1("decibel, seed 0"), l1("decibel, seed 1")}), (QStringList{l1("seed 0"), l1("seed 1")}));
    QCOMPARE(tellingNames({l1("a, seed 0"), l1("a, b, seed 0")}), (QStringList{l1("a, seed 0"), l1("b")}));
    QCOMPARE(tellingNames({l1("a, seed 0"), l1("a, seed 0")}), (QStringList{l1("a, seed 0"), l1("a, seed 0")}));
    QVERIFY(tellingNames({}).isEmpty());
}

void TestRunDetail::itsLog() {
    const RunRow finished = run(RunState::Finished);
    show(finished);
    m_detail->findChild<QToolButton*>(QStringLiteral("runLog"))->click();
    QVERIFY(!chart("lossChart")->isVisible() && !m_tag->isVisible());
    auto* table = m_detail->findChild<QTableView*>(QStringLiteral("logTable"));
    AWAIT_COMPARE(table->model()->rowCount(), 7);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("Left out low/1.wav: it is empty"));
    show(run(RunState::Queued));
    AWAIT_COMPARE(table->model()->rowCount(), 0);
    AWAIT_VERIFY(!table->isVisible()); // a sentence is
    show(finished);
    AWAIT_COMPARE(table->model()->rowCount(), 7);
    m_detail->findChild<QToolButton*>(QStringLiteral("runCurves"))->click();
    QVERIFY(chart("lossChart")->isVisible() && m_tag->isVisible());
}

void TestRunDetail::saysWhatCannotBeRead() {
    const auto roc = m_session->layout().run(run(RunState::Finished).id) / "roc.json";
    const auto whole = readFile(roc);
    QVERIFY(whole && writeFileAtomically(roc, "{"));
    QSignalSpy failed(m_detail.get(), &RunDetail::failed);
    show(run(RunState::Finished));
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].value<Error>().message.find("roc.json") != std::string::npos);
    QCOMPARE(m_tag->count(), 3); // the tags are told all the same
    m_detail->showRun(nullptr);
    m_detail->showRun(&run(RunState::Finished));
    show(run(RunState::Queued));
    QCOMPARE(failed.count(), 1);
    QVERIFY(writeFileAtomically(roc, *whole));
}

QTEST_MAIN(TestRunDetail)
#include "tst_run_detail.moc"
