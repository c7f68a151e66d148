// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <set>

#include "engine/core/json.h"
#include "engine/experiment/run_spec.h"
#include "tests/support/show.h"
#include "tests/support/verify.h"

using namespace etude;
using test::contains;

namespace {

constexpr auto kDataset = "0123456789abcdef0123456789abcdef";

RunSpec changedSpec() {
    RunSpec spec;
    spec.data.dataset = kDataset;
    spec.input.preprocess.compression = Compression::Linear;
    spec.input.audio.clipSeconds = 4.0;
    spec.training.learningRate = 1e-3;
    spec.seeds.initialisation = 2;
    return spec;
}

} // namespace

class TestRunSpec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsAreFrozen();
    void idIsTheHashOfWhatDiffers();
    void everyFieldWithAnEffectChangesTheId();
    void whatHasNoEffectCountsInOldNamesAlone();
    void initialisationSeedIsNoPartOfTheConfiguration();
    void textReadsBack();
    void missingFieldsHaveTheirDefault();
    void wrongTextIsRefused_data();
    void wrongTextIsRefused();
};

/// If this fails, the ids of everybody's runs have changed: raise kSpecSchema instead.
void TestRunSpec::idsAreFrozen() {
    QCOMPARE(kSpecSchema, 1);
    QCOMPARE(runId(RunSpec{}), std::string("ddfff0c4ea2ab4b77f559025e2a8e35f"));
    QCOMPARE(runId(changedSpec()), std::string("b428e3b106ab66b96ba66a858f80b319"));
    QCOMPARE(configurationId(changedSpec()), std::string("48d24781c436775e21362c806880ca59"));
}

void TestRunSpec::idIsTheHashOfWhatDiffers() {
    QCOMPARE(runId(RunSpec{}), hashText(R"({"schema":1})").hex());
    QCOMPARE(runId(changedSpec()),
             hashText(R"({"data":{"dataset":"0123456789abcdef0123456789abcdef"},)"
                      R"("input":{"audio":{"clip_seconds":4},"preprocess":{"compression":"linear"}},)"
                      R"("schema":1,"seeds":{"init_seed":2},"training":{"learning_rate":0.001}})")
                 .hex());
}

/// Between them, every field has an effect in one of these, and every field that can be without effect is so in one.
std::vector<RunSpec> contexts() {
    std::vector<RunSpec> all(11);
    all[1].input.preprocess.compression = Compression::Log;
    all[1].input.spectrum.center = false;
    all[2].input.preprocess.compression = Compression::PowerLaw;
    all[2].input.spectrum.window = Window::Rectangular;
    all[3].input.preprocess.compression = Compression::Pcen;
    all[3].input.spectrum.quantity = Quantity::Magnitude;
    all[4] = all[3];
    all[4].input.preprocess.pcenPower = 0.0;
    all[5].input.preprocess.dbReference = DecibelReference::Constant;
    all[5].input.audio.offset = ClipOffset::Random;
    all[6].input.preprocess.weighting = Weighting::PerFrequency;
    all[6].input.spectrum.representation = Representation::Stft;
    all[7].data.trainFraction = 0.5;
    all[8].training.patience = 3;
    all[9].training.patience = all[9].training.epochs - 1;
    all[10] = all[3];
    all[10].input.preprocess.pcenGain = 0.0;
    return all;
}

/// The spec with another value of a field; none if no value is known.
std::optional<RunSpec> withAnother(const RunSpec& spec, const std::string& path) {
    const FieldValue value = getField(spec, path).value();
    std::vector<FieldValue> candidates{
        "stft",       "mel",           "hamming", "hann",      "symmetric",  "periodic", "reflect",    "zeros",
        "magnitude",  "power",         "htk",     "slaney",    "none",       "log16",    "float32",    "centre",
        "start",      "left",          "mean",    "linear",    "decibel",    "max",      "constant",   "bypass",
        "clip",       "per_frequency", "random",  "he_normal", "he_uniform", "bfloat16", "stratified", "training_set",
        "per_sample", "recomputed",    "stock",   kDataset};
    if (const auto* flag = std::get_if<bool>(&value))
        candidates = {!*flag};
    else if (const auto* integer = std::get_if<std::int64_t>(&value))
        candidates = {*integer + 1};
    else if (const auto* real = std::get_if<double>(&value))
        candidates = {*real + 0.25};
    for (const FieldValue& candidate : candidates)
        if (RunSpec changed = spec; setField(changed, path, candidate) && getField(changed, path).value() != value)
            return changed;
    return std::nullopt;
}

void TestRunSpec::everyFieldWithAnEffectChangesTheId() {
    for (const std::string& path : fieldPaths<RunSpec>()) {
        int withEffect = 0;
        std::set<std::string> ids;
        for (const RunSpec& spec : contexts()) {
            const auto changed = withAnother(spec, path);
            QVERIFY2(changed, path.c_str());
            const bool applies = fieldApplies(spec, path) || fieldApplies(*changed, path);
            QVERIFY2((runId(*changed) != runId(spec)) == applies, path.c_str());
            QVERIFY2(storedRunId(settled(*changed)) == runId(*changed), path.c_str());
            withEffect += applies ? 1 : 0;
        }
        QVERIFY2(withEffect > 0, path.c_str());
    }
}

/// Versions before counted it; what they stored keeps its name.
void TestRunSpec::whatHasNoEffectCountsInOldNamesAlone() {
    RunSpec spec;
    spec.input.preprocess.pcenGain = 0.5;
    QCOMPARE(runId(spec), runId(RunSpec{}));
    QCOMPARE(storedRunId(spec), hashText(R"({"input":{"preprocess":{"pcen_gain":0.5}},"schema":1})").hex());
    QCOMPARE(settled(spec), RunSpec{});
}

void TestRunSpec::initialisationSeedIsNoPartOfTheConfiguration() {
    RunSpec other = changedSpec();
    other.seeds.initialisation = 7;
    QCOMPARE_NE(runId(other), runId(changedSpec()));
    QCOMPARE(configurationId(other), configurationId(changedSpec()));
    other.seeds.order = 1;
    QCOMPARE_NE(configurationId(other), configurationId(changedSpec()));
}

void TestRunSpec::textReadsBack() {
    const auto spec = parseSpec(specText(changedSpec()), "here");
    QVERIFY2(spec, spec ? "" : spec.error().message.c_str());
    QCOMPARE(*spec, changedSpec());
    const Json json = parseJson(specText(RunSpec{}));
    QCOMPARE(json.at("schema").get<int>(), kSpecSchema);
    QCOMPARE(json.at("training").at("batch_size").get<int>(), RunSpec{}.training.batchSize);
}

void TestRunSpec::missingFieldsHaveTheirDefault() {
    const auto spec = parseSpec(R"({"schema": 1, "training": {"epochs": 3}})", "here");
    QVERIFY(spec);
    RunSpec expected;
    expected.training.epochs = 3;
    QCOMPARE(*spec, expected);
}

void TestRunSpec::wrongTextIsRefused_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<std::string>("names");
    QTest::newRow("torn") << std::string(R"({"schema": 1, "trai)") << ErrorKind::Corrupt << std::string("JSON");
    QTest::newRow("empty") << std::string() << ErrorKind::Corrupt << std::string("JSON");
    QTest::newRow("no object") << std::string("[1]") << ErrorKind::Corrupt << std::string("description of a run");
    QTest::newRow("no schema") << std::string("{}") << ErrorKind::Corrupt << std::string("description of a run");
    QTest::newRow("newer") << std::string(R"({"schema": 2})") << ErrorKind::Invalid << std::string("schema 2");
    QTest::newRow("unknown field") << std::string(R"({"schema": 1, "training": {"epoch": 3}})") << ErrorKind::Invalid
                                   << std::string("training.epoch");
    QTest::newRow("out of range") << std::string(R"({"schema": 1, "training": {"epochs": 0}})") << ErrorKind::Invalid
                                  << std::string("training.epochs is 0");
    QTest::newRow("even kernel") << std::string(R"({"schema": 1, "network": {"kernel": 4}})") << ErrorKind::Invalid
                                 << std::string("kernel is 4");
    QTest::newRow("data set") << std::string(R"({"schema": 1, "data": {"dataset": "demo"}})") << ErrorKind::Invalid
                              << std::string("data.dataset");
}

void TestRunSpec::wrongTextIsRefused() {
    QFETCH(std::string, text);
    QFETCH(ErrorKind, kind);
    QFETCH(std::string, names);
    const auto spec = parseSpec(text, "spec.json");
    QVERIFY(!spec);
    QCOMPARE(spec.error().kind, kind);
    QVERIFY2(spec.error().message.starts_with("spec.json: "), spec.error().message.c_str());
    QVERIFY(contains(spec.error().message, names));
}

QTEST_APPLESS_MAIN(TestRunSpec)
#include "tst_run_spec.moc"
