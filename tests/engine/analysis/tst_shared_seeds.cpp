// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/analysis/shared_seeds.h"

using namespace etude;

namespace {

using Seeds = std::set<std::size_t>;

} // namespace

class TestSharedSeeds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsCompleteIsKept() {
        const std::vector<Seeds> all{{0, 1, 2}, {0, 1, 2}};
        QCOMPARE(sharedSeeds(all), (SharedSeeds{{0, 1}, {0, 1, 2}}));
        QCOMPARE(sharedSeeds({}), (SharedSeeds{}));
        QCOMPARE(sharedSeeds(std::vector<Seeds>{{3}}), (SharedSeeds{{0}, {3}}));
    }
    /// Twice two are as many as once four: the more settings stay.
    void moreSettingsWinATie() {
        QCOMPARE(sharedSeeds(std::vector<Seeds>{{0, 1, 2, 3}, {1, 2}}), (SharedSeeds{{0, 1}, {1, 2}}));
    }
    void theSettingThatLacksSeedsIsLeftOut() {
        QCOMPARE(sharedSeeds(std::vector<Seeds>{{0, 1, 2}, {0}, {0, 1, 2}, {0, 1}}), (SharedSeeds{{0, 2, 3}, {0, 1}}));
        QCOMPARE(sharedSeeds(std::vector<Seeds>{{0, 1, 2}, {0}, {0, 1, 2}, {0, 1, 2}, {0, 2}}),
                 (SharedSeeds{{0, 2, 3}, {0, 1, 2}}));
    }
    void oneThatHasTwoStandsAloneIfItIsTheOnlyOne() {
        QCOMPARE(sharedSeeds(std::vector<Seeds>{{0, 1}, {0}, {1}}), (SharedSeeds{{0}, {0, 1}}));
        QCOMPARE(sharedSeeds(std::vector<Seeds>{{0, 1}, {2, 3}}), (SharedSeeds{{0, 1}, {}}));
        QCOMPARE(sharedSeeds(std::vector<Seeds>{{0}, {1}}), (SharedSeeds{{0, 1}, {}}));
    }
};

QTEST_APPLESS_MAIN(TestSharedSeeds)
#include "tst_shared_seeds.moc"
