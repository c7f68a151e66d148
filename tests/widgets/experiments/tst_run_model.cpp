// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "tests/support/show.h"
#include "widgets/experiments/run_labels.h"
#include "widgets/experiments/run_model.h"
#include "widgets/forms/run_words.h"

using namespace etude;

class TestRunModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyWithoutSession();
    void everyStateHasItsOwnWordAndIcon();
    void progressCountsThePresentEpoch();
    void finishedIsWholeEvenIfStoppedEarly();
    void labelsTellWhatDiffersInAStudy();
};

/// In the forms' words, and not beyond the study: what it holds equal is not told.
void TestRunModel::labelsTellWhatDiffersInAStudy() {
    QList<RunResult> runs;
    const auto add = [&](const char* id, const char* study, Weighting weighting, double clipSeconds) {
        RunResult run;
        run.run = id;
        run.studies = {study};
        run.spec.input.preprocess.weighting = weighting;
        run.spec.input.audio.clipSeconds = clipSeconds;
        run.configuration = configurationId(run.spec);
        runs << run;
    };
    add("1", "weightings", Weighting::AWeighting, 29.0);
    add("2", "weightings", Weighting::PerFrequency, 29.0);
    add("3", "alone", Weighting::AWeighting, 6.0);
    const QHash<QString, QString> labels = labelsInStudies(runs);
    QCOMPARE(labels.value(QStringLiteral("1")), QStringLiteral("A-weighting"));
    QCOMPARE(labels.value(QStringLiteral("2")), QStringLiteral("per frequency"));
    QVERIFY2(!labels.value(QStringLiteral("3")).contains(QLatin1Char('_')),
             qPrintable(labels.value(QStringLiteral("3"))));

    RunModel model;
    RunRow row;
    row.id = "1";
    row.label = "a_weighting";
    QCOMPARE(model.labelOf(row), QStringLiteral("a_weighting"));
    model.setLabels(labels);
    QCOMPARE(model.labelOf(row), QStringLiteral("A-weighting"));
}

void TestRunModel::emptyWithoutSession() {
    RunModel model;
    model.update(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(RunModel::ColumnCount));
    QVERIFY(!model.placeOf(QStringLiteral("none")).isValid());
}

void TestRunModel::everyStateHasItsOwnWordAndIcon() {
    QSet<QString> words;
    QSet<QString> icons;
    for (const auto& [state, name] : EnumNames<RunState>::values) {
        words << stateWord(state);
        icons << stateIconName(state);
        QVERIFY(!stateWord(state).isEmpty());
    }
    QCOMPARE(words.size(), qsizetype(EnumNames<RunState>::values.size()));
    QCOMPARE(icons.size(), words.size());
}

void TestRunModel::progressCountsThePresentEpoch() {
    RunRow run;
    QCOMPARE(runProgress(run), 0.0);
    run.state = RunState::Running;
    run.epoch = 1;
    run.epochs = 4;
    QCOMPARE(runProgress(run), 0.25);
    run.progress = ProgressEvent{RunPhase::Training, 2, 50, 100, 0.5, 10.0};
    QCOMPARE(runProgress(run), 0.375);
    // Progress of the epoch that has ended already is not counted twice.
    run.progress->epoch = 1;
    QCOMPARE(runProgress(run), 0.25);
    run.progress = ProgressEvent{RunPhase::Validation, 2, 50, 100, 0.0, 10.0};
    QCOMPARE(runProgress(run), 0.25);
}

void TestRunModel::finishedIsWholeEvenIfStoppedEarly() {
    RunRow run;
    run.state = RunState::Finished;
    run.epoch = 3;
    run.epochs = 12;
    QCOMPARE(runProgress(run), 1.0);
}

QTEST_GUILESS_MAIN(TestRunModel)
#include "tst_run_model.moc"
