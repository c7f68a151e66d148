// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/run_effects.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QTest>

#include "engine/analysis/effects_text.h"
#include "tests/engine/analysis/effects_reference.h"
#include "tests/engine/analysis/run_results.h"
#include "tests/support/show.h"

using namespace etude;
using namespace etude::test;

namespace {

const std::string kCompression = "input.preprocess.compression";
const std::string kScale = "input.preprocess.scale";
const std::string kFraction = "data.train_fraction";

/// The runs of a stored design: compressions, scales and, of three factors, training fractions.
std::vector<RunResult> runsOf(const Json& design) {
    const std::array compressions{Compression::Linear, Compression::Decibel, Compression::PowerLaw};
    const std::array scales{1.0, 10.0, 100.0};
    const std::array fractions{0.25, 0.5, 1.0};
    std::vector<RunResult> runs;
    for (std::size_t run = 0; run < design["response"].size(); ++run) {
        RunSpec spec = smallSpec();
        spec.input.preprocess.compression = compressions.at(design["level"][0][run]);
        spec.input.preprocess.scale = scales.at(design["level"][1][run]);
        if (design["level"].size() > 2)
            spec.data.trainFraction = fractions.at(design["level"][2][run]);
        runs.push_back(resultOf(spec, design["seeds"][run], design["response"][run].get<double>()));
    }
    return runs;
}

std::vector<std::string> texts(const std::vector<Sentence>& sentences) {
    std::vector<std::string> english;
    for (const Sentence& one : sentences)
        english.push_back(one.english());
    return english;
}

/// Two compressions at two scales with two seeds.
std::vector<RunResult> fourConfigurations() {
    std::vector<RunResult> runs;
    double auc = 0.7;
    for (const auto compression : {Compression::Decibel, Compression::Linear})
        for (const double scale : {10.0, 1.0}) {
            RunSpec spec = smallSpec();
            spec.input.preprocess.compression = compression;
            spec.input.preprocess.scale = scale;
            addResults(runs, spec, {auc, auc + 0.013, auc + 0.02 * auc});
            auc += 0.01 * scale * auc;
        }
    return runs;
}

std::string errorOf(const std::vector<RunResult>& runs, const std::vector<std::string>& fields,
                    EffectTerms terms = EffectTerms::MainAndTwoWay) {
    const auto effects = runEffects(runs, fields, terms);
    return effects ? "no error" : effects.error().message;
}

} // namespace

class TestRunEffects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherMeasureIsAnalysedLikewise() {
        std::vector<RunResult> runs;
        addResults(runs, test::smallSpec(), {0.81, 0.80, 0.83});
        RunSpec scaled = test::smallSpec();
        scaled.input.preprocess.scale = 10.0;
        addResults(runs, scaled, {0.79, 0.80, 0.78});
        const RunEffects roc = must(runEffects(runs));
        for (RunResult& run : runs)
            run.prAuc = std::exchange(run.rocAuc, 0.5);
        const RunEffects pr = must(runEffects(runs, {}, EffectTerms::MainAndTwoWay, Measure::PrAuc));
        QCOMPARE(pr.effects, roc.effects);
        QCOMPARE(pr.design.design.response, roc.design.design.response);
        runs.front().prAuc.reset();
        QCOMPARE(must(runDesign(runs, {}, Measure::PrAuc)).unfinished, std::size_t{1});
    }

    /// The numbers of statsmodels, from runs, with fields found by themselves. Levels are numbered as in the design
    /// where its runs stand in their order.
    void equalsStatsmodels_data() {
        QTest::addColumn<int>("index");
        const Json reference = effectsReference("factors.json");
        for (int i = 0; i < static_cast<int>(reference["designs"].size()); ++i)
            if (const std::string name = reference["designs"][i]["name"];
                name == "balanced" || name == "a missing cell, main effects" || name == "three factors, missing cells")
                QTest::newRow(name.c_str()) << i;
    }
    void equalsStatsmodels() {
        QFETCH(int, index);
        const Json expected = effectsReference("factors.json")["designs"][index];
        const RunEffects result = must(runEffects(
            runsOf(expected), {}, expected["interactions"] ? EffectTerms::MainAndTwoWay : EffectTerms::Main));
        const auto& factors = result.design.design.factors;
        QCOMPARE(factors[0].levels, (std::vector<std::string>{"linear", "decibel", "power_law"}));
        QCOMPARE(result.effects.residualDegrees, expected["residual_degrees"].get<int>());
        QVERIFY(near(result.effects.residualSumOfSquares, expected["residual_sum_of_squares"], kTolerance));
        QVERIFY(equalsTerm(result.effects.seed, expected["seed"]));
        QCOMPARE(result.effects.terms.size(), expected["terms"].size());
        for (std::size_t term = 0; term < result.effects.terms.size(); ++term)
            QVERIFY(equalsTerm(result.effects.terms[term], expected["terms"][term]));
        for (std::size_t factor = 0; factor < factors.size(); ++factor)
            QVERIFY(equalsMeans(result.effects.levelMeans[factor], expected["level_means"][factor]));
        for (std::size_t pair = 0; pair < result.effects.pairMeans.size(); ++pair)
            QVERIFY(equalsMeans(result.effects.pairMeans[pair].means, expected["pair_means"][pair]));
    }

    void fieldsAndTheirLevels() {
        const std::vector<RunResult> runs = fourConfigurations();
        const RunDesign design = must(runDesign(runs));
        QCOMPARE(design.fields, (std::vector<std::string>{kCompression, kScale}));
        QCOMPARE(design.design.factors[0].name, std::string("compression"));
        QCOMPARE(design.design.factors[0].levels, (std::vector<std::string>{"decibel", "linear"}));
        QCOMPARE(design.design.factors[1].levels, (std::vector<std::string>{"1", "10"}));
        QCOMPARE(design.design.factors[1].level, (std::vector<std::size_t>{1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0}));
        QCOMPARE(design.design.seeds, (std::vector<std::uint64_t>{0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2}));
        QCOMPARE(design.runs.front(), runs.front().run);
        QCOMPARE(must(runDesign(runs, {kScale, kCompression})).design.factors[1], design.design.factors[0]);
        const RunEffects effects = must(runEffects(runs));
        const std::vector<std::string> names = factorNames(effects.design.design);
        QCOMPARE(termLabel(effects.effects.terms[2], names), std::string("compression × scale"));
        QCOMPARE(termLabel(effects.effects.seed, names), std::string("seed"));
        QVERIFY(effects.cautions.empty());
        QCOMPARE(design.levels[1], (std::vector<FieldLeaf>{{kScale, 1.0}, {kScale, 10.0}}));
    }

    void whatHasAnEffectIsASentence() {
        RunEffects effects = must(runEffects(fourConfigurations()));
        std::vector<EffectTerm>& terms = effects.effects.terms;
        terms[0].adjustedP = 0.0499;
        terms[0].partialOmegaSquared = 0.25;
        terms[1].adjustedP = 0.05;
        terms[2].adjustedP = 0.001;
        terms[2].partialOmegaSquared = 0.5;
        const std::vector<std::string> names{"Compression", "Scale"};
        QCOMPARE(texts(effectSentences(effects, names)),
                 (std::vector<std::string>{"What has an effect: Compression × Scale (ω² 0.50), Compression (ω² 0.25).",
                                           "What cannot be told from chance: Scale."}));
        terms[1].adjustedP.reset(); // these runs cannot tell it
        QCOMPARE(effectSentences(effects, names).size(), std::size_t{1});
    }

    void whatIsLeftOutAndWhatVariesTooIsTold() {
        std::vector<RunResult> runs = fourConfigurations();
        RunSpec control = smallSpec();
        control.data.labelShuffleSeed = 1;
        addResults(runs, control, {0.5, 0.5});
        runs.push_back(resultOf(smallSpec(), 9, {}));
        const RunEffects effects = must(runEffects(runs, {kCompression}));
        QCOMPARE(effects.effects.runs, std::size_t{12});
        QCOMPARE(effects.design.unfinished, std::size_t{1});
        QCOMPARE(effects.design.controls, std::size_t{2});
        QCOMPARE(effects.design.other, std::vector<std::string>{kScale});
        QCOMPARE(texts(effects.cautions),
                 (std::vector<std::string>{
                     "Runs without a result, left out: 1.", "Runs of label-shuffle controls, left out: 2.",
                     "What varies, too, and is no factor here, counts as chance: scale. Name it as a factor, or choose "
                     "runs that agree in it."}));
    }

    /// The exponent of a power law is no field of decibels.
    void aFieldWithoutEffectIsALevel() {
        std::vector<RunResult> runs;
        addResults(runs, smallSpec(), {0.70, 0.72, 0.71});
        for (const double exponent : {0.5, 0.25}) {
            RunSpec power = smallSpec();
            power.input.preprocess.compression = Compression::PowerLaw;
            power.input.preprocess.powerExponent = exponent;
            addResults(runs, power, {0.6 + exponent / 10, 0.63, 0.64});
        }
        const RunEffects effects = must(runEffects(runs));
        QCOMPARE(effects.design.design.factors[1].levels, (std::vector<std::string>{"0.25", "0.5", "-"}));
        QCOMPARE(effects.design.withoutField, (std::vector<std::size_t>{0, 3}));
        QCOMPARE(effects.effects.terms[0].degrees, 0);
        QCOMPARE(effects.effects.terms[1].degrees, 1);
        QVERIFY(
            std::ranges::count(texts(effects.cautions),
                               "power_exponent has no effect in 3 runs (level '-'), where it cannot be told from the "
                               "factor that rules it out: leave one of the two out.") == 1);
        QCOMPARE(must(runEffects(runs, {kCompression})).effects.terms[0].degrees, 1);
    }

    void errorsAreOneSentence() {
        std::vector<RunResult> runs = fourConfigurations();
        QVERIFY(errorOf(runs, {"seeds.init_seed"}).starts_with("The seed of the initialisation is a block"));
        QCOMPARE(errorOf(runs, {kScale, kScale}), std::string("The factor scale is named twice: name it once."));
        QVERIFY(errorOf(runs, {kFraction}).starts_with("All finished runs have the same train_fraction"));
        QVERIFY(errorOf({}, {}).starts_with("Nothing varies beside the seed"));
        QVERIFY(errorOf({}, {kScale}).starts_with("None of these runs is finished"));
    }

    /// 20 learning rates at 12 scales: 19 + 11 + 209 parameters.
    void tooManyParametersAreRefused() {
        std::vector<RunResult> runs;
        for (int rate = 1; rate <= 20; ++rate)
            for (int scale = 1; scale <= 12; ++scale) {
                RunSpec spec = smallSpec();
                spec.training.learningRate = 0.001 * rate;
                spec.input.preprocess.scale = scale;
                addResults(runs, spec, {0.6 + 0.001 * rate, 0.61 + 0.002 * scale});
            }
        QCOMPARE(errorOf(runs, {}),
                 std::string("2 factors have 239 parameters here, more than the 200 that are fitted at once: choose "
                             "fewer factors or runs that vary less, or leave interactions out."));
        QCOMPARE(errorOf(runs, {}, EffectTerms::Main), std::string("no error"));
    }
};

QTEST_APPLESS_MAIN(TestRunEffects)
#include "tst_run_effects.moc"
