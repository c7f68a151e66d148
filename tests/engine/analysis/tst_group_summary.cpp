// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/group_summary.h"

#include <QTest>

#include "engine/core/random.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using test::near;

namespace {

/// Values of a setting by seed.
void add(std::vector<SeedValue>& values, std::string_view configuration, const std::vector<double>& ofSeeds,
         std::uint64_t firstSeed = 0) {
    for (std::size_t seed = 0; seed < ofSeeds.size(); ++seed)
        values.push_back({configuration, firstSeed + seed, ofSeeds[seed]});
}

} // namespace

class TestGroupSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofOneSettingARunIsASeed() {
        std::vector<SeedValue> values;
        add(values, "a", {0.6, 0.7, 0.9});
        const GroupSummary group = summariseGroup(values);
        QCOMPARE(group.summary, summarise(std::vector{0.6, 0.7, 0.9}));
        QCOMPARE(group.over, (SeedCount{1, 3}));
        QCOMPARE(halfWidthOf(group, IntervalKind::Error), halfWidthOf(group.summary, IntervalKind::Error));
        QVERIFY(!spreadSentence(group.over));
        QCOMPARE(summariseGroup({}), GroupSummary());
    }

    // The settings differ by .2, which is no chance: by seed .7, .71 and .72.
    void aSettingIsNoSeed() {
        std::vector<SeedValue> values;
        add(values, "a", {0.6, 0.61, 0.62});
        add(values, "b", {0.8, 0.81, 0.82});
        const GroupSummary group = summariseGroup(values);
        const Summary seeds = summarise(std::vector{0.7, 0.71, 0.72});
        QCOMPARE(group.over, (SeedCount{2, 3}));
        QCOMPARE(group.summary.n, std::size_t{6});
        QVERIFY(near(group.summary.mean, seeds.mean, 1e-15));
        QVERIFY(near(*group.summary.standardDeviation, *seeds.standardDeviation, 1e-15));
        QVERIFY(near(*group.summary.halfWidth, *seeds.halfWidth, 1e-15));
        QVERIFY(near(*halfWidthOf(group, IntervalKind::Normal), *halfWidthOf(seeds, IntervalKind::Normal), 1e-15));
        QCOMPARE(group.summary.minimum, 0.6);
        QCOMPARE(spreadSentence(group.over)->english(),
                 std::string("3 seeds in 2 settings of the other fields: a seed is one value, its mean over these."));
    }

    void withoutTheSameSeedsThereIsNoInterval() {
        std::vector<SeedValue> values;
        add(values, "a", {0.6, 0.61, 0.62});
        add(values, "b", {0.8, 0.81});
        const GroupSummary group = summariseGroup(values);
        QVERIFY(group.over.differ());
        QCOMPARE(group.summary.n, std::size_t{5});
        QVERIFY(near(group.summary.mean, 3.44 / 5, 1e-15)); // of all runs
        QVERIFY(!group.summary.standardDeviation && !group.summary.halfWidth);
        QVERIFY(!halfWidthOf(group, IntervalKind::Deviation));
        QVERIFY(spreadSentence(group.over)->english().starts_with("2 settings of the other fields do not all have"));
        values.clear();
        add(values, "a", {0.6, 0.61});
        add(values, "b", {0.8, 0.81}, 1);
        QVERIFY(summariseGroup(values).over.differ());
    }

    void oneSeedHasNoInterval() {
        std::vector<SeedValue> values;
        add(values, "a", {0.6});
        add(values, "b", {0.8});
        const GroupSummary group = summariseGroup(values);
        QCOMPARE(group.over, (SeedCount{2, 1}));
        QVERIFY(!group.summary.halfWidth);
    }

    // Six settings that differ, and seeds that act in all of them: the interval holds the mean over seeds in 95 %.
    void coversTheMeanOverSeeds() {
        constexpr int kWorlds = 2000;
        Random random(4, Purpose::Bootstrap);
        int held = 0;
        for (int world = 0; world < kWorlds; ++world) {
            std::vector<SeedValue> values;
            std::array<double, 4> ofSeeds{};
            for (double& effect : ofSeeds)
                effect = 0.02 * random.normal();
            for (const std::string_view setting : {"a", "b", "c", "d", "e", "f"})
                for (std::size_t seed = 0; seed < ofSeeds.size(); ++seed)
                    values.push_back(
                        {setting, seed, 0.1 * (setting[0] - 'a') + ofSeeds[seed] + 0.004 * random.normal()});
            const GroupSummary group = summariseGroup(values);
            held += std::abs(group.summary.mean - 0.25) <= *group.summary.halfWidth ? 1 : 0;
        }
        QVERIFY2(std::abs(held - 0.95 * kWorlds) <= 3 * 0.0049 * kWorlds, qPrintable(QString::number(held)));
    }
};

QTEST_APPLESS_MAIN(TestGroupSummary)
#include "tst_group_summary.moc"
