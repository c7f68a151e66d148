// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "engine/analysis/clip_changes.h"
#include "engine/analysis/scored_tag.h"
#include "engine/analysis/tag_ranking.h"
#include "tests/app/cli_documents.h"
#include "tests/app/cli_fixture.h"
#include "tests/app/tested_study.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/show.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

/// `tags` of runs that were tested, beside the engine and in its three forms.
class TestTagsCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { addTestedStudy(m_project); }
    void ranksTheTags();
    void theClipsOfATag();
    void theCurvesOfATag();
    void commaSeparated();
    void tablesForPeople();
    void saysWhatIsNotThere();

private:
    [[nodiscard]] QStringList words(const QStringList& more) const {
        return QStringList{u"tags"_s, u"-P"_s, QString::fromStdString(m_project.layout.root.string()), u"--factor"_s,
                           u"compression"_s} +
               more;
    }
    [[nodiscard]] Comparison comparison() {
        return must(
            compareLevels(must(m_project.database.results()), "input.preprocess.compression", "decibel", "linear"));
    }

    Project m_project;
};

void TestTagsCli::ranksTheTags() {
    const QJsonObject document = cliJson(words({u"--json"_s}));
    QCOMPARE(undocumented(u"tags"_s, document), QString());
    const QJsonObject one = document[u"comparisons"_s][0].toObject();
    const auto compared = comparison();
    const auto tests = must(readComparedTests(m_project.layout, compared));
    const auto expected = must(rankTags(tests, compared));
    const QJsonArray tags = one[u"tags"_s].toArray();
    QCOMPARE(tags.size(), static_cast<qsizetype>(expected.size()));
    QCOMPARE(one[u"clips"_s].toInt(), 61);
    QCOMPARE(one[u"n"_s].toInt(), 6);
    QVERIFY(one[u"changed"_s].isNull());
    double greatest = 1.0;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const RankedTag& tag = expected[static_cast<std::size_t>(i)];
        QCOMPARE(tags[i][u"tag"_s].toString().toStdString(), tag.name);
        QCOMPARE(tags[i][u"positives"_s].toInt(), static_cast<int>(tag.deLong.positives));
        const QJsonValue deLong = tags[i][u"delong"_s];
        QCOMPARE(deLong[u"difference"_s].toDouble(), tag.deLong.difference->value);
        QCOMPARE(tags[i][u"auc_a"_s].toDouble(), *tag.deLong.areaA);
        QCOMPARE(tags[i][u"auc_b"_s].toDouble(), *tag.deLong.areaB);
        QCOMPARE(deLong[u"ci95"_s][1].toDouble(), tag.deLong.difference->interval().second);
        QCOMPARE(deLong[u"p_fdr"_s].toDouble(), *tag.deLong.falseDiscovery);
        QCOMPARE(deLong[u"pairs"_s].toArray().size(), 6);
        QVERIFY(std::abs(tag.deLong.difference->value) <= greatest);
        greatest = std::abs(tag.deLong.difference->value);
    }
    const QByteArray text = cli(words({})).output;
    QVERIFY2(text.startsWith("decibel - linear: 61 clips, 6 pairs\n"), text.constData());
    QVERIFY2(text.indexOf(QByteArray::fromStdString(expected[0].name)) <
                 text.indexOf(QByteArray::fromStdString(expected[1].name)),
             text.constData());
}

void TestTagsCli::theClipsOfATag() {
    const auto compared = comparison();
    const auto tests = must(readComparedTests(m_project.layout, compared));
    const auto expected = clipChanges(tests, compared, must(findTag(tests.test, "calm")));
    const QStringList calm{u"--tag"_s, u"calm"_s, u"--clips"_s, u"5"_s};
    const QJsonObject document = cliJson(words(calm + QStringList{u"--json"_s}));
    QCOMPARE(undocumented(u"tags"_s, document), QString());
    const QJsonArray changed = document[u"comparisons"_s][0][u"changed"_s].toArray();
    QCOMPARE(changed.size(), 5);
    for (qsizetype i = 0; i < changed.size(); ++i) {
        const ClipChange& clip = expected[static_cast<std::size_t>(i)];
        QCOMPARE(changed[i][u"track"_s].toString().toStdString(), tests.dataset.tracks[clip.track].path);
        QCOMPARE(changed[i][u"has_tag"_s].toBool(), clip.hasTag);
        QCOMPARE(changed[i][u"rank_a"_s].toDouble(), clip.rankA);
        QCOMPARE(changed[i][u"rank_b"_s].toDouble(), clip.rankB);
        QCOMPARE(changed[i][u"gain"_s].toDouble(), clip.gain());
    }
    const QByteArray text = cli(words(calm)).output;
    QVERIFY2(text.contains("0     scale 2"), text.constData());
    QVERIFY2(text.contains(QByteArray::fromStdString(tests.dataset.tracks[expected[0].track].path)), text.constData());
}

void TestTagsCli::theCurvesOfATag() {
    const auto compared = comparison();
    const auto tests = must(readComparedTests(m_project.layout, compared));
    const ScoredTag expected = scoredTag(tests, compared, must(findTag(tests.test, "calm")));
    const QStringList calm{u"--tag"_s, u"calm"_s, u"--curves"_s};
    const QJsonObject document = cliJson(words(calm + QStringList{u"--json"_s}));
    QCOMPARE(undocumented(u"tags"_s, document), QString());
    const QJsonValue side = document[u"comparisons"_s][0][u"scored"_s][u"b"_s];
    const QJsonArray runs = side[u"runs"_s].toArray();
    QCOMPARE(runs.size(), static_cast<qsizetype>(expected.b.runs.size()));
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const RunTagScores& run = expected.b.runs[static_cast<std::size_t>(i)];
        QCOMPARE(runs[i][u"run"_s].toString().toStdString(), compared.b.runs[run.run].run);
        QCOMPARE(runs[i][u"roc_auc"_s].toDouble(), run.roc->area());
        QCOMPARE(runs[i][u"pr_auc"_s].toDouble(), run.precisionRecall->area());
        const QJsonArray chosen = runs[i][u"precision_recall"_s][u"chosen"_s].toArray();
        QCOMPARE(chosen.size(), static_cast<qsizetype>(run.precisionRecall->points.size()));
        QCOMPARE(chosen.last().toInt(), 61);
        const QJsonArray truePositives = runs[i][u"roc"_s][u"true_positives"_s].toArray();
        QCOMPARE(truePositives.last().toInt(), static_cast<int>(run.roc->positives()));
    }
    // These scores are no probabilities.
    QVERIFY(side[u"pooled"_s][u"calibration"_s].isNull());
    QCOMPARE(side[u"pooled"_s][u"histogram"_s][u"low"_s].toDouble(), expected.b.pooled.histogram.low);
    const QByteArray text = cli(words(calm)).output;
    QVERIFY2(text.contains("ROC-AUC") && text.contains("ECE"), text.constData());
    QCOMPARE(cli(words({u"--curves"_s})).exitCode, 2);
}

void TestTagsCli::commaSeparated() {
    const QJsonArray tags = cliJson(words({u"--json"_s}))[u"comparisons"_s][0][u"tags"_s].toArray();
    const QList<QByteArray> lines = cli(words({u"--csv"_s})).output.trimmed().split('\n');
    QCOMPARE(lines[0].trimmed(), QByteArray("a,b,tag,positives,negatives,difference,low,high,p,p_fdr,auc_a,auc_b"));
    QCOMPARE(lines.size(), tags.size() + 1);
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const auto cells = lines[i + 1].trimmed().split(',');
        QCOMPARE(cells[2], tags[i][u"tag"_s].toString().toUtf8());
        QCOMPARE(cells[4].toInt(), tags[i][u"negatives"_s].toInt());
        QCOMPARE(cells[6].toDouble(), tags[i][u"delong"_s][u"ci95"_s][0].toDouble());
        QCOMPARE(cells[8].toDouble(), tags[i][u"delong"_s][u"p"_s].toDouble());
        QCOMPARE(cells[10].toDouble(), tags[i][u"auc_a"_s].toDouble());
        QCOMPARE(cells[11].toDouble(), tags[i][u"auc_b"_s].toDouble());
    }
    const QList<QByteArray> clips = cli(words({u"--tag"_s, u"calm"_s, u"--csv"_s})).output.trimmed().split('\n');
    QCOMPARE(clips[0].trimmed(), QByteArray("a,b,tag,track,artist,has_tag,rank_a,rank_b,gain"));
    QCOMPARE(clips.size(), 11);
}

void TestTagsCli::tablesForPeople() {
    for (const QStringList& of : {QStringList{}, {u"--tag"_s, u"calm"_s}}) {
        const QString printed = QString::fromUtf8(cli(words(of)).output).simplified();
        for (const QString& format : {u"--markdown"_s, u"--latex"_s}) {
            const QString table = shownWords(cli(words(of + QStringList{format})).output);
            QVERIFY2(table.contains(u"tag clips AUC a AUC b difference 95 % CI p p (FDR) calm"_s), qPrintable(table));
            QCOMPARE(table.contains(u"clip tag rank a rank b gain"_s), !of.isEmpty());
            QVERIFY2(printed.contains(table), qPrintable(table + u'\n' + printed));
        }
    }
}

void TestTagsCli::saysWhatIsNotThere() {
    const ProcessResult like = cli(words({u"--tag"_s, u"clam"_s}));
    QCOMPARE(like.exitCode, 1);
    QCOMPARE(like.errors.trimmed(), QByteArray("'clam' is no tag of this test; did you mean calm?"));
    const ProcessResult nothing = cli(words({u"--tag"_s, u"zzz"_s}));
    QCOMPARE(nothing.errors.trimmed(), QByteArray("'zzz' is no tag of this test, and none of its 2 is like it."));
    const ProcessResult neither = cli({u"tags"_s, u"-P"_s, QString::fromStdString(m_project.layout.root.string())});
    QCOMPARE(neither.exitCode, 1);
    QCOMPARE(neither.errors.trimmed(), QByteArray("Give two configurations, or a --factor."));
}

QTEST_GUILESS_MAIN(TestTagsCli)
#include "tst_tags_cli.moc"
