// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli_fixture.h"

using namespace etude::test;
using namespace Qt::StringLiterals;

/// Designing studies on the command line: what they cost, presets of the paper, and how far they are, with the real
/// worker.
class TestStudyDesignCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPlanQueuesNothing();
    void aPresetWithinATimeIsMeasured();
    void aPresetTakesNoFactors();
    void finishedRunsAreDoneBefore();
    void coverageTellsEachCell();
    void thePaperAsPreset();

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList create(const QStringList& more) const {
        return QStringList{u"study"_s,     u"create"_s, u"-P"_s,    m_project,
                           u"--dataset"_s, u"demo"_s,   u"--set"_s, u"width=4"_s} +
               more;
    }

    QTemporaryDir m_folder;
    QString m_project;
};

void TestStudyDesignCli::initTestCase() {
    m_project = at(u"project"_s);
    QVERIFY(makeDemoProject(m_project, at(u"demo"_s)));
}

void TestStudyDesignCli::aPlanQueuesNothing() {
    const QJsonObject plan =
        cliJson(create({u"--vary"_s, u"compression=decibel,linear"_s, u"--seeds"_s, u"2"_s, u"--plan"_s, u"--json"_s}));
    const QJsonObject cost = plan[u"cost"_s].toObject();
    QCOMPARE(cost[u"runs"_s].toInt(), 4);
    QCOMPARE(cost[u"to_train"_s].toInt(), 4);
    QVERIFY(cost[u"seconds"_s].isNull());
    QCOMPARE(cost[u"time_basis"_s].toString(), u"unknown"_s);
    QCOMPARE_GT(cost[u"disk_bytes"_s].toDouble(), 0.0);
    QVERIFY(!plan.contains(u"runs"_s));
    QCOMPARE(cliJson({u"study"_s, u"show"_s, u"-P"_s, m_project, u"--json"_s})[u"studies"_s].toArray().size(), 0);
}

/// Nothing was trained on this machine yet, so a worker measures it.
void TestStudyDesignCli::aPresetWithinATimeIsMeasured() {
    const QStringList fig5 =
        create({u"--preset"_s, u"fig5"_s, u"--set"_s, u"epochs=2"_s, u"--plan"_s, u"--json"_s, u"--budget"_s});
    const QJsonObject ample = cliJson(fig5 + QStringList{u"9d"_s}, 120);
    QCOMPARE(ample[u"cost"_s][u"runs"_s].toInt(), 75);
    QVERIFY(ample[u"cut"_s].toArray().isEmpty());
    const double all = ample[u"cost"_s][u"seconds"_s].toDouble();
    QCOMPARE_GT(all, 0.0);
    const QJsonObject none = cliJson(fig5 + QStringList{u"0.001s"_s}, 120);
    QCOMPARE(none[u"cost"_s][u"runs"_s].toInt(), 12 + 2); // one seed, three sizes, never fewer configurations
    QVERIFY(none[u"cut"_s].toArray().last().toString().contains(u"longer than"_s));

    const ProcessResult wrong = cli(create({u"--preset"_s, u"fig5"_s, u"--budget"_s, u"soon"_s}));
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(wrong.errors.contains("'soon' is no time; write 90s, 20m, 2h or 3d."));
}

void TestStudyDesignCli::aPresetTakesNoFactors() {
    QCOMPARE(cli(create({u"--preset"_s, u"fig2"_s, u"--vary"_s, u"scale=1,10"_s})).exitCode, 2);
    QCOMPARE(cli(create({u"--budget"_s, u"1h"_s})).exitCode, 2);
    QCOMPARE(cli(create({u"--preset"_s, u"fig6"_s})).exitCode, 2);
}

void TestStudyDesignCli::finishedRunsAreDoneBefore() {
    const QStringList study{u"--vary"_s,  u"compression=decibel,linear"_s,
                            u"--seeds"_s, u"1"_s,
                            u"--set"_s,   u"epochs=1"_s,
                            u"--name"_s,  u"two"_s,
                            u"--json"_s};
    QCOMPARE(cliJson(create(study))[u"runs"_s].toArray().size(), 2);
    QCOMPARE(cliJson({u"study"_s, u"run"_s, u"-P"_s, m_project, u"--json"_s}, 280)[u"finished"_s].toInt(), 2);
    QStringList more = study;
    more[3] = u"3"_s;
    more[7] = u"more"_s;
    const QJsonObject cost = cliJson(create(more + QStringList{u"--plan"_s}))[u"cost"_s].toObject();
    QCOMPARE(cost[u"done"_s].toInt(), 2);
    QCOMPARE(cost[u"to_train"_s].toInt(), 4);
    QCOMPARE(cost[u"time_basis"_s].toString(), u"measured"_s);
    QCOMPARE_GT(cost[u"seconds"_s].toDouble(), 0.0);
    QCOMPARE(cost[u"disk_bytes"_s].toDouble(), 0.0); // the features are there
    const ProcessResult told = cli(create(more.mid(0, 8) + QStringList{u"--plan"_s}));
    QVERIFY2(told.output.contains("6 runs: 4 to train, 2 done before."), told.output.constData());
}

void TestStudyDesignCli::coverageTellsEachCell() {
    QCOMPARE(cli(create({u"--vary"_s, u"compression=decibel,linear"_s, u"--seeds"_s, u"2"_s, u"--set"_s, u"epochs=1"_s,
                         u"--name"_s, u"half"_s}))
                 .exitCode,
             0);
    // A design from the input of a run is the same design.
    const QString run = cliJson({u"study"_s, u"coverage"_s, u"-P"_s, m_project, u"half"_s,
                                 u"--json"_s})[u"cells"_s][0][u"runs"_s][0][u"id"_s]
                            .toString();
    const QJsonObject same =
        cliJson(create({u"--vary"_s, u"compression=decibel,linear"_s, u"--seeds"_s, u"2"_s, u"--set"_s, u"epochs=1"_s,
                        u"--name"_s, u"half"_s, u"--input"_s, run.left(12), u"--plan"_s, u"--json"_s}));
    QCOMPARE(same[u"cost"_s][u"done"_s].toInt(), 2);
    const QStringList coverage{u"study"_s, u"coverage"_s, u"-P"_s, m_project, u"half"_s};
    const QJsonObject json = cliJson(coverage + QStringList{u"--json"_s});
    QCOMPARE(json[u"factors"_s].toArray(), QJsonArray{u"input.preprocess.compression"_s});
    QCOMPARE(json[u"finished"_s].toInt(), 2);
    QCOMPARE(json[u"waiting"_s].toInt(), 2);
    QCOMPARE(json[u"missing"_s].toInt(), 0);
    const QJsonArray cells = json[u"cells"_s].toArray();
    QCOMPARE(cells.size(), 2);
    QCOMPARE(cells[1][u"levels"_s][u"input.preprocess.compression"_s].toString(), u"linear"_s);
    QCOMPARE(cells[1][u"runs"_s][0][u"state"_s].toString(), u"finished"_s);
    QCOMPARE(cells[1][u"runs"_s][1][u"state"_s].toString(), u"queued"_s);
    const ProcessResult table = cli(coverage);
    QVERIFY2(table.output.contains("1 finished; 1 queued (seed 1)"), table.output.constData());
    QVERIFY(table.output.contains("2 of 4 runs finished."));
}

void TestStudyDesignCli::thePaperAsPreset() {
    const QJsonObject made = cliJson(create({u"--preset"_s, u"paper"_s, u"--seeds"_s, u"2"_s, u"--json"_s}));
    const QJsonArray studies = made[u"studies"_s].toArray();
    QCOMPARE(studies.size(), 4);
    QCOMPARE(studies[0][u"runs"_s].toArray().size(), 6); // three times as many seeds
    QCOMPARE(studies[2][u"runs"_s].toArray().size(), 30);
    QCOMPARE(made[u"cost"_s][u"runs"_s].toInt(), 6 + (16 - 2) + (30 - 2 - 6) + 4);
    const ProcessResult named = cli(create({u"--preset"_s, u"paper"_s, u"--name"_s, u"mine"_s}));
    QCOMPARE(named.exitCode, 1);
    QVERIFY(named.errors.contains("leave out --name"));
}

QTEST_GUILESS_MAIN(TestStudyDesignCli)
#include "tst_study_design_cli.moc"
