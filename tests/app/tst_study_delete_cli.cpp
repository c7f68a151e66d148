// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QTest>

#include "tests/app/cli_fixture.h"
#include "tests/engine/store/store_fixture.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

/// Deleting and cloning studies, of runs that are written as a worker writes them.
class TestStudyDeleteCli : public QObject {
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

QTEST_GUILESS_MAIN(TestStudyDeleteCli)
#include "tst_study_delete_cli.moc"
