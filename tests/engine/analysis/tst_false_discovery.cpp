// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/false_discovery.h"

#include <filesystem>
#include <optional>
#include <vector>

#include <QTest>

#include "engine/analysis/holm.h"
#include "engine/analysis/known_values.h"
#include "engine/core/files.h"
#include "engine/core/json.h"
#include "tests/support/must.h"
#include "tests/support/near.h"

using namespace etude;
using test::must;
using test::nearEach;

using Values = std::vector<double>;
using Known = std::vector<std::optional<double>>;

class TestFalseDiscovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // By hand: 4/1 x .005, 4/2 x .01, 4/3 x .03 = .04, then .04 of .04.
    void stepsUpInTheOrderOfTheInput() {
        QVERIFY(
            nearEach(falseDiscoveryAdjusted(Values{0.01, 0.04, 0.03, 0.005}), Values{0.02, 0.04, 0.04, 0.02}, 1e-15));
        QCOMPARE(falseDiscoveryAdjusted(Values{0.04}), Values{0.04});
        QCOMPARE(falseDiscoveryAdjusted({}), Values{});
    }

    void equalsStatsmodels() {
        const Json reference =
            parseJson(must(readFile(std::filesystem::path(ETUDE_TEST_DATA) / "comparison/adjusted.json")));
        const Values p = reference["p"].get<Values>();
        QCOMPARE(p.size(), std::size_t{34});
        QVERIFY(nearEach(falseDiscoveryAdjusted(p), reference["fdr_bh"].get<Values>(), 1e-12));
        QVERIFY(nearEach(holmAdjusted(p), reference["holm"].get<Values>(), 1e-12));
    }

    // What has no p value is no test of the family.
    void whatIsNotKnownIsNoTest() {
        QCOMPARE(ofKnownValues(Known{0.02, std::nullopt, 0.04}, falseDiscoveryAdjusted),
                 (Known{0.04, std::nullopt, 0.04}));
        QCOMPARE(ofKnownValues(Known{std::nullopt}, holmAdjusted), Known{std::nullopt});
    }
};

QTEST_APPLESS_MAIN(TestFalseDiscovery)
#include "tst_false_discovery.moc"
