// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/coverage_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace etude;

class TestCoverageModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factorsAreSharedOut();
    void oneFactorIsInTheRows();
    void statesChangeWithoutAReset();
    void whatTheDesignHasNotIsEmpty();
};

namespace {

Study study(std::vector<Factor> factors, int seeds) {
    StudyPlan plan{"name", studyBase(), std::move(factors), seeds, false};
    plan.base.data.dataset = "0123456789abcdef0123456789abcdef";
    return expandStudy(plan).value();
}

const Factor kCompressions{"compression", {"decibel", "linear"}};
const Factor kWeightings{"weighting", {"per_frequency", "a_weighting", "bypass"}};
const Factor kScales{"scale", {1.0, 10.0}};

QString header(const CoverageModel& model, int section, Qt::Orientation orientation) {
    return model.headerData(section, orientation, Qt::DisplayRole).toString();
}

} // namespace

/// The paper's twelve: six rows of two columns.
void TestCoverageModel::factorsAreSharedOut() {
    CoverageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCoverage(coverageOf(study({kCompressions, kWeightings, kScales}, 2), {}));
    QCOMPARE(model.rowCount() * model.columnCount(), 12);
    QVERIFY(model.columnCount() > 1 && model.columnCount() <= CoverageModel::kMostCoverageColumns);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto* runs = model.runsAt(model.index(row, column));
            QVERIFY(runs != nullptr);
            QCOMPARE(runs->size(), std::size_t(2));
        }
    QCOMPARE(header(model, 0, Qt::Vertical).section(QLatin1Char(','), 0, 0), QStringLiteral("decibel"));
}

void TestCoverageModel::oneFactorIsInTheRows() {
    CoverageModel model;
    model.setCoverage(coverageOf(study({kWeightings}, 1), {}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 1);
    QCOMPARE(header(model, 1, Qt::Vertical), QStringLiteral("A-weighting"));
    CoverageModel none;
    none.setCoverage(coverageOf(study({}, 3), {}));
    QCOMPARE(none.rowCount(), 1);
    QCOMPARE(header(none, 0, Qt::Vertical), QStringLiteral("Runs"));
}

void TestCoverageModel::statesChangeWithoutAReset() {
    const Study two = study({kCompressions}, 1);
    CoverageModel model;
    model.setCoverage(coverageOf(two, {}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCoverage(coverageOf(two, {{storedRunId(two.runs[1]), RunState::Failed}}));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("seed 0 failed"));
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("seed 0 missing"));
}

void TestCoverageModel::whatTheDesignHasNotIsEmpty() {
    const Study full = study({kCompressions, kScales}, 1);
    CoverageModel model;
    model.setCoverage(coverageOf(studyOfRuns("three", {full.runs.begin(), full.runs.begin() + 3}).value(), {}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QVERIFY(model.runsAt(model.index(1, 1)) == nullptr);
    QVERIFY(!model.index(1, 1).data(Qt::ToolTipRole).isValid());
}

QTEST_MAIN(TestCoverageModel)
#include "tst_coverage_model.moc"
