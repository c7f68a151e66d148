// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/size_table.h"

#include <QTest>

#include "tests/engine/analysis/result_fixture.h"
#include "tests/support/near.h"

using namespace etude;
using test::addRuns;
using test::near;
using test::variedSpec;

namespace {

const std::string kCompression = "input.preprocess.compression";

/// Decibel gains 0.04 for each doubling; linear is 0.01 below and has no quarter.
std::vector<RunResult> sizeStudy() {
    std::vector<RunResult> runs;
    addRuns(runs, variedSpec(Compression::Decibel, 1.0, 0.25), {0.61, 0.63});
    addRuns(runs, variedSpec(Compression::Decibel, 1.0, 0.5), {0.65, 0.67});
    addRuns(runs, variedSpec(Compression::Decibel, 1.0, 1.0), {0.69, 0.71});
    addRuns(runs, variedSpec(Compression::Linear, 1.0, 0.5), {0.64, 0.66});
    addRuns(runs, variedSpec(Compression::Linear, 1.0, 1.0), {0.68, 0.70});
    addRuns(runs, variedSpec(Compression::Linear, 10.0, 1.0), {0.60, 0.60});
    return runs;
}

} // namespace

class TestSizeTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levelsStandOverSizes() {
        const auto table = sizeTable(sizeStudy(), {kCompression, {}, IntervalKind::Student});
        QVERIFY(table);
        QCOMPARE(table->fractions(), (std::vector{0.25, 0.5, 1.0}));
        QCOMPARE(table->series.size(), std::size_t{2});
        QCOMPARE(fieldText(table->series[0].level->value), std::string("decibel"));
        QCOMPARE(table->series[0].points.size(), std::size_t{3});
        QCOMPARE(table->series[1].points.size(), std::size_t{2}); // without the one that is scaled
        QVERIFY(near(table->series[0].points[1].summary.mean, 0.66, 1e-12));
        QVERIFY(near(table->series[0].fit->slope, 0.04, 1e-12));
        QVERIFY(near(table->series[0].fit->intercept, 0.70, 1e-12));
        const auto difference = differenceAt(table->series[0], table->series[1], 0.5);
        QVERIFY(difference);
        QCOMPARE(difference->pairs.size(), std::size_t{2});
        QVERIFY(near(difference->paired.mean, 0.01, 1e-12));
        QVERIFY(!differenceAt(table->series[0], table->series[1], 0.25));
    }

    void oneConfigurationHasItsSizes() {
        const auto most = sizeTable(sizeStudy());
        QCOMPARE(most->series.size(), std::size_t{1});
        QVERIFY(!most->series[0].level);
        QCOMPARE(most->series[0].points.size(), std::size_t{3});
        const std::string linear = configurationId(variedSpec(Compression::Linear));
        const auto asked = sizeTable(sizeStudy(), {{}, {linear}, IntervalKind::Student});
        QCOMPARE(asked->series[0].points.back().configuration, linear);
        QCOMPARE(asked->series[0].points.size(), std::size_t{2});
    }

    void theFactorIsChosenOrTheFirstThatHasSizes() {
        const std::vector<RunResult> runs = sizeStudy();
        QCOMPARE(shownSizes(runs, runs, std::nullopt)->field, kCompression);
        QCOMPARE(shownSizes(runs, runs, "input.preprocess.scale")->field, kCompression); // scale has one size
        QCOMPARE(shownSizes(runs, runs, "")->series.size(), std::size_t{1});
        std::vector<RunResult> shown;
        addRuns(shown, variedSpec(Compression::Linear), {0.68, 0.70});
        QCOMPARE(shownSizes(shown, runs, std::nullopt)->fractions(), (std::vector{0.5, 1.0})); // of another study
        QVERIFY(!shownSizes({}, runs, std::nullopt));
    }

    void thereMayBeNone() {
        std::vector<RunResult> runs;
        addRuns(runs, variedSpec(), {0.7});
        addRuns(runs, variedSpec(Compression::Linear), {0.6});
        QVERIFY(!sizeTable(runs));
        QVERIFY(!sizeTable(sizeStudy(), {"input.preprocess.scale", {}, IntervalKind::Student}));
    }
};

QTEST_APPLESS_MAIN(TestSizeTable)
#include "tst_size_table.moc"
