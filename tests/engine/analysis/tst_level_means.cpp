// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/level_means.h"

#include <cmath>

#include <QTest>

#include "tests/engine/analysis/result_fixture.h"
#include "tests/support/near.h"

using namespace etude;
using test::addRuns;
using test::near;
using test::variedSpec;

namespace {

const std::string kCompression = "input.preprocess.compression";
const std::string kScale = "input.preprocess.scale";

/// Two by two; the settings differ by far more than the seeds.
std::vector<RunResult> design() {
    std::vector<RunResult> runs;
    addRuns(runs, variedSpec(Compression::Decibel, 1.0), {0.79, 0.81});
    addRuns(runs, variedSpec(Compression::Decibel, 10.0), {0.59, 0.61});
    addRuns(runs, variedSpec(Compression::Linear, 1.0), {0.69, 0.71});
    addRuns(runs, variedSpec(Compression::Linear, 10.0), {0.39, 0.41});
    return runs;
}

} // namespace

class TestLevelMeans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mainEffectsAreMeansOfCells() {
        const LevelMeans means = levelMeans(design(), {kCompression});
        QCOMPARE(means.settings, std::size_t{2});
        QCOMPARE(means.leftOut, std::size_t{0});
        QCOMPARE(means.degrees, 4.0);
        QCOMPARE(means.means.size(), std::size_t{2});
        QVERIFY(near(means.means[0].mean, 0.70, 1e-12));
        QVERIFY(near(means.means[1].mean, 0.55, 1e-12));
        // Within cells: variance 2e-4 with 4 degrees; the mean of two cells of two runs has a quarter of it.
        QVERIFY(near(*means.means[0].halfWidth, 2.776445105 * std::sqrt(2e-4 / 4.0), 1e-9));
    }

    void combinationsTellAnInteraction() {
        const LevelMeans means = levelMeans(design(), {kCompression, kScale});
        QCOMPARE(means.means.size(), std::size_t{4});
        QVERIFY(near(means.means[1].mean, 0.60, 1e-12)); // decibel, 10: the last field varies fastest
        QCOMPARE(std::get<double>(means.means[1].levels[1].value), 10.0);
        QVERIFY(near(means.means[3].mean, 0.40, 1e-12));
    }

    void settingsThatLackALevelAreLeftOut() {
        std::vector<RunResult> runs = design();
        RunSpec other = variedSpec(Compression::Decibel, 1.0);
        other.training.epochs = 3;
        addRuns(runs, other, {0.1});
        const LevelMeans means = levelMeans(runs, {kCompression});
        QCOMPARE(means.leftOut, std::size_t{1});
        QVERIFY(near(means.means[0].mean, 0.70, 1e-12));
        QVERIFY(levelMeans(runs, {"training.epochs"}).means.empty() == false); // decibel, scale 1 has both
        QCOMPARE(levelMeans(runs, {"training.epochs"}).settings, std::size_t{1});
    }

    void oneRunACellHasNoInterval() {
        std::vector<RunResult> runs;
        addRuns(runs, variedSpec(Compression::Decibel), {0.8});
        addRuns(runs, variedSpec(Compression::Linear), {0.7});
        const LevelMeans means = levelMeans(runs, {kCompression});
        QCOMPARE(means.means.size(), std::size_t{2});
        QVERIFY(!means.means[0].halfWidth);
    }
};

QTEST_APPLESS_MAIN(TestLevelMeans)
#include "tst_level_means.moc"
