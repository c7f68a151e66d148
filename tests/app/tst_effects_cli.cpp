// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "engine/analysis/run_effects.h"
#include "tests/app/cli_documents.h"
#include "tests/app/cli_fixture.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/show.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSeeds = 3;

/// Of compression and scale, by seed, with an interaction.
double aucOf(const RunSpec& spec) {
    const bool isDecibel = spec.input.preprocess.compression == Compression::Decibel;
    const bool isScaled = spec.input.preprocess.scale > 1.0;
    const std::array noise{0.004, -0.003, 0.001, 0.002, -0.004, 0.003, 0.000, 0.005, -0.002, -0.001, 0.001, 0.004};
    const std::uint64_t seed = spec.seeds.initialisation;
    return 0.7 + (isDecibel ? 0.05 : 0.0) + (isScaled && !isDecibel ? 0.02 : 0.0) + 0.01 * static_cast<double>(seed) +
           noise[seed + (isDecibel ? kSeeds : 0) + (isScaled ? 2 * kSeeds : 0)];
}

void compareTerm(const QJsonObject& json, const EffectTerm& term) {
    QCOMPARE(json[u"df"_s].toInt(), term.degrees);
    QCOMPARE(json[u"aliased"_s].toInt(), term.aliased);
    QCOMPARE(json[u"sum_of_squares"_s].toDouble(), term.sumOfSquares);
    QCOMPARE(json[u"f"_s].toDouble(), *term.f);
    QCOMPARE(json[u"p"_s].toDouble(), *term.p);
    QCOMPARE(json[u"partial_omega_squared"_s].toDouble(), *term.partialOmegaSquared);
}

void compareMean(const QJsonObject& json, const MarginalMean& mean) {
    QCOMPARE(json[u"n"_s].toInt(), static_cast<int>(mean.runs));
    QCOMPARE(json[u"mean"_s].toDouble(), *mean.mean);
    QCOMPARE(json[u"half_width"_s].toDouble(), *mean.halfWidth);
}

} // namespace

/// The document that scripts read of `effects`, of runs that are written as a worker writes them.
class TestEffectsCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theDocument();
    void equalToTheEngine();
    void mainEffectsOfSomeFactors();
    void ofOneStudy();
    void theTable();
    void saysWhatCannotBeTold();

private:
    [[nodiscard]] QStringList command(const QStringList& more) const {
        return QStringList{u"effects"_s, u"-P"_s, QString::fromStdString(m_project.layout.root.string())} + more;
    }
    [[nodiscard]] QJsonObject effects(const QStringList& more = {}) const {
        return cliJson(command(QStringList{u"--json"_s} + more));
    }

    Project m_project;
};

void TestEffectsCli::initTestCase() {
    StudyPlan plan{"both", {}, {{"compression", {"decibel", "linear"}}, {"scale", {1.0, 10.0}}}, kSeeds};
    plan.base.data.dataset = kDatasetHash;
    plan.base.training.epochs = 3;
    const Study study = must(expandStudy(plan));
    must(m_project.database.addStudy(study));
    for (const RunSpec& spec : study.runs)
        finishRun(m_project.layout, spec, aucOf(spec));
    must(
        m_project.database.addStudy(smallStudy(kDatasetHash, kSeeds + 1, "compressions"))); // two runs without a result
}

void TestEffectsCli::theDocument() {
    const QJsonObject document = effects();
    QCOMPARE(document.keys(),
             (QStringList{u"cautions"_s, u"factors"_s, u"interactions"_s, u"left_out"_s, u"levels"_s, u"measure"_s,
                          u"n"_s, u"not_factors"_s, u"pairs"_s, u"residual"_s, u"seed"_s, u"sentences"_s, u"terms"_s}));
    QCOMPARE(document[u"n"_s].toInt(), 4 * kSeeds);
    QVERIFY(document[u"interactions"_s].toBool());
    QCOMPARE(document[u"factors"_s][0].toObject(), (QJsonObject{{u"field"_s, u"input.preprocess.compression"_s},
                                                                {u"name"_s, u"compression"_s},
                                                                {u"levels"_s, QJsonArray{u"decibel"_s, u"linear"_s}}}));
    QCOMPARE(document[u"factors"_s][1][u"levels"_s].toArray(), (QJsonArray{u"1"_s, u"10"_s}));
    const QJsonArray terms = document[u"terms"_s].toArray();
    QCOMPARE(terms.size(), 3);
    QCOMPARE(terms[2].toObject().keys(), (QStringList{u"aliased"_s, u"df"_s, u"f"_s, u"factors"_s, u"p"_s, u"p_holm"_s,
                                                      u"partial_omega_squared"_s, u"sum_of_squares"_s}));
    QCOMPARE(terms[2][u"factors"_s].toArray(), (QJsonArray{u"compression"_s, u"scale"_s}));
    QCOMPARE(document[u"levels"_s].toArray().size(), 4);
    QCOMPARE(
        document[u"levels"_s][2].toObject().keys(),
        (QStringList{u"factor"_s, u"half_width"_s, u"level"_s, u"mean"_s, u"n"_s, u"run_half_width"_s, u"run_mean"_s}));
    QCOMPARE(document[u"pairs"_s].toArray().size(), 4);
    QCOMPARE(document[u"pairs"_s][2][u"levels"_s].toArray(), (QJsonArray{u"linear"_s, u"1"_s}));
    QCOMPARE(document[u"left_out"_s].toObject(), (QJsonObject{{u"without_result"_s, 2}, {u"controls"_s, 0}}));
    QCOMPARE(document[u"cautions"_s].toArray(), QJsonArray{u"Runs without a result, left out: 2."_s});
}

void TestEffectsCli::equalToTheEngine() {
    must(m_project.database.ingest());
    const RunEffects result = must(runEffects(must(m_project.database.results())));
    const QJsonObject document = effects();
    for (int term = 0; term < 3; ++term) {
        const EffectTerm& expected = result.effects.terms[static_cast<std::size_t>(term)];
        compareTerm(document[u"terms"_s][term].toObject(), expected);
        QCOMPARE(document[u"terms"_s][term][u"p_holm"_s].toDouble(), *expected.adjustedP);
    }
    compareTerm(document[u"seed"_s].toObject(), result.effects.seed);
    QCOMPARE(document[u"residual"_s][u"df"_s].toInt(), 12 - 3 - 3);
    QCOMPARE(document[u"residual"_s][u"sum_of_squares"_s].toDouble(), result.effects.residualSumOfSquares);
    for (int level = 0; level < 4; ++level)
        compareMean(
            document[u"levels"_s][level].toObject(),
            result.effects.levelMeans[static_cast<std::size_t>(level) / 2][static_cast<std::size_t>(level) % 2]);
    for (int pair = 0; pair < 4; ++pair)
        compareMean(document[u"pairs"_s][pair].toObject(),
                    result.effects.pairMeans[0].means[static_cast<std::size_t>(pair)]);
}

void TestEffectsCli::mainEffectsOfSomeFactors() {
    QCOMPARE(effects({u"--main"_s})[u"terms"_s].toArray().size(), 2);
    QVERIFY(!effects({u"--main"_s})[u"interactions"_s].toBool());
    const QJsonObject scale = effects({u"--factors"_s, u"scale"_s});
    QCOMPARE(scale[u"terms"_s].toArray().size(), 1);
    QCOMPARE(scale[u"not_factors"_s].toArray(), QJsonArray{u"input.preprocess.compression"_s});
    QCOMPARE(effects({u"--factors"_s, u"scale,compression"_s})[u"factors"_s][0][u"name"_s].toString(), u"scale"_s);
}

void TestEffectsCli::ofOneStudy() {
    const QJsonObject document = effects({u"--study"_s, u"compressions"_s});
    QCOMPARE(document[u"n"_s].toInt(), 2 * kSeeds);
    QCOMPARE(document[u"terms"_s].toArray().size(), 1);
}

void TestEffectsCli::theTable() {
    const QByteArray text = cli(command({})).output;
    for (const char* part : {"term", "partial omega²", "compression × scale", "seed (block)", "chance", "< 0.0001",
                             "Test ROC-AUC of 12 runs", "Runs without a result, left out: 2."})
        QVERIFY2(text.contains(part), text.constData());
    QVERIFY(!cli(command({u"--main"_s})).output.contains("compression × scale"));
    for (const QString& format : {u"--markdown"_s, u"--latex"_s}) {
        const QString words = shownWords(cli(command({format})).output);
        QVERIFY2(words.startsWith(u"term sum of squares"_s) && words.contains(u"compression × scale 1 10"_s),
                 qPrintable(words));
        QVERIFY2(QString::fromUtf8(text).simplified().contains(words), qPrintable(words));
    }
}

void TestEffectsCli::saysWhatCannotBeTold() {
    const auto fails = [this](const QStringList& more, const char* why) {
        const ProcessResult result = cli(command(more));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains(why), result.errors.constData());
    };
    fails({u"--factors"_s, u"nothing"_s}, "nothing");
    fails({u"--factors"_s, u"batch_size"_s}, "All finished runs have the same batch_size");
    fails({u"--factors"_s, u"init_seed"_s}, "is a block of its own");
    fails({u"--factors"_s, u"scale,scale"_s}, "named twice");
    fails({u"--study"_s, u"none"_s}, "none");
}

QTEST_GUILESS_MAIN(TestEffectsCli)
#include "tst_effects_cli.moc"
