// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <set>

#include "engine/experiment/run_spec.h"

using namespace etude;

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
    void everyFieldChangesTheId();
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

void TestRunSpec::everyFieldChangesTheId() {
    std::set<std::string> ids{runId(RunSpec{})};
    const auto paths = fieldPaths<RunSpec>();
    for (const std::string& path : paths) {
        RunSpec spec;
        const Json value = getField(spec, path).value();
        std::vector<Json> candidates{"stft",     "hamming", "symmetric",    "reflect",    "magnitude", "htk",
                                     "none",     "log16",   "centre",       "left",       "linear",    "per_frequency",
                                     "constant", kDataset,  "training_set", "he_uniform", "bfloat16",  "stratified"};
        if (value.is_boolean())
            candidates = {!value.get<bool>()};
        else if (value.is_number_integer())
            candidates = {value.get<int>() + 1};
        else if (value.is_number())
            candidates = {value.get<double>() + 0.25};
        const bool changed = std::any_of(candidates.begin(), candidates.end(), [&](const Json& candidate) {
            return setField(spec, path, candidate) && getField(spec, path).value() != value;
        });
        QVERIFY2(changed, path.c_str());
        QVERIFY2(ids.insert(runId(spec)).second, path.c_str());
    }
    QCOMPARE(ids.size(), paths.size() + 1);
}

void TestRunSpec::initialisationSeedIsNoPartOfTheConfiguration() {
    RunSpec other = changedSpec();
    other.seeds.initialisation = 7;
    QVERIFY(runId(other) != runId(changedSpec()));
    QCOMPARE(configurationId(other), configurationId(changedSpec()));
    other.seeds.order = 1;
    QVERIFY(configurationId(other) != configurationId(changedSpec()));
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
    QVERIFY2(spec.error().message.find(names) != std::string::npos, spec.error().message.c_str());
}

QTEST_APPLESS_MAIN(TestRunSpec)
#include "tst_run_spec.moc"
