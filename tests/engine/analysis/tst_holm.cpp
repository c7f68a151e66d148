// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/holm.h"

#include <filesystem>
#include <vector>

#include <QTest>

#include "engine/core/files.h"
#include "engine/core/json.h"
#include "tests/support/must.h"
#include "tests/support/near.h"

using namespace etude;
using test::must;
using test::nearEach;

using Values = std::vector<double>;

class TestHolm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Holm's steps by hand: 4 x .005, 3 x .01, 2 x .03, then no less than that.
    void stepsDownInTheOrderOfTheInput() {
        QVERIFY(nearEach(holmAdjusted(Values{0.01, 0.04, 0.03, 0.005}), Values{0.03, 0.06, 0.06, 0.02}, 1e-15));
    }

    void isAtMostOne() { QCOMPARE(holmAdjusted(Values{0.6, 0.7, 0.5}), (Values{1.0, 1.0, 1.0})); }

    void leavesASingleTestAlone() {
        QCOMPARE(holmAdjusted(Values{0.04}), Values{0.04});
        QCOMPARE(holmAdjusted({}), Values{});
    }

    void equalsStatsmodels() {
        const Json reference =
            parseJson(must(readFile(std::filesystem::path(ETUDE_TEST_DATA) / "effects/factors.json")));
        QVERIFY(reference["families"].size() >= 5);
        for (const Json& family : reference["families"])
            QVERIFY(nearEach(holmAdjusted(family["p"].get<Values>()), family["holm"].get<Values>(), 1e-12));
    }
};

QTEST_APPLESS_MAIN(TestHolm)
#include "tst_holm.moc"
