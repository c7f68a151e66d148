// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/size_study.h"

#include <cmath>
#include <set>

#include <QTest>

#include "tests/engine/analysis/effects_reference.h"
#include "tests/engine/analysis/run_results.h"
#include "tests/support/show.h"

using namespace etude;
using namespace etude::test;

namespace {

const SideNames kNames{"decibel", "linear"};

RunSpec specOf(Compression compression, double size = 1.0, double scale = 1.0) {
    RunSpec spec = smallSpec();
    spec.input.preprocess.compression = compression;
    spec.input.preprocess.scale = scale;
    spec.data.trainFraction = size;
    return spec;
}

/// Three runs at each size, on the line AUC = .8 + .02 log2(size) and .004 above and below it.
void addSizes(std::vector<RunResult>& runs, Compression compression, const std::vector<double>& sizes,
              double scale = 1.0) {
    for (const double size : sizes) {
        const double auc = 0.8 + 0.02 * std::log2(size);
        addResults(runs, specOf(compression, size, scale), {auc - 0.004, auc + 0.004, auc});
    }
}

/// Decibels on four sizes, linear on the whole set, with the mean that decibels have on a half.
std::vector<RunResult> decibelsAndLinear(double scale = 1.0) {
    std::vector<RunResult> runs;
    addSizes(runs, Compression::Decibel, {1.0, 0.125, 0.5, 0.25}, scale);
    addResults(runs, specOf(Compression::Linear, 1.0, scale), {0.77, 0.78, 0.79});
    return runs;
}

std::string idOf(Compression compression, double size = 1.0, double scale = 1.0) {
    return configurationId(specOf(compression, size, scale));
}

std::string errorOf(const std::vector<RunResult>& runs, const std::string& reference, const std::string& other) {
    const auto equivalent = dataEquivalent(runs, reference, other, kNames);
    return equivalent ? "no error" : equivalent.error().message;
}

Comparison compressions(const std::vector<RunResult>& runs) {
    return must(compareLevels(runs, "input.preprocess.compression", "decibel", "linear"));
}

} // namespace

class TestSizeStudy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsThatDifferInTheSizeAlone() {
        std::vector<RunResult> runs = decibelsAndLinear();
        addResults(runs, specOf(Compression::Decibel, 0.5, 10.0), {0.1}); // of another configuration
        RunSpec control = specOf(Compression::Decibel, 0.5);
        control.data.labelShuffleSeed = 3;
        addResults(runs, control, {0.5});
        runs.push_back(resultOf(specOf(Compression::Decibel, 0.0625), 0, {})); // no result yet
        const SizeStudy study = sizeStudy(runs, idOf(Compression::Decibel));
        QVERIFY(study.isStudy());
        QVERIFY(study.cautions.empty());
        QCOMPARE(study.runs.size(), std::size_t{12});
        std::vector<double> sizes;
        for (const SizeRuns& size : study.sizes)
            sizes.push_back(size.size);
        QCOMPARE(sizes, (std::vector<double>{0.125, 0.25, 0.5, 1.0}));
        QCOMPARE(study.sizes[3].auc, (std::vector<double>{0.796, 0.804, 0.8}));
        // The same of each configuration in it.
        QCOMPARE(sizeStudy(runs, idOf(Compression::Decibel, 0.25)), study);
        QCOMPARE(sizeStudy(runs, idOf(Compression::Linear)).sizes.size(), std::size_t{1});
        QCOMPARE(sizeStudy(runs, "unknown"), SizeStudy());
        QCOMPARE(sizeStudy(runs, configurationId(control)), SizeStudy());
    }

    void partsOfSeveralKindsAreTold() {
        std::vector<RunResult> runs = decibelsAndLinear();
        RunSpec other = specOf(Compression::Decibel, 0.5);
        other.data.subsetMethod = SubsetMethod::Stratified;
        addResults(runs, other, {0.78});
        other.seeds.subset = 1;
        addResults(runs, other, {0.78});
        const SizeStudy study = sizeStudy(runs, idOf(Compression::Decibel));
        QCOMPARE(study.sizes[2].auc.size(), std::size_t{5});
        QCOMPARE(study.cautions.size(), std::size_t{1});
        QCOMPARE(study.cautions.front().english(),
                 std::string("The parts of the training set were drawn in 3 ways (method and seed), which are taken "
                             "together."));
    }

    /// Linear has what decibels have on half the data.
    void whatADifferenceIsWorth() {
        const std::vector<RunResult> runs = decibelsAndLinear();
        const DataEquivalent equivalent =
            must(dataEquivalent(runs, idOf(Compression::Decibel), idOf(Compression::Linear), kNames));
        QCOMPARE(equivalent.configuration, idOf(Compression::Decibel));
        QVERIFY(near(equivalent.factor.factor, 0.5, 1e-12));
        QCOMPARE(equivalent.factor, must(sizeFactor(equivalent.study.sizes, {1.0, {0.77, 0.78, 0.79}})));
        QVERIFY(equivalent.sentences[0].english().starts_with("linear needs 2.0 times the data of decibel ("));
        QCOMPARE(equivalent.sentences[1].english(),
                 std::string("So says the size study of decibel (12 runs on 4 sizes, 0.125 to 1 of the training set), "
                             "beside 3 runs of linear on 1 of it."));
        QCOMPARE(equivalent.sentences[2].english(),
                 std::string("Each doubling of the training set changes the AUC of decibel by +0.0200 (95 % CI +0.0179 "
                             "to +0.0221)."));
        QVERIFY(equivalent.cautions.empty());
        // The size study is that of the other one.
        const DataEquivalent turned =
            must(dataEquivalent(runs, idOf(Compression::Linear), idOf(Compression::Decibel), {"linear", "decibel"}));
        QCOMPARE(turned, equivalent);
    }

    void aCurveIsTold() {
        std::vector<RunResult> runs = decibelsAndLinear();
        for (RunResult& run : runs)
            if (run.spec.data.trainFraction < 0.5)
                *run.rocAuc = 0.75 + 0.01 * (*run.rocAuc - 0.75);
        const DataEquivalent equivalent =
            must(dataEquivalent(runs, idOf(Compression::Decibel), idOf(Compression::Linear), kNames));
        QCOMPARE(equivalent.cautions.size(), std::size_t{1});
        const std::string caution = equivalent.cautions[0].english();
        QVERIFY2(caution.starts_with("The AUC of decibel does not follow a straight line over the logarithm of the "
                                     "size (lack of fit, p = 0.00"),
                 caution.c_str());
    }

    /// Where both have one, it is that of the reference, unless its line tells nothing.
    void theReferenceGoesFirst() {
        std::vector<RunResult> runs = decibelsAndLinear();
        for (const double size : {0.25, 0.5})
            addResults(runs, specOf(Compression::Linear, size), {0.75 + 0.03 * size, 0.75 + 0.03 * size});
        const std::string decibel = idOf(Compression::Decibel);
        const std::string linear = idOf(Compression::Linear);
        QCOMPARE(must(dataEquivalent(runs, decibel, linear, kNames)).configuration, decibel);
        QCOMPARE(must(dataEquivalent(runs, linear, decibel, kNames)).configuration, linear);
        std::erase_if(runs, [&](const RunResult& run) {
            return run.spec.input.preprocess.compression == Compression::Linear && run.configuration != linear;
        });
        for (const double size : {0.25, 0.5})
            addResults(runs, specOf(Compression::Linear, size), {0.79, 0.78});
        QCOMPARE(must(dataEquivalent(runs, linear, decibel, kNames)).configuration, decibel);
    }

    void equalsTheReference() {
        const Json reference = effectsReference("sizes.json");
        bool any = false;
        for (const Json& expected : reference) {
            const auto sizes = expected["sizes"].get<std::vector<double>>();
            if (sizes.back() > 1.0)
                continue;
            any = true;
            std::vector<RunResult> runs;
            for (std::size_t size = 0; size < sizes.size(); ++size)
                addResults(runs, specOf(Compression::Decibel, sizes[size]), expected["runs"][size]);
            addResults(runs, specOf(Compression::Linear, expected["other_size"]), expected["other"]);
            const DataEquivalent equivalent =
                must(dataEquivalent(runs, runs.front().configuration, runs.back().configuration, kNames));
            QVERIFY(near(equivalent.fit.slope, expected["slope"], kTolerance));
            QVERIFY(near(equivalent.fit.slopeHalfWidth, expected["slope_half_width"], kTolerance));
            QVERIFY(near(std::log2(equivalent.factor.factor), expected["doublings"], kTolerance));
            QVERIFY(near(std::log2(*equivalent.factor.low), expected["ends"][0],
                         3.0 * double(expected["standard_errors"][0])));
        }
        QVERIFY(any);
    }

    void errorsSayWhatToDo() {
        std::vector<RunResult> runs = decibelsAndLinear();
        const std::string decibel = idOf(Compression::Decibel);
        const std::string linear = idOf(Compression::Linear);
        QCOMPARE(errorOf(runs, decibel, decibel),
                 std::string("A configuration cannot be compared with itself; choose two."));
        QCOMPARE(errorOf(runs, decibel, idOf(Compression::Decibel, 0.5)),
                 std::string("decibel and linear differ in the amount of training data alone: choose two "
                             "configurations that differ in something else."));
        QVERIFY(errorOf(runs, decibel, "unknown").starts_with("The configuration 'unknown' has no run with a result"));
        RunSpec elsewhere = specOf(Compression::Linear);
        elsewhere.data.dataset = std::string(32, 'f');
        addResults(runs, elsewhere, {0.7});
        QVERIFY(errorOf(runs, decibel, runs.back().configuration).find("different data sets or splits") !=
                std::string::npos);
        runs.clear();
        addSizes(runs, Compression::Decibel, {0.5, 1.0});
        addResults(runs, specOf(Compression::Linear), {0.7, 0.71});
        QCOMPARE(errorOf(runs, decibel, linear),
                 std::string("No size study of decibel or linear: train one of them on three sizes of the training "
                             "set or more."));
        const auto errorOfComparison = [&](const std::string& a, const std::string& b) {
            const auto comparison = must(compareConfigurations(runs, a, b));
            const auto equivalents = dataEquivalents(runs, comparison, sideNames(comparison));
            return equivalents ? std::pair(ErrorKind::Io, std::string())
                               : std::pair(equivalents.error().kind, equivalents.error().message);
        };
        QCOMPARE(errorOfComparison(decibel, linear).first, ErrorKind::NotFound);
        const auto [kind, message] = errorOfComparison(idOf(Compression::Decibel, 0.5), linear);
        QCOMPARE(kind, ErrorKind::Invalid);
        QVERIFY(message.find("different amounts of data (0.5 and 1 of the training set)") != std::string::npos);
        addResults(runs, specOf(Compression::Decibel, 0.25), {0.9, 0.91});
        QVERIFY(errorOf(runs, decibel, linear).starts_with("Size study of decibel: No amount of data stands"));
        QCOMPARE(errorOfComparison(decibel, linear).first, ErrorKind::Invalid); // another size study does not help
    }

    void eachSettingOfAComparison() {
        std::vector<RunResult> runs = decibelsAndLinear();
        const ComparisonEquivalents one = must(dataEquivalents(runs, compressions(runs), kNames));
        QCOMPARE(one.settings.size(), std::size_t{1});
        QCOMPARE(one.settings[0].label, std::string());
        QCOMPARE(one.settings[0].equivalent,
                 must(dataEquivalent(runs, idOf(Compression::Decibel), idOf(Compression::Linear), kNames)));
        QVERIFY(one.cautions.empty());
        addResults(runs, specOf(Compression::Decibel, 1.0, 10.0), {0.8, 0.81});
        addResults(runs, specOf(Compression::Linear, 1.0, 10.0), {0.7, 0.72});
        const ComparisonEquivalents told = must(dataEquivalents(runs, compressions(runs), kNames));
        QCOMPARE(told.settings.size(), std::size_t{1});
        QCOMPARE(told.settings[0].label, std::string("scale 1"));
        QCOMPARE(told.cautions.size(), std::size_t{1});
        QCOMPARE(told.cautions[0].english(),
                 std::string("Settings that are not told as data: 1 of 2. No size study of decibel or linear: train "
                             "one of them on three sizes of the training set or more."));
        addSizes(runs, Compression::Decibel, {0.5, 0.25}, 10.0);
        const ComparisonEquivalents both = must(dataEquivalents(runs, compressions(runs), kNames));
        QCOMPARE(both.settings.size(), std::size_t{2});
        QCOMPARE(both.settings[1].label, std::string("scale 10"));
        QCOMPARE(both.settings[1].equivalent.configuration, idOf(Compression::Decibel, 1.0, 10.0));
        std::vector<RunResult> none;
        addResults(none, specOf(Compression::Decibel), {0.8});
        addResults(none, specOf(Compression::Linear), {0.7});
        QVERIFY(dataEquivalents(none, compressions(none), kNames).error().message.starts_with("No size study of"));
    }

    /// Three seeds are there, of which one has a quarter already.
    void missingSizesAreThoseWithoutAResult() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.8, 0.81, 0.79}, 4);
        const std::string decibel = runs.front().configuration;
        for (RunResult& run : runs)
            run.seconds = 80.0;
        const MissingRuns first = must(missingSizes(runs, decibel, "decibel"));
        QCOMPARE(first.study.name, std::string("training sizes: decibel"));
        QCOMPARE(first.study.runs.size(), std::size_t{12});
        QCOMPARE(first.missing, std::size_t{9});
        QCOMPARE(first.seconds, std::optional(3 * 80.0 * 0.875));
        std::set<std::string> configurations;
        std::set<std::string> ids;
        for (const RunSpec& spec : first.study.runs) {
            configurations.insert(configurationId(spec));
            ids.insert(runId(spec));
            QVERIFY(spec.data.trainFraction == 1.0 || spec.data.subsetMethod == SubsetMethod::Stratified);
        }
        QCOMPARE(configurations.size(), std::size_t{4});
        QVERIFY(configurations.contains(decibel));
        QVERIFY(ids.contains(runs[2].run));

        RunSpec quarter = specOf(Compression::Decibel, 0.25);
        quarter.seeds.subset = 7;
        addResults(runs, quarter, {0.7}, 5);
        const MissingRuns next = must(missingSizes(runs, decibel, "decibel", {{0.25, 0.5}, 4}));
        QCOMPARE(next.study.runs.size(), std::size_t{8}); // seeds 0, 4, 5 and 6
        QCOMPARE(next.missing, std::size_t{7});
        for (const RunSpec& spec : next.study.runs)
            QCOMPARE(spec.seeds.subset, std::uint64_t{7});
        QVERIFY(!missingSizes(runs, "unknown", "unknown"));
        QVERIFY(!missingSizes(runs, decibel, "decibel", {{0.5}, 10001}));
        QVERIFY(missingSizes(runs, decibel, "decibel", {{1.5}, 1})
                    .error()
                    .message.starts_with("data.train_fraction is 1.5"));
    }

    void whatIsQueuedGivesTheSizeStudy() {
        std::vector<RunResult> runs;
        addResults(runs, specOf(Compression::Decibel), {0.8, 0.81});
        addResults(runs, specOf(Compression::Linear), {0.78, 0.77});
        const MissingRuns missing = must(missingSizes(runs, runs.front().configuration, "decibel"));
        for (const RunSpec& spec : missing.study.runs)
            if (spec.data.trainFraction < 1.0)
                runs.push_back(
                    resultOf(spec, spec.seeds.initialisation, 0.8 + 0.02 * std::log2(spec.data.trainFraction)));
        QCOMPARE(errorOf(runs, runs[0].configuration, runs[2].configuration), std::string("no error"));
        QCOMPARE(must(missingSizes(runs, runs.front().configuration, "decibel")).missing, std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestSizeStudy)
#include "tst_size_study.moc"
