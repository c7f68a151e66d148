// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include "engine/core/files.h"
#include "engine/core/json.h"
#include "engine/experiment/study.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;

namespace fs = std::filesystem;

namespace {

StudyPlan somePlan() {
    StudyPlan plan;
    plan.name = "compression";
    plan.base.data.dataset = "0123456789abcdef0123456789abcdef";
    plan.factors = {{"compression", {"decibel", "linear"}}, {"input.preprocess.scale", {1, 10}}};
    plan.seeds = 3;
    return plan;
}

std::string refusal(const StudyPlan& plan) {
    const auto study = expandStudy(plan);
    return study ? "it was accepted" : study.error().message;
}

} // namespace

class TestStudy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seedsVarySlowest();
    void valuesAreNormalised();
    void noFactorIsOneConfiguration();
    void wrongPlansAreRefused_data();
    void wrongPlansAreRefused();
    void idNamesTheRunsAndTheName();
    void savedStudyReadsBack();
    void savedStudyIsNeverRewritten();
    void studyFileHoldsWholeSpecs();
    void studiesAreListedOldestFirst();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void aCanaryIsOneConfigurationMore();
    void theWholeIsTheSameHoweverSubsetsAreChosen();
    void methodsOfSubsetsAreCompared();
    void whatHasNoEffectMakesNoOtherRun();
    void combinationsWithoutADifferenceAreOneRun();
    void aFactorWithoutEffectIsRefused_data();
    void aFactorWithoutEffectIsRefused();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] ProjectLayout project(const char* name) const { return {m_folder.filePath(name).toStdString()}; }
};

void TestStudy::seedsVarySlowest() {
    const auto study = expandStudy(somePlan());
    QVERIFY2(study, study ? "" : study.error().message.c_str());
    QCOMPARE(study->runs.size(), std::size_t{12});
    std::size_t index = 0;
    for (std::uint64_t seed = 0; seed < 3; ++seed)
        for (const Compression compression : {Compression::Decibel, Compression::Linear})
            for (const double scale : {1.0, 10.0}) {
                RunSpec expected = somePlan().base;
                expected.seeds.initialisation = seed;
                expected.input.preprocess.compression = compression;
                expected.input.preprocess.scale = scale;
                QCOMPARE(study->runs[index++], expected);
            }
}

void TestStudy::valuesAreNormalised() {
    StudyPlan typed = somePlan();
    typed.factors = {{"input.preprocess.compression", {"decibel", "linear"}}, {"scale", {1.0, 10.0}}};
    const auto study = expandStudy(somePlan());
    const auto other = expandStudy(typed);
    QVERIFY(study && other);
    QCOMPARE(study->factors, other->factors);
    QCOMPARE(study->factors[1].field, std::string("input.preprocess.scale"));
    QVERIFY(std::holds_alternative<double>(study->factors[1].values[0]));
    QCOMPARE(study->id, other->id);
}

void TestStudy::noFactorIsOneConfiguration() {
    StudyPlan plan = somePlan();
    plan.factors.clear();
    const auto study = expandStudy(plan);
    QVERIFY(study);
    QCOMPARE(study->runs.size(), std::size_t{3});
    QCOMPARE(configurationId(study->runs[0]), configurationId(study->runs[2]));
}

void TestStudy::wrongPlansAreRefused_data() {
    QTest::addColumn<StudyPlan>("plan");
    QTest::addColumn<std::string>("names");
    const auto row = [](const char* name, std::vector<Factor> factors, const char* names) {
        StudyPlan plan = somePlan();
        plan.factors = std::move(factors);
        QTest::newRow(name) << plan << std::string(names);
    };
    row("unknown field", {{"compresion", {"decibel"}}}, "'compresion' is no field");
    row("unknown value", {{"compression", {"decibels"}}}, "decibels");
    row("wrong type", {{"scale", {"ten"}}}, "scale");
    row("out of range", {{"epochs", {3, 0}}}, "training.epochs is 0");
    row("rule between fields", {{"n_fft", {256}}}, "win_length");
    row("no values", {{"scale", std::vector<FieldValue>()}}, "no values");
    row("repeated value", {{"scale", {10, 10.0}}}, "names the value 10 twice");
    row("repeated factor", {{"scale", {1}}, {"preprocess.scale", {2}}}, "no field");
    row("factor twice", {{"scale", {1}}, {"input.preprocess.scale", {2}}}, "twice");
    row("seed", {{"init_seed", {1, 2}}}, "seeds");
    row("no text", {{"dataset", {"\xff"}}}, "UTF-8");
    std::vector<FieldValue> many;
    for (std::int64_t i = 1; i <= 2000; ++i)
        many.emplace_back(i);
    row("too many", {{"scale", many}, {"epochs", many}}, "100000");
    StudyPlan plan = somePlan();
    plan.seeds = 0;
    QTest::newRow("no seed") << plan << std::string("seeds is 0");
    plan = somePlan();
    plan.name.clear();
    QTest::newRow("no name") << plan << std::string("name");
    plan = somePlan();
    plan.name = "\xff";
    QTest::newRow("name is no text") << plan << std::string("UTF-8");
    plan = somePlan();
    plan.base.data.dataset.clear();
    QTest::newRow("no data set") << plan << std::string("data set");
}

void TestStudy::wrongPlansAreRefused() {
    QFETCH(StudyPlan, plan);
    QFETCH(std::string, names);
    const std::string message = refusal(plan);
    QVERIFY(contains(message, names));
}

void TestStudy::idNamesTheRunsAndTheName() {
    const auto study = expandStudy(somePlan());
    StudyPlan renamed = somePlan();
    renamed.name = "again";
    StudyPlan longer = somePlan();
    longer.seeds = 4;
    const auto second = expandStudy(renamed);
    const auto third = expandStudy(longer);
    QVERIFY(study && second && third);
    QCOMPARE(study->id, expandStudy(somePlan())->id);
    QCOMPARE_NE(study->id, second->id);
    QCOMPARE_NE(study->id, third->id);
    QVERIFY(Hash::parse(study->id));
}

void TestStudy::savedStudyReadsBack() {
    const auto study = expandStudy(somePlan());
    QVERIFY(study);
    const auto saved = saveStudy(project("back"), *study);
    QVERIFY2(saved, saved ? "" : saved.error().message.c_str());
    const auto loaded = loadStudy(project("back"), study->id);
    QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(*loaded, *study);
}

void TestStudy::savedStudyIsNeverRewritten() {
    auto study = expandStudy(somePlan());
    QVERIFY(study);
    study->created = "2026-01-01T00:00:00.000Z";
    QVERIFY(saveStudy(project("once"), *study));
    study->created = "2026-02-02T00:00:00.000Z";
    QVERIFY(saveStudy(project("once"), *study));
    QCOMPARE(loadStudy(project("once"), study->id)->created, std::string("2026-01-01T00:00:00.000Z"));
}

void TestStudy::studyFileHoldsWholeSpecs() {
    const auto study = expandStudy(somePlan());
    QVERIFY(study);
    QVERIFY(saveStudy(project("whole"), *study));
    const Json json = parseJson(readFile(project("whole").study(study->id)).value());
    QCOMPARE(json.at("runs").size(), std::size_t{12});
    for (std::size_t i = 0; i < study->runs.size(); ++i)
        QCOMPARE(dumpJson(json.at("runs")[i]), dumpJson(parseJson(specText(study->runs[i]))));
}

void TestStudy::studiesAreListedOldestFirst() {
    QVERIFY(listStudies(project("list"))->empty());
    std::vector<std::string> ids;
    for (const int month : {3, 1, 2}) {
        StudyPlan plan = somePlan();
        plan.name = "study " + std::to_string(month);
        auto study = expandStudy(plan);
        QVERIFY(study);
        study->created = "2026-0" + std::to_string(month) + "-01T00:00:00.000Z";
        QVERIFY(saveStudy(project("list"), *study));
        ids.push_back(study->id);
    }
    const std::string broken(32, '0');
    std::ofstream(project("list").study(broken)) << "{";
    std::ofstream(project("list").studies() / "notes.json") << "{}";
    std::ofstream(project("list").studies() / (ids[0] + ".json.tmp.1")) << "{";
    QCOMPARE(*listStudies(project("list")), (std::vector<std::string>{ids[1], ids[2], ids[0], broken}));
}

void TestStudy::damagedFilesAreRefused_data() {
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    const auto row = [](const char* name, const char* from, const char* to) {
        QTest::newRow(name) << std::string(from) << std::string(to);
    };
    row("not JSON", "{", "");
    row("another name", "\"compression\",", "\"other\",");
    row("a run was edited", "\"epochs\": 12", "\"epochs\": 13");
    row("an invalid run", "\"epochs\": 12", "\"epochs\": -1");
    row("a missing part", "\"factors\"", "\"factor\"");
    row("a wrong type", "\"created\": ", "\"created\": 3, \"c\": ");
}

void TestStudy::damagedFilesAreRefused() {
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    const ProjectLayout layout = project(QTest::currentDataTag());
    const auto study = expandStudy(somePlan());
    QVERIFY(study);
    QVERIFY(saveStudy(layout, *study));
    std::string text = readFile(layout.study(study->id)).value();
    const auto at = text.find(from);
    QCOMPARE_NE(at, std::string::npos);
    QVERIFY(writeFileAtomically(layout.study(study->id), text.replace(at, from.size(), to)));
    const auto loaded = loadStudy(layout, study->id);
    QVERIFY(!loaded);
    QVERIFY(contains(loaded.error().message, study->id));
}

void TestStudy::aCanaryIsOneConfigurationMore() {
    StudyPlan plan = somePlan();
    const auto without = expandStudy(plan);
    plan.canary = true;
    const auto with = expandStudy(plan);
    QVERIFY(without && with);
    const auto seeds = static_cast<std::size_t>(plan.seeds);
    const std::size_t each = without->runs.size() / seeds;
    QCOMPARE(with->runs.size(), without->runs.size() + seeds);
    for (std::size_t seed = 0; seed < seeds; ++seed) {
        const std::size_t first = seed * (each + 1);
        RunSpec canary = with->runs[first + each];
        QVERIFY(canary.data.isCanary());
        QCOMPARE(configurationId(canary), configurationId(with->runs[each]));
        QCOMPARE_NE(configurationId(canary), configurationId(with->runs[first]));
        canary.data.labelShuffleSeed = 0;
        QCOMPARE(canary, with->runs[first]);
        for (std::size_t i = 0; i < each; ++i)
            QCOMPARE(with->runs[first + i], without->runs[seed * each + i]);
    }
}

/// So that the runs of a study with training sizes and of one without are not trained twice.
void TestStudy::theWholeIsTheSameHoweverSubsetsAreChosen() {
    StudyPlan plan = somePlan();
    plan.factors = {{"compression", {"decibel", "linear"}}};
    const auto without = expandStudy(plan);
    plan.base.data.subsetMethod = SubsetMethod::Stratified;
    QCOMPARE(expandStudy(plan)->runs, without->runs);
    plan.factors.push_back({"train_fraction", {0.1, 1.0}});
    const auto with = expandStudy(plan);
    QVERIFY(without && with);
    QCOMPARE(with->runs.size(), 2 * without->runs.size());
    for (std::size_t i = 0; i < without->runs.size(); ++i) {
        QCOMPARE(with->runs[2 * i].data.subsetMethod, SubsetMethod::Stratified);
        QCOMPARE(runId(with->runs[2 * i + 1]), runId(without->runs[i]));
    }
}

/// Both methods of each smaller size, and the whole once.
void TestStudy::methodsOfSubsetsAreCompared() {
    StudyPlan plan = somePlan();
    plan.seeds = 1;
    for (const std::vector<FieldValue>& methods :
         {std::vector<FieldValue>{"random", "stratified"}, std::vector<FieldValue>{"stratified", "random"}}) {
        plan.factors = {{"train_fraction", {0.1, 1.0}}, {"subset_method", methods}};
        const auto study = expandStudy(plan);
        QVERIFY2(study, study ? "" : study.error().message.c_str());
        QCOMPARE(study->runs.size(), std::size_t{3});
        QCOMPARE(study->runs[2].data.subsetMethod, SubsetMethod::Random);
    }
    plan.factors = {{"train_fraction", {1.0}}, {"subset_method", {"random", "random"}}};
    QVERIFY(!expandStudy(plan));
}

void TestStudy::whatHasNoEffectMakesNoOtherRun() {
    const auto study = expandStudy(somePlan());
    StudyPlan plan = somePlan();
    plan.base.input.preprocess.pcenGain = 0.5;
    plan.base.training.patience = plan.base.training.epochs;
    plan.base.seeds.subset = 7;
    const auto same = expandStudy(plan);
    QVERIFY(study && same);
    QCOMPARE(same->runs, study->runs);
    QCOMPARE(same->id, study->id);
    plan.name = "another name";
    const auto renamed = expandStudy(plan);
    QVERIFY(renamed);
    QCOMPARE(renamed->runs, study->runs);
    QVERIFY(renamed->id != study->id);
    plan.base.input.spectrum.quantity = Quantity::Magnitude;
    plan.base.input.preprocess.compression = Compression::Pcen;
    plan.factors = {{"input.preprocess.scale", {1, 10}}};
    const auto pcen = expandStudy(plan);
    QVERIFY(pcen);
    for (const RunSpec& run : pcen->runs)
        QCOMPARE(run.input.preprocess.pcenGain, 0.5);
}

/// The order stays: a combination stands where it comes first.
void TestStudy::combinationsWithoutADifferenceAreOneRun() {
    StudyPlan plan = somePlan();
    plan.factors = {{"log_gain", {10, 1000}}, {"compression", {"decibel", "log", "linear"}}};
    const auto study = expandStudy(plan);
    QVERIFY2(study, study ? "" : study.error().message.c_str());
    std::vector<RunSpec> expected;
    for (std::uint64_t seed = 0; seed < 3; ++seed)
        for (const auto& [compression, gain] :
             {std::pair(Compression::Decibel, 1.0), std::pair(Compression::Log, 10.0),
              std::pair(Compression::Linear, 1.0), std::pair(Compression::Log, 1000.0)}) {
            expected.push_back(somePlan().base);
            expected.back().seeds.initialisation = seed;
            expected.back().input.preprocess.compression = compression;
            expected.back().input.preprocess.logGain = gain;
        }
    QCOMPARE(study->runs, expected);
}

void TestStudy::aFactorWithoutEffectIsRefused_data() {
    QTest::addColumn<std::vector<Factor>>("factors");
    QTest::addColumn<std::string>("refused"); // empty: accepted
    const auto row = [](const char* name, std::vector<Factor> factors, const char* refused) {
        QTest::newRow(name) << std::move(factors) << std::string(refused);
    };
    row("of another compression", {{"pcen_gain", {0.5, 0.9}}}, "input.preprocess.pcen_gain");
    row("of no compression in the study",
        {{"compression", {"decibel", "linear"}}, {"log_gain", {1, 10}}, {"scale", {1, 10}}},
        "input.preprocess.log_gain");
    row("of one compression in the study", {{"compression", {"decibel", "log"}}, {"log_gain", {1, 10}}}, "");
    row("with one value", {{"pcen_gain", {0.5}}}, "");
    row("of the whole", {{"subset_seed", {0, 1}}}, "seeds.subset_seed");
    row("of a part", {{"train_fraction", {0.5, 1.0}}, {"subset_seed", {0, 1}}}, "");
    row("patience beyond the last epoch", {{"patience", {20, 30}}}, "training.patience");
    row("patience beyond the last epoch, and none", {{"patience", {0, 20}}}, "training.patience");
    row("patience within training", {{"patience", {0, 3}}}, "");
}

void TestStudy::aFactorWithoutEffectIsRefused() {
    QFETCH(std::vector<Factor>, factors);
    QFETCH(std::string, refused);
    StudyPlan plan = somePlan();
    plan.factors = factors;
    const auto study = expandStudy(plan);
    QCOMPARE(study.has_value(), refused.empty());
    if (!study)
        QVERIFY2(study.error().message.starts_with("The factor " + refused + " has no effect"),
                 study.error().message.c_str());
}

QTEST_APPLESS_MAIN(TestStudy)
#include "tst_study.moc"
