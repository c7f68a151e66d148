// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include "tests/app/cli_fixture.h"
#include "tests/support/show.h"

using namespace etude::test;
using namespace Qt::StringLiterals;

namespace {

/// Waits until a study tells of an epoch after this one; returns which.
int epochAfter(QProcess& study, int epoch) {
    static const QRegularExpression told(u"epoch (\\d+) of"_s);
    study.setReadChannel(QProcess::StandardError);
    while (true) {
        const QByteArray line = nextLine(study);
        const int now = told.match(QString::fromUtf8(line)).captured(1).toInt();
        if (line.isEmpty() || now > epoch)
            return now;
    }
}

} // namespace

/// A whole study through the command line, with the real worker.
class TestStudyCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void studyTrainsOnce();
    void whatHasNoEffectQueuesNothing();
    void chartsShowItsResults();
    void stopsAndGoesOn();
    void addsALabelShuffleControl();
    void runsOfAFormerDecodingAreTold();

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    void createStudy(const QString& name, const QStringList& more);

    QTemporaryDir m_folder;
    QString m_project;
};

void TestStudyCli::initTestCase() {
    m_project = at(u"project"_s);
    QVERIFY(makeDemoProject(m_project, at(u"demo"_s)));
}

void TestStudyCli::createStudy(const QString& name, const QStringList& more) {
    QCOMPARE(cli(QStringList{u"study"_s, u"create"_s, u"-P"_s, m_project, u"--dataset"_s, u"demo"_s, u"--name"_s, name,
                             u"--set"_s, u"width=4"_s} +
                 more)
                 .exitCode,
             0);
}

void TestStudyCli::studyTrainsOnce() {
    createStudy(u"both"_s,
                {u"--vary"_s, u"compression=decibel,linear"_s, u"--seeds"_s, u"2"_s, u"--set"_s, u"epochs=2"_s});
    const QStringList run{u"study"_s, u"run"_s, u"-P"_s, m_project, u"--study"_s, u"both"_s, u"--workers"_s, u"2"_s};
    const QJsonObject first = cliJson(run + QStringList{u"--json"_s}, 280);
    QCOMPARE(first[u"finished"_s].toInt(), 4);
    QCOMPARE(first[u"already_finished"_s].toInt(), 0);

    const ProcessResult again = cli(run);
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.output.startsWith("Nothing was trained: 4 runs"), again.output.constData());

    const QJsonArray results =
        cliJson({u"results"_s, u"-P"_s, m_project, u"--study"_s, u"both"_s, u"--json"_s})[u"results"_s].toArray();
    QCOMPARE(results.size(), 2);
    for (const auto& each : results) {
        const QJsonObject result = each.toObject();
        QCOMPARE(result[u"n"_s].toInt(), 2);
        QCOMPARE_GT(result[u"roc_auc"_s].toDouble(), 0.0);
        QCOMPARE_LT(result[u"roc_auc"_s].toDouble(), 1.0);
        QVERIFY(result[u"ci95"_s].isDouble());
        QCOMPARE(result[u"unfinished"_s].toInt(), 0);
        QCOMPARE(result[u"runs"_s].toArray().size(), 2);
    }
    QVERIFY(cli({u"results"_s, u"-P"_s, m_project}).output.contains("decibel"));
    QCOMPARE(cli({u"results"_s, u"-P"_s, m_project, u"--csv"_s}).output.trimmed().count('\n'), 2);
}

/// The runs of a study are those of the same one with a parameter of a compression that it does not use.
void TestStudyCli::whatHasNoEffectQueuesNothing() {
    const QStringList same{
        u"--vary"_s,       u"compression=decibel,linear"_s, u"--seeds"_s, u"2"_s, u"--set"_s, u"epochs=2"_s, u"--set"_s,
        u"pcen_gain=0.5"_s};
    const auto runsOf = [this](const QString& study) {
        QStringList ids;
        const QJsonObject shown = cliJson({u"study"_s, u"show"_s, u"-P"_s, m_project, study, u"--json"_s});
        for (const auto& run : shown[u"runs"_s].toArray())
            ids << run.toObject()[u"id"_s].toString();
        return ids;
    };
    const QStringList before = runsOf(u"both"_s);
    QCOMPARE(before.size(), 4);
    createStudy(u"both"_s, same);
    createStudy(u"both, again"_s, same);
    QCOMPARE(runsOf(u"both"_s), before);
    QCOMPARE(runsOf(u"both, again"_s), before);
    const QJsonArray studies =
        cliJson({u"study"_s, u"show"_s, u"-P"_s, m_project, u"--json"_s})[u"studies"_s].toArray();
    QCOMPARE(studies.size(), 2);
    const ProcessResult run = cli({u"study"_s, u"run"_s, u"-P"_s, m_project, u"--threads"_s, u"2"_s});
    QVERIFY2(run.output.startsWith("Nothing was trained: 4 runs"), run.output.constData());
    QCOMPARE(QDir(m_project + u"/runs"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 4);
}

void TestStudyCli::chartsShowItsResults() {
    const QString etude = QStringLiteral(ETUDE_BIN_DIR "/etude");
    const ProcessResult written = runProcess(etude, {m_project, u"--charts"_s, at(u"charts"_s)});
    QVERIFY2(written.exitCode == 0, written.errors.constData());
    for (const auto& [name, begin] : {std::pair{u"configurations.png"_s, QByteArray("\x89PNG")},
                                      {u"configurations.pdf"_s, "%PDF"},
                                      {u"seeds.svg"_s, "<?xml"},
                                      {u"epochs.csv"_s, "series"}}) {
        QFile file(at(u"charts/"_s + name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY2(file.readAll().startsWith(begin), qPrintable(name));
        QVERIFY(written.output.contains(name.toUtf8()));
    }
    QVERIFY(!QFileInfo::exists(at(u"charts/data-size.png"_s))); // there is one size
    const auto sizeOf = [&](const QString& name) {              // of a PNG, from its first chunk
        QFile file(at(name));
        const QByteArray begin = file.open(QIODevice::ReadOnly) ? file.read(24) : QByteArray(24, '\0');
        return QSize(qFromBigEndian<qint32>(begin.constData() + 16), qFromBigEndian<qint32>(begin.constData() + 20));
    };
    QCOMPARE(sizeOf(u"charts/configurations.png"_s), 2 * QSize(720, 450));
    QCOMPARE(runProcess(etude, {m_project, u"--charts"_s, at(u"small"_s), u"--size"_s, u"480x300"_s}).exitCode, 0);
    QCOMPARE(sizeOf(u"small/seeds.png"_s), 2 * QSize(480, 300));

    // The same numbers as those of the other command.
    const QJsonArray results = cliJson({u"results"_s, u"-P"_s, m_project, u"--json"_s})[u"results"_s].toArray();
    QFile csv(at(u"charts/configurations.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    for (const auto& result : results)
        QVERIFY(text.contains(QByteArray::number(result.toObject()[u"roc_auc"_s].toDouble(), 'g', 10).left(8)));

    const ProcessResult missing =
        runProcess(etude, {m_project, u"--charts"_s, at(u"one"_s), u"--figure"_s, u"data-size"_s});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.errors.contains("two training sizes"), missing.errors.constData());
    const ProcessResult one = runProcess(etude, {m_project, u"--charts"_s, at(u"one"_s), u"--figure"_s, u"options"_s});
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(QDir(at(u"one"_s)).entryList(QDir::Files).size(), 4);
    QCOMPARE(runProcess(etude, {m_project, u"--charts"_s, at(u"one"_s), u"--figure"_s, u"pie"_s}).exitCode, 2);
    const ProcessResult comparison =
        runProcess(etude, {m_project, u"--charts"_s, at(u"two"_s), u"--figure"_s, u"comparison"_s});
    QVERIFY2(comparison.exitCode == 0, comparison.errors.constData());
    const QStringList compared = QDir(at(u"two"_s)).entryList(QDir::Files);
    QVERIFY(!compared.isEmpty());
    for (const QString& name : compared) {
        QVERIFY(name.startsWith(u"comparison-"_s));
        QVERIFY(QFileInfo::exists(at(u"charts/"_s + name))); // among all charts, too
    }
    QCOMPARE(cli({u"project"_s, u"create"_s, at(u"empty"_s)}).exitCode, 0);
    const ProcessResult empty = runProcess(etude, {at(u"empty"_s), u"--charts"_s, at(u"none"_s)});
    QCOMPARE(empty.exitCode, 1);
    QVERIFY2(empty.errors.contains("has no finished run to draw yet"), empty.errors.constData());
    QVERIFY(!QFileInfo::exists(at(u"none"_s)));
}

/// SIGINT, as Ctrl-C sends it, while an epoch is being trained; then the same command again.
void TestStudyCli::stopsAndGoesOn() {
    createStudy(u"long"_s, {u"--set"_s, u"epochs=400"_s, u"--set"_s, u"patience=0"_s});
    const QStringList show{u"study"_s, u"show"_s, u"-P"_s, m_project, u"long"_s, u"--json"_s};
    const auto state = [&] { return cliJson(show)[u"runs"_s].toArray()[0].toObject(); };

    QProcess study;
    study.start(QStringLiteral(ETUDE_BIN_DIR "/etude-cli"),
                {u"study"_s, u"run"_s, u"-P"_s, m_project, u"--study"_s, u"long"_s, u"--threads"_s, u"1"_s});
    QCOMPARE_GE(epochAfter(study, 0), 1);
    QCOMPARE(::kill(static_cast<pid_t>(study.processId()), SIGINT), 0);
    QVERIFY(study.waitForFinished(60000));
    QCOMPARE(study.exitStatus(), QProcess::NormalExit);
    QCOMPARE(study.exitCode(), 1);
    QVERIFY(study.readAllStandardError().contains("goes on from there"));

    const QJsonObject stopped = state();
    QCOMPARE(stopped[u"state"_s].toString(), u"stopped"_s);
    const int epochs = stopped[u"epoch"_s].toInt();
    QCOMPARE_GE(epochs, 1);
    QCOMPARE_LT(epochs, 400);
    study.start();
    QCOMPARE_GT(epochAfter(study, epochs), epochs);
    QCOMPARE(::kill(static_cast<pid_t>(study.processId()), SIGINT), 0);
    QVERIFY(study.waitForFinished(60000));
    QCOMPARE_GT(state()[u"epoch"_s].toInt(), epochs);
}

/// By its name, or by the one that the option had before.
void TestStudyCli::addsALabelShuffleControl() {
    const auto runs = [this] {
        return cliJson({u"study"_s, u"show"_s, u"-P"_s, m_project, u"control"_s, u"--json"_s})[u"runs"_s].toArray();
    };
    createStudy(u"control"_s, {u"--set"_s, u"epochs=1"_s, u"--label-shuffle-control"_s});
    const QJsonArray before = runs();
    QCOMPARE(before.size(), 2);
    createStudy(u"control"_s, {u"--set"_s, u"epochs=1"_s, u"--canary"_s});
    QCOMPARE(runs(), before);
}

/// Runs that say nothing of decoding are of an older version; a file without a header that tells its length concerns
/// it.
void TestStudyCli::runsOfAFormerDecodingAreTold() {
    const QString project = at(u"former"_s);
    QVERIFY(cli({u"project"_s, u"copy"_s, m_project, project}).exitCode == 0);
    QDirIterator events(project, {u"events.jsonl"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (events.hasNext()) {
        QFile file(events.next());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArrayList lines = file.readAll().split('\n');
        lines.removeIf([](const QByteArray& line) { return line.contains("\"revised\""); });
        file.resize(0);
        file.write(lines.join('\n'));
    }
    QCOMPARE(cli({u"project"_s, u"rebuild"_s, project}).exitCode, 0);
    const QStringList run{u"study"_s, u"run"_s, u"-P"_s, project, u"--study"_s, u"both"_s};
    QVERIFY(!cli(run).errors.contains("decoded")); // no track is concerned
    QDirIterator audio(at(u"demo"_s), {u"*.wav"_s, u"*.flac"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(audio.hasNext());
    const QString track = audio.next();
    QCOMPARE(runProcess(
                 u"sh"_s,
                 {u"-c"_s,
                  u"ffmpeg -v error -i '%1' x.wav && lame --quiet -t -b 64 x.wav x.mp3 && mv x.mp3 '%1'"_s.arg(track)},
                 60, m_folder.path())
                 .exitCode,
             0);
    const ProcessResult told = cli(run);
    QVERIFY(told.output.startsWith("Nothing was trained: 4 runs"));
    QVERIFY2(told.errors.contains("4 of these runs were finished by a version of Etude that may have decoded 1 of "),
             told.errors);
    const QJsonObject created =
        cliJson({u"study"_s, u"create"_s, u"-P"_s, project, u"--dataset"_s, u"demo"_s, u"--name"_s, u"both"_s,
                 u"--set"_s, u"width=4"_s, u"--vary"_s, u"compression=decibel,linear"_s, u"--seeds"_s, u"2"_s,
                 u"--set"_s, u"epochs=2"_s, u"--json"_s});
    const QJsonArray cautions = created[u"cautions"_s].toArray();
    QCOMPARE(cautions.size(), 2);
    QVERIFY(cautions[0].toString().contains(u"may have decoded"_s));
    QVERIFY(cautions[1].toString().endsWith(u"'--set batch_norm_statistics=recomputed' takes them."_s));
}

QTEST_GUILESS_MAIN(TestStudyCli)
#include "tst_study_cli.moc"
