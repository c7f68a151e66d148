// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include "engine/store/project_database.h"
#include "tests/app/cli_fixture.h"
#include "tests/engine/training/tiny_project.h"
#include "tests/support/must.h"
#include "tests/support/show.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

/// The log of a run that a real worker trains.
class TestLogCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void followedFromTheQueueToTheEnd();
    void searched();
    void asADocument();
    void nobody();

private:
    [[nodiscard]] QStringList words(const QStringList& more = {}) const {
        return QStringList{u"log"_s, u"-P"_s, m_project, m_run.left(12)} + more;
    }

    QTemporaryDir m_folder;
    QString m_project;
    QString m_run;
};

void TestLogCli::initTestCase() {
    m_project = m_folder.path() + u"/project"_s;
    const ProjectLayout layout{m_project.toStdString()};
    ProjectDatabase database = must(ProjectDatabase::create(layout));
    TinyProject tiny = TinyProject::create(layout.root, 24);
    tiny.spec.training.epochs = 2;
    StudyPlan plan;
    plan.name = "study";
    plan.base = tiny.spec;
    const Study study = must(expandStudy(plan));
    must(database.addStudy(study));
    m_run = QString::fromStdString(storedRunId(study.runs.front()));
}

void TestLogCli::followedFromTheQueueToTheEnd() {
    QProcess follower;
    follower.start(QStringLiteral(ETUDE_BIN_DIR "/etude-cli"), words({u"--follow"_s}));
    QVERIFY(follower.waitForStarted());
    QVERIFY(!follower.waitForFinished(300));
    QCOMPARE(cli({u"study"_s, u"run"_s, u"-P"_s, m_project}, 120).exitCode, 0);
    QVERIFY(follower.waitForFinished(60'000));
    QCOMPARE(follower.exitCode(), 0);
    const QByteArray followed = follower.readAllStandardOutput();
    QCOMPARE(followed, cli(words()).output);
    qsizetype before = -1;
    for (const char* text :
         {"Z  Started on ", "Z  Epoch 1 done in ", "Z  Epoch 2 done in ", "Z  Test of epoch ", "Z  Finished\n"}) {
        const qsizetype place = followed.indexOf(text);
        QVERIFY2(place > before, text);
        before = place;
    }
}

void TestLogCli::searched() {
    const QByteArray found = cli(words({u"--grep"_s, u"EPOCH 2 DONE"_s})).output;
    QCOMPARE(found.count('\n'), 1);
    QVERIFY(found.contains("Epoch 2 done in "));
    QCOMPARE(cli(words({u"--grep"_s, u"nothing like it"_s})).output, QByteArray());
}

void TestLogCli::asADocument() {
    const std::string folder = m_project.toStdString() + "/runs/" + m_run.toStdString();
    std::ofstream(folder + "/worker.log", std::ios::app) << "printed\x1b[2J\n";
    std::ofstream(folder + "/events.jsonl", std::ios::app) << "garbage\n";
    const QJsonObject document = cliJson(words({u"--json"_s}));
    QCOMPARE(document[u"id"_s].toString(), m_run);
    QCOMPARE(document[u"unreadable"_s].toInt(), 1);
    const QJsonArray lines = document[u"lines"_s].toArray();
    QCOMPARE(document[u"lines_in_all"_s].toInteger(), lines.size());
    QCOMPARE(lines[0][u"kind"_s].toString(), u"event"_s);
    QVERIFY(lines[0][u"time"_s].toString().endsWith(u'Z'));
    QCOMPARE(lines[lines.size() - 2][u"kind"_s].toString(), u"unreadable"_s);
    QVERIFY(lines.last()[u"time"_s].isNull());
    QCOMPARE(lines.last()[u"text"_s].toString(), u"printed\u001b[2J"_s);
    const ProcessResult table = cli(words({u"--grep"_s, u"printed"_s}));
    QVERIFY2(table.output.contains("  printed?[2J\n"), table.output); // commands no terminal
    QVERIFY(table.errors.contains("1 line of events.jsonl cannot be read"));
    const QByteArray each = cli(words({u"--json"_s, u"--follow"_s, u"--grep"_s, u"finished"_s})).output;
    QCOMPARE(QJsonDocument::fromJson(each)[u"text"_s].toString(), u"Finished"_s);
}

void TestLogCli::nobody() {
    const ProcessResult result = cli({u"log"_s, u"-P"_s, m_project, u"nobody"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.errors.contains("No run is called 'nobody'"));
}

QTEST_GUILESS_MAIN(TestLogCli)
#include "tst_log_cli.moc"
