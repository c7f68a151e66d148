// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/repeated_runs.h"

#include <algorithm>
#include <array>

#include <QTest>

#include "tests/engine/analysis/result_fixture.h"
#include "tests/support/near.h"

using namespace etude;
using test::addRuns;
using test::near;
using test::variedSpec;

class TestRepeatedRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deviationsFollowTheSeeds() {
        std::vector<RunResult> runs;
        addRuns(runs, variedSpec(), {0.80, 0.83, 0.80});
        std::ranges::reverse(runs);
        const auto repeated = repeatedRuns(shownGroups(runs));
        QVERIFY(repeated);
        for (std::size_t seed = 0; seed < 3; ++seed) {
            QCOMPARE(repeated->group.runs[seed].spec.seeds.initialisation, seed);
            QVERIFY(near(repeated->deviations[seed], seed == 1 ? 0.02 : -0.01, 1e-12));
        }
        QVERIFY(near(repeated->largestAbove, 0.02, 1e-12));
        QVERIFY(near(repeated->largestBelow, -0.01, 1e-12));
        QVERIFY(near(repeated->group.summary.meanAbsoluteDeviation, 0.04 / 3.0, 1e-12));
    }

    void theWantedOneElseTheOneWithMostRuns() {
        std::vector<RunResult> runs;
        addRuns(runs, variedSpec(Compression::Decibel), {0.9});
        addRuns(runs, variedSpec(Compression::Linear), {0.5, 0.6});
        const std::vector<ResultGroup> groups = shownGroups(runs);
        const std::string decibel = configurationId(variedSpec(Compression::Decibel));
        const std::string linear = configurationId(variedSpec(Compression::Linear));
        QCOMPARE(repeatedRuns(groups)->group.key, linear);
        QCOMPARE(repeatedRuns(groups, std::array{std::string(), decibel})->group.key, decibel);
        QCOMPARE(repeatedRuns(groups, std::array{std::string("none")})->group.key, linear);
        QVERIFY(!repeatedRuns({}));
    }
};

QTEST_APPLESS_MAIN(TestRepeatedRuns)
#include "tst_repeated_runs.moc"
