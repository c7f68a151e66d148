// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "engine/analysis/comparison_tables.h"
#include "engine/analysis/level_comparisons.h"
#include "engine/core/csv.h"
#include "tests/app/cli_documents.h"
#include "tests/app/cli_fixture.h"
#include "tests/app/tested_study.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

/// The documents that scripts read of `compare` and `results`, of runs that are written as a worker writes them.
class TestCompareCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFactorsLevels();
    void twoConfigurations();
    void equalToTheEngine();
    void commaSeparated();
    void tablesForPeople();
    void groupsByFields();
    void theTableOfTheWindow();
    void filtersBeforeItGroups();
    void tagsAndSettings();
    void labelsAndNotes();
    void anotherMeasure();
    void queuesTheSeedsThatAreMissing();
    void saysWhatCannotBeCompared();
    void untaggedTestsAreToldEverywhere();

private:
    [[nodiscard]] QString project() const { return QString::fromStdString(m_project.layout.root.string()); }
    [[nodiscard]] QJsonObject compare(const QStringList& more) const {
        return cliJson(QStringList{u"compare"_s, u"-P"_s, project(), u"--json"_s} + more);
    }

    Project m_project;
};

void TestCompareCli::initTestCase() {
    const Study study = smallStudy(kDatasetHash, 3);
    must(m_project.database.addStudy(study));
    for (const RunSpec& spec : study.runs)
        finishRun(m_project.layout, spec, aucOf(spec));
}

void TestCompareCli::untaggedTestsAreToldEverywhere() {
    Project own;
    const std::string hash = must(own.database.addDataset(smallDataset()));
    must(own.database.addDataset([] {
        Dataset other = smallDataset("other"); // that no run was tested on
        other.tags[0] = "quiet";
        return other;
    }()));
    const Study study = smallStudy(hash, 3);
    must(own.database.addStudy(study));
    for (const RunSpec& spec : study.runs)
        finishRun(own.layout, spec, aucOf(spec));
    const QString root = QString::fromStdString(own.layout.root.string());
    const QString caution = u"1 of the 1 test tracks of 'small' has none of its tags"_s;
    const QString factor = u"compression"_s;
    for (const QStringList& command :
         {QStringList{u"results"_s}, {u"effects"_s}, {u"compare"_s, u"--factor"_s, factor}}) {
        const QStringList words = command + QStringList{u"-P"_s, root};
        QVERIFY(cli(words).output.contains(caution.toUtf8()));
        const QJsonObject document = cliJson(words + QStringList{u"--json"_s});
        const QJsonArray cautions =
            (command.first() == u"compare" ? document[u"comparisons"_s][0] : QJsonValue(document))[u"cautions"_s]
                .toArray();
        const auto told = [&](const QJsonValue& each) { return each.toString().startsWith(caution); };
        QCOMPARE(std::ranges::count_if(cautions, told), 1);
        QVERIFY(!cli(words).output.contains("'other'"));
    }
}

void TestCompareCli::aFactorsLevels() {
    const QJsonObject document = compare({u"--factor"_s, u"compression"_s});
    QCOMPARE(document[u"factor"_s].toString(), u"input.preprocess.compression"_s);
    QCOMPARE(undocumented(u"compare"_s, document), QString());
    QCOMPARE(document[u"margin"_s].toDouble(), 0.005);
    const QJsonArray comparisons = document[u"comparisons"_s].toArray();
    QCOMPARE(comparisons.size(), 1);
    const QJsonObject one = comparisons.first().toObject();
    QCOMPARE(one.keys(), (QStringList{u"a"_s,
                                      u"advice"_s,
                                      u"among_all"_s,
                                      u"another_test_set"_s,
                                      u"another_training_run"_s,
                                      u"b"_s,
                                      u"cautions"_s,
                                      u"data_equivalent"_s,
                                      u"equivalence_p"_s,
                                      u"margin"_s,
                                      u"p_holm"_s,
                                      u"pairs"_s,
                                      u"posterior"_s,
                                      u"seeds_for_difference"_s,
                                      u"seeds_for_equivalence"_s,
                                      u"seeds_for_margin"_s,
                                      u"sentence"_s,
                                      u"settings"_s,
                                      u"verdict"_s,
                                      u"verdict_among_all"_s}));
    QCOMPARE(one[u"verdict"_s].toString(), u"inconclusive"_s);
    QCOMPARE(one[u"a"_s][u"label"_s].toString(), u"decibel"_s);
    QCOMPARE(one[u"a"_s][u"levels"_s][u"input.preprocess.compression"_s].toString(), u"decibel"_s);
    QCOMPARE(one[u"seeds_for_difference"_s].toInt(), 12);
    QCOMPARE(one[u"seeds_for_margin"_s].toInt(), 358);
    QCOMPARE(one[u"settings"_s].toArray().size(), 1);
    const QJsonObject training = one[u"another_training_run"_s].toObject();
    QVERIFY(training[u"paired"_s].toBool());
    QCOMPARE(training[u"n"_s].toInt(), 3);
    const QJsonArray pairs = one[u"pairs"_s].toArray();
    QCOMPARE(pairs.size(), 3);
    for (int seed = 0; seed < 3; ++seed) {
        QCOMPARE(pairs[seed][u"seed"_s].toInt(), seed);
        QCOMPARE(pairs[seed][u"difference"_s].toDouble(), kDecibel[seed] - kLinear[seed]);
    }
    const QByteArray text = cli({u"compare"_s, u"-P"_s, project(), u"--factor"_s, u"compression"_s}).output;
    QVERIFY2(text.startsWith("Inconclusive whether decibel or linear is better: +0.036"), text.constData());
    QVERIFY2(text.contains("about 358 seeds"), text.constData());
}

void TestCompareCli::twoConfigurations() {
    QStringList ids;
    const QJsonObject results = cliJson({u"results"_s, u"-P"_s, project(), u"--json"_s});
    for (const auto& result : results[u"results"_s].toArray())
        ids << result[u"configuration"_s].toString();
    QCOMPARE(ids.size(), 2);
    const QJsonArray comparisons =
        compare({ids[1].first(10), ids[0], u"--margin"_s, u"0.5"_s})[u"comparisons"_s].toArray();
    QCOMPARE(comparisons[0][u"verdict"_s].toString(), u"equivalent"_s);
    QCOMPARE(comparisons[0][u"a"_s][u"label"_s].toString(), u"linear"_s);
}

void TestCompareCli::equalToTheEngine() {
    must(m_project.database.ingest());
    const auto comparison =
        must(compareLevels(must(m_project.database.results()), "input.preprocess.compression", "decibel", "linear"));
    const QJsonArray comparisons =
        compare({u"--factor"_s, u"compression"_s, u"--levels"_s, u"decibel,linear"_s})[u"comparisons"_s].toArray();
    const QJsonObject one = comparisons[0].toObject();
    QCOMPARE(one[u"posterior"_s][u"better"_s].toDouble(), comparison.posterior->better);
    QCOMPARE(one[u"equivalence_p"_s].toDouble(), *comparison.equivalenceP);
    const QJsonObject training = one[u"another_training_run"_s].toObject();
    QCOMPARE(training[u"difference"_s].toDouble(), comparison.paired.mean);
    QCOMPARE(training[u"ci95"_s][0].toDouble(), comparison.interval()->first);
    QCOMPARE(training[u"p"_s].toDouble(), *comparison.paired.p);
    QCOMPARE(training[u"cohen_dz"_s].toDouble(), *comparison.paired.cohenDz);
}

/// What the window exports is of the same function.
void TestCompareCli::commaSeparated() {
    const auto csv = [&](const QStringList& more) { return cli(QStringList{u"compare"_s, u"-P"_s, project()} + more); };
    const ProcessResult written = csv({u"--factor"_s, u"compression"_s, u"--draws"_s, u"0"_s, u"--csv"_s});
    QCOMPARE(written.exitCode, 0);
    const auto results = must(m_project.database.results());
    const LevelComparisons all = must(compareAllLevels(results, "input.preprocess.compression"));
    const std::vector<ComparisonNumbers> numbers{{all.comparisons.front(), all.adjusted.front()}};
    QCOMPARE(QByteArray(written.output).replace("\r\n", "\n"),
             QByteArray::fromStdString(csvText(comparisonTable(numbers))).replace("\r\n", "\n"));
    QVERIFY(written.output.contains("decibel,linear,roc-auc,pair,2,"));
    QVERIFY(csv({u"--factor"_s, u"compression"_s, u"--csv"_s, u"--json"_s}).exitCode != 0);
    const ProcessResult effects = cli({u"effects"_s, u"-P"_s, project(), u"--main"_s, u"--csv"_s});
    QVERIFY2(effects.output.startsWith("what,factors,levels,n,df"), effects.output.constData());
}

/// Markdown and LaTeX have what is printed, number by number; what is no table is on standard error.
void TestCompareCli::tablesForPeople() {
    const QStringList results{u"results"_s, u"-P"_s, project()};
    const QString printed = QString::fromUtf8(cli(results).output).simplified();
    for (const QString& format : {u"--markdown"_s, u"--latex"_s}) {
        const ProcessResult table = cli(results + QStringList{format});
        QCOMPARE(table.exitCode, 0);
        QVERIFY2(shownWords(table.output).contains(u"decibel 3 0.837"_s), table.output.constData());
        QVERIFY2(printed.startsWith(shownWords(table.output) + u' '), table.output.constData());
        QVERIFY(table.errors.contains("Means over n runs on the test set"));
        QCOMPARE(cli(results + QStringList{format, u"--json"_s}).exitCode, 2);
        QCOMPARE(cli(results + QStringList{format, u"--csv"_s}).exitCode, 2);
        QCOMPARE(cli(results + QStringList{format, u"--runs"_s}).exitCode, 2);
        QCOMPARE(cli(results + QStringList{format, u"--figure"_s, u"seeds"_s}).exitCode, 2);
    }
    const QStringList compared{u"compare"_s, u"-P"_s, project(), u"--factor"_s, u"compression"_s, u"--draws"_s, u"0"_s};
    const QString sentence = QString::fromUtf8(cli(compared).output);
    const auto numbers = QRegularExpression(u"(\\+0.036) \\(95 % CI ([^)]*)\\), 3 pairs"_s).match(sentence);
    QVERIFY2(numbers.hasMatch(), qPrintable(sentence));
    const QString row = u"decibel linear all 3 %1 %2 "_s.arg(numbers.captured(1), numbers.captured(2));
    for (const QString& format : {u"--markdown"_s, u"--latex"_s}) {
        const QString words = shownWords(cli(compared + QStringList{format}).output);
        QVERIFY2(words.contains(row) && words.endsWith(u"inconclusive – –"_s), qPrintable(words + u'\n' + row));
        QCOMPARE(cli(compared + QStringList{format, u"--queue"_s, u"5"_s}).exitCode, 2);
    }
}

void TestCompareCli::groupsByFields() {
    const QJsonObject document =
        cliJson({u"results"_s, u"-P"_s, project(), u"--group-by"_s, u"epochs,scale"_s, u"--json"_s});
    QCOMPARE(undocumented(u"results"_s, document), QString());
    const ProcessResult twice = cli({u"results"_s, u"-P"_s, project(), u"--group-by"_s, u"scale,scale"_s});
    QCOMPARE(twice.exitCode, 1);
    QVERIFY(twice.errors.startsWith("--group-by names 'input.preprocess.scale' twice"));
    QCOMPARE(document[u"group_by"_s].toArray(), (QJsonArray{u"training.epochs"_s, u"input.preprocess.scale"_s}));
    const QJsonArray groups = document[u"results"_s].toArray();
    QCOMPARE(groups.size(), 1); // all agree in these
    QCOMPARE(groups[0][u"n"_s].toInt(), 6);
    QCOMPARE(groups[0][u"configurations"_s].toArray().size(), 2);
    QCOMPARE(groups[0][u"settings"_s].toInt(), 2);
    QCOMPARE(groups[0][u"seeds"_s].toInt(), 3);
    std::vector<double> ofSeeds;
    for (std::size_t seed = 0; seed < 3; ++seed)
        ofSeeds.push_back((kDecibel[seed] + kLinear[seed]) / 2);
    QVERIFY(near(groups[0][u"ci95"_s].toDouble(), *summarise(ofSeeds).halfWidth, 1e-12));
    QVERIFY(groups[0][u"configuration"_s].isNull());
    QCOMPARE(groups[0][u"levels"_s][u"training.epochs"_s].toInt(), 3);
    QCOMPARE(groups[0][u"label"_s].toString(), u"epochs 3, scale 1"_s);
    QVERIFY(cli({u"results"_s, u"-P"_s, project(), u"--group-by"_s, u"compression"_s}).output.contains("decibel"));
}

void TestCompareCli::theTableOfTheWindow() {
    const auto results = [&](const QStringList& more) {
        return QString::fromUtf8(cli(QStringList{u"results"_s, u"-P"_s, project(), u"--csv"_s} + more).output)
            .split(u'\n', Qt::SkipEmptyParts);
    };
    const QStringList table = results({u"--columns"_s, u"compression,n,auc,spread"_s, u"--spread"_s, u"sd"_s});
    QCOMPARE(table[0], u"input.preprocess.compression,n,roc_auc,spread"_s);
    const auto groups = configurations(m_project.database);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const QStringList cells = table[static_cast<qsizetype>(i) + 1].split(u',');
        QCOMPARE(cells[1].toULongLong(), qulonglong{groups[i].summary.n});
        QCOMPARE(cells[2].toDouble(), groups[i].summary.mean);
        QCOMPARE(cells[3].toDouble(), *groups[i].summary.standardDeviation);
    }
    QCOMPARE(results({u"--runs"_s, u"--columns"_s, u"auc"_s, u"--filter"_s, u"compression:linear seed:<2"_s,
                      u"--sort"_s, u"auc"_s, u"--descending"_s}),
             (QStringList{u"roc_auc"_s, u"0.803"_s, u"0.8"_s}));
    QCOMPARE(results({u"--filter"_s, u"compression:linear"_s}).size(), 2);
    const auto wrong = runProcess(QStringLiteral(ETUDE_BIN_DIR "/etude-cli"),
                                  {u"results"_s, u"-P"_s, project(), u"--filter"_s, u"colour:red"_s});
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.errors.contains("is not a field"), wrong.errors.constData());
}

/// Tests with scores, whose tags the text, the JSON and the CSV tell with equal numbers.
void TestCompareCli::tagsAndSettings() {
    Project own;
    const Study study = addTestedStudy(own);
    const QStringList words{u"compare"_s, u"-P"_s, QString::fromStdString(own.layout.root.string()), u"--factor"_s,
                            u"compression"_s};
    const QJsonObject document = cliJson(words + QStringList{u"--json"_s});
    QCOMPARE(undocumented(u"compare"_s, document), QString());
    const QJsonObject one = document[u"comparisons"_s][0].toObject();
    const QJsonArray tags = one[u"another_test_set"_s][u"tags"_s].toArray();
    QCOMPARE(tags.size(), 2);
    const QList<QByteArray> lines = cli(words + QStringList{u"--csv"_s}).output.trimmed().split('\n');
    const QList<QByteArray> head = lines[0].trimmed().split(',');
    const auto cell = [&](const char* what, int tag, const char* column) {
        QList<QByteArray> of;
        for (const QByteArray& line : lines)
            if (const auto cells = line.trimmed().split(','); cells[head.indexOf("what")] == what)
                of << cells[head.indexOf(QByteArray(column))];
        return of.value(tag);
    };
    for (int tag = 0; tag < 2; ++tag) {
        QCOMPARE(cell("tag_training_run", tag, "name"), tags[tag][u"tag"_s].toString().toUtf8());
        QCOMPARE(cell("tag_training_run", tag, "n").toInt(), 3);
        QCOMPARE(cell("tag_training_run", tag, "low").toDouble(), tags[tag][u"ci95"_s][0].toDouble());
        QCOMPARE(cell("tag_both", tag, "high").toDouble(), tags[tag][u"both"_s][1].toDouble());
        QCOMPARE(cell("tag_training_run", tag, "p_holm").toDouble(), tags[tag][u"p_holm"_s].toDouble());
        QCOMPARE(cell("tag_training_run", tag, "p_fdr").toDouble(), tags[tag][u"p_fdr"_s].toDouble());
        QCOMPARE(cell("tag_training_run", tag, "verdict") == "stands", tags[tag][u"stands"_s].toBool());
        QVERIFY(tags[tag][u"two_level_bootstrap"_s].isObject());
        const QJsonValue deLong = tags[tag][u"delong"_s];
        QCOMPARE(cell("tag_delong", tag, "n").toInt(), tags[tag][u"positives"_s].toInt());
        QCOMPARE(cell("tag_delong", tag, "low").toDouble(), deLong[u"ci95"_s][0].toDouble());
        QCOMPARE(cell("tag_delong", tag, "p").toDouble(), deLong[u"p"_s].toDouble());
        QCOMPARE(cell("tag_delong", tag, "p_fdr").toDouble(), deLong[u"p_fdr"_s].toDouble());
        const QJsonArray pairs = deLong[u"pairs"_s].toArray();
        QCOMPARE(pairs.size(), 6);
        QCOMPARE(pairs[0][u"a"_s], one[u"pairs"_s][0][u"a"_s]);
        QVERIFY(pairs[0][u"ci95"_s][0].toDouble() < pairs[0][u"difference"_s].toDouble());
    }
    const QJsonArray settings = one[u"settings"_s].toArray();
    QCOMPARE(settings.size(), 2);
    QCOMPARE(settings[0][u"label"_s].toString(), u"scale 2"_s);
    QCOMPARE(settings[0][u"verdict"_s].toString(), u"inconclusive"_s);
    QVERIFY(settings[0][u"ci95"_s][0].toDouble() < settings[0][u"difference"_s].toDouble());
    const QByteArray text = cli(words).output;
    QVERIFY2(text.contains("of 2 tags, "), text.constData());
    QVERIFY2(text.contains("scale 2: +0.036 (95 % CI \xe2\x88\x92"
                           "0.048 to +0.120), 3 pairs, inconclusive"),
             text.constData());
    // A lost test costs its seed, in all settings.
    QCOMPARE(one[u"another_test_set"_s][u"n"_s].toInt(), 6);
    const std::filesystem::path lost = own.layout.run(runId(study.runs.front())) / "scores.npy";
    std::filesystem::remove(lost);
    const QJsonObject fewer =
        cliJson(words + QStringList{u"--json"_s})[u"comparisons"_s][0][u"another_test_set"_s].toObject();
    QCOMPARE(fewer[u"n"_s].toInt(), 4);
    QCOMPARE(fewer[u"left_out"_s].toInt(), 2);
    QVERIFY(fewer[u"cautions"_s][0].toString().contains(QString::fromStdString(lost.string())));
    QVERIFY(cli(words).output.contains("draws, 4 of 6 pairs)"));
    const QJsonObject folds = cliJson(words + QStringList{u"--json"_s, u"--folds"_s, u"5"_s});
    QCOMPARE(folds[u"folds"_s].toInt(), 5);
    QVERIFY(folds[u"comparisons"_s][0][u"sentence"_s].toString().contains(u"correlated by 1/5"_s));
    QCOMPARE(cli(words + QStringList{u"--folds"_s, u"1"_s}).exitCode, 2);
}

void TestCompareCli::filtersBeforeItGroups() {
    const auto groups = [&](const QString& filter, const QStringList& more = {}) {
        return cliJson(QStringList{u"results"_s, u"-P"_s, project(), u"--json"_s, u"--filter"_s, filter} +
                       more)[u"results"_s]
            .toArray();
    };
    const QJsonArray epochs = groups(u"compression:linear seed:<2"_s, {u"--group-by"_s, u"epochs"_s});
    QCOMPARE(epochs.size(), 1);
    QCOMPARE(epochs[0][u"n"_s].toInt(), 2);
    QCOMPARE(epochs[0][u"roc_auc"_s].toDouble(), (0.8 + 0.803) / 2);
    QCOMPARE(epochs[0][u"runs"_s].toArray().size(), 2);
    const QJsonArray good = groups(u"seed:0 roc_auc:>0.82"_s); // of what seed 0 makes
    QCOMPARE(good.size(), 1);
    QCOMPARE(good[0][u"roc_auc"_s].toDouble(), 0.848);
    const QByteArray table = cli({u"results"_s, u"-P"_s, project(), u"--csv"_s, u"--columns"_s, u"n,auc"_s,
                                  u"--filter"_s, u"compression:linear seed:<2"_s})
                                 .output;
    QVERIFY2(table.startsWith("n,roc_auc\n2,0.8015"), table.constData());
    QCOMPARE(table.count('\n'), 2);
    for (const QString& wrong : {u"roc_auc:>"_s, u"roc_auc:>abc"_s, u"seed:"_s, u"seed:1 or"_s, u"("_s}) {
        const ProcessResult refused = cli({u"results"_s, u"-P"_s, project(), u"--filter"_s, wrong});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errors.startsWith("--filter: "), refused.errors.constData());
        QCOMPARE(refused.errors.count('\n'), 1);
    }
}

void TestCompareCli::labelsAndNotes() {
    const auto configuration = configurations(m_project.database).front();
    const QString run = QString::fromStdString(configuration.runs.front().run);
    const QJsonObject written = cliJson(
        {u"note"_s, u"-P"_s, project(), run.left(10), u"--label"_s, u"odd"_s, u"--note"_s, u"a spike"_s, u"--json"_s});
    QCOMPARE(written[u"runs"_s].toArray().first().toObject()[u"id"_s].toString(), run);
    const auto noted = [&] {
        const QJsonObject results = cliJson({u"results"_s, u"-P"_s, project(), u"--json"_s});
        return results[u"results"_s].toArray().first().toObject()[u"runs"_s].toArray().first().toObject();
    };
    QCOMPARE(noted()[u"label"_s].toString(), u"odd"_s);
    QCOMPARE(noted()[u"note"_s].toString(), u"a spike"_s);
    cli({u"note"_s, u"-P"_s, project(), run, u"--label"_s, u""_s}); // the note stays
    QCOMPARE(noted()[u"label"_s].toString(), QString());
    QCOMPARE(noted()[u"note"_s].toString(), u"a spike"_s);
}

/// The PR-AUC of all fixture runs is 0.5.
void TestCompareCli::anotherMeasure() {
    const QStringList measure{u"--measure"_s, u"pr-auc"_s};
    const QJsonObject document = compare(QStringList{u"--factor"_s, u"compression"_s} + measure);
    QCOMPARE(document[u"measure"_s].toString(), u"pr-auc"_s);
    const QJsonObject one = document[u"comparisons"_s][0].toObject();
    QCOMPARE(one[u"another_training_run"_s][u"difference"_s].toDouble(), 0.0);
    QCOMPARE(one[u"verdict"_s].toString(), u"equivalent"_s);
    QVERIFY(one[u"sentence"_s].toString().contains(u"PR-AUC"_s));
    QCOMPARE(compare({u"--factor"_s, u"compression"_s})[u"measure"_s].toString(), u"roc-auc"_s);
    const QStringList results = QStringList{u"results"_s, u"-P"_s, project(), u"--json"_s} + measure;
    const QJsonObject group = cliJson(results)[u"results"_s][0].toObject();
    QCOMPARE(group[u"pr_auc"_s].toDouble(), 0.5);
    QCOMPARE(group[u"sd"_s].toDouble(), 0.0);
    QVERIFY(group[u"roc_auc"_s].toDouble() != 0.5);
    QCOMPARE(cliJson(results + QStringList{u"--figure"_s, u"seeds"_s})[u"pr_auc"_s].toDouble(), 0.5);
    const ProcessResult refused =
        cli(QStringList{u"results"_s, u"-P"_s, project(), u"--figure"_s, u"epochs"_s} + measure);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(cli({u"effects"_s, u"-P"_s, project(), u"--measure"_s, u"accuracy"_s}).exitCode, 2);
}

void TestCompareCli::queuesTheSeedsThatAreMissing() {
    const QStringList five{u"--factor"_s, u"compression"_s, u"--levels"_s, u"decibel,linear"_s, u"--queue"_s, u"5"_s};
    const QJsonObject document = compare(five);
    QCOMPARE(undocumented(u"compare"_s, document), QString());
    const QJsonObject queued = document[u"queued"_s].toObject();
    QCOMPARE(queued[u"missing"_s].toInt(), 4);
    QCOMPARE(queued[u"seconds"_s].toDouble(), 4 * 19.0);
    const auto study = must(m_project.database.findStudy(queued[u"study"_s].toString().toStdString()));
    QCOMPARE(must(m_project.database.runs(study)).size(), std::size_t{10});
    const QByteArray again = cli(QStringList{u"compare"_s, u"-P"_s, project()} + five).output;
    QVERIFY2(
        again.contains("Queued 4 runs in the study 'more seeds: decibel / linear', about 76 s one after the other"),
        again.constData());
    QVERIFY(cli({u"compare"_s, u"-P"_s, project(), u"--factor"_s, u"compression"_s, u"--queue"_s, u"3"_s})
                .output.contains("Nothing is missing for so many seeds."));
    // The configuration has them wherever they are queued.
    const QJsonObject results = cliJson({u"results"_s, u"-P"_s, project(), u"--json"_s});
    QCOMPARE(results[u"results"_s][0][u"unfinished"_s].toInt(), 2);
}

void TestCompareCli::saysWhatCannotBeCompared() {
    const auto fails = [this](const QStringList& more, const char* why) {
        const ProcessResult result = cli(QStringList{u"compare"_s, u"-P"_s, project()} + more);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains(why), result.errors.constData());
    };
    fails({}, "Give two configurations, or a --factor.");
    fails({u"--factor"_s, u"scale"_s}, "do not differ in scale");
    fails({u"--factor"_s, u"nothing"_s}, "nothing");
    fails({u"--factor"_s, u"compression"_s, u"--levels"_s, u"decibel,log"_s}, "(decibel and log) alone");
    fails({u"--factor"_s, u"compression"_s, u"--levels"_s, u"decibel,louder"_s}, "louder");
    fails({u"zzz"_s, u"yyy"_s}, "begins with 'zzz'");
    fails({QString(), u"zzz"_s}, "2 configurations have ids that begin with ''");
    fails({u"--factor"_s, u"compression"_s, u"--margin"_s, u"nan"_s}, "from 0 to 1");
    fails({u"--factor"_s, u"compression"_s, u"--draws"_s, u"1"_s}, "two or more");
    QCOMPARE(cli({u"compare"_s, u"-P"_s, project(), u"zzz"_s}).exitCode, 2);
    const ProcessResult bySeed = cli({u"results"_s, u"-P"_s, project(), u"--group-by"_s, u"init_seed"_s});
    QCOMPARE(bySeed.exitCode, 1);
    QVERIFY(bySeed.errors.startsWith("A group holds the runs of all seeds"));
    QVERIFY(cli({u"results"_s, u"-P"_s, project(), u"--filter"_s, u"nobody"_s})
                .output.startsWith("No run matches the filter."));
}

QTEST_GUILESS_MAIN(TestCompareCli)
#include "tst_compare_cli.moc"
