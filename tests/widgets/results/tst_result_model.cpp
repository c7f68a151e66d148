// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/show.h"
#include "widgets/results/result_model.h"

using namespace etude;

class TestResultModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyWithoutSession();
};

void TestResultModel::emptyWithoutSession() {
    ResultModel model;
    model.update(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(QStringLiteral("c1")), -1);
    QCOMPARE(model.columnCount(), int(ResultModel::ColumnCount));
}

QTEST_GUILESS_MAIN(TestResultModel)
#include "tst_result_model.moc"
