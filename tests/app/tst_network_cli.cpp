// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "engine/core/files.h"
#include "engine/experiment/run_spec.h"
#include "tests/app/cli_fixture.h"

using namespace etude::test;
using namespace Qt::StringLiterals;

class TestNetworkCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paperNetwork();
    void fieldsOfInputAndNetwork();
    void tableForPeople();
    void largestNetwork();
    void specificationOfARun();
    void wrongFieldsAreRefused_data();
    void wrongFieldsAreRefused();

private:
    [[nodiscard]] static QStringList show(const QStringList& more = {}) {
        return QStringList{u"network"_s, u"show"_s, u"paper-mel"_s} + more;
    }
};

/// Four layers a block and two at the end; FLOPs as tst_network_plan reckons them by hand.
void TestNetworkCli::paperNetwork() {
    const QJsonObject plan = cliJson(show({u"--json"_s}));
    const QJsonArray layers = plan[u"layers"_s].toArray();
    QCOMPARE(layers.size(), 5 * 4 + 2);
    QCOMPARE(layers[0][u"kind"_s].toString(), u"convolution"_s);
    QCOMPARE(layers[0][u"out"_s].toArray(), (QJsonArray{32, 96, 1360}));
    QCOMPARE(layers[3][u"kind"_s].toString(), u"max_pooling"_s);
    QCOMPARE(layers[3][u"out"_s].toArray(), (QJsonArray{32, 48, 340}));
    QVERIFY(layers[20][u"block"_s].isNull());
    qint64 parameters = 0;
    qint64 flops = 0;
    for (const auto& layer : layers) {
        parameters += layer[u"parameters"_s].toInteger();
        flops += layer[u"flops"_s].toInteger();
    }
    QCOMPARE(parameters, 39282);
    QCOMPARE(plan[u"parameters"_s].toInteger(), parameters);
    QCOMPARE(plan[u"flops"_s].toInteger(), flops);
    const qint64 first = layers[0][u"flops"_s].toInteger();
    QCOMPARE(plan[u"training_flops"_s].toInteger(), 3 * flops - first);
    QCOMPARE(plan[u"training_step_flops"_s].toInteger(), 16 * (3 * flops - first));
    QCOMPARE_GT(plan[u"training_bytes"_s].toInteger(), 0);
    QCOMPARE_GT(plan[u"run_bytes"_s].toInteger(), plan[u"training_bytes"_s].toInteger());
    QCOMPARE(plan[u"network"_s][u"convolution_init"_s].toString(), u"he_normal"_s);
    QCOMPARE(plan[u"network"_s][u"batch_norm_statistics"_s].toString(), u"running"_s);
    const QStringList recomputed{u"--set"_s, u"batch_norm_statistics=recomputed"_s};
    QVERIFY(cli(show(recomputed)).output.contains("batch normalisation, statistics recomputed"));
    QCOMPARE_GT(cliJson(show(recomputed + QStringList{u"--json"_s}))[u"run_bytes"_s].toInteger(),
                plan[u"run_bytes"_s].toInteger());
}

void TestNetworkCli::fieldsOfInputAndNetwork() {
    const QJsonObject plan = cliJson(show({u"--set"_s, u"mel_bands=128"_s, u"--set"_s, u"network.width=64"_s,
                                           u"--set"_s, u"dropout=0.5"_s, u"--set"_s, u"batch_size=4"_s, u"--json"_s}));
    QCOMPARE(plan[u"input"_s].toArray(), (QJsonArray{1, 128, 1360}));
    QCOMPARE(plan[u"batch_size"_s].toInt(), 4);
    const QJsonArray layers = plan[u"layers"_s].toArray();
    QCOMPARE(layers.size(), 5 * 5 + 2);
    QCOMPARE(layers[4][u"kind"_s].toString(), u"dropout"_s);
    QCOMPARE(layers[4][u"out"_s].toArray(), (QJsonArray{64, 64, 340}));
}

void TestNetworkCli::tableForPeople() {
    const QByteArray text = cli(show({u"--set"_s, u"dropout=0.25"_s})).output;
    for (const char* part :
         {"convolution 3 x 3, he_normal", "batch normalisation", "ELU", "max-pooling 2 x 4", "dropout 0.25",
          "dense, glorot_uniform", "39282 parameters", "A training step of 16 clips"})
        QVERIFY2(text.contains(part), part);
}

/// The largest values of all fields: no figure is below zero or wraps around.
void TestNetworkCli::largestNetwork() {
    QStringList fields;
    for (const auto* field : {"width=1024", "kernel=15", "depth=8", "batch_size=4096", "clip_seconds=3600"})
        fields += {u"--set"_s, QString::fromLatin1(field)};
    const QByteArray text = cli(show(fields)).output;
    QVERIFY2(!QString::fromUtf8(text).contains(QRegularExpression(u"-[0-9]"_s)), text.constData());
    const QJsonObject plan = cliJson(show(fields + QStringList{u"--json"_s}));
    QCOMPARE(plan[u"training_step_flops"_s].toDouble(), 4096 * plan[u"training_flops"_s].toDouble());
    QCOMPARE_GT(plan[u"training_step_flops"_s].toDouble(), 0x1p63);
    QCOMPARE_GT(plan[u"run_bytes"_s].toDouble(), 1e15);
}

void TestNetworkCli::specificationOfARun() {
    const QTemporaryDir folder;
    etude::RunSpec spec;
    spec.network.width = 7;
    spec.training.batchSize = 5;
    spec.input.spectrum.melBands = 64;
    const QString file = folder.filePath(u"spec.json"_s);
    QVERIFY(etude::writeFileAtomically(file.toStdString(), etude::specText(spec)));
    const QStringList show{u"network"_s, u"show"_s, file, u"--json"_s};
    const QJsonObject plan = cliJson(show);
    QCOMPARE(plan[u"input"_s].toArray(), (QJsonArray{1, 64, 1360}));
    QCOMPARE(plan[u"network"_s][u"width"_s].toInt(), 7);
    QCOMPARE(plan[u"batch_size"_s].toInt(), 5);
    QCOMPARE(cliJson(show + QStringList{u"--set"_s, u"width=9"_s})[u"network"_s][u"width"_s].toInt(), 9);
    QVERIFY(etude::writeFileAtomically(file.toStdString(), R"({"network": {"width": "seven"}})"));
    const ProcessResult wrong = cli(show);
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.errors.contains("not the description of a run"), wrong.errors.constData());
}

void TestNetworkCli::wrongFieldsAreRefused_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("unknown") << u"widht=3"_s << 2;
    QTest::newRow("no value") << u"width"_s << 2;
    QTest::newRow("even kernel") << u"kernel=4"_s << 1;
    QTest::newRow("too much dropout") << u"dropout=1"_s << 1;
    QTest::newRow("no initialiser") << u"output_init=zeros"_s << 1;
}

void TestNetworkCli::wrongFieldsAreRefused() {
    QFETCH(QString, field);
    QFETCH(int, exitCode);
    const ProcessResult result = cli(show({u"--set"_s, field}));
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY(result.output.isEmpty());
    QVERIFY(!result.errors.isEmpty());
}

QTEST_APPLESS_MAIN(TestNetworkCli)
#include "tst_network_cli.moc"
