// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>

#include "engine/dataset/split/training_subset.h"

using namespace etude;

namespace {

Dataset trainingTracks(std::size_t count) {
    Dataset dataset;
    for (std::size_t i = 0; i < count; ++i)
        dataset.tracks.push_back({std::to_string(i), {}, i % 3 == 0 ? SplitPart::Test : SplitPart::Train, "", 1, 1});
    return dataset;
}

} // namespace

class TestTrainingSubset : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void subsetsAreNested() {
        const Dataset dataset = trainingTracks(150);
        const auto all = dataset.part(SplitPart::Train);
        QCOMPARE(all.size(), 100U);
        QCOMPARE(trainingSubset(dataset, 1.0, 7), all);
        std::vector<std::size_t> larger = all;
        for (int percent = 99; percent > 0; --percent) {
            const auto subset = trainingSubset(dataset, percent / 100.0, 7);
            QCOMPARE(subset.size(), static_cast<std::size_t>(percent));
            QVERIFY(std::ranges::is_sorted(subset));
            QVERIFY(std::ranges::includes(larger, subset));
            larger = subset;
        }
        QCOMPARE(trainingSubset(dataset, 1e-6, 7).size(), 1U);
        QCOMPARE(trainingSubset(dataset, 0.001 + 0.5, 7).size(), 51U);
    }

    void subsetsDependOnTheSeedAlone() {
        const Dataset dataset = trainingTracks(150);
        QCOMPARE(trainingSubset(dataset, 0.3, 7), trainingSubset(dataset, 0.3, 7));
        QCOMPARE_NE(trainingSubset(dataset, 0.3, 7), trainingSubset(dataset, 0.3, 8));
        QVERIFY(trainingSubset(Dataset{}, 0.5, 1).empty());
    }
};

QTEST_APPLESS_MAIN(TestTrainingSubset)
#include "tst_training_subset.moc"
