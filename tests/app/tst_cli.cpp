// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "engine/core/field_json.h"
#include "engine/core/npy.h"
#include "engine/experiment/study.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/audio_signals.h"
#include "tests/support/near.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

/// Every word of etude-cli that needs no training, by running the program as a user would.
class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void version();
    void librariesAreFew();
    void wrongUse_data();
    void wrongUse();
    void failures_data();
    void failures();
    void everyWordHasHelp();
    void projectInfo();
    void datasetList();
    void datasetImportReportsWhatIsLeftOut();
    void datasetHealth();
    void demo();
    void featuresBuild();
    void networkShow();
    void studyCreateShowCancel();
    void studyQueueChanges();
    void studyQueueTellsWhatIsWrong();
    void clipLengthIsFitted();
    void studyDefaultsAreTheWindows();
    void studyRunWithoutAWorker();
    void theWorkerForGpusGoesFirst();
    void resultsOfNothing();
    void metrics();
    void projectCopyAndRebuild();

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_project;
};

namespace {

void writeText(const QString& file, const QByteArray& text) {
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(text), qint64{text.size()});
}

int lines(const QByteArray& text) {
    return static_cast<int>(text.trimmed().count('\n')) + 1;
}

} // namespace

void TestCli::initTestCase() {
    m_project = at(u"project"_s);
    QByteArray manifest = "path,tags,split\n";
    const QByteArray parts[] = {"train", "train", "validation", "test"};
    for (int i = 0; i < 8; ++i) {
        const QByteArray name = "track " + QByteArray::number(i) + ".wav";
        writeAudio(at(QString::fromUtf8(name)).toStdString(), "wav", sine(220.0 * (i + 1), 22050, 1.5), 22050);
        manifest += name + (i % 2 == 0 ? ",high|\"loud\"," : ",low,") + parts[i % 4] + "\n";
    }
    manifest.replace("high|\"loud\"", "\"high|\"\"loud\"\"\"");
    writeText(at(u"manifest.csv"_s), manifest);
    QCOMPARE(cli({u"project"_s, u"create"_s, m_project}).exitCode, 0);
    QCOMPARE(cli({u"dataset"_s, u"import"_s, u"-P"_s, m_project, u"--manifest"_s, at(u"manifest.csv"_s), u"--name"_s,
                  u"it's <b>mine</b>"_s})
                 .exitCode,
             0);
}

void TestCli::version() {
    QElapsedTimer timer;
    timer.start();
    const ProcessResult result = cli({u"--version"_s});
    qInfo() << "etude-cli --version took" << timer.elapsed() << "ms";
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.output.startsWith("etude-cli "));
}

void TestCli::librariesAreFew() {
    const ProcessResult result = runProcess(u"readelf"_s, {u"-d"_s, QStringLiteral(ETUDE_BIN_DIR "/etude-cli")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.output.contains("libsqlite3"));
    QVERIFY(!result.output.contains("libQt"));
    QVERIFY(!result.output.contains("libtorch"));
    QVERIFY(!result.output.contains("libc10"));
}

void TestCli::wrongUse_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown word") << QStringList{u"frobnicate"_s};
    QTest::newRow("group alone") << QStringList{u"dataset"_s};
    QTest::newRow("no project") << QStringList{u"dataset"_s, u"list"_s};
    QTest::newRow("unknown option") << QStringList{u"project"_s, u"info"_s, m_project, u"--frob"_s};
    QTest::newRow("two sources") << QStringList{u"dataset"_s,    u"import"_s, u"-P"_s,       m_project,
                                                u"--manifest"_s, u"a"_s,      u"--folder"_s, u"b"_s};
    QTest::newRow("no source") << QStringList{u"dataset"_s, u"import"_s, u"-P"_s, m_project};
    QTest::newRow("size") << QStringList{u"demo"_s, at(u"x"_s), u"--size"_s, u"vast"_s};
    QTest::newRow("no folder") << QStringList{u"demo"_s};
    QTest::newRow("folder and tags") << QStringList{u"demo"_s, at(u"x"_s), u"--tags"_s};
    QTest::newRow("json without tags") << QStringList{u"demo"_s, at(u"x"_s), u"--json"_s};
    QTest::newRow("seed") << QStringList{u"demo"_s, at(u"x"_s), u"--seed"_s, u"x"_s};
    QTest::newRow("vary no field") << QStringList{u"study"_s,     u"create"_s, u"-P"_s,     m_project,
                                                  u"--dataset"_s, u"d"_s,      u"--vary"_s, u"comprehension=a"_s};
    QTest::newRow("vary no value") << QStringList{u"study"_s,     u"create"_s, u"-P"_s,     m_project,
                                                  u"--dataset"_s, u"d"_s,      u"--vary"_s, u"compression"_s};
    QTest::newRow("seeds") << QStringList{u"study"_s,     u"create"_s, u"-P"_s,      m_project,
                                          u"--dataset"_s, u"d"_s,      u"--seeds"_s, u"0"_s};
    QTest::newRow("size of a subset") << QStringList{u"study"_s,     u"create"_s, u"-P"_s,      m_project,
                                                     u"--dataset"_s, u"d"_s,      u"--sizes"_s, u"2"_s};
    QTest::newRow("two formats") << QStringList{u"results"_s, u"-P"_s, m_project, u"--csv"_s, u"--json"_s};
    QTest::newRow("tags") << QStringList{u"network"_s, u"show"_s, u"paper-mel"_s, u"--tags"_s, u"0"_s};
}

void TestCli::wrongUse() {
    QFETCH(QStringList, arguments);
    const ProcessResult result = cli(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.output.isEmpty());
    QCOMPARE(lines(result.errors), 1);
}

void TestCli::failures_data() {
    QTest::addColumn<QStringList>("arguments");
    const QString nowhere = at(u"nowhere"_s);
    QTest::newRow("no project") << QStringList{u"dataset"_s, u"list"_s, u"-P"_s, nowhere};
    QTest::newRow("project is there") << QStringList{u"project"_s, u"create"_s, m_project};
    QTest::newRow("no manifest") << QStringList{u"dataset"_s, u"import"_s,     u"-P"_s,
                                                m_project,    u"--manifest"_s, nowhere};
    QTest::newRow("no data set") << QStringList{u"study"_s, u"create"_s, u"-P"_s, m_project, u"--dataset"_s, u"x"_s};
    QTest::newRow("wrong value") << QStringList{u"study"_s,  u"create"_s,         u"-P"_s,
                                                m_project,   u"--dataset"_s,      u"it's <b>mine</b>"_s,
                                                u"--vary"_s, u"compression=a,b"_s};
    QTest::newRow("no study") << QStringList{u"study"_s, u"show"_s, u"-P"_s, m_project, u"nothing"_s};
    QTest::newRow("no results") << QStringList{u"results"_s, u"-P"_s, m_project, u"--study"_s, u"nothing"_s};
    QTest::newRow("no preset") << QStringList{u"input"_s, u"show"_s, u"paper"_s};
    QTest::newRow("no arrays") << QStringList{u"metrics"_s, u"--scores"_s, nowhere, u"--labels"_s, nowhere};
    QTest::newRow("not a project") << QStringList{u"project"_s, u"rebuild"_s, nowhere};
}

void TestCli::failures() {
    QFETCH(QStringList, arguments);
    const ProcessResult result = cli(arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.output.isEmpty());
    QCOMPARE(lines(result.errors), 1);
    QVERIFY(result.errors.trimmed().endsWith('.'));
}

void TestCli::everyWordHasHelp() {
    const QList<QStringList> words{{},
                                   {u"demo"_s},
                                   {u"project"_s, u"create"_s},
                                   {u"project"_s, u"info"_s},
                                   {u"project"_s, u"copy"_s},
                                   {u"project"_s, u"rebuild"_s},
                                   {u"dataset"_s, u"import"_s},
                                   {u"dataset"_s, u"list"_s},
                                   {u"dataset"_s, u"health"_s},
                                   {u"audio"_s, u"info"_s},
                                   {u"input"_s, u"presets"_s},
                                   {u"input"_s, u"show"_s},
                                   {u"input"_s, u"export"_s},
                                   {u"features"_s, u"build"_s},
                                   {u"network"_s, u"show"_s},
                                   {u"study"_s, u"create"_s},
                                   {u"study"_s, u"run"_s},
                                   {u"study"_s, u"longer"_s},
                                   {u"study"_s, u"show"_s},
                                   {u"study"_s, u"pause"_s},
                                   {u"study"_s, u"resume"_s},
                                   {u"study"_s, u"cancel"_s},
                                   {u"study"_s, u"retry"_s},
                                   {u"study"_s, u"priority"_s},
                                   {u"study"_s, u"move"_s},
                                   {u"study"_s, u"remove"_s},
                                   {u"study"_s, u"on-failure"_s},
                                   {u"study"_s, u"check"_s},
                                   {u"study"_s, u"clone"_s},
                                   {u"study"_s, u"delete"_s},
                                   {u"run"_s},
                                   {u"results"_s},
                                   {u"compare"_s},
                                   {u"effects"_s},
                                   {u"claims"_s},
                                   {u"note"_s},
                                   {u"provenance"_s},
                                   {u"log"_s},
                                   {u"metrics"_s}};
    for (const QStringList& word : words) {
        const ProcessResult result = cli(word + QStringList{u"--help"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.output.contains("Usage:"));
    }
}

void TestCli::projectInfo() {
    const QJsonObject info = cliJson({u"project"_s, u"info"_s, m_project, u"--json"_s});
    QCOMPARE(info[u"datasets"_s].toInt(), 1);
    QVERIFY(info[u"runs"_s].toObject().contains(u"queued"_s));
    QVERIFY(cli({u"project"_s, u"info"_s, m_project}).output.contains("Data sets 1"));
}

void TestCli::datasetList() {
    const QJsonObject list = cliJson({u"dataset"_s, u"list"_s, u"-P"_s, m_project, u"--json"_s});
    const QJsonArray datasets = list[u"datasets"_s].toArray();
    QCOMPARE(datasets.size(), 1);
    const QJsonObject dataset = datasets[0].toObject();
    QCOMPARE(dataset[u"name"_s].toString(), u"it's <b>mine</b>"_s);
    QCOMPARE(dataset[u"tracks"_s].toInt(), 8);
    QCOMPARE(dataset[u"tags"_s].toInt(), 3);
    QCOMPARE(dataset[u"train"_s].toInt(), 4);
    QCOMPARE(dataset[u"hash"_s].toString().size(), 32);
    QVERIFY(cli({u"dataset"_s, u"list"_s, u"-P"_s, m_project}).output.contains("it's <b>mine</b>"));
}

void TestCli::datasetImportReportsWhatIsLeftOut() {
    const QString project = at(u"other project"_s);
    QCOMPARE(cli({u"project"_s, u"create"_s, project}).exitCode, 0);
    writeText(at(u"partly.csv"_s), "path,tags\ntrack 0.wav,a\ntrack 1.wav,b\nmissing.wav,a\n");
    const QJsonObject json =
        cliJson({u"dataset"_s, u"import"_s, u"-P"_s, project, u"--manifest"_s, at(u"partly.csv"_s), u"--json"_s});
    QCOMPARE(json[u"tracks"_s].toInt() + static_cast<int>(json[u"left_out"_s].toArray().size()), 3);
    QCOMPARE(json[u"left_out"_s].toArray().size(), 1);
}

void TestCli::datasetHealth() {
    const QString project = at(u"checked project"_s);
    for (const QString& tag : {u"a"_s, u"b"_s}) {
        QVERIFY(QDir().mkpath(at(u"by tag/"_s + tag)));
        for (int i = 1; i <= 10; ++i)
            writeAudio(at(u"by tag/%1/%2.wav"_s.arg(tag).arg(i)).toStdString(), "wav",
                       sine(tag == u"a"_s ? 100.0 * i : 50.0 + 100.0 * i, 22050, 0.5), 22050);
    }
    QCOMPARE(cli({u"project"_s, u"create"_s, project}).exitCode, 0);
    QCOMPARE(cli({u"dataset"_s, u"import"_s, u"-P"_s, project, u"--folder"_s, at(u"by tag"_s), u"--name"_s, u"tags"_s})
                 .exitCode,
             0);
    const QStringList health{u"dataset"_s, u"health"_s, u"-P"_s, project, u"--input"_s, u"paper-mel"_s};
    QCOMPARE(cli(health).exitCode, 0);
    QCOMPARE(cli(health + QStringList{u"tags"_s}).exitCode, 0);
    QCOMPARE(cli(health + QStringList{u"nobody"_s}).exitCode, 1);

    QFile changed(at(u"by tag/b/2.wav"_s));
    QVERIFY(changed.open(QIODevice::Append) && changed.write("x") == 1);
    changed.close();
    QCOMPARE(cli(health).exitCode, 0); // a run uses it
    const ProcessResult strict = cli(health + QStringList{u"--strict"_s});
    QCOMPARE(strict.exitCode, 1);
    QVERIFY2(strict.errors.contains("b/2.wav: The file has changed since it was imported."), strict.errors);
    QVERIFY2(strict.errors.contains("The check found 21 warnings;"), strict.errors); // all too short for 29 s

    QVERIFY(QFile::remove(at(u"by tag/a/1.wav"_s)));
    const ProcessResult result = cli(health + QStringList{u"--json"_s});
    QCOMPARE(result.exitCode, 1);
    QJsonArray errors;
    for (const QJsonValue& finding : QJsonDocument::fromJson(result.output)[u"datasets"_s][0][u"findings"_s].toArray())
        if (finding[u"severity"_s] == u"error"_s)
            errors.append(finding);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0][u"kind"_s].toString(), u"missing"_s);
    QCOMPARE(errors[0][u"track"_s].toString(), u"a/1.wav"_s);
    const QByteArray both = cli(health + QStringList{u"--strict"_s}).errors;
    QVERIFY2(both.contains("The check found 1 error and 20 warnings;"), both);
}

void TestCli::demo() {
    const QString folder = at(u"demo"_s);
    QCOMPARE(cli({u"demo"_s, folder, u"--size"_s, u"tiny"_s, u"--seed"_s, u"3"_s}, 120).exitCode, 0);
    QVERIFY(QFile::exists(folder + u"/manifest.csv"_s));
    const ProcessResult other = cli({u"demo"_s, folder, u"--size"_s, u"tiny"_s}); // another seed
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(other.errors.contains("has a manifest.csv that is not of this corpus"), other.errors);

    const QJsonArray tags =
        cliJson({u"demo"_s, u"--tags"_s, u"--size"_s, u"tiny"_s, u"--seed"_s, u"3"_s, u"--json"_s})[u"tags"_s]
            .toArray();
    const QByteArray table = cli({u"demo"_s, u"--tags"_s}).output;
    QCOMPARE(lines(table), tags.size() + 1);
    for (const QJsonValue& tag : tags) {
        QVERIFY(table.contains(tag[u"name"_s].toString().toUtf8()));
        QVERIFY(table.contains(tag[u"meaning"_s].toString().toUtf8()));
        QCOMPARE_GT(tag[u"share"_s].toDouble(), 0.0);
        QCOMPARE_LT(tag[u"share"_s].toDouble(), 0.8);
    }
}

void TestCli::featuresBuild() {
    const QStringList build{u"features"_s,         u"build"_s,   u"-P"_s,        m_project,  u"--dataset"_s,
                            u"it's <b>mine</b>"_s, u"--input"_s, u"paper-mel"_s, u"--json"_s};
    QCOMPARE(cliJson(build)[u"computed"_s].toInt(), 8);
    const QJsonObject again = cliJson(build);
    QCOMPARE(again[u"computed"_s].toInt(), 0);
    QCOMPARE(again[u"reused"_s].toInt(), 8);
    QVERIFY(again[u"left_out"_s].toArray().isEmpty());
}

void TestCli::networkShow() {
    const QJsonObject plan = cliJson({u"network"_s, u"show"_s, u"paper-mel"_s, u"--tags"_s, u"50"_s, u"--json"_s});
    QCOMPARE(plan[u"parameters"_s].toInt(), 39282);
    QCOMPARE(plan[u"blocks"_s].toArray().size(), 5);
    QVERIFY(cli({u"network"_s, u"show"_s, u"paper-mel"_s}).output.contains("39282"));
}

void TestCli::studyCreateShowCancel() {
    const QJsonObject study =
        cliJson({u"study"_s, u"create"_s, u"-P"_s, m_project, u"--dataset"_s, u"it's <b>mine</b>"_s, u"--vary"_s,
                 u"compression=decibel,linear"_s, u"--vary"_s, u"scale=1,10"_s, u"--set"_s, u"epochs=2"_s, u"--seeds"_s,
                 u"2"_s, u"--sizes"_s, u"0.5,1"_s, u"--name"_s, u"a 'study'"_s, u"--json"_s});
    QCOMPARE(study[u"runs"_s].toArray().size(), 2 * 2 * 2 * 2);
    QCOMPARE(study[u"runs"_s].toArray()[0].toObject()[u"epochs"_s].toInt(), 2);
    const QJsonObject shown = cliJson({u"study"_s, u"show"_s, u"-P"_s, m_project, u"a 'study'"_s, u"--json"_s});
    QCOMPARE(shown[u"id"_s], study[u"id"_s]);
    QJsonArray runs = shown[u"runs"_s].toArray();
    for (auto run : runs) {
        QJsonObject known = run.toObject();
        QVERIFY(known.take(u"stuck"_s).isNull());
        run = known;
    }
    QCOMPARE(runs, study[u"runs"_s].toArray());
    const QJsonArray all = cliJson({u"study"_s, u"show"_s, u"-P"_s, m_project, u"--json"_s})[u"studies"_s].toArray();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].toObject()[u"runs"_s].toInt(), 16);
    QVERIFY(cli({u"study"_s, u"cancel"_s, u"-P"_s, m_project}).output.startsWith("Cancelled 16 runs"));
    QCOMPARE(cliJson({u"study"_s, u"cancel"_s, u"-P"_s, m_project, u"--json"_s})[u"changed"_s].toInt(), 0);
    for (const auto& run :
         cliJson({u"study"_s, u"show"_s, u"-P"_s, m_project, u"a 'study'"_s, u"--json"_s})[u"runs"_s].toArray())
        QCOMPARE(run.toObject()[u"state"_s].toString(), u"stopped"_s);
}

/// Each command prints how the study stands then; show lists studies and runs in that order.
void TestCli::studyQueueChanges() {
    const auto study = [this](const QString& word, const QStringList& more) {
        return cliJson(QStringList{u"study"_s, word, u"-P"_s, m_project, u"--json"_s} + more);
    };
    const QStringList create{u"--dataset"_s, u"it's <b>mine</b>"_s, u"--seeds"_s, u"3"_s, u"--name"_s};
    const QString first = study(u"create"_s, create + QStringList{u"first"_s})[u"id"_s].toString();
    const QJsonObject made =
        study(u"create"_s, create + QStringList{u"second"_s, u"--vary"_s, u"compression=decibel,linear"_s});
    QStringList runs;
    for (const auto& run : made[u"runs"_s].toArray())
        runs << run.toObject()[u"id"_s].toString();
    QCOMPARE(runs.size(), 6);

    QJsonObject told = study(u"pause"_s, {u"second"_s});
    QCOMPARE(told[u"name"_s].toString(), u"second"_s);
    QCOMPARE(told[u"id"_s], made[u"id"_s]);
    QCOMPARE(told[u"changed"_s].toInt(), 1);
    QVERIFY(!told[u"scheduler"_s].toBool(true));
    QVERIFY(told[u"queue"_s].toObject()[u"paused"_s].toBool());
    QVERIFY(told[u"problems"_s].toArray().isEmpty());
    QCOMPARE(study(u"cancel"_s, {u"second"_s, u"--run"_s, runs[1], u"--run"_s, runs[2]})[u"changed"_s].toInt(), 2);
    told = study(u"resume"_s, {u"second"_s, u"--run"_s, runs[1].left(16)});
    QCOMPARE(told[u"changed"_s].toInt(), 1);
    QVERIFY(told[u"queue"_s].toObject()[u"paused"_s].toBool());
    told = study(u"resume"_s, {u"second"_s});
    QCOMPARE(told[u"changed"_s].toInt(), 1);
    QVERIFY(!told[u"queue"_s].toObject()[u"paused"_s].toBool(true));
    told = study(u"pause"_s, {u"second"_s, u"--finish"_s});
    QVERIFY(told[u"queue"_s].toObject()[u"finishing"_s].toBool());
    const auto allHave = [](const QJsonObject& changed, const QString& what, bool wanted) {
        const QJsonArray studies = changed[u"studies"_s].toArray();
        return studies.size() > 1 && changed[u"changed"_s].toInt() == studies.size() &&
               std::ranges::all_of(studies,
                                   [&](const auto& one) { return one[u"queue"_s][what].toBool(!wanted) == wanted; });
    };
    QVERIFY(allHave(study(u"pause"_s, {u"--all"_s, u"--finish"_s}), u"finishing"_s, true));
    told = study(u"pause"_s, {u"--all"_s});
    QVERIFY(allHave(told, u"finishing"_s, false) && allHave(told, u"paused"_s, true));
    QVERIFY(allHave(study(u"resume"_s, {u"--all"_s}), u"paused"_s, false));
    QCOMPARE(study(u"resume"_s, {u"--all"_s})[u"changed"_s].toInt(), 0);

    QCOMPARE(study(u"cancel"_s, {u"second"_s})[u"changed"_s].toInt(), 6);
    QCOMPARE(study(u"retry"_s, {u"second"_s})[u"changed"_s].toInt(), 6);
    told = study(u"priority"_s, {u"second"_s, u"-3"_s});
    QCOMPARE(told[u"queue"_s].toObject()[u"priority"_s].toInt(), -3);
    told = study(u"on-failure"_s, {u"second"_s, u"stop"_s});
    QCOMPARE(told[u"queue"_s].toObject()[u"on_failure"_s].toString(), u"stop"_s);
    told = study(u"remove"_s, {u"second"_s, u"--run"_s, runs[0], u"--run"_s, runs[3]});
    QCOMPARE(told[u"changed"_s].toInt(), 2);
    QCOMPARE(told[u"queue"_s].toObject()[u"removed"_s].toArray().size(), 2);
    QCOMPARE(study(u"remove"_s, {u"second"_s, u"--undo"_s, u"--run"_s, runs[3]})[u"changed"_s].toInt(), 1);
    study(u"move"_s, {u"second"_s, u"--first"_s, u"--run"_s, runs[5], u"--run"_s, runs[4]});
    told = study(u"move"_s, {u"second"_s, u"--before"_s, runs[3], u"--run"_s, runs[0]});
    const QStringList order{runs[5], runs[4], runs[1], runs[2], runs[0], runs[3]};
    QCOMPARE(told[u"queue"_s].toObject()[u"order"_s].toArray(), QJsonArray::fromStringList(order));
    study(u"move"_s, {u"first"_s, u"--first"_s});

    const QJsonArray all = study(u"show"_s, {})[u"studies"_s].toArray();
    QCOMPARE(all.first().toObject()[u"id"_s].toString(), first);
    QCOMPARE(all.last().toObject()[u"id"_s], made[u"id"_s]); // of a lower priority
    const QJsonObject shown = study(u"show"_s, {u"second"_s});
    QCOMPARE(shown[u"queue"_s], told[u"queue"_s]);
    QStringList shownOrder;
    for (const auto& run : shown[u"runs"_s].toArray())
        shownOrder << run.toObject()[u"id"_s].toString();
    QCOMPARE(shownOrder, order);
    const QByteArray text = cli({u"study"_s, u"show"_s, u"-P"_s, m_project, u"second"_s}).output;
    QVERIFY2(text.startsWith("In the queue: priority -3, stops at a failure.\n"), text.constData());
    QCOMPARE(text.count("removed"), 1);

    const QString copy = at(u"copy of the queue"_s);
    QCOMPARE(cli({u"project"_s, u"copy"_s, m_project, copy}).exitCode, 0);
    QCOMPARE(cli({u"project"_s, u"rebuild"_s, copy}).exitCode, 0);
    QCOMPARE(cliJson({u"study"_s, u"show"_s, u"-P"_s, copy, u"--json"_s})[u"studies"_s].toArray(), all);
}

void TestCli::studyQueueTellsWhatIsWrong() {
    const QStringList there{u"-P"_s, m_project, u"second"_s};
    const auto words = [&](const QString& word, const QStringList& more) {
        return cli(QStringList{u"study"_s, word} + there + more);
    };
    QCOMPARE(words(u"move"_s, {}).exitCode, 2);
    QCOMPARE(words(u"move"_s, {u"--first"_s, u"--last"_s}).exitCode, 2);
    QCOMPARE(words(u"priority"_s, {u"high"_s}).exitCode, 2);
    QCOMPARE(words(u"on-failure"_s, {u"explode"_s}).exitCode, 2);
    QCOMPARE(cli({u"study"_s, u"pause"_s, u"-P"_s, m_project}).exitCode, 2);
    QCOMPARE(cli({u"study"_s, u"pause"_s, u"-P"_s, m_project, u"nobody's"_s}).exitCode, 1);
    QVERIFY(words(u"retry"_s, {u"--run"_s, u"xyz"_s}).errors.startsWith("The study 'second' has no run 'xyz'"));
    QVERIFY(words(u"move"_s, {u"--before"_s, u"nobody's"_s}).exitCode == 1);
    const QString file = m_project + u"/queue.json"_s;
    QVERIFY(QFile::rename(file, file + u".good"_s));
    writeText(file, "{");
    for (const QString& word : {u"pause"_s, u"show"_s, u"resume"_s}) {
        const ProcessResult result = words(word, {});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains("queue.json' is not the order of a queue"), result.errors.constData());
    }
    QVERIFY(QFile::remove(file) && QFile::rename(file + u".good"_s, file));
}

void TestCli::clipLengthIsFitted() {
    const QStringList create{u"study"_s, u"create"_s, u"-P"_s, m_project, u"--dataset"_s, u"it's <b>mine</b>"_s};
    const ProcessResult fitted = cli(create + QStringList{u"--name"_s, u"fitted"_s});
    QCOMPARE(fitted.exitCode, 0);
    QVERIFY(fitted.errors.contains("1.5 s long"));
    const ProcessResult given = cli(create + QStringList{u"--name"_s, u"given"_s, u"--set"_s, u"clip_seconds=2"_s});
    QCOMPARE(given.exitCode, 0);
    QVERIFY2(given.errors.startsWith("Clips are 2 s long; 8 of 8 tracks that were looked at are shorter"),
             given.errors.constData());
}

/// A study without a name is called what the window calls it, and smaller training sizes are stratified in both.
void TestCli::studyDefaultsAreTheWindows() {
    const QStringList create{u"study"_s,  u"create"_s,    u"-P"_s,
                             m_project,   u"--dataset"_s, u"it's <b>mine</b>"_s,
                             u"--json"_s, u"--set"_s,     u"train_fraction=0.5"_s};
    const QJsonObject varied =
        cliJson(create + QStringList{u"--vary"_s, u"compression=decibel,linear"_s, u"--vary"_s, u"scale=1,10"_s});
    QCOMPARE(varied[u"name"_s].toString(), u"compression × scale"_s);
    const QString run = varied[u"runs"_s].toArray()[0].toObject()[u"id"_s].toString();
    const auto study = loadStudy({m_project.toStdString()}, varied[u"id"_s].toString().toStdString());
    QVERIFY(study.has_value());
    QCOMPARE(study->runs[0].data.subsetMethod, SubsetMethod::Stratified);
    QCOMPARE(QString::fromStdString(storedRunId(study->runs[0])), run);
    const QJsonObject plain = cliJson(create);
    QCOMPARE(plain[u"name"_s].toString(), u"mel 96, decibel, bypass, 1.5 s clips"_s);
    const QJsonObject random = cliJson(create + QStringList{u"--set"_s, u"subset_method=random"_s});
    QVERIFY(random[u"id"_s] != plain[u"id"_s]);
}

void TestCli::studyRunWithoutAWorker() {
    qputenv("ETUDE_WORKER", "/nowhere/etude-worker");
    const ProcessResult study = cli({u"study"_s, u"run"_s, u"-P"_s, m_project});
    const ProcessResult run = cli({u"run"_s, m_project + u"/runs/x"_s});
    qunsetenv("ETUDE_WORKER");
    QCOMPARE(study.exitCode, 1);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.errors.contains("/nowhere/etude-worker"));
}

void TestCli::theWorkerForGpusGoesFirst() {
    const auto program = [this](const QString& name) { return at(u"programs/"_s + name); };
    QVERIFY(QDir(m_folder.path()).mkdir(u"programs"_s));
    QVERIFY(QFile::copy(QStringLiteral(ETUDE_BIN_DIR "/etude-cli"), program(u"etude-cli"_s)));
    const auto chosen = [&] { return runProcess(program(u"etude-cli"_s), {u"selftest"_s}).output.trimmed(); };
    for (const auto& worker : {u"etude-worker"_s, u"etude-worker-cuda"_s}) {
        writeText(program(worker), "#!/bin/sh\nbasename \"$0\"\n");
        QVERIFY(QFile::setPermissions(program(worker), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(chosen(), worker.toUtf8());
    }
    QVERIFY(QFile::remove(program(u"etude-worker-cuda"_s)));
    QVERIFY(QFile::link(at(u"nowhere"_s), program(u"etude-worker-cuda"_s)));
    QCOMPARE(chosen(), QByteArray("etude-worker"));
}

void TestCli::resultsOfNothing() {
    const QString project = at(u"empty project"_s);
    QCOMPARE(cli({u"project"_s, u"create"_s, project}).exitCode, 0);
    QCOMPARE(cliJson({u"results"_s, u"-P"_s, project, u"--json"_s})[u"results"_s].toArray(), QJsonArray{});
    QCOMPARE(cli({u"results"_s, u"-P"_s, project}).output, QByteArray("There are no runs yet.\n"));
    QCOMPARE(lines(cli({u"results"_s, u"-P"_s, project, u"--csv"_s}).output), 1);
}

void TestCli::metrics() {
    // Four clips, two tags. Tag 0: scores 4 3 2 1 for labels 1 0 1 0: AUC 3/4, AP (1 + 2/3) / 2. Tag 1 has one class.
    const std::vector<float> scores{4, 1, 3, 2, 2, 3, 1, 4};
    const std::vector<std::uint8_t> labels{1, 0, 0, 0, 1, 0, 0, 0};
    const std::vector<std::size_t> shape{4, 2};
    QVERIFY(writeNpy(at(u"s.npy"_s).toStdString(), scores, shape));
    QVERIFY(writeNpy(at(u"y.npy"_s).toStdString(), labels, shape));
    const QStringList command{u"metrics"_s, u"--scores"_s, at(u"s.npy"_s), u"--labels"_s, at(u"y.npy"_s)};
    const QJsonObject json = cliJson(command + QStringList{u"--json"_s});
    const QJsonArray tags = json[u"tags"_s].toArray();
    QCOMPARE(tags.size(), 2);
    QCOMPARE(tags[0].toObject()[u"roc_auc"_s].toDouble(), 0.75);
    QVERIFY(near(tags[0].toObject()[u"pr_auc"_s].toDouble(), 5.0 / 6.0, 1e-12));
    QCOMPARE(tags[0].toObject()[u"positives"_s].toInt(), 2);
    QVERIFY(tags[1].toObject()[u"roc_auc"_s].isNull());
    QCOMPARE(json[u"macro"_s].toObject()[u"roc_auc"_s].toDouble(), 0.75);
    QVERIFY(cli(command).output.contains("0.7500"));
    QVERIFY(writeNpy(at(u"short.npy"_s).toStdString(), std::span(labels).first(4), std::vector<std::size_t>{2, 2}));
    QCOMPARE(cli({u"metrics"_s, u"--scores"_s, at(u"s.npy"_s), u"--labels"_s, at(u"short.npy"_s)}).exitCode, 1);
}

void TestCli::projectCopyAndRebuild() {
    const QString copy = at(u"copy"_s);
    QCOMPARE(cli({u"project"_s, u"copy"_s, m_project, copy}).exitCode, 0);
    QCOMPARE(cliJson({u"project"_s, u"info"_s, copy, u"--json"_s})[u"datasets"_s].toInt(), 1);
    writeText(copy + u"/project.sqlite"_s, "damaged");
    QCOMPARE(cli({u"project"_s, u"info"_s, copy}).exitCode, 1);
    QCOMPARE(cli({u"project"_s, u"rebuild"_s, copy}).exitCode, 0);
    QJsonObject before = cliJson({u"project"_s, u"info"_s, m_project, u"--json"_s});
    const QJsonObject after = cliJson({u"project"_s, u"info"_s, copy, u"--json"_s});
    QCOMPARE(after[u"studies"_s], before[u"studies"_s]);
    QCOMPARE(after[u"runs"_s], before[u"runs"_s]);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
