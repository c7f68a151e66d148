// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/first_convolution.h"

#include <QTest>

#include "tests/engine/analysis/result_fixture.h"
#include "tests/support/near.h"

using namespace etude;
using test::addRuns;
using test::near;
using test::variedSpec;

namespace {

void addConvolutions(std::vector<RunResult>& runs, const RunSpec& spec, const std::string& operators, double bias) {
    const std::size_t first = runs.size();
    addRuns(runs, spec, {0.7, 0.7});
    for (std::size_t i = first; i < runs.size(); ++i) {
        runs[i].origin.operators = operators;
        runs[i].firstBias = bias * (i == first ? 0.9 : 1.1);
        runs[i].firstWeight = 0.3;
    }
}

} // namespace

class TestFirstConvolution : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stockOperatorsHaveARatio() {
        std::vector<RunResult> runs;
        addConvolutions(runs, variedSpec(Compression::Decibel, 1.0), "stock", 0.01);
        addConvolutions(runs, variedSpec(Compression::Decibel, 10.0), {}, 0.034); // of a version with stock ones alone
        addConvolutions(runs, variedSpec(Compression::Linear, 10.0), "stock", 5.0); // its setting lacks a scale
        const std::vector<FirstConvolution> found = firstConvolutions(runs);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].scale, 1.0);
        QCOMPARE(found[1].runs.size(), std::size_t{2});
        QVERIFY(near(found[1].bias.mean, 0.034, 1e-12));
        QVERIFY(*firstConvolutions(runs, IntervalKind::Normal)[1].bias.halfWidth < *found[1].bias.halfWidth);
        QVERIFY(near(*biasRatio(found[1], found[0]), 3.4, 1e-12));
    }

    void fusedOperatorsStandApartWithoutOne() {
        std::vector<RunResult> runs;
        addConvolutions(runs, variedSpec(Compression::Decibel, 1.0), "fused avx2", 0.0);
        addConvolutions(runs, variedSpec(Compression::Decibel, 10.0), "fused avx512", 0.0);
        addConvolutions(runs, variedSpec(Compression::Linear, 1.0), "stock", 0.01);
        addConvolutions(runs, variedSpec(Compression::Linear, 10.0), "stock", 0.02);
        const std::vector<FirstConvolution> found = firstConvolutions(runs);
        QCOMPARE(found.size(), std::size_t{4});
        QVERIFY(!found[0].fused);
        QVERIFY(found[2].fused);
        QVERIFY(!biasRatio(found[3], found[2]));
        const std::vector<ScaleRatio> ratios = scaleRatios(found);
        QCOMPARE(ratios.size(), std::size_t{2});
        QVERIFY(near(*ratios[0].bias, 2.0, 1e-12));
        QCOMPARE(ratios[1], (ScaleRatio{true, 10.0, 1.0, std::nullopt, ratios[1].weight}));
        QVERIFY(near(*ratios[1].weight, 1.0, 1e-12));
        QVERIFY(near(found[3].weight.mean, 0.3, 1e-12));
    }

    void zeroOverZeroIsUndefined() {
        std::vector<RunResult> runs;
        addConvolutions(runs, variedSpec(Compression::Decibel, 1.0), "stock", 0.0);
        addConvolutions(runs, variedSpec(Compression::Decibel, 10.0), "stock", 0.0);
        const std::vector<FirstConvolution> found = firstConvolutions(runs);
        QVERIFY(!biasRatio(found[1], found[0]));
    }
};

QTEST_APPLESS_MAIN(TestFirstConvolution)
#include "tst_first_convolution.moc"
