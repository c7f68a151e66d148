// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QTest>

#include "tests/app/cli_fixture.h"
#include "tests/engine/store/store_fixture.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

/// Deleting and cloning studies, and the provenance, of runs that are written as a worker writes them.
class TestStoredRunsCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_DATA_HOME", (m_home.path() + u"/share"_s).toUtf8());
    }

    void cloned() {
        Project project;
        const Study study = smallStudy(kDatasetHash);
        must(project.database.addStudy(study));
        const QJsonObject made = cliJson(
            {u"study"_s, u"clone"_s, u"-P"_s, rootOf(project), u"study"_s, u"--set"_s, u"dropout=0.25"_s, u"--json"_s});
        QCOMPARE(made[u"name"_s].toString(), u"study, dropout 0.25"_s);
        QCOMPARE(made[u"runs"_s].toArray().size(), qsizetype(study.runs.size()));
        QCOMPARE(must(project.database.runs(made[u"id"_s].toString().toStdString())).size(), study.runs.size());
        const ProcessResult wrong =
            cli({u"study"_s, u"clone"_s, u"-P"_s, rootOf(project), u"study"_s, u"--set"_s, u"dropoat=0.25"_s});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.errors.contains("dropout"));
    }

    void aCloneIsGuarded() {
        Project project;
        const Study study = smallStudy(kDatasetHash);
        const RunSpec& first = study.runs.front();
        RunSpec second = first;
        second.input.preprocess.compression = Compression::Linear;
        second.input.preprocess.scale = 10.0;
        must(project.database.addStudy(must(studyOfRuns("both", {first, second}))));
        const QStringList clone{u"study"_s, u"clone"_s, u"-P"_s, rootOf(project), u"both"_s, u"--set"_s};
        const ProcessResult printed = cli(clone + QStringList{u"dropout=0.25"_s});
        QCOMPARE(printed.exitCode, 0);
        QVERIFY2(printed.errors.contains("compression") && printed.errors.contains("scale"), printed.errors);
        const QJsonArray told = cliJson(clone + QStringList{u"dropout=0.5"_s, u"--json"_s})[u"cautions"_s].toArray();
        QCOMPARE(told.size(), 1);
        QVERIFY(printed.errors.contains(told[0].toString().toUtf8()));
        // What is set is no factor any more, and the other one is told by itself.
        QVERIFY(cliJson(clone + QStringList{u"scale=1"_s, u"--json"_s})[u"cautions"_s].toArray().isEmpty());
    }

    void provenanceBesideAnotherRun() {
        Project project;
        const Study study = smallStudy(kDatasetHash);
        must(project.database.addStudy(study));
        for (const RunSpec& spec : study.runs)
            finishRun(project.layout, spec, 0.7);
        const QString first = QString::fromStdString(storedRunId(study.runs[0]));
        const QString other = QString::fromStdString(storedRunId(study.runs[1]));
        const QJsonObject alone = cliJson({u"provenance"_s, u"-P"_s, rootOf(project), first.left(12), u"--json"_s});
        QCOMPARE(alone[u"id"_s].toString(), first);
        QCOMPARE(alone[u"studies"_s].toArray(), QJsonArray{u"study"_s});
        QCOMPARE(alone[u"attempts"_s][0][u"host"_s].toString(), u"host"_s);
        QVERIFY(alone[u"bytes"_s].toInt() > 0 && alone[u"files"_s].toArray().size() >= 2);
        QVERIFY(alone[u"differences"_s].toArray().isEmpty());
        const QJsonArray differences = cliJson({u"provenance"_s, u"-P"_s, rootOf(project), first, u"--against"_s, other,
                                                u"--json"_s})[u"differences"_s]
                                           .toArray();
        for (qsizetype i = 1; i < differences.size(); ++i) // fields that decibels alone have
            QVERIFY(differences[i][u"other"_s].isNull() && !differences[i][u"value"_s].isNull());
        QCOMPARE(differences[0][u"field"_s].toString(), u"input.preprocess.compression"_s);
        QCOMPARE(differences[0][u"value"_s].toString(), u"decibel"_s);
        QCOMPARE(differences[0][u"other"_s].toString(), u"linear"_s);
        QCOMPARE(cli({u"provenance"_s, u"-P"_s, rootOf(project), u"nobody"_s}).exitCode, 1);
    }

    void deletedOnlyWithYes() {
        Project project;
        const Study study = smallStudy(kDatasetHash);
        must(project.database.addStudy(study));
        for (const RunSpec& spec : study.runs)
            finishRun(project.layout, spec, 0.7);
        const QStringList words{u"study"_s, u"delete"_s, u"-P"_s, rootOf(project), u"study"_s, u"--json"_s};
        const QJsonObject asked = cliJson(words);
        QCOMPARE(asked[u"runs"_s].toArray().size(), qsizetype(study.runs.size()));
        QVERIFY(!asked[u"deleted"_s].toBool() && asked[u"run_bytes"_s].toInt() > 0);
        QCOMPARE(must(project.database.studies()).size(), std::size_t{1});

        const QString one = QString::fromStdString(storedRunId(study.runs[2]));
        QVERIFY(cliJson(words + QStringList{u"--run"_s, one.left(12), u"--yes"_s})[u"deleted"_s].toBool());
        QVERIFY(!QDir(rootOf(project) + u"/runs/"_s + one).exists());
        QCOMPARE(must(project.database.studies()).size(), std::size_t{1});

        QVERIFY(cliJson(words + QStringList{u"--yes"_s, u"--permanently"_s})[u"deleted"_s].toBool());
        QCOMPARE(must(project.database.studies()).size(), std::size_t{0});
        QVERIFY(QDir(rootOf(project) + u"/runs"_s).isEmpty());
        QVERIFY(QDir(m_home.path() + u"/share/Trash/files"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot) ==
                QStringList{one});
    }

private:
    [[nodiscard]] static QString rootOf(const Project& project) {
        return QString::fromStdString(project.layout.root.string());
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestStoredRunsCli)
#include "tst_stored_runs_cli.moc"
