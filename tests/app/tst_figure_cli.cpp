// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QJsonArray>
#include <QTest>

#include "engine/analysis/configuration_table.h"
#include "engine/analysis/epoch_curve.h"
#include "engine/analysis/first_convolution.h"
#include "engine/analysis/repeated_runs.h"
#include "engine/analysis/size_table.h"
#include "tests/app/cli_fixture.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/near.h"
#include "tests/support/show.h"

using namespace etude;
using namespace etude::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSeeds = 4;
constexpr double kBias = 0.01; ///< of scale 1

/// Linear over sizes but for what the seed adds, which is 0 on average.
double aucOf(const RunSpec& spec) {
    const std::array noise{0.004, -0.003, 0.001, -0.002};
    const bool isDecibel = spec.input.preprocess.compression == Compression::Decibel;
    return 0.70 + (isDecibel ? 0.02 : 0.0) + 0.04 * std::log2(spec.data.trainFraction) +
           (isDecibel ? 1.0 : 2.0) * noise[spec.seeds.initialisation];
}

/// As a worker would. Runs on linear inputs have fused operators.
void finish(const ProjectLayout& project, const RunSpec& spec) {
    const bool fused = spec.input.preprocess.compression == Compression::Linear;
    const RunFolder folder = must(RunFolder::claim(project, spec));
    RunJournal journal = must(RunJournal::open(folder));
    StartedEvent started{2, "host", "cpu", "0.1", "abc", "1.13", "etude-worker run"};
    started.operators = fused ? "fused avx2" : "stock";
    must(journal.write(started));
    for (int epoch = 1; epoch <= 2; ++epoch)
        must(journal.write(epochEvent(epoch, aucOf(spec) - 0.1 + 0.01 * epoch)));
    TestEvent test = testEvent(aucOf(spec));
    test.firstBias = fused ? 0.0 : kBias * (spec.input.preprocess.scale == 1.0 ? 1.0 : 3.4);
    test.firstWeight = spec.input.preprocess.scale == 1.0 ? 0.2 : 0.3;
    must(journal.write(test));
    must(journal.write(EndedEvent{RunState::Finished, ""}));
}

void add(Project& project, const std::string& name, const std::vector<Factor>& factors) {
    StudyPlan plan{name, {}, factors, kSeeds};
    plan.base.data.dataset = kDatasetHash;
    plan.base.training.epochs = 2;
    const Study study = must(expandStudy(plan));
    must(project.database.addStudy(study));
    for (const RunSpec& spec : study.runs)
        if (!std::filesystem::exists(project.layout.root / "runs" / runId(spec)))
            finish(project.layout, spec);
}

void compare(const QJsonObject& json, const Summary& summary, const QString& name) {
    QCOMPARE(json[u"n"_s].toInt(), static_cast<int>(summary.n));
    QCOMPARE(json[name].toDouble(), summary.mean);
    QCOMPARE(json[u"half_width"_s].toDouble(), *summary.halfWidth);
    QCOMPARE(json[u"sd"_s].toDouble(), *summary.standardDeviation);
    QCOMPARE(json[u"mae"_s].toDouble(), summary.meanAbsoluteDeviation);
}

} // namespace

/// `results --figure`: the numbers of the window's figures, equal to those of the functions that both call.
class TestFigureCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void repeatedRuns();
    void dataSizes();
    void configurations();
    void scales();
    void epochs();
    void tables();
    void saysWhatIsMissing();

private:
    [[nodiscard]] QStringList command(const QString& figure, const QStringList& more) const {
        return QStringList{u"results"_s, u"-P"_s, QString::fromStdString(m_project.layout.root.string()), u"--figure"_s,
                           figure} +
               more;
    }
    [[nodiscard]] QJsonObject figure(const QString& name, const QStringList& more = {}) const {
        return cliJson(command(name, QStringList{u"--json"_s} + more));
    }

    Project m_project;
    std::vector<RunResult> m_runs;
};

void TestFigureCli::initTestCase() {
    add(m_project, "scales", {{"compression", {"decibel", "linear"}}, {"scale", {1.0, 10.0}}});
    add(m_project, "sizes", {{"compression", {"decibel", "linear"}}, {"train_fraction", {0.25, 0.5, 1.0}}});
    must(m_project.database.ingest());
    m_runs = must(m_project.database.results());
}

void TestFigureCli::repeatedRuns() {
    const std::vector<ResultGroup> groups = shownGroups(m_runs, IntervalKind::Normal);
    const auto& wanted = groups.front().key;
    const RepeatedRuns expected = *etude::repeatedRuns(groups, std::array{wanted});
    const QJsonObject json = figure(u"seeds"_s, {u"--spread"_s, u"ci95-normal"_s, u"--configuration"_s,
                                                 QString::fromStdString(wanted.substr(0, 12))});
    QCOMPARE(json[u"figure"_s].toString(), u"seeds"_s);
    QCOMPARE(json[u"spread"_s].toString(), u"ci95-normal"_s);
    QCOMPARE(json[u"configuration"_s].toString().toStdString(), wanted);
    compare(json, expected.group.summary, u"roc_auc"_s);
    // Of 0.004, -0.003, 0.001 and -0.002, whose squares sum to 3e-5: sd sqrt(1e-5), 1.959963984540054 sd / 2.
    QVERIFY(near(json[u"sd"_s].toDouble(), 0.0031622776601683794, 1e-12));
    QVERIFY(near(json[u"half_width"_s].toDouble(), 0.003098975161522808, 1e-12));
    QVERIFY(near(json[u"mae"_s].toDouble(), 0.0025, 1e-12));
    QVERIFY(near(json[u"largest_deviations"_s][0].toDouble(), 0.004, 1e-12));
    QVERIFY(near(json[u"largest_deviations"_s][1].toDouble(), -0.003, 1e-12));
    for (int seed = 0; seed < kSeeds; ++seed) {
        QCOMPARE(json[u"runs"_s][seed][u"seed"_s].toInt(), seed);
        QCOMPARE(json[u"runs"_s][seed][u"deviation"_s].toDouble(), expected.deviations[static_cast<std::size_t>(seed)]);
    }
    QCOMPARE(json[u"paper"_s].toObject(), (QJsonObject{{u"n"_s, 15},
                                                       {u"spread"_s, u"ci95-normal"_s},
                                                       {u"half_width"_s, 0.00069},
                                                       {u"mae"_s, 0.00103},
                                                       {u"sd"_s, 0.00136}}));
    // Student's quantile of three degrees is 3.182446305284263.
    QVERIFY(near(figure(u"seeds"_s)[u"n"_s].toInt(), kSeeds, 0.0));
    const QJsonObject student = figure(u"seeds"_s, {u"--configuration"_s, QString::fromStdString(wanted)});
    QVERIFY(near(student[u"half_width"_s].toDouble(), 3.182446305284263 * 0.0031622776601683794 / 2.0, 1e-12));
}

void TestFigureCli::dataSizes() {
    const QJsonObject json = figure(u"data-size"_s);
    const SizeTable table = *shownSizes(m_runs, m_runs, std::nullopt);
    QCOMPARE(json[u"factor"_s].toString().toStdString(), table.field);
    QCOMPARE(json[u"factor"_s].toString(), u"input.preprocess.compression"_s);
    QCOMPARE(json[u"series"_s].toArray().size(), 2);
    for (std::size_t s = 0; s < 2; ++s) {
        const QJsonObject series = json[u"series"_s][static_cast<qsizetype>(s)].toObject();
        QCOMPARE(series[u"level"_s].toString(), s == 0 ? u"decibel"_s : u"linear"_s);
        QCOMPARE(series[u"points"_s].toArray().size(), 3);
        for (std::size_t p = 0; p < 3; ++p)
            compare(series[u"points"_s][static_cast<qsizetype>(p)].toObject(), table.series[s].points[p].summary,
                    u"roc_auc"_s);
        QCOMPARE(series[u"fit"_s][u"slope"_s].toDouble(), table.series[s].fit->slope);
        QVERIFY(near(series[u"fit"_s][u"slope"_s].toDouble(), 0.04, 1e-12));
        QVERIFY(near(series[u"fit"_s][u"intercept"_s].toDouble(), s == 0 ? 0.72 : 0.70, 1e-12));
        QCOMPARE(series[u"fit"_s][u"n"_s].toInt(), 3 * kSeeds);
    }
    QCOMPARE(json[u"differences"_s].toArray().size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        const QJsonObject difference = json[u"differences"_s][i].toObject();
        const Comparison expected =
            *differenceAt(table.series[0], table.series[1], table.fractions()[static_cast<std::size_t>(i)]);
        QCOMPARE(difference[u"n"_s].toInt(), kSeeds);
        QCOMPARE(difference[u"difference"_s].toDouble(), expected.difference());
        QVERIFY(near(difference[u"difference"_s].toDouble(), 0.02, 1e-12));
        QCOMPARE(difference[u"ci95"_s][0].toDouble(), expected.interval()->first);
        // The pairs differ by 0.02 less the noise: the same deviation.
        QVERIFY(near(difference[u"ci95"_s][1].toDouble() - difference[u"ci95"_s][0].toDouble(),
                     3.182446305284263 * 0.0031622776601683794, 1e-12));
    }
    QVERIFY(figure(u"data-size"_s, {u"--factor"_s, u"compression"_s}) == json);
}

void TestFigureCli::configurations() {
    const QJsonObject json = figure(u"configurations"_s, {u"--study"_s, u"scales"_s});
    const std::vector<RunResult> runs = runsOfStudy(m_runs, must(m_project.database.findStudy("scales")));
    const ConfigurationTable table = configurationTable(runs, m_runs);
    QCOMPARE(json[u"fields"_s].toArray(), (QJsonArray{u"input.preprocess.compression"_s, u"input.preprocess.scale"_s}));
    QCOMPARE(json[u"configurations"_s].toArray().size(), 4);
    for (std::size_t i = 0; i < 4; ++i) {
        const QJsonObject one = json[u"configurations"_s][static_cast<qsizetype>(i)].toObject();
        QCOMPARE(one[u"configuration"_s].toString().toStdString(), table.groups[i].key);
        QVERIFY(one[u"group"_s].isNull()); // the weighting does not vary: not the paper's design
        compare(one, table.groups[i].summary, u"roc_auc"_s);
    }
    QCOMPARE(json[u"sizes"_s].toArray().size(), 3); // of the other study
    for (std::size_t i = 0; i < 3; ++i)
        compare(json[u"sizes"_s][static_cast<qsizetype>(i)].toObject(), table.sizes->series[0].points[i].summary,
                u"roc_auc"_s);
}

void TestFigureCli::scales() {
    const QJsonObject json = figure(u"scale"_s);
    const std::vector<FirstConvolution> expected = firstConvolutions(m_runs);
    QCOMPARE(json[u"convolutions"_s].toArray().size(), 4);
    for (std::size_t i = 0; i < 4; ++i) {
        const QJsonObject one = json[u"convolutions"_s][static_cast<qsizetype>(i)].toObject();
        QCOMPARE(one[u"operators"_s].toString(), i < 2 ? u"stock"_s : u"fused"_s);
        QCOMPARE(one[u"scale"_s].toDouble(), expected[i].scale);
        compare(one[u"bias"_s].toObject(), expected[i].bias, u"mean"_s);
        compare(one[u"weight"_s].toObject(), expected[i].weight, u"mean"_s);
    }
    const QJsonArray ratios = json[u"ratios"_s].toArray();
    QCOMPARE(ratios.size(), 2);
    QVERIFY(near(ratios[0][u"bias"_s].toDouble(), 3.4, 1e-12));
    QVERIFY(near(ratios[0][u"weight"_s].toDouble(), 1.5, 1e-12));
    QVERIFY(ratios[1][u"bias"_s].isNull());
    QVERIFY(near(ratios[1][u"weight"_s].toDouble(), 1.5, 1e-12));
    QVERIFY(json[u"notes"_s][0].toString().contains(u"undefined"_s));
}

void TestFigureCli::epochs() {
    std::vector<RunEpochs> read;
    for (const std::string& run : runsForEpochs(m_runs))
        read.push_back({run, must(m_project.database.epochs(run))});
    const std::vector<EpochCurve> expected = epochCurves(m_runs, read);
    const QJsonObject json = figure(u"epochs"_s);
    QCOMPARE(json[u"curves"_s].toArray().size(), static_cast<qsizetype>(expected.size()));
    for (std::size_t c = 0; c < expected.size(); ++c) {
        const QJsonObject curve = json[u"curves"_s][static_cast<qsizetype>(c)].toObject();
        QCOMPARE(curve[u"configuration"_s].toString().toStdString(), expected[c].configuration);
        QCOMPARE(curve[u"points"_s].toArray().size(), 2);
        for (std::size_t p = 0; p < 2; ++p) {
            const QJsonObject point = curve[u"points"_s][static_cast<qsizetype>(p)].toObject();
            QCOMPARE(point[u"epoch"_s].toInt(), expected[c].points[p].epoch);
            compare(point, expected[c].points[p].rocAuc, u"validation_roc_auc"_s);
        }
        QCOMPARE(curve[u"tested"_s].toArray().size(), kSeeds);
        QCOMPARE(curve[u"tested"_s][0][u"epoch"_s].toInt(), 2);
    }
}

void TestFigureCli::tables() {
    const auto has = [this](const QString& name, const QStringList& more, const char* part) {
        const QByteArray text = cli(command(name, more)).output;
        QVERIFY2(text.contains(part), text.constData());
    };
    has(u"seeds"_s, {}, "the paper (normal)");
    has(u"seeds"_s, {u"--spread"_s, u"ci95-normal"_s}, "normal quantile");
    has(u"data-size"_s, {}, "AUC = 0.7200 + 0.0400 log2(size)");
    has(u"data-size"_s, {}, "decibel less linear");
    has(u"configurations"_s, {}, "ROC-AUC");
    has(u"scale"_s, {}, "3.40");
    has(u"scale"_s, {}, "undefined (0 / 0)");
    has(u"epochs"_s, {}, "validation ROC-AUC");
}

void TestFigureCli::saysWhatIsMissing() {
    Project empty;
    for (const char* name : {"seeds", "data-size", "configurations", "scale", "epochs"}) {
        const ProcessResult result = cli({u"results"_s, u"-P"_s, QString::fromStdString(empty.layout.root.string()),
                                          u"--figure"_s, QString::fromLatin1(name)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(!result.errors.isEmpty());
    }
    QCOMPARE(cli(command(u"seeds"_s, {u"--configuration"_s, u"zz"_s})).exitCode, 1);
    QCOMPARE(cli(command(u"data-size"_s, {u"--factor"_s, u"nothing"_s})).exitCode, 1);
    QCOMPARE(cli(command(u"effects"_s, {})).exitCode, 2); // has a command of its own
    QCOMPARE(cli(command(u"seeds"_s, {u"--csv"_s})).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestFigureCli)
#include "tst_figure_cli.moc"
