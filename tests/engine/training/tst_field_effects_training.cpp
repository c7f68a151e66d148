// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <map>
#include <set>

#include <QTemporaryDir>
#include <QTest>

#include "engine/core/files.h"
#include "engine/network/device.h"
#include "engine/training/train_run.h"
#include "tests/engine/experiment/events_of.h"
#include "tests/engine/training/tiny_project.h"

using namespace etude;
using etude::test::TinyProject;
namespace fs = std::filesystem;

namespace {

struct Context {
    const char* name;
    RunSpec spec;
    std::set<std::string> idle; ///< fields whose change to otherValues() has no effect
};

struct Outcome {
    std::string scores; ///< the bytes of scores.npy; none if the run failed
    int epochs = 0;
    std::string message; ///< why the run failed
};

/// Every field of a run but its input has an effect on the scores in one of these, and every field that can be without
/// one is so in one.
std::vector<Context> contexts(const RunSpec& small) {
    const std::set<std::string> ofParts{"data.subset_method", "seeds.subset_seed"};
    const std::set<std::string> ofAll{"data.subset_method", "seeds.subset_seed", "training.patience"};
    std::vector<Context> all{{"the whole training part", small, ofAll}};
    RunSpec spec = small;
    spec.training.patience = spec.training.epochs - 1;
    all.push_back({"as patient as training is long", spec, ofAll});
    spec = small;
    spec.data.trainFraction = 0.5;
    all.push_back({"half the training part", spec, {"training.patience"}});
    for (const std::uint64_t seed : {1, 2, 3, 4, 5}) { // whether a later epoch would have been better is luck
        spec = small;
        spec.training.epochs = 8;
        spec.training.patience = 1;
        spec.seeds.initialisation = seed;
        all.push_back({"impatient", spec, ofParts});
    }
    return all;
}

/// A value to change each field to.
const std::map<std::string, FieldValue>& otherValues() {
    static const std::map<std::string, FieldValue> values{{"network.width", 6},
                                                          {"network.depth", 3},
                                                          {"network.kernel", 5},
                                                          {"network.dropout", 0.3},
                                                          {"network.batch_norm_epsilon", 0.1},
                                                          {"network.batch_norm_momentum", 0.5},
                                                          {"network.batch_norm_statistics", "recomputed"},
                                                          {"network.convolution_init", "glorot_uniform"},
                                                          {"network.convolution_bias", 0.5},
                                                          {"network.batch_norm_gamma", 0.5},
                                                          {"network.batch_norm_beta", 0.3},
                                                          {"network.output_init", "he_normal"},
                                                          {"network.output_bias", 0.5},
                                                          {"training.epochs", 1},
                                                          {"training.batch_size", 4},
                                                          {"training.learning_rate", 0.003},
                                                          {"training.beta1", 0.5},
                                                          {"training.beta2", 0.9},
                                                          {"training.adam_epsilon", 0.1},
                                                          {"training.precision", "bfloat16"},
                                                          {"training.patience", 7},
                                                          {"training.operator_choice", "stock"},
                                                          {"data.train_fraction", 0.75},
                                                          {"data.subset_method", "stratified"},
                                                          {"data.label_shuffle_seed", 5},
                                                          {"seeds.init_seed", 9},
                                                          {"seeds.order_seed", 9},
                                                          {"seeds.subset_seed", 9}};
    return values;
}

/// All but the input, which tst_field_effects tries, and the data set: another one has other clips to score.
std::vector<std::string> paths() {
    std::vector<std::string> all = fieldPaths<RunSpec>();
    std::erase_if(all, [](const std::string& path) { return path.starts_with("input.") || path == "data.dataset"; });
    return all;
}

RunSpec changedIn(RunSpec spec, const std::string& path) {
    (void)setField(spec, path, otherValues().at(path));
    return spec;
}

} // namespace

/// Whether a field has an effect is said once (visitFields, RunSpec::withoutEffect), and believed by identities,
/// studies and forms. Here it is compared with the scores of real runs.
class TestFieldEffectsTraining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void impatienceStopsEarly();
    void whatHasNoEffectChangesNoScore();
    void whatHasAnEffectChangesTheScores_data();
    void whatHasAnEffectChangesTheScores();

private:
    /// Trains and tests.
    [[nodiscard]] Outcome outcomeOf(const RunSpec& spec);
    /// The same of a context's own spec, computed once.
    [[nodiscard]] const Outcome& knownOutcomeOf(const RunSpec& spec);

    QTemporaryDir m_folder;
    TinyProject m_project;
    std::vector<Context> m_contexts;
    std::map<std::string, Outcome> m_known; ///< by the spec's text
};

void TestFieldEffectsTraining::initTestCase() {
    m_project = TinyProject::create(fs::path(m_folder.path().toStdString()) / "p", 32);
    m_project.spec.network.width = 4;
    m_project.spec.network.depth = 2;
    m_project.spec.training.epochs = 3;
    m_contexts = contexts(m_project.spec);
    QCOMPARE(paths().size(), otherValues().size());
}

Outcome TestFieldEffectsTraining::outcomeOf(const RunSpec& spec) {
    m_project.spec = spec;
    const RunFolder folder = m_project.claim();
    const bool finished = trainRun(folder, {1}, {}) == RunState::Finished;
    Outcome outcome{finished ? readFile(folder.file("scores.npy")).value_or("") : "",
                    static_cast<int>(test::eventsOf<EpochEvent>(folder).size()),
                    test::eventsOf<EndedEvent>(folder).back().message};
    fs::remove_all(folder.path());
    return outcome;
}

const Outcome& TestFieldEffectsTraining::knownOutcomeOf(const RunSpec& spec) {
    const auto [known, isNew] = m_known.try_emplace(specText(spec));
    if (isNew)
        known->second = outcomeOf(spec);
    return known->second;
}

void TestFieldEffectsTraining::impatienceStopsEarly() {
    int impatient = 0;
    int early = 0;
    for (const Context& context : m_contexts) {
        const Outcome& outcome = knownOutcomeOf(context.spec);
        QVERIFY2(!outcome.scores.empty(), context.name);
        impatient += context.spec.training.patience == 1 ? 1 : 0;
        early += outcome.epochs < context.spec.training.epochs ? 1 : 0;
    }
    QCOMPARE_GT(early, 0);
    QCOMPARE_LE(early, impatient);
}

void TestFieldEffectsTraining::whatHasNoEffectChangesNoScore() {
    for (const Context& context : m_contexts) {
        std::set<std::string> idle;
        for (const std::string& path : paths()) {
            const RunSpec changed = changedIn(context.spec, path);
            QVERIFY2(changed != context.spec, path.c_str());
            if (settled(changed) == settled(context.spec))
                idle.insert(path);
            else
                QVERIFY2(fieldApplies(context.spec, path), path.c_str());
        }
        QCOMPARE(idle, context.idle);
        if (context.spec.seeds.initialisation > 1) // one of the impatient is enough
            continue;
        for (const std::string& path : idle) {
            const RunSpec changed = changedIn(context.spec, path);
            QVERIFY2(runId(changed) == runId(context.spec), path.c_str());
            QVERIFY2(outcomeOf(changed).scores == knownOutcomeOf(context.spec).scores, path.c_str());
        }
    }
}

void TestFieldEffectsTraining::whatHasAnEffectChangesTheScores_data() {
    QTest::addColumn<std::string>("path");
    for (const std::string& path : paths())
        QTest::newRow(path.c_str()) << path;
}

/// In one context at least: in others the same epoch may be the best, for example.
void TestFieldEffectsTraining::whatHasAnEffectChangesTheScores() {
    QFETCH(std::string, path);
    bool differs = false;
    for (const Context& context : m_contexts) {
        const RunSpec changed = changedIn(context.spec, path);
        if (settled(changed) == settled(context.spec))
            continue;
        QVERIFY2(runId(changed) != runId(context.spec), context.name);
        if (differs)
            continue;
        const Outcome outcome = outcomeOf(changed);
        if (path == "training.precision" && !hasBFloat16({})) {
            QVERIFY2(outcome.message.starts_with("This processor has no bfloat16 arithmetic"), outcome.message.c_str());
            differs = outcome.scores.empty(); // it is not trained in another precision instead
            continue;
        }
        QVERIFY2(!outcome.scores.empty(), outcome.message.c_str());
        differs = outcome.scores != knownOutcomeOf(context.spec).scores;
    }
    QVERIFY(differs);
}

QTEST_APPLESS_MAIN(TestFieldEffectsTraining)
#include "tst_field_effects_training.moc"
