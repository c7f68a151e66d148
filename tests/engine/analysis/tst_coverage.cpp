// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/coverage.h"

#include <QTest>

using namespace etude;

class TestCoverage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCombinationIsACellWithItsSeeds();
    void statesAreCounted();
    void levelsWithoutEffectAreOneCell();
    void theControlIsACellOfItsOwn();
    void confoundedFactorsAreFound();
    void aFactorThatFollowsFromAnotherIsFound();
    void whatIsTakenOutOfTheQueueCanConfound();
};

namespace {

StudyPlan plan(std::vector<Factor> factors, int seeds) {
    StudyPlan made{"name", studyBase(), std::move(factors), seeds, false};
    made.base.data.dataset = "0123456789abcdef0123456789abcdef";
    return made;
}

const Factor kCompressions{"compression", {"linear", "decibel"}};
const Factor kScales{"scale", {10.0, 1.0}};

std::vector<std::string> texts(const CoverageCell& cell) {
    std::vector<std::string> list;
    for (const FieldLeaf& level : cell.levels)
        list.push_back(level.applies ? fieldText(level.value) : "-");
    return list;
}

} // namespace

/// In the study's order of factors and levels, not in that of the fields.
void TestCoverage::everyCombinationIsACellWithItsSeeds() {
    const Study study = expandStudy(plan({kScales, kCompressions}, 3)).value();
    const Coverage coverage = coverageOf(study, {});
    QCOMPARE(coverage.factors.size(), std::size_t(2));
    QCOMPARE(coverage.factors[0].path, std::string("input.preprocess.scale"));
    QCOMPARE(fieldText(coverage.factors[0].levels[0].value), std::string("10"));
    QCOMPARE(fieldText(coverage.factors[1].levels[0].value), std::string("linear"));
    QCOMPARE(coverage.cells.size(), std::size_t(4));
    QCOMPARE(texts(coverage.cells[0]), (std::vector<std::string>{"10", "linear"}));
    QCOMPARE(texts(coverage.cells[3]), (std::vector<std::string>{"1", "decibel"}));
    for (const CoverageCell& cell : coverage.cells) {
        QCOMPARE(cell.runs.size(), std::size_t(3));
        for (std::size_t seed = 0; seed < 3; ++seed)
            QCOMPARE(cell.runs[seed].seed, std::uint64_t(seed));
    }
    QCOMPARE(coverage.missing, std::size_t(12));
    QCOMPARE(coverage.runs(), std::size_t(12));
}

void TestCoverage::statesAreCounted() {
    const Study study = expandStudy(plan({kCompressions}, 3)).value();
    RunStates states;
    const std::array all{RunState::Finished, RunState::Running, RunState::Queued, RunState::Interrupted,
                         RunState::Failed};
    for (std::size_t i = 0; i < all.size(); ++i)
        states[storedRunId(study.runs[i])] = all[i];
    const Coverage coverage = coverageOf(study, states);
    QCOMPARE(coverage.finished, std::size_t(1));
    QCOMPARE(coverage.running, std::size_t(1));
    QCOMPARE(coverage.waiting, std::size_t(2));
    QCOMPARE(coverage.failed, std::size_t(1));
    QCOMPARE(coverage.missing, std::size_t(1));
    QCOMPARE(coverage.runs(), std::size_t(6));
}

/// The floor of decibels has no effect on linear inputs: one cell, not one for each floor.
void TestCoverage::levelsWithoutEffectAreOneCell() {
    const Study study =
        expandStudy(plan({{"compression", {"decibel", "linear"}}, {"top_db", {60.0, 80.0}}}, 1)).value();
    const Coverage coverage = coverageOf(study, {});
    QCOMPARE(coverage.cells.size(), std::size_t(3));
    QCOMPARE(texts(coverage.cells[2]), (std::vector<std::string>{"linear", "-"}));
}

void TestCoverage::theControlIsACellOfItsOwn() {
    StudyPlan with = plan({kCompressions}, 2);
    with.canary = true;
    const Coverage coverage = coverageOf(expandStudy(with).value(), {});
    QCOMPARE(coverage.factors.size(), std::size_t(1));
    QCOMPARE(coverage.cells.size(), std::size_t(3));
    QVERIFY(coverage.cells[2].control);
    QCOMPARE(coverage.cells[2].runs.size(), std::size_t(2));
}

void TestCoverage::confoundedFactorsAreFound() {
    const Study full = expandStudy(plan({kCompressions, kScales}, 1)).value();
    QVERIFY(confoundedFactors(coverageOf(full, {})).empty());
    std::vector<RunSpec> diagonal; // linear with 10, decibel with 1
    for (const RunSpec& run : full.runs)
        if ((run.input.preprocess.compression == Compression::Linear) == (run.input.preprocess.scale > 1.0))
            diagonal.push_back(run);
    const auto confounded = confoundedFactors(coverageOf(studyOfRuns("diagonal", diagonal).value(), {}));
    QCOMPARE(confounded.size(), std::size_t(1));
    QCOMPARE(confounded[0].first, std::string("input.preprocess.compression"));
    QCOMPARE(confounded[0].second, std::string("input.preprocess.scale"));
    QVERIFY(confounded[0].bothWays);
}

/// Three scales, of which each has one compression: the compression's part cannot be told. A level that is nested in
/// another (mel bands, of mel alone) is no such thing, nor is one factor after another from a common start.
void TestCoverage::aFactorThatFollowsFromAnotherIsFound() {
    const Study full = expandStudy(plan({kCompressions, {"scale", {1.0, 10.0, 100.0}}}, 1)).value();
    std::vector<RunSpec> following; // linear with 1, decibel with 10 and 100
    std::vector<RunSpec> oneByOne;
    for (const RunSpec& run : full.runs) {
        const bool linear = run.input.preprocess.compression == Compression::Linear;
        const bool one = run.input.preprocess.scale == 1.0;
        if (linear == one)
            following.push_back(run);
        if (linear || one)
            oneByOne.push_back(run);
    }
    const auto found = confoundedFactors(coverageOf(studyOfRuns("following", following).value(), {}));
    QCOMPARE(found,
             (std::vector<ConfoundedFactors>{{"input.preprocess.scale", "input.preprocess.compression", false}}));
    QVERIFY(confoundedFactors(coverageOf(studyOfRuns("one by one", oneByOne).value(), {})).empty());
    const Study nested =
        expandStudy(plan({{"representation", {"mel", "stft"}}, {"mel_bands", {std::int64_t{48}, std::int64_t{96}}}}, 1))
            .value();
    QCOMPARE(nested.runs.size(), std::size_t(3));
    QVERIFY(confoundedFactors(coverageOf(nested, {})).empty());
}

/// Of a full design two cells are taken out of the queue: what is left is the diagonal.
void TestCoverage::whatIsTakenOutOfTheQueueCanConfound() {
    const Study full = expandStudy(plan({kCompressions, kScales}, 1)).value();
    RunStates states;
    for (const RunSpec& run : full.runs)
        if ((run.input.preprocess.compression == Compression::Linear) == (run.input.preprocess.scale > 1.0))
            states[storedRunId(run)] = RunState::Queued;
    QCOMPARE(confoundedFactors(coverageOf(full, states)).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
