// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "widgets/models/result_model.h"

using namespace etude;

class TestResultModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyWithoutSession();
    void csvHasOneLineForEachRun();
    void csvQuotesNames();
};

namespace {

ConfigurationResult result(const std::string& label) {
    ConfigurationResult one;
    one.study = "s1";
    one.configuration = "c1";
    one.label = label;
    one.runs = {"r1", "r2"};
    one.seeds = {0, 1};
    one.rocAuc = {0.5, 0.75};
    one.summary = summarise(one.rocAuc);
    return one;
}

} // namespace

void TestResultModel::emptyWithoutSession() {
    ResultModel model;
    model.update(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(QStringLiteral("c1")), -1);
    QCOMPARE(model.columnCount(), int(ResultModel::ColumnCount));
}

void TestResultModel::csvHasOneLineForEachRun() {
    QCOMPARE(resultsCsv({result("decibel")}),
             QStringLiteral("study,configuration,label,seed,run,test_roc_auc,canary\r\n"
                            "s1,c1,decibel,0,r1,0.5,false\r\n"
                            "s1,c1,decibel,1,r2,0.75,false\r\n"));
}

void TestResultModel::csvQuotesNames() {
    const QString csv = resultsCsv({result("a, \"b\"")});
    QVERIFY2(csv.contains(QStringLiteral("s1,c1,\"a, \"\"b\"\"\",0,r1,0.5,false\r\n")), qPrintable(csv));
}

QTEST_GUILESS_MAIN(TestResultModel)
#include "tst_result_model.moc"
