// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "engine/core/field_json.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/audio_signals.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

/// Splits and the health check by the command line.
class TestDatasetCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void splitTakesTheNameOver();
    void tagsAreCounted();
    void whatEditsLeaveUntaggedIsTold();
    void wrongSplits_data();
    void wrongSplits();
    void healthFindsExcludesAndTakesBack();
    void healthLeavesATagOutAndFormerVersions();
    void healthTellsThatARunWouldFail();
    void wrongHealth_data();
    void wrongHealth();
    void problemsOfAnExtractionJoin();
    void audioIsRelocatedAndItsFeaturesStay();
    void wrongRelocations_data();
    void wrongRelocations();
    void retaggingMakesAVersionAndTakesItBack();
    void wrongRetagging_data();
    void wrongRetagging();

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList word(const QString& name, const QStringList& more) const {
        return QStringList{u"dataset"_s, name, u"-P"_s, m_project, u"--dataset"_s, u"odd"_s} + more;
    }
    [[nodiscard]] QJsonObject health(const QStringList& more = {}) const {
        return cliJson(word(u"health"_s, QStringList{u"--json"_s} + more))[u"datasets"_s].toArray()[0].toObject();
    }

    QTemporaryDir m_folder;
    QString m_project;
};

namespace {

QStringList kindsOf(const QJsonObject& report) {
    QStringList kinds;
    for (const QJsonValue& finding : report[u"findings"_s].toArray())
        if (finding[u"kind"_s] != u"class_balance"_s)
            kinds += finding[u"kind"_s].toString();
    kinds.sort();
    return kinds;
}

} // namespace

void TestDatasetCli::initTestCase() {
    m_project = at(u"project"_s);
    QByteArray manifest = "path,tags,artist\n";
    for (int i = 0; i < 20; ++i) {
        const QString name = QString::number(i) + u".wav"_s;
        writeAudio(at(name).toStdString(), "wav", sine(200.0 + 10 * i, 22050, 0.5), 22050);
        manifest += name.toUtf8() + (i % 2 == 0 ? ",even,artist " : ",odd,artist ") + QByteArray::number(i / 2) + "\n";
    }
    QFile file(at(u"manifest.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(manifest) == manifest.size());
    file.close();
    QCOMPARE(cli({u"project"_s, u"create"_s, m_project}).exitCode, 0);
    QCOMPARE(
        cli({u"dataset"_s, u"import"_s, u"-P"_s, m_project, u"--manifest"_s, file.fileName(), u"--name"_s, u"odd"_s})
            .exitCode,
        0);
}

void TestDatasetCli::splitTakesTheNameOver() {
    const QStringList split = word(u"split"_s, {u"--fractions"_s, u"0.6,0.2,0.2"_s, u"--seed"_s, u"4"_s, u"--group"_s,
                                                u"artist"_s, u"--stratify"_s, u"--json"_s});
    const QJsonObject made = cliJson(split);
    QCOMPARE(made[u"train"_s].toInt(), 12);
    QCOMPARE(made[u"validation"_s].toInt(), 4);
    QCOMPARE(made[u"test"_s].toInt(), 4);
    QCOMPARE(made[u"unknown_artists"_s].toInt(), 0);
    const QJsonObject even = made[u"tags"_s].toArray()[0].toObject();
    QCOMPARE(even[u"tag"_s].toString(), u"even"_s);
    QCOMPARE(even[u"test"_s].toObject()[u"share"_s].toDouble(), 0.5);
    QCOMPARE(cliJson(split)[u"hash"_s], made[u"hash"_s]);
    const QJsonArray rows =
        cliJson({u"dataset"_s, u"list"_s, u"-P"_s, m_project, u"--json"_s})[u"datasets"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0][u"name"_s].toString().startsWith(u"odd@"_s));
    QCOMPARE(rows[1][u"name"_s].toString(), u"odd"_s);
    QCOMPARE(rows[1][u"hash"_s], made[u"hash"_s]);
    const QByteArray said = cli(word(u"split"_s, {u"--name"_s, u"other"_s, u"--group"_s, u"artist"_s})).output;
    QVERIFY(said.contains("\n0 tracks of unknown artist"));
    QVERIFY2(said.contains("14 train, 4 validation, 2 test"), said); // of 10 artists with two tracks each
    QCOMPARE(kindsOf(health()).count(u"artist_across_parts"_s), 0);
}

void TestDatasetCli::whatEditsLeaveUntaggedIsTold() {
    const QByteArray told = "10 of 20 tracks have none of the tags (";
    const QString project = at(u"retagged"_s);
    QCOMPARE(cli({u"project"_s, u"copy"_s, m_project, project}).exitCode, 0);
    const auto words = [&](const QString& name, const QStringList& more) {
        return QStringList{u"dataset"_s, name, u"-P"_s, project, u"--dataset"_s, u"odd"_s} + more;
    };
    const ProcessResult retagged = cli(words(u"retag"_s, {u"--remove"_s, u"even"_s}));
    QVERIFY2(retagged.output.contains(told), retagged.output);
    const QJsonObject created = cliJson({u"study"_s, u"create"_s, u"-P"_s, project, u"--dataset"_s, u"odd"_s,
                                         u"--set"_s, u"clip_seconds=0.5"_s, u"--json"_s});
    const QJsonArray cautions = created[u"cautions"_s].toArray();
    QVERIFY(
        std::ranges::any_of(cautions, [](const auto& each) { return each.toString().contains(u"test tracks of"); }));
    const QJsonArray versions =
        cliJson({u"dataset"_s, u"list"_s, u"-P"_s, project, u"--json"_s})[u"datasets"_s].toArray();
    const QString former = versions[versions.size() - 2].toObject()[u"hash"_s].toString();
    const QJsonObject excluded = cliJson({u"dataset"_s, u"health"_s, u"-P"_s, project, u"--dataset"_s, former,
                                          u"--exclude-tag"_s, u"even"_s, u"--json"_s});
    QVERIFY(excluded[u"remarks"_s][0].toString().toUtf8().startsWith(told));
    const QJsonObject untagged = excluded[u"untagged"_s].toObject();
    QCOMPARE(untagged[u"train"_s].toInt() + untagged[u"validation"_s].toInt() + untagged[u"test"_s].toInt(), 10);
    const QJsonObject renamed = cliJson(words(u"retag"_s, {u"--rename"_s, u"odd=uneven"_s, u"--json"_s}));
    QVERIFY(renamed[u"remarks"_s].toArray().isEmpty());
}

void TestDatasetCli::tagsAreCounted() {
    const QJsonObject all = cliJson(word(u"tags"_s, {u"--json"_s, u"--cooccurrence"_s}));
    QCOMPARE(all[u"tracks"_s].toInt(), 20);
    QCOMPARE(all[u"untagged"_s].toInt(), 0);
    QCOMPARE(all[u"mean_tags_per_track"_s].toDouble(), 1.0);
    QCOMPARE(all[u"tags_per_track"_s].toArray(), (QJsonArray{0, 20}));
    const QJsonObject even = all[u"tags"_s].toArray()[0].toObject();
    QCOMPARE(even[u"tag"_s].toString(), u"even"_s);
    QCOMPARE(even[u"tracks"_s].toInt(), 10);
    QCOMPARE(even[u"share"_s].toDouble(), 0.5);
    QVERIFY(all[u"cooccurrence"_s].toArray().isEmpty()); // no track is both
    int counted = 0;
    for (const QString& part : {u"train"_s, u"validation"_s, u"test"_s, u"none"_s})
        counted += cliJson(word(u"tags"_s, {u"--json"_s, u"--part"_s, part}))[u"tracks"_s].toInt();
    QCOMPARE(counted, 20);

    const QString csv = at(u"tags.csv"_s);
    const ProcessResult said = cli(word(u"tags"_s, {u"--csv"_s, csv}));
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.output.contains("20 tracks counted, 1.00 tags per track on average, 0 without a tag"),
             said.output.constData());
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().startsWith("tag,tracks,share %,train,validation,test,none\r\neven,10,50.00,"));
    QCOMPARE(cli(word(u"tags"_s, {u"--part"_s, u"all"_s})).exitCode, 2);
}

void TestDatasetCli::wrongSplits_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::newRow("sum") << QStringList{u"--fractions"_s, u"0.8,0.1,0.2"_s} << 1;
    QTest::newRow("two") << QStringList{u"--fractions"_s, u"0.8,0.2"_s} << 2;
    QTest::newRow("no number") << QStringList{u"--fractions"_s, u"0.8,0.1,x"_s} << 2;
    QTest::newRow("group") << QStringList{u"--group"_s, u"album"_s} << 2;
    QTest::newRow("seed") << QStringList{u"--seed"_s, u"-1"_s} << 2;
}

void TestDatasetCli::wrongSplits() {
    QFETCH(QStringList, more);
    const ProcessResult result = cli(word(u"split"_s, more));
    QTEST(result.exitCode, "status");
    QVERIFY(result.output.isEmpty());
    QCOMPARE(result.errors.trimmed().count('\n'), 0);
}

void TestDatasetCli::healthFindsExcludesAndTakesBack() {
    const QStringList clip{u"--input"_s, at(u"input.json"_s)};
    QFile input(at(u"input.json"_s));
    QVERIFY(input.open(QIODevice::WriteOnly) && input.write("{\"audio\":{\"clip_seconds\":0.5}}") > 0);
    input.close();
    const QJsonObject before = health(clip);
    QVERIFY(kindsOf(before).isEmpty());
    QVERIFY(QFile::rename(at(u"3.wav"_s), at(u"away.wav"_s)));
    QCOMPARE(kindsOf(health(clip)), QStringList{u"missing"_s});
    const QStringList paper{u"--input"_s, u"paper-mel"_s};
    QCOMPARE(health(paper)[u"findings"_s].toArray().size(), 21); // 19 too short for 29 s, one missing, the balance
    QCOMPARE(health()[u"findings"_s].toArray().size(), 2);       // clips are as long as the data set has them

    const QString csv = at(u"report.csv"_s);
    QCOMPARE(cli(word(u"health"_s, QStringList{u"--csv"_s, csv} + clip)).exitCode, 1); // a file is missing
    QFile report(csv);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().startsWith("severity,kind,part,subject,detail\r\nerror,missing,"));

    const QJsonObject excluded = cliJson(word(
        u"health"_s, QStringList{u"--exclude"_s, u"missing"_s, u"--exclude-track"_s, u"5.wav"_s, u"--json"_s} + clip));
    QCOMPARE(excluded[u"excluded"_s].toObject()[u"missing"_s].toInt(), 1);
    QCOMPARE(excluded[u"excluded"_s].toObject()[u"by_hand"_s].toInt(), 1);
    QCOMPARE_NE(excluded[u"hash"_s], before[u"hash"_s]);
    const QJsonObject after = health(clip);
    QCOMPARE(after[u"hash"_s], excluded[u"hash"_s]);
    QCOMPARE(cli(word(u"health"_s, paper)).exitCode, 0); // all too short, which a run bears
    QCOMPARE(after[u"checked"_s].toInt(), 18);
    QCOMPARE(after[u"excluded"_s].toArray().size(), 2);
    QCOMPARE(cli(QStringList{u"dataset"_s, u"health"_s, u"-P"_s, m_project, u"odd"_s, u"--strict"_s} + clip).exitCode,
             0);

    QVERIFY(QFile::rename(at(u"away.wav"_s), at(u"3.wav"_s)));
    const QJsonObject back = cliJson(word(u"health"_s, {u"--include"_s, u"all"_s, u"--json"_s}));
    QCOMPARE(back[u"hash"_s], before[u"hash"_s]);
    QVERIFY(kindsOf(health(clip)).isEmpty());
}

void TestDatasetCli::healthLeavesATagOutAndFormerVersions() {
    const QString copy = at(u"copy"_s);
    QCOMPARE(cli({u"project"_s, u"copy"_s, m_project, copy}).exitCode, 0);
    const auto healthOf = [&](const QStringList& more) {
        return cli(QStringList{u"dataset"_s, u"health"_s, u"-P"_s, copy, u"--json"_s} + more);
    };
    const auto tagsOf = [&](const QString& name) {
        const QByteArray output = healthOf({u"--dataset"_s, name}).output;
        return QJsonDocument::fromJson(output)[u"datasets"_s][0][u"tags"_s].toArray();
    };
    const ProcessResult made = healthOf({u"--dataset"_s, u"odd"_s, u"--exclude-tag"_s, u"odd"_s});
    const QString before = QJsonDocument::fromJson(made.output)[u"before"_s].toString();
    QCOMPARE(tagsOf(u"odd"_s).size(), 1);
    QCOMPARE(tagsOf(u"odd"_s)[0].toObject()[u"tag"_s].toString(), u"even"_s);
    QCOMPARE(tagsOf(u"odd@"_s + before.left(12)).size(), 2); // the former version has both
    QCOMPARE(healthOf({u"--dataset"_s, u"odd"_s, u"--exclude-tag"_s, u"even"_s}).exitCode, 1); // the last one

    const ProcessResult all = healthOf({});
    QCOMPARE(QJsonDocument::fromJson(all.output)[u"datasets"_s].toArray().size(), 2); // "odd" and "other"
    QVERIFY2(all.errors.contains("former versions left out; --dataset names one."), all.errors.constData());
}

/// Three tracks are too few for three parts.
void TestDatasetCli::healthTellsThatARunWouldFail() {
    const QString project = at(u"small"_s);
    const QString manifest = at(u"small.csv"_s);
    QFile file(manifest);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("path,tags\n0.wav,even\n1.wav,odd\n2.wav,even\n") > 0);
    file.close();
    QCOMPARE(cli({u"project"_s, u"create"_s, project}).exitCode, 0);
    QCOMPARE(cli({u"dataset"_s, u"import"_s, u"-P"_s, project, u"--manifest"_s, manifest}).exitCode, 0);
    const ProcessResult result = cli({u"dataset"_s, u"health"_s, u"-P"_s, project, u"--json"_s});
    QCOMPARE(result.exitCode, 1);
    const QJsonArray found = QJsonDocument::fromJson(result.output)[u"datasets"_s][0][u"findings"_s].toArray();
    QCOMPARE(found[0][u"kind"_s].toString(), u"empty_part"_s);
    QCOMPARE(found[0][u"severity"_s].toString(), u"error"_s);
    QCOMPARE(found[0][u"part"_s].toString(), u"validation"_s);
    QCOMPARE(found[1][u"part"_s].toString(), u"test"_s);
}

void TestDatasetCli::wrongHealth_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::newRow("kind") << QStringList{u"--exclude"_s, u"boring"_s} << 2;
    QTest::newRow("about tags") << QStringList{u"--exclude"_s, u"class_balance"_s} << 1;
    QTest::newRow("about the data set") << QStringList{u"--exclude"_s, u"empty_part"_s} << 1;
    QTest::newRow("tag") << QStringList{u"--exclude-tag"_s, u"neither"_s} << 1;
    QTest::newRow("track") << QStringList{u"--exclude-track"_s, u"99.wav"_s} << 1;
    QTest::newRow("nothing excluded") << QStringList{u"--include"_s, u"all"_s} << 1;
    QTest::newRow("report of an exclusion") << QStringList{u"--exclude"_s, u"missing"_s, u"--csv"_s, u"x.csv"_s} << 1;
    QTest::newRow("input") << QStringList{u"--input"_s, u"nothing"_s} << 1;
}

void TestDatasetCli::wrongHealth() {
    QFETCH(QStringList, more);
    const ProcessResult result = cli(word(u"health"_s, more));
    QTEST(result.exitCode, "status");
    QVERIFY(result.output.isEmpty());
    QCOMPARE(result.errors.trimmed().count('\n'), 0);
}

/// A file whose header is whole, so that only an extraction finds that its samples are no numbers.
void TestDatasetCli::problemsOfAnExtractionJoin() {
    std::vector<float> samples = sine(440, 22050, 0.5);
    samples[100] = std::numeric_limits<float>::quiet_NaN();
    writeAudio(at(u"7.wav"_s).toStdString(), "wavfloat", samples, 22050);
    QVERIFY(!kindsOf(health()).contains(u"unreadable"_s));
    const QStringList build{u"features"_s,  u"build"_s, u"-P"_s,      m_project,
                            u"--dataset"_s, u"odd"_s,   u"--input"_s, u"paper-mel"_s};
    QCOMPARE(cli(build).exitCode, 0);
    const QJsonObject report = health();
    QCOMPARE(kindsOf(report).count(u"unreadable"_s), 1);
    QVERIFY(kindsOf(health({u"--decode"_s})).contains(u"unreadable"_s));

    cliJson(word(u"health"_s, {u"--exclude"_s, u"unreadable"_s, u"--json"_s}));
    QVERIFY(cli(build).output.contains("19 tracks"));
    writeAudio(at(u"7.wav"_s).toStdString(), "wav", sine(440, 22050, 0.5), 22050);
    cliJson(word(u"health"_s, {u"--include"_s, u"unreadable"_s, u"--json"_s}));
    QCOMPARE(cli(build).exitCode, 0);
    QVERIFY(!kindsOf(health()).contains(u"unreadable"_s));
}

void TestDatasetCli::retaggingMakesAVersionAndTakesItBack() {
    const QJsonObject made = cliJson(word(u"retag"_s, {u"--rename"_s, u"odd=strange"_s, u"--add"_s, u" new one "_s,
                                                       u"--track"_s, u"2.wav"_s, u"--json"_s}));
    QCOMPARE(made[u"changed"_s].toInt(), 11); // ten odd ones, and 2.wav
    QCOMPARE(made[u"tags"_s].toArray(), (QJsonArray{u"even"_s, u"strange"_s, u"new one"_s}));
    QCOMPARE_NE(made[u"hash"_s], made[u"before"_s]);
    QVERIFY(cli(word(u"retag"_s, {u"--remove"_s, u"new one"_s})).output.startsWith("1 track changed. 'odd' is now"));
    const auto renamed = [&](const QString& assignment) {
        return cliJson(word(u"retag"_s, {u"--rename"_s, assignment, u"--json"_s}));
    };
    const QJsonObject there = renamed(u"even=a=b"_s);
    QCOMPARE(there[u"changed"_s].toInt(), 10);
    QCOMPARE(there[u"tags"_s].toArray(), (QJsonArray{u"a=b"_s, u"strange"_s}));
    QCOMPARE(renamed(u"strange=a"_s)[u"tags"_s].toArray(), (QJsonArray{u"a=b"_s, u"a"_s}));
    const ProcessResult ambiguous = cli(word(u"retag"_s, {u"--rename"_s, u"a=b=even"_s}));
    QCOMPARE(ambiguous.exitCode, 1);
    QVERIFY2(ambiguous.errors.contains("may rename the tag 'a' or the tag 'a=b'"), ambiguous.errors.constData());
    renamed(u"a=strange"_s);
    QCOMPARE(renamed(u"a=b=even"_s)[u"hash"_s], there[u"before"_s]);

    const QJsonObject merged = cliJson(word(u"retag"_s, {u"--rename"_s, u"strange=even"_s, u"--json"_s}));
    QCOMPARE(merged[u"changed"_s].toInt(), 10);
    QCOMPARE(merged[u"tags"_s].toArray(), QJsonArray{u"even"_s});
    QCOMPARE(
        cliJson(word(u"retag"_s, {u"--track"_s, u"2.wav"_s, u"--add"_s, u"even"_s, u"--json"_s}))[u"changed"_s].toInt(),
        0);
    const ProcessResult last = cli(word(u"retag"_s, {u"--remove"_s, u"even"_s}));
    QCOMPARE(last.exitCode, 1);
    QVERIFY2(last.errors.contains("no tag left"), last.errors.constData());
}

void TestDatasetCli::wrongRetagging_data() {
    QTest::addColumn<QStringList>("more");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("a tag for no track") << QStringList{u"--add"_s, u"x"_s};
    QTest::newRow("no such track") << QStringList{u"--add"_s, u"x"_s, u"--track"_s, u"999.wav"_s};
    QTest::newRow("no name") << QStringList{u"--add"_s, u"  "_s, u"--track"_s, u"2.wav"_s};
    QTest::newRow("a line end") << QStringList{u"--add"_s, u"a\nb"_s, u"--track"_s, u"2.wav"_s};
    QTest::newRow("no such tag") << QStringList{u"--remove"_s, u"none"_s};
    QTest::newRow("half a renaming") << QStringList{u"--rename"_s, u"even"_s};
}

void TestDatasetCli::wrongRetagging() {
    QFETCH(QStringList, more);
    const ProcessResult result = cli(word(u"retag"_s, more));
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.output.isEmpty());
    QCOMPARE(result.errors.trimmed().count('\n'), 0);
}

/// Copies, which have other times: the data set is as healthy as before, and no feature is extracted anew.
void TestDatasetCli::audioIsRelocatedAndItsFeaturesStay() {
    const QStringList build{u"features"_s, u"build"_s,   u"-P"_s,        m_project,  u"--dataset"_s,
                            u"odd"_s,      u"--input"_s, u"paper-mel"_s, u"--json"_s};
    QCOMPARE_GT(cliJson(build)[u"computed"_s].toInt() + cliJson(build)[u"reused"_s].toInt(), 0);
    const QString moved = at(u"moved"_s);
    QVERIFY(QDir().mkpath(moved));
    for (int i = 0; i < 20; ++i) {
        const QString name = QString::number(i) + u".wav"_s;
        if (i != 4)
            QVERIFY(QFile::copy(at(name), moved + u'/' + name));
        if (i != 9)
            QVERIFY(QFile::remove(at(name)));
    }
    const QString hash = health()[u"hash"_s].toString();
    const QStringList relocate = word(u"relocate"_s, {u"--root"_s, moved, u"--json"_s});
    const QJsonObject tried = cliJson(relocate + QStringList{u"--dry-run"_s});
    QCOMPARE(tried[u"relocated"_s].toBool(), false);
    QCOMPARE(tried[u"datasets"_s].toArray().size(), 1);
    QCOMPARE(kindsOf(health()).count(u"missing"_s), 19);

    QFile odd(moved + u"/9.wav"_s);
    QVERIFY(odd.open(QIODevice::Append) && odd.write("more") == 4);
    odd.close();
    const QJsonObject done = cliJson(relocate + QStringList{u"--all-versions"_s});
    QCOMPARE_GT(done[u"datasets"_s].toArray().size(), 2);
    const QJsonObject first = done[u"datasets"_s].toArray()[0].toObject();
    QCOMPARE(first[u"hash"_s].toString(), hash);
    QCOMPARE(first[u"files"_s].toInt(), 20);
    QCOMPARE(first[u"found"_s].toInt(), 19);
    QCOMPARE(first[u"resized"_s].toInt(), 1);
    QCOMPARE(first[u"problems"_s].toArray()[0].toObject()[u"where"_s].toString(), u"4.wav"_s);
    for (const QJsonValue& row :
         cliJson({u"dataset"_s, u"list"_s, u"-P"_s, m_project, u"--json"_s})[u"datasets"_s].toArray())
        QCOMPARE(row[u"root"_s].toString(), moved);
    QCOMPARE(health()[u"hash"_s].toString(), hash);
    QStringList kinds = kindsOf(health());
    kinds.removeAll(u"too_short"_s);
    QCOMPARE(kinds, (QStringList{u"changed"_s, u"missing"_s}));
    const QJsonObject built = cliJson(build);
    QCOMPARE(built[u"computed"_s].toInt(), 1); // the one that was changed
    QVERIFY(cli(word(u"relocate"_s, {u"--root"_s, moved})).output.contains("19 of 20 files found, 1 of another size"));
}

void TestDatasetCli::wrongRelocations_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::newRow("no root") << QStringList{} << 2;
    QTest::newRow("no folder") << QStringList{u"--root"_s, u"/nowhere"_s} << 1;
    QTest::newRow("no file there") << QStringList{u"--root"_s, u"/proc/self"_s, u"--json"_s} << 1;
}

void TestDatasetCli::wrongRelocations() {
    QFETCH(QStringList, more);
    const ProcessResult result = cli(word(u"relocate"_s, more));
    QTEST(result.exitCode, "status");
    QVERIFY(result.output.isEmpty());
}

QTEST_APPLESS_MAIN(TestDatasetCli)
#include "tst_dataset_cli.moc"
