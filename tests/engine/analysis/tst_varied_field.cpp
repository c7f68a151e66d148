// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/varied_field.h"

#include <QTest>

#include "tests/engine/analysis/result_fixture.h"

using namespace etude;
using test::addRuns;
using test::variedSpec;

class TestVariedField : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levelsAreInOrder() {
        std::vector<RunResult> runs;
        addRuns(runs, variedSpec(Compression::Linear, 10.0), {0.6});
        addRuns(runs, variedSpec(Compression::Decibel, 10.0), {0.7});
        addRuns(runs, variedSpec(Compression::Decibel, 2.0), {0.7});
        const std::vector<VariedField> fields = variedFields(runs);
        const VariedField compression{"input.preprocess.compression",
                                      {{"input.preprocess.compression", std::string("linear"), true},
                                       {"input.preprocess.compression", std::string("decibel"), true}}};
        QVERIFY(std::ranges::find(fields, compression) != fields.end()); // as the runs come
        const VariedField scale{"input.preprocess.scale",
                                {{"input.preprocess.scale", 2.0, true}, {"input.preprocess.scale", 10.0, true}}};
        QVERIFY(std::ranges::find(fields, scale) != fields.end()); // numbers ascend
        QCOMPARE(fields.size(), std::size_t{2});
    }

    void listsOfLevelsAreInOrder() {
        const auto scale = [](double value) { return FieldLeaf{"input.preprocess.scale", value, true}; };
        const FieldLeaf linear{"input.preprocess.compression", std::string("linear"), true};
        const FieldLeaf decibel{"input.preprocess.compression", std::string("decibel"), true};
        const std::vector<std::vector<FieldLeaf>> lists{
            {linear, scale(10)}, {decibel, scale(1)}, {linear, scale(2)}, {linear}};
        QCOMPARE(orderOfLevels(lists), (std::vector<std::size_t>{3, 2, 0, 1}));
        QVERIFY(orderOfLevels({}).empty());
    }

    void controlsAndUnfinishedRunsAreNoPart() {
        std::vector<RunResult> runs;
        addRuns(runs, variedSpec(), {0.6});
        RunSpec canary = variedSpec(Compression::Linear);
        canary.data.labelShuffleSeed = 1;
        addRuns(runs, canary, {0.5});
        addRuns(runs, variedSpec(Compression::Log), {0.5});
        runs.back().rocAuc.reset();
        QVERIFY(variedFields(runs).empty());
    }

    /// The subset's fields have an effect on a part of the training set alone, so they do not tell two sizes apart.
    void settingIsWhatAllLevelsHaveInCommon() {
        std::vector<RunResult> runs;
        addRuns(runs, variedSpec(Compression::Decibel, 1.0, 0.5), {0.6});
        addRuns(runs, variedSpec(Compression::Decibel, 1.0, 1.0), {0.7});
        const std::vector<VariedField> sizes = variedFields(runs);
        QCOMPARE(sizes.size(), std::size_t{1});
        QCOMPARE(sizes[0].path, std::string(kTrainFractionField));
        QCOMPARE(settingBeside(runs[0].spec, sizes), settingBeside(runs[1].spec, sizes));
        QCOMPARE_NE(settingBeside(runs[0].spec, sizes),
                    settingBeside(variedSpec(Compression::Linear, 1.0, 0.5), sizes));
    }
};

QTEST_APPLESS_MAIN(TestVariedField)
#include "tst_varied_field.moc"
