// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/claims.h"

#include <cmath>
#include <functional>
#include <random>

#include <QTest>

#include "engine/analysis/comparison.h"
#include "engine/analysis/size_study.h"
#include "tests/engine/analysis/run_results.h"
#include "tests/support/must.h"
#include "tests/support/near.h"

using namespace etude;
using namespace etude::test;

namespace {

struct Levels {
    Compression compression = Compression::Decibel;
    Weighting weighting = Weighting::Bypass;
    double scale = 1.0;
    Representation representation = Representation::Mel;
    double fraction = 1.0;
    OperatorChoice operators = OperatorChoice::Automatic;
};

RunSpec specOf(const Levels& levels) {
    RunSpec spec = smallSpec();
    spec.input.preprocess.compression = levels.compression;
    spec.input.preprocess.weighting = levels.weighting;
    spec.input.preprocess.scale = levels.scale;
    spec.input.spectrum.representation = levels.representation;
    spec.data.trainFraction = levels.fraction;
    spec.training.operators = levels.operators;
    return settled(spec);
}

/// All twelve configurations of Fig. 5, STFT in decibels and linear, and mel and STFT over four sizes.
std::vector<Levels> wholePaper() {
    std::vector<Levels> all;
    for (const Compression compression : {Compression::Decibel, Compression::Linear})
        for (const Weighting weighting : {Weighting::Bypass, Weighting::PerFrequency, Weighting::AWeighting})
            for (const double scale : {1.0, 10.0})
                all.push_back({compression, weighting, scale});
    all.push_back({.compression = Compression::Linear, .representation = Representation::Stft});
    for (const double fraction : {0.125, 0.25, 0.5, 1.0}) {
        all.push_back({.representation = Representation::Stft, .fraction = fraction});
        if (fraction < 1.0)
            all.push_back({.fraction = fraction});
    }
    return all;
}

using Auc = std::function<double(const Levels&, std::uint64_t seed)>;

std::vector<RunResult> runsOf(const std::vector<Levels>& all, std::size_t seeds, const Auc& auc) {
    std::vector<RunResult> runs;
    for (const Levels& levels : all)
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            runs.push_back(resultOf(specOf(levels), seed, auc(levels, seed)));
            runs.back().seconds = 100.0 * levels.fraction;
        }
    return runs;
}

/// What the paper says: .85, .02 for each doubling of the data, and linear as much below.
double paperAuc(const Levels& levels) {
    return 0.85 + 0.02 * std::log2(levels.fraction) - (levels.compression == Compression::Linear ? 0.02 : 0.0);
}

/// Of everything that is drawn the same numbers each time.
class Noise {
public:
    explicit Noise(unsigned seed)
        : m_generator(seed) {}
    double operator()(double deviation) { return std::normal_distribution(0.0, deviation)(m_generator); }

private:
    std::mt19937 m_generator;
};

ClaimsBoard boardOf(const std::vector<RunResult>& runs, std::size_t seeds = kClaimSeeds) {
    return claimsBoard(runs, smallSpec().data.dataset, seeds);
}

/// Without asking what is missing, which takes longer.
ClaimsBoard judged(const std::vector<RunResult>& runs) {
    return boardOf(runs, 0);
}

std::string verdictOf(const ClaimsBoard& board, std::string_view id) {
    const Claim* claim = findClaim(board, id);
    return claim ? std::string(enumName(claim->verdict)) : "no such claim";
}

const std::vector<std::string> kClaims{"seed_spread",   "mel_stft",  "size_line", "decibel_mel", "decibel_stft",
                                       "data_doubling", "weighting", "scale",     "first_bias"};

} // namespace

class TestClaims : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsRun() {
        const ClaimsBoard board = boardOf({});
        std::vector<std::string> ids;
        for (const Claim& claim : board.claims) {
            ids.push_back(claim.id);
            QCOMPARE(claim.verdict, ClaimVerdict::NotRun);
            QVERIFY(claim.missing.missing > 0);
            QVERIFY(!claim.missing.seconds);
            QCOMPARE(claim.missing.study.runs.size(), claim.missing.missing);
            QCOMPARE(foundSentence(claim).english(), std::string("no run yet"));
            QVERIFY(!claim.rule.english().empty());
        }
        QCOMPARE(ids, kClaims);
        QVERIFY(board.cautions.back().english().starts_with("No run of this data set is there yet"));
        QCOMPARE(findClaim(board, "decibel_mel")->missing.missing, std::size_t{12 * 5});
        QCOMPARE(findClaim(board, "decibel_stft")->missing.missing, std::size_t{2 * 5});
        QCOMPARE(findClaim(board, "mel_stft")->missing.missing, std::size_t{8 * 5});
        QCOMPARE(findClaim(board, "data_doubling")->missing.missing, std::size_t{5 * 5});
        QCOMPARE(findClaim(board, "seed_spread")->missing.missing, std::size_t{15});
        QCOMPARE(findClaim(board, "first_bias")->missing.missing, std::size_t{2 * 5});
        for (const RunSpec& spec : findClaim(board, "first_bias")->missing.study.runs)
            QCOMPARE(spec.training.operators, OperatorChoice::Stock);
        QCOMPARE(findClaim(board, "nothing"), nullptr);
    }

    void thePaperReproduced() {
        Noise noise(1);
        const ClaimsBoard board = boardOf(
            runsOf(wholePaper(), 15, [&](const Levels& levels, auto) { return paperAuc(levels) + noise(0.00136); }));
        QCOMPARE(board.runs, std::size_t{20 * 15});
        QCOMPARE(board.left, std::size_t{0});
        for (const std::string& id : kClaims)
            QCOMPARE(id + " " + verdictOf(board, id), id + (id == "first_bias" ? " not_run" : " reproduced"));
        for (const Claim& claim : board.claims)
            QCOMPARE(claim.missing.missing, claim.id == "first_bias" ? std::size_t{10} : std::size_t{0});
    }

    /// The reverse of everything.
    void thePaperContradicted() {
        Noise noise(2);
        const ClaimsBoard board = boardOf(runsOf(wholePaper(), 15, [&](const Levels& levels, auto) {
            const bool isLinear = levels.compression == Compression::Linear;
            const double bend = 0.02 * std::pow(std::log2(levels.fraction) + 1.5, 2);
            return 0.8 - bend - (isLinear ? -0.03 : 0.0) + (levels.scale > 1.0 ? 0.02 : 0.0) +
                   (levels.weighting == Weighting::AWeighting ? 0.03 : 0.0) +
                   (levels.representation == Representation::Stft ? 0.02 : 0.0) + noise(0.002) +
                   (levels.fraction == 1.0 && !isLinear && levels.representation == Representation::Mel &&
                            levels.scale == 1.0 && levels.weighting == Weighting::Bypass
                        ? noise(0.01)
                        : 0.0);
        }));
        for (const std::string id :
             {"seed_spread", "mel_stft", "size_line", "decibel_mel", "decibel_stft", "weighting", "scale"})
            QCOMPARE(id + " " + verdictOf(board, id), id + " contradicted");
    }

    /// The interval is the one of the comparison of two levels, and the data's worth that of dataEquivalent().
    void numbersOfTheComparisons() {
        Noise noise(3);
        const std::vector<RunResult> runs =
            runsOf(wholePaper(), 4, [&](const Levels& levels, auto) { return paperAuc(levels) + noise(0.003); });
        const ClaimsBoard board = boardOf(runs);
        const std::string a = configurationId(specOf({.weighting = Weighting::AWeighting, .scale = 10.0}));
        const std::string b = configurationId(
            specOf({.compression = Compression::Linear, .weighting = Weighting::AWeighting, .scale = 10.0}));
        const Comparison comparison = must(compareConfigurations(runs, a, b));
        const ClaimPart& part = findClaim(board, "decibel_mel")->parts.back();
        QCOMPARE(part.where.label(), std::string("a_weighting, scale 10"));
        QCOMPARE(part.n, std::size_t{4});
        QVERIFY(near(*part.estimate, comparison.paired.mean, 1e-12));
        QVERIFY(near(part.interval->first, comparison.interval()->first, 1e-12));
        QVERIFY(near(part.interval->second, comparison.interval()->second, 1e-12));
        const DataEquivalent equivalent =
            must(dataEquivalent(runs, configurationId(specOf({})),
                                configurationId(specOf({.compression = Compression::Linear})), {"a", "b"}));
        const ClaimPart& worth = findClaim(board, "data_doubling")->decidingPart();
        QVERIFY(near(*worth.estimate, 1.0 / equivalent.factor.factor, 1e-12));
        QVERIFY(near(worth.interval->first, 1.0 / *equivalent.factor.high, 1e-9));
        QVERIFY(near(worth.interval->second, 1.0 / *equivalent.factor.low, 1e-9));
    }

    /// By hand: four points a seed, slope .02 and a bend of .003.
    void theLineAndItsBend() {
        const ClaimsBoard board = boardOf(runsOf(wholePaper(), 2, [](const Levels& levels, std::uint64_t seed) {
            const double x = std::log2(levels.fraction) + 1.5; // from -1.5 to 1.5: three doublings
            return 0.8 + 0.02 * x - 4.0 * 0.003 / 9.0 * x * x + 0.01 * static_cast<double>(seed);
        }));
        const Claim& claim = *findClaim(board, "size_line");
        QCOMPARE(claim.parts.size(), std::size_t{4});
        QVERIFY(near(*claim.parts[0].estimate, 0.02, 1e-12));
        QVERIFY(near(*claim.parts[1].estimate, 0.003, 1e-12));
        QCOMPARE(claim.verdict, ClaimVerdict::Reproduced);
    }

    void oneSeedSaysNothing() {
        const ClaimsBoard board =
            boardOf(runsOf(wholePaper(), 1, [](const Levels& levels, auto) { return paperAuc(levels); }));
        for (const Claim& claim : board.claims)
            QCOMPARE(claim.verdict, ClaimVerdict::NotRun);
        const Claim& claim = *findClaim(board, "decibel_stft");
        QVERIFY(near(*claim.decidingPart().estimate, 0.02, 1e-12));
        QCOMPARE(claim.missing.missing, std::size_t{8});
        QVERIFY(near(*claim.missing.seconds, 8 * 100.0, 1e-9));
    }

    /// What is there is not asked for again, and its seeds are kept.
    void exactlyWhatIsMissing() {
        std::vector<RunResult> runs;
        addResults(runs, specOf({.representation = Representation::Stft}), {0.80, 0.81, 0.82}, 7);
        addResults(runs, specOf({.compression = Compression::Linear, .representation = Representation::Stft}), {0.80},
                   8);
        const MissingRuns missing = findClaim(boardOf(runs, 3), "decibel_stft")->missing;
        QCOMPARE(missing.missing, std::size_t{2});
        QCOMPARE(missing.study.runs.size(), std::size_t{6});
        for (const RunSpec& spec : missing.study.runs)
            QVERIFY(spec.seeds.initialisation >= 7 && spec.seeds.initialisation <= 9);
        // All are there, and tell neither: twice as many.
        addResults(runs, specOf({.compression = Compression::Linear, .representation = Representation::Stft}), {0.84},
                   7);
        addResults(runs, specOf({.compression = Compression::Linear, .representation = Representation::Stft}), {0.79},
                   9);
        const ClaimsBoard board = boardOf(runs, 3);
        QCOMPARE(verdictOf(board, "decibel_stft"), std::string("inconclusive"));
        QCOMPARE(findClaim(board, "decibel_stft")->missing.missing, std::size_t{6});
    }

    void someSettingsAreNotRun() {
        Noise noise(4);
        std::vector<Levels> two{{}, {.compression = Compression::Linear}};
        const ClaimsBoard board =
            boardOf(runsOf(two, 5, [&](const Levels& levels, auto) { return paperAuc(levels) + noise(0.001); }));
        const Claim& claim = *findClaim(board, "decibel_mel");
        QCOMPARE(claim.verdict, ClaimVerdict::Inconclusive);
        QCOMPARE(claim.parts.front().verdict, ClaimVerdict::Reproduced);
        QCOMPARE(claim.cautions.front().english(),
                 std::string("5 of 6 parts of this claim have fewer than two seeds yet."));
        QCOMPARE(claim.missing.missing, std::size_t{50});
    }

    void theFirstBias() {
        std::vector<RunResult> runs;
        const auto add = [&](OperatorChoice operators, const std::string& used) {
            for (const double scale : {1.0, 10.0})
                for (std::uint64_t seed = 0; seed < 3; ++seed) {
                    runs.push_back(resultOf(specOf({.scale = scale, .operators = operators}), seed, 0.8));
                    runs.back().firstBias =
                        (0.01 + 0.001 * static_cast<double>(seed)) * (scale > 1.0 ? 3.3 + 0.1 * double(seed) : 1.0);
                    runs.back().firstWeight = 0.2;
                    runs.back().origin.operators = used;
                }
        };
        add(OperatorChoice::Automatic, "fused");
        const Claim fused = *findClaim(boardOf(runs), "first_bias");
        QCOMPARE(fused.verdict, ClaimVerdict::NotRun);
        QVERIFY(!fused.decidingPart().estimate);
        QCOMPARE(fused.cautions.size(), std::size_t{2});
        QVERIFY(fused.cautions[1].english().ends_with("as it is with fused operators: 3."));
        QCOMPARE(fused.missing.missing, std::size_t{10});
        add(OperatorChoice::Stock, "stock");
        const Claim stock = *findClaim(boardOf(runs), "first_bias");
        QCOMPARE(stock.verdict, ClaimVerdict::Reproduced);
        QCOMPARE(stock.decidingPart().n, std::size_t{3});
        QVERIFY(near(*stock.decidingPart().estimate, std::cbrt(3.3 * 3.4 * 3.5), 1e-12));
    }

    /// The settings with most runs are the base; others of the data set, controls and other data sets are left out.
    void runsThatCount() {
        std::vector<RunResult> runs;
        RunSpec spec = specOf({});
        spec.input.preprocess.topDb = 60.0;
        spec.training.epochs = 7;
        addResults(runs, spec, {0.8, 0.81});
        spec.input.preprocess.compression = Compression::Linear;
        addResults(runs, settled(spec), {0.7, 0.72});
        addResults(runs, specOf({}), {0.9, 0.9});
        RunSpec control = spec;
        control.data.labelShuffleSeed = 1;
        addResults(runs, control, {0.5});
        RunSpec elsewhere = specOf({});
        elsewhere.data.dataset = "ffffffffffffffffffffffffffffffff";
        addResults(runs, elsewhere, {0.5});
        RunSpec unnamed = spec;
        unnamed.input.preprocess.scale = 3.0;
        addResults(runs, unnamed, {0.6});
        QCOMPARE(datasetOfClaims(runs), smallSpec().data.dataset);
        const ClaimsBoard board = boardOf(runs);
        QCOMPARE(board.runs, std::size_t{4});
        QCOMPARE(board.left, std::size_t{3});
        QCOMPARE(board.base.input.preprocess.topDb, 60.0);
        QCOMPARE(board.base.training.epochs, 7);
        const ClaimPart& part = findClaim(board, "decibel_mel")->parts.front();
        QCOMPARE(part.n, std::size_t{2});
        QVERIFY(near(*part.estimate, 0.095, 1e-12));
        QVERIFY(baseSentence(board).english().ends_with("are left out: 3."));
    }

    void noEffectIsSeldomTakenForOne();
    void anEffectIsFound();
    void aDifferenceIsSeldomTakenForNone();
};

/// 1000 projects in which nothing matters: the claim of an effect comes out in at most 5 %, also of one setting alone.
void TestClaims::noEffectIsSeldomTakenForOne() {
    constexpr int kProjects = 1000;
    const std::vector<Levels> stft{{.representation = Representation::Stft},
                                   {.compression = Compression::Linear, .representation = Representation::Stft}};
    Noise noise(5);
    std::map<std::string, int> reproduced;
    for (int project = 0; project < kProjects; ++project) {
        const ClaimsBoard board = judged(runsOf(stft, 5, [&](const Levels&, auto) { return 0.8 + noise(0.01); }));
        ++reproduced["decibel_stft " + verdictOf(board, "decibel_stft")];
    }
    const int wrong = reproduced["decibel_stft reproduced"];
    QVERIFY2(wrong <= kProjects * 5 / 100, std::to_string(wrong).c_str());
    QVERIFY2(wrong >= kProjects / 100, std::to_string(wrong).c_str()); // 2.5 % are due
    int whole = 0;
    constexpr int kWholeProjects = 40;
    for (int project = 0; project < kWholeProjects; ++project) {
        const ClaimsBoard board =
            judged(runsOf(wholePaper(), 3, [&](const Levels&, auto) { return 0.8 + noise(0.01); }));
        for (const char* id : {"decibel_mel", "data_doubling", "size_line"})
            whole += verdictOf(board, id) == "reproduced" ? 1 : 0;
    }
    QVERIFY2(whole <= 3 * kWholeProjects * 5 / 100, std::to_string(whole).c_str());
}

void TestClaims::anEffectIsFound() {
    Noise noise(6);
    int found = 0;
    for (int project = 0; project < 100; ++project) {
        const ClaimsBoard board =
            judged(runsOf({{.representation = Representation::Stft},
                           {.compression = Compression::Linear, .representation = Representation::Stft}},
                          5, [&](const Levels& levels, auto) { return paperAuc(levels) + noise(0.003); }));
        found += verdictOf(board, "decibel_stft") == "reproduced" ? 1 : 0;
    }
    QVERIFY2(found >= 99, std::to_string(found).c_str());
}

/// On the very margin "does not matter" comes out in at most 5 %, and far beyond it is contradicted.
void TestClaims::aDifferenceIsSeldomTakenForNone() {
    Noise noise(7);
    std::vector<Levels> scales;
    for (const Levels& levels : wholePaper())
        if (levels.representation == Representation::Mel && levels.fraction == 1.0)
            scales.push_back(levels);
    int same = 0;
    constexpr int kProjects = 100;
    for (int project = 0; project < kProjects; ++project) {
        const ClaimsBoard board = judged(runsOf(scales, 3, [&](const Levels& levels, auto) {
            const bool isOne = levels.scale > 1.0 && levels.weighting == Weighting::Bypass &&
                               levels.compression == Compression::Decibel; // the other settings have no difference
            return 0.8 + (isOne ? kPaperMargin : 0.0) + noise(0.0002);
        }));
        same += verdictOf(board, "scale") == "reproduced" ? 1 : 0;
        for (const ClaimPart& part : findClaim(board, "scale")->parts)
            QVERIFY(part.where.label() == "decibel, bypass" || part.verdict == ClaimVerdict::Reproduced);
    }
    QVERIFY2(same <= kProjects * 5 / 100, std::to_string(same).c_str());
    const ClaimsBoard board = judged(runsOf(scales, 3, [&](const Levels& levels, auto) {
        return 0.8 + (levels.scale > 1.0 ? 0.02 : 0.0) + noise(0.0005);
    }));
    QCOMPARE(verdictOf(board, "scale"), std::string("contradicted"));
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
