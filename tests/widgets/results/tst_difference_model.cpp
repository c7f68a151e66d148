// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/difference_model.h"

#include <QFont>
#include <QLocale>
#include <QTest>

#include "tests/engine/analysis/run_results.h"
#include "tests/support/must.h"

using namespace etude;
using test::must;

namespace {

TagComparison tag(const std::string& name, double difference, double holm) {
    TagComparison made;
    made.tag = name;
    made.difference = difference;
    made.n = 3;
    made.training = {difference - 0.02, difference + 0.02};
    made.testSet = BootstrapInterval{difference - 0.03, difference + 0.03, 0.015};
    made.both = {difference - 0.036, difference + 0.036};
    made.p = holm / 2;
    made.holm = holm;
    made.falseDiscovery = holm / 2;
    return made;
}

QString text(const DifferenceModel& model, int row, int column, int role = Qt::DisplayRole) {
    return model.index(row, column).data(role).toString();
}

bool isBold(const DifferenceModel& model, int row) {
    return model.index(row, DifferenceModel::Name).data(Qt::FontRole).value<QFont>().bold();
}

} // namespace

class TestDifferenceModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void tagsHaveAllSourcesAndStandByHolm() {
        TestSetUncertainty uncertainty;
        uncertainty.tags = {tag("piano", 0.05, 0.06), tag("drone", 0.1, 0.04), tag("bells", 0.02, 0.01), {}};
        uncertainty.tags.back().tag = "never";
        DifferenceModel model(QStringLiteral("Tag"));
        model.setRows(tagRows(uncertainty));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(text(model, 0, DifferenceModel::Name), QStringLiteral("bells"));
        QVERIFY(!isBold(model, 0)); // another test set may turn its sign
        QCOMPARE(text(model, 1, DifferenceModel::Name), QStringLiteral("drone"));
        QVERIFY(isBold(model, 1));
        QCOMPARE(text(model, 1, DifferenceModel::Training), QStringLiteral("+0.080 to +0.120"));
        QCOMPARE(text(model, 1, DifferenceModel::TestSet), QStringLiteral("+0.070 to +0.130"));
        QCOMPARE(text(model, 1, DifferenceModel::Both), QStringLiteral("+0.064 to +0.136"));
        QCOMPARE(text(model, 1, DifferenceModel::Holm), QStringLiteral("0.0400"));
        QCOMPARE(text(model, 1, DifferenceModel::FalseDiscovery), QStringLiteral("0.0200"));
        QVERIFY(!isBold(model, 3)); // piano: by chance, among so many tags
        QCOMPARE(text(model, 2, DifferenceModel::Name), QStringLiteral("never"));
        for (const int column : {DifferenceModel::Difference, DifferenceModel::Training, DifferenceModel::Holm})
            QCOMPARE(text(model, 2, column), QString());
        QVERIFY(model.headerData(DifferenceModel::Holm, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("below 0.05")));
    }

    // By their numbers, not by their texts.
    void settingsStandInOrderWithVerdicts() {
        std::vector<RunResult> runs;
        for (const double scale : {10.0, 2.0}) {
            RunSpec spec = test::smallSpec();
            spec.input.preprocess.scale = scale;
            test::addResults(runs, spec, {0.9, 0.91, 0.92});
            spec.input.preprocess.compression = Compression::Linear;
            test::addResults(runs, spec, {0.7, 0.71, scale > 5.0 ? 0.723 : 0.95});
        }
        const auto comparison = must(compareLevels(runs, "input.preprocess.compression", "decibel", "linear"));
        DifferenceModel model(QStringLiteral("Setting"));
        model.setRows(settingRows(comparison));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(text(model, 0, DifferenceModel::Name).contains(u'2'));
        QVERIFY(text(model, 1, DifferenceModel::Name).contains(QStringLiteral("10")));
        QCOMPARE(model.index(1, DifferenceModel::Name).data(DifferenceModel::kSortRole).toInt(), 1);
        QCOMPARE(text(model, 0, DifferenceModel::Outcome), QStringLiteral("inconclusive"));
        QCOMPARE(text(model, 1, DifferenceModel::Outcome), QStringLiteral("decibel is better"));
        QCOMPARE(text(model, 1, DifferenceModel::Pairs), QStringLiteral("3"));
        QVERIFY(!text(model, 1, DifferenceModel::Training).isEmpty());
        QVERIFY(!isBold(model, 0) && isBold(model, 1));
    }
};

QTEST_MAIN(TestDifferenceModel)
#include "tst_difference_model.moc"
