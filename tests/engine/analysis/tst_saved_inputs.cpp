// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/analysis/saved_inputs.h"
#include "tests/engine/analysis/run_results.h"

using namespace etude;

class TestSavedInputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presetsThenTheLatestRuns();
    void areFoundByName();
};

namespace {

RunResult runWith(double scale, const std::string& id) {
    RunSpec spec = test::smallSpec();
    spec.input.preprocess.scale = scale;
    RunResult run = test::resultOf(spec, 0, std::nullopt);
    run.run = id;
    return run;
}

} // namespace

void TestSavedInputs::presetsThenTheLatestRuns() {
    const std::vector<RunResult> runs{runWith(10.0, "a1"), runWith(100.0, "b1"), runWith(10.0, "a2"),
                                      runWith(presets().front().config.preprocess.scale, "c1")};
    const auto inputs = savedInputs(runs);
    QCOMPARE(inputs.size(), presets().size() + 2); // c1's is a preset's
    QCOMPARE(inputs[0].name, presets()[0].name);
    QVERIFY(inputs[0].isPreset);
    QCOMPARE(inputs[presets().size()].name, std::string("a2"));
    QCOMPARE(inputs[presets().size() + 1].name, std::string("b1"));
    QCOMPARE(inputs[presets().size() + 1].config, runs[1].spec.input);
    QCOMPARE(savedInputs(runs, 1).size(), presets().size() + 1);
}

void TestSavedInputs::areFoundByName() {
    const std::vector<RunResult> runs{runWith(10.0, "a1"), runWith(100.0, "b1"), runWith(10.0, "a2")};
    QCOMPARE(savedInput("librosa", runs).value(), loadInputConfig("librosa").value());
    QCOMPARE(savedInput("b", runs).value(), runs[1].spec.input);
    QCOMPARE(savedInput("a", runs).value(), runs[0].spec.input); // both have it
    const std::vector<RunResult> several{runWith(10.0, "a1"), runWith(100.0, "a2")};
    QCOMPARE(savedInput("a", several).error().kind, ErrorKind::Invalid);
    const auto none = savedInput("x", runs);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QVERIFY(none.error().message.find("No run of the project is called so") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestSavedInputs)
#include "tst_saved_inputs.moc"
