// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/must.h"
#include "tests/support/show.h"
#include "widgets/experiments/network_model.h"

using namespace etude;

namespace {

NetworkPlan plan(const NetworkConfig& config, InputShape input, int tags) {
    return test::must(planNetwork(config, input, tags));
}

QStringList column(const NetworkModel& model, int column) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestNetworkModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void emptyWithoutPlan();
    void showsThePapersNetwork();
    void showsDropout();
    void roundsNoWorkToZero();
    void copiesWithTabs();
};

void TestNetworkModel::initTestCase() {
    QLocale::setDefault(QLocale::c());
}

void TestNetworkModel::emptyWithoutPlan() {
    NetworkModel model;
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(NetworkModel::ColumnCount));
    model.setPlan(plan({}, {96, 1360}, 50));
    QCOMPARE_GT(model.rowCount(), 0);
    model.setPlan(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

/// The authors' network for 96 mel bands: pooled by 96 and 1 280 in all, 39 282 parameters.
void TestNetworkModel::showsThePapersNetwork() {
    NetworkModel model;
    model.setPlan(plan({}, {96, 1360}, 50));
    QCOMPARE(model.rowCount(), 1 + 5 * 4 + 2);
    const QStringList layers = column(model, NetworkModel::Layer);
    QCOMPARE(layers.mid(0, 5),
             (QStringList{QStringLiteral("input"), QStringLiteral("conv 3 × 3"), QStringLiteral("batch norm"),
                          QStringLiteral("ELU"), QStringLiteral("max-pool 2 × 4")}));
    QCOMPARE(layers.mid(20),
             (QStringList{QStringLiteral("max-pool 4 × 4"), QStringLiteral("dense"), QStringLiteral("sigmoid")}));
    const QStringList outputs = column(model, NetworkModel::Output);
    QCOMPARE(outputs[0], QStringLiteral("1 × 96 × 1360"));
    QCOMPARE(outputs[4], QStringLiteral("32 × 48 × 340"));
    QCOMPARE(outputs[20], QStringLiteral("32 × 1 × 1"));
    QCOMPARE(outputs[22], QStringLiteral("50 × 1 × 1"));

    int parameters = 0;
    for (const QString& text : column(model, NetworkModel::Parameters))
        parameters += text.toInt();
    QCOMPARE(parameters, 39282);
    // 2 x 9 multiply-adds for each of 32 maps x 96 bands x 1 360 frames
    QCOMPARE(model.index(1, NetworkModel::Work).data().toString(), QStringLiteral("75.203"));

    QStringList blocks = column(model, NetworkModel::Block);
    QCOMPARE(blocks[1], QStringLiteral("1"));
    QCOMPARE(blocks[5], QStringLiteral("2"));
    blocks.removeAll(QString());
    QCOMPARE(blocks.size(), 5);
}

void TestNetworkModel::showsDropout() {
    NetworkConfig config;
    config.dropout = 0.25;
    NetworkModel model;
    model.setPlan(plan(config, {96, 1360}, 50));
    QVERIFY(column(model, NetworkModel::Layer).contains(QStringLiteral("dropout 0.25")));
}

void TestNetworkModel::roundsNoWorkToZero() {
    NetworkModel model;
    model.setPlan(plan({}, {96, 1360}, 2)); // the dense layer's 2 x 2 x 32 operations
    QCOMPARE(model.index(21, NetworkModel::Work).data().toString(), QStringLiteral("< 0.001"));
    QCOMPARE(model.index(22, NetworkModel::Work).data().toString(), QString());
}

void TestNetworkModel::copiesWithTabs() {
    NetworkModel model;
    model.setPlan(plan({}, {96, 1360}, 50));
    const QStringList lines = model.tabSeparated().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 1 + 23 + 1); // ends in a newline
    QCOMPARE(lines[0], QStringLiteral("Block\tLayer\tOutput\tParam.\tMFLOP"));
    QCOMPARE(lines[2], QStringLiteral("1\tconv 3 × 3\t32 × 96 × 1360\t320\t75.203"));
}

QTEST_MAIN(TestNetworkModel)
#include "tst_network_model.moc"
