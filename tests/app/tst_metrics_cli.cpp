// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>

#include <QTest>

#include <QJsonArray>
#include <QTemporaryDir>

#include "engine/core/field_json.h"
#include "engine/core/files.h"
#include "engine/core/npy.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/must.h"
#include "tests/support/near.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

class TestMetricsCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsScikitLearn_data();
    void equalsScikitLearn();
    void aScoreThatIsNoNumberIsNamed();
    void aLabelThatIsNoneIsNamed_data();
    void aLabelThatIsNoneIsNamed();
    void infiniteScoresAreTold();
    void largeIntegersAreToldApart();
    void undefinedTagsAreTold();
    void shapesThatDifferAreTold();

private:
    [[nodiscard]] QString write(const QString& name, const std::vector<float>& values, std::vector<std::size_t> shape) {
        const QString path = m_folder.filePath(name);
        test::must(writeNpy(path.toStdString(), values, shape));
        return path;
    }
    [[nodiscard]] static QStringList command(const QString& scores, const QString& labels) {
        return {u"metrics"_s, u"--scores"_s, scores, u"--labels"_s, labels};
    }

    QTemporaryDir m_folder;
};

void TestMetricsCli::equalsScikitLearn_data() {
    QTest::addColumn<QString>("type");
    QTest::newRow("float32") << u"float32"_s;
    QTest::newRow("float64") << u"float64"_s;
}

void TestMetricsCli::equalsScikitLearn() {
    QFETCH(QString, type);
    const QString folder = QStringLiteral(ETUDE_TEST_DATA "/metrics/");
    const QJsonObject json =
        cliJson(command(folder + u"scores_"_s + type + u".npy"_s, folder + u"labels_"_s + type + u".npy"_s) +
                QStringList{u"--json"_s});
    const auto expected = readNpy((folder + u"expected_"_s + type + u".npy"_s).toStdString()).value().toDoubles();
    const QJsonArray tags = json[u"tags"_s].toArray();
    QCOMPARE(2 * static_cast<std::size_t>(tags.size()), expected.size());
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const auto row = 2 * static_cast<std::size_t>(i);
        QVERIFY(near(tags[i][u"roc_auc"_s].toDouble(NAN), expected[row], 1e-12));
        QVERIFY(near(tags[i][u"pr_auc"_s].toDouble(NAN), expected[row + 1], 1e-12));
    }
}

void TestMetricsCli::aScoreThatIsNoNumberIsNamed() {
    const QString scores = write(u"nan.npy"_s, {1, 2, 3, 4, 5, std::numeric_limits<float>::quiet_NaN()}, {3, 2});
    const ProcessResult result = cli(command(scores, write(u"y.npy"_s, {0, 1, 1, 0, 0, 1}, {3, 2})));
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(QString::fromUtf8(result.errors),
             u"'%1': The score of clip 2, tag 1 is not a number (both counted from 0).\n"_s.arg(scores));
    QVERIFY(result.output.isEmpty());
}

void TestMetricsCli::aLabelThatIsNoneIsNamed_data() {
    QTest::addColumn<float>("label");
    QTest::addColumn<QString>("named");
    QTest::newRow("two") << 2.0F << u"holds 2 for clip 1, tag 0"_s;
    QTest::newRow("half") << 0.5F << u"holds 0.5 for clip 1, tag 0"_s;
    QTest::newRow("NaN") << std::numeric_limits<float>::quiet_NaN() << u"holds NaN for clip 1, tag 0"_s;
}

void TestMetricsCli::aLabelThatIsNoneIsNamed() {
    QFETCH(float, label);
    QFETCH(QString, named);
    const QString scores = write(u"s.npy"_s, {1, 2, 3, 4}, {2, 2});
    const ProcessResult result = cli(command(scores, write(u"y.npy"_s, {0, 1, label, 0}, {2, 2})));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains(named.toUtf8()), result.errors.constData());
}

void TestMetricsCli::infiniteScoresAreTold() {
    const float infinity = std::numeric_limits<float>::infinity();
    const QString scores = write(u"s.npy"_s, {-infinity, 3e38F, 0, infinity}, {4});
    const ProcessResult result = cli(command(scores, write(u"y.npy"_s, {0, 1, 0, 1}, {4})) + QStringList{u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.errors.startsWith("2 scores of infinity"));
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(json[u"macro"_s][u"roc_auc"_s].toDouble(), 1.0);
}

/// 2^60 + 0, 1, 3, 2, which are one number in double: three of four pairs are in order.
void TestMetricsCli::largeIntegersAreToldApart() {
    QByteArray file("\x93NUMPY\x01\x00\x37\x00{'descr': '>i8', 'fortran_order': True, 'shape': (4,)}\n", 65);
    for (const char last : {0, 1, 3, 2})
        file += QByteArray("\x10\0\0\0\0\0\0", 7) + last;
    const QString scores = m_folder.filePath(u"integers.npy"_s);
    QVERIFY(writeFileAtomically(scores.toStdString(), file.toStdString()));
    const QJsonObject json = cliJson(command(scores, write(u"y.npy"_s, {0, 1, 1, 0}, {4})) + QStringList{u"--json"_s});
    QCOMPARE(json[u"macro"_s][u"roc_auc"_s].toDouble(), 0.75);
}

void TestMetricsCli::undefinedTagsAreTold() {
    const QByteArray text = cli(command(write(u"s.npy"_s, {1, 2, 3, 4}, {2, 2}), //
                                        write(u"y.npy"_s, {0, 1, 1, 1}, {2, 2})))
                                .output;
    QVERIFY2(text.contains("1 tag with one class only: left out of the means of ROC-AUC and PR-AUC."),
             text.constData());
}

void TestMetricsCli::shapesThatDifferAreTold() {
    const ProcessResult result = cli(command(write(u"s.npy"_s, {1, 2, 3, 4, 5, 6}, {3, 2}), //
                                             write(u"y.npy"_s, {0, 1, 0, 1, 0, 1}, {2, 3})));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("is [3, 2]") && result.errors.contains("is [2, 3]"), result.errors.constData());
}

QTEST_APPLESS_MAIN(TestMetricsCli)
#include "tst_metrics_cli.moc"
