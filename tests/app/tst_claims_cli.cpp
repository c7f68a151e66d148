// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numbers>

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include "engine/analysis/claims.h"
#include "tests/app/cli_documents.h"
#include "tests/app/cli_fixture.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/show.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

namespace {

/// Decibels .05 above linear, whatever the rest; other runs lie up to .001 about that.
double aucOf(const RunSpec& spec) {
    const bool isDecibel = spec.input.preprocess.compression == Compression::Decibel;
    const std::array noise{0.0004, -0.0003, 0.0001, 0.0008, -0.0010};
    const auto place =
        (spec.seeds.initialisation + (isDecibel ? 2 : 0) + (spec.input.preprocess.scale > 1.0 ? 1 : 0)) % noise.size();
    return 0.8 + (isDecibel ? 0.05 : 0.0) + noise[place] + 0.02 * std::log2(spec.data.trainFraction);
}

} // namespace

/// The document that scripts read of `claims`, of runs that are written as a worker writes them.
class TestClaimsCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theDocument();
    void equalToTheEngine();
    void theText();
    void tables();
    void ofOneStudy();
    void saysWhatIsWrong();
    void queuesWhatIsMissing();

private:
    [[nodiscard]] QStringList command(const QStringList& more) const {
        return QStringList{u"claims"_s, u"-P"_s, QString::fromStdString(m_project.layout.root.string())} + more;
    }
    [[nodiscard]] QJsonObject claims(const QStringList& more = {}) const {
        return cliJson(command(QStringList{u"--json"_s} + more));
    }
    [[nodiscard]] static QJsonObject claim(const QJsonObject& document, const QString& id) {
        for (const QJsonValue& one : document[u"claims"_s].toArray())
            if (one[u"id"_s] == id)
                return one.toObject();
        return {};
    }

    Project m_project;
    std::string m_hash;
};

void TestClaimsCli::initTestCase() {
    m_hash = must(m_project.database.addDataset(smallDataset()));
    StudyPlan plan{"fig5",
                   {},
                   {{"compression", {"decibel", "linear"}},
                    {"weighting", {"bypass", "per_frequency", "a_weighting"}},
                    {"scale", {1.0, 10.0}}},
                   3};
    plan.base.data.dataset = m_hash;
    plan.base.training.epochs = 3;
    StudyPlan sizes{"sizes", plan.base, {{"train_fraction", {0.25, 0.5, 1.0}}}, 3};
    for (const StudyPlan& one : {plan, sizes}) {
        const Study study = must(expandStudy(one));
        must(m_project.database.addStudy(study));
        for (const RunSpec& spec : study.runs)
            if (one.name == "fig5" || spec.data.trainFraction < 1.0)
                finishRun(m_project.layout, spec, aucOf(spec));
    }
}

void TestClaimsCli::theDocument() {
    const QJsonObject document = claims();
    QCOMPARE(document.keys(),
             (QStringList{u"base"_s, u"cautions"_s, u"claims"_s, u"dataset"_s, u"left_out"_s, u"queued"_s, u"runs"_s}));
    QCOMPARE(document[u"dataset"_s].toString().toStdString(), m_hash);
    QCOMPARE(document[u"runs"_s].toInt(), 12 * 3 + 2 * 3);
    QCOMPARE(document[u"left_out"_s].toInt(), 0);
    QVERIFY(document[u"queued"_s].isNull());
    QCOMPARE(document[u"claims"_s].toArray().size(), 9);
    const QJsonObject decibel = claim(document, u"decibel_mel"_s);
    QCOMPARE(decibel.keys(), (QStringList{u"cautions"_s, u"claim"_s, u"claimed_high"_s, u"claimed_low"_s, u"deciding"_s,
                                          u"estimate"_s, u"high"_s, u"id"_s, u"low"_s, u"missing"_s, u"n"_s, u"parts"_s,
                                          u"rule"_s, u"unit"_s, u"verdict"_s}));
    QCOMPARE(decibel[u"parts"_s].toArray().size(), 6);
    QCOMPARE(decibel[u"parts"_s][0].toObject().keys(),
             (QStringList{u"claimed_high"_s, u"claimed_low"_s, u"estimate"_s, u"high"_s, u"label"_s, u"low"_s, u"n"_s,
                          u"verdict"_s}));
    QCOMPARE(decibel[u"verdict"_s].toString(), u"reproduced"_s);
    QCOMPARE(claim(document, u"scale"_s)[u"verdict"_s].toString(), u"reproduced"_s);
    QCOMPARE(claim(document, u"mel_stft"_s)[u"verdict"_s].toString(), u"not_run"_s);
    QVERIFY(claim(document, u"mel_stft"_s)[u"low"_s].isNull());
    // .05 of AUC are two and a half doublings.
    QCOMPARE(claim(document, u"data_doubling"_s)[u"verdict"_s].toString(), u"contradicted"_s);
    QCOMPARE(claim(document, u"data_doubling"_s)[u"unit"_s].toString(), u"factor"_s);
    QCOMPARE(claim(document, u"data_doubling"_s)[u"claimed_low"_s].toDouble(), std::numbers::sqrt2);
    QVERIFY(decibel[u"claimed_high"_s].isNull());
}

void TestClaimsCli::equalToTheEngine() {
    must(m_project.database.ingest());
    const ClaimsBoard board = claimsBoard(must(m_project.database.results()), m_hash);
    const QJsonObject document = claims({u"--dataset"_s, u"small"_s});
    for (const Claim& expected : board.claims) {
        const QJsonObject found = claim(document, QString::fromStdString(expected.id));
        QCOMPARE(found[u"verdict"_s].toString().toStdString(), std::string(enumName(expected.verdict)));
        QCOMPARE(found[u"rule"_s].toString().toStdString(), expected.rule.english());
        QCOMPARE(found[u"missing"_s][u"runs"_s].toInt(), static_cast<int>(expected.missing.missing));
        QCOMPARE(found[u"parts"_s].toArray().size(), static_cast<int>(expected.parts.size()));
        const ClaimPart& deciding = expected.decidingPart();
        QCOMPARE(found[u"n"_s].toInt(), static_cast<int>(deciding.n));
        QCOMPARE(found[u"estimate"_s].isNull(), !deciding.estimate);
        if (!deciding.interval)
            continue;
        QCOMPARE(found[u"estimate"_s].toDouble(), *deciding.estimate);
        QCOMPARE(found[u"low"_s].toDouble(), deciding.interval->first);
        QCOMPARE(found[u"high"_s].toDouble(), deciding.interval->second);
    }
}

void TestClaimsCli::theText() {
    const QByteArray text = cli(command({})).output;
    for (const char* part :
         {"42 finished runs count", "decibel_mel: Decibels beat linear", "a_weighting, scale 10: +0.0",
          "Reproduced: the 95 % interval", "mel_stft: ", "not run: no run yet", "'--queue mel_stft' queues them.",
          "1 of the 1 test tracks of 'small'"})
        QVERIFY2(text.contains(part), text.constData());
}

/// All formats tell the same; sentences are on standard error.
void TestClaimsCli::tables() {
    const QJsonObject document = claims();
    const ProcessResult csv = cli(command({u"--csv"_s}));
    const QList<QByteArray> lines = csv.output.trimmed().split('\n');
    int parts = 0;
    for (const QJsonValue& one : document[u"claims"_s].toArray())
        parts += static_cast<int>(one[u"parts"_s].toArray().size());
    QCOMPARE(lines.size(), 1 + parts);
    QVERIFY2(lines[0].startsWith("claim,part,unit,n,estimate,low,high,claimed_low,claimed_high,verdict"), lines[0]);
    QVERIFY(csv.errors.contains("42 finished runs count"));
    const QJsonObject decibel = claim(document, u"decibel_mel"_s);
    for (const QByteArray& line : lines)
        if (line.startsWith("decibel_mel,") && line.contains(",true,"))
            QCOMPARE(line.mid(line.lastIndexOf('"')).split(',')[3].toDouble(), decibel[u"estimate"_s].toDouble());
    const QString printed = QString::fromUtf8(cli(command({})).output);
    for (const QString& format : {u"--markdown"_s, u"--latex"_s}) {
        const QString words = shownWords(cli(command({format})).output);
        QVERIFY2(words.startsWith(u"claim decided by found 95 % CI seeds verdict"_s), qPrintable(words));
        const auto numbers =
            QRegularExpression(u"decibel_mel: [^\n]*\n  reproduced: (\\S+) \\(95 % CI ([^)]*)\\)"_s).match(printed);
        QVERIFY2(numbers.hasMatch(), qPrintable(printed));
        QVERIFY2(words.contains(u"%1 %2 3 reproduced"_s.arg(numbers.captured(1), numbers.captured(2))),
                 qPrintable(words));
        QCOMPARE(cli(command({format, u"--queue"_s, u"decibel_stft"_s})).exitCode, 2);
    }
}

void TestClaimsCli::ofOneStudy() {
    const QJsonObject decibel = claim(claims({u"--study"_s, u"sizes"_s, u"--seeds"_s, u"3"_s}), u"decibel_mel"_s);
    QCOMPARE(decibel[u"verdict"_s].toString(), u"not_run"_s);
    QVERIFY(claim(claims({u"--seeds"_s, u"4"_s}), u"mel_stft"_s)[u"missing"_s][u"runs"_s].toInt() > 0);
    // The other study has three seeds of each setting: what is asked for are the next three.
    QCOMPARE(decibel[u"missing"_s][u"runs"_s].toInt(), 12 * 3);
}

void TestClaimsCli::saysWhatIsWrong() {
    const auto fails = [this](const QStringList& more, const char* why) {
        const ProcessResult result = cli(command(more));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains(why), result.errors.constData());
    };
    fails({u"--dataset"_s, u"none"_s}, "none");
    fails({u"--queue"_s, u"none"_s}, "No claim is called 'none'; there are seed_spread, ");
    QCOMPARE(cli(command({u"--seeds"_s, u"1"_s})).exitCode, 2);
}

void TestClaimsCli::queuesWhatIsMissing() {
    const QJsonObject document = claims({u"--queue"_s, u"decibel_stft"_s, u"--seeds"_s, u"4"_s});
    const QJsonObject queued = document[u"queued"_s].toObject();
    QCOMPARE(queued[u"missing"_s].toInt(), 8);
    QCOMPARE(queued[u"seconds"_s].toDouble(),
             claim(document, u"decibel_stft"_s)[u"missing"_s][u"seconds"_s].toDouble());
    const auto study = must(m_project.database.findStudy(queued[u"study"_s].toString().toStdString()));
    std::size_t waiting = 0;
    for (const RunResult& run : runsOfStudy(must(m_project.database.results()), study)) {
        QCOMPARE(run.spec.input.spectrum.representation, Representation::Stft);
        QCOMPARE(run.spec.training.epochs, 3);
        waiting += run.state == RunState::Queued ? 1 : 0;
        finishRun(m_project.layout, run.spec, aucOf(run.spec));
    }
    QCOMPARE(waiting, std::size_t{8});
    const QJsonObject then = claims({u"--queue"_s, u"decibel_stft"_s});
    QCOMPARE(claim(then, u"decibel_stft"_s)[u"verdict"_s].toString(), u"reproduced"_s);
    QCOMPARE(then[u"queued"_s][u"missing"_s].toInt(), 0);
    QVERIFY(then[u"queued"_s][u"study"_s].isNull());
}

QTEST_GUILESS_MAIN(TestClaimsCli)
#include "tst_claims_cli.moc"
