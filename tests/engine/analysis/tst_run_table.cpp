// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>
#include <set>

#include <QTest>

#include "engine/analysis/run_filter.h"
#include "tests/support/show.h"

using namespace etude;

namespace {

struct Made {
    Compression compression = Compression::Decibel;
    double scale = 1.0;
    std::uint64_t seed = 0;
    std::optional<double> rocAuc = {};
    std::string device = {};
    std::string host = {};
    RunNotes notes = {};
    std::uint64_t shuffle = 0;
};

RunResult run(const Made& made) {
    RunResult result;
    result.spec.input.preprocess.compression = made.compression;
    result.spec.input.preprocess.scale = made.scale;
    result.spec.seeds.initialisation = made.seed;
    result.spec.data.labelShuffleSeed = made.shuffle;
    result.run = runId(result.spec);
    result.configuration = configurationId(result.spec);
    result.studies = {"s"};
    result.rocAuc = made.rocAuc;
    result.prAuc = made.rocAuc ? std::optional(*made.rocAuc / 2) : std::nullopt;
    result.state = made.rocAuc ? RunState::Finished : RunState::Queued;
    result.seconds = made.rocAuc ? 100.0 * *made.rocAuc : 0.0;
    result.origin.device = made.device;
    result.origin.host = made.host;
    result.notes = made.notes;
    return result;
}

/// Decibel is better; one run of linear waits; a label-shuffle control.
const std::vector<RunResult> kRuns{
    run({.rocAuc = 0.5, .shuffle = 1}),
    run({.compression = Compression::Linear, .scale = 10, .seed = 0, .rocAuc = 0.6, .device = "cpu"}),
    run({.compression = Compression::Linear, .scale = 10, .seed = 1}),
    run({.seed = 0, .rocAuc = 0.7, .device = "NVIDIA L4", .host = "bach", .notes = {"odd", "A spike"}}),
    run({.seed = 1, .rocAuc = 0.8, .device = "cpu"}),
    run({.seed = 2, .rocAuc = 0.9, .device = "cpu"})};

const RunTable& table() {
    static const RunTable kTable(kRuns);
    return kTable;
}

TableCell cell(const TableRow& row, std::string_view column, IntervalKind interval = IntervalKind::Student) {
    return table().cell(row, *columnNamed(column), interval);
}

/// The runs of the rows that a line finds, one row a run.
std::vector<std::uint32_t> found(std::string_view line, const LevelWords& words = {}) {
    const std::vector<TableRow> rows = table().rows({RowsBy::Kind::Run, {}});
    const ParsedLine parsed = parseRunQuery(line);
    if (parsed.problem)
        throw std::runtime_error(parsed.problem->english());
    std::vector<std::uint32_t> runs;
    for (const TableRow& row : filterRows(table(), rows, parsed.query, words))
        runs.push_back(row.runs.front());
    std::ranges::sort(runs);
    return runs;
}

using Runs = std::vector<std::uint32_t>;

/// The rows that a line leaves of these: their runs.
std::vector<Runs> left(std::string_view line, const RowsBy& by = {}) {
    std::vector<Runs> runs;
    for (const TableRow& row : filterRows(table(), table().rows(by), parseRunQuery(line).query))
        runs.push_back(row.runs);
    return runs;
}

std::string problem(std::string_view line, LineState state = LineState::Typed) {
    const ParsedLine parsed = parseRunQuery(line, state);
    return parsed.problem ? parsed.problem->english() : std::string();
}

} // namespace

class TestRunTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levelsAreThoseOfTheLeaves();
    void namesAreUnambiguous();
    void rowsOfConfigurations();
    void rowsEqualTheGroups();
    void cellsOfSeveralRuns();
    void spreads();
    void groupsAreOverSeeds();
    void sortsEmptyCellsLast();
    void columnsInWhichRowsDiffer();
    void filters_data();
    void filters();
    void findsTheWordsOfTheWindow();
    void aStoppedRunIsCancelled();
    void runsAreChosenBeforeTheyAreTakenTogether();
    void scoresAreAskedOfTheRows();
    void aRowKeepsItsKey();
    void saysWhatIsNoColumn();
    void saysWhatIsNoValue();
};

void TestRunTable::levelsAreThoseOfTheLeaves() {
    RunSpec changed;
    changed.input.preprocess.compression = Compression::Linear;
    changed.data.trainFraction = 0.5;
    changed.seeds.initialisation = std::numeric_limits<std::uint64_t>::max();
    changed.training.learningRate = -0.0;
    for (const RunSpec& spec : {RunSpec{}, changed}) {
        const std::vector<FieldLeaf> leaves = fieldLeaves(spec);
        const FieldLevels levels = fieldLevels(spec);
        QCOMPARE(levels.values.size(), leaves.size());
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            QVERIFY2(levels.values[i] == leaves[i].value, leaves[i].path.c_str());
            QVERIFY2(levels.applies[i] == leaves[i].applies, leaves[i].path.c_str());
        }
    }
}

void TestRunTable::namesAreUnambiguous() {
    std::set<std::string_view> names;
    for (const std::string& name : columnNames())
        QVERIFY2(names.insert(leafName(name)).second, name.c_str());
    QCOMPARE(*columnNamed("AUC"), numberOf(RunColumn::RocAuc));
    QCOMPARE(*columnNamed("scale"), *columnNamed("input.preprocess.scale"));
    QCOMPARE(columnNamed("colour").error().kind, ErrorKind::Invalid);
}

void TestRunTable::rowsOfConfigurations() {
    const auto rows = table().rows({});
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[0].runs, (Runs{3, 4, 5}));
    QCOMPARE(rows[0].summary, summarise(std::vector{0.7, 0.8, 0.9}));
    QCOMPARE(rows[1].runs, (Runs{1, 2}));
    QCOMPARE(rows[1].unfinished, std::int64_t{1});
    QVERIFY(rows[2].control);
    QCOMPARE(table().differingFields().size(), std::size_t{2});
}

void TestRunTable::rowsEqualTheGroups() {
    for (const std::vector<std::string>& fields : {std::vector<std::string>{}, {"input.preprocess.scale"}}) {
        const auto groups = resultGroups(kRuns, {fields});
        const auto rows = table().rows({fields.empty() ? RowsBy::Kind::Configuration : RowsBy::Kind::Fields, fields});
        QCOMPARE(rows.size(), groups.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].summary, groups[i].summary);
            QCOMPARE(rows[i].over, groups[i].over);
            QCOMPARE(rows[i].prAuc, groups[i].meanPrAuc);
            QCOMPARE(rows[i].unfinished, groups[i].unfinished);
            QCOMPARE(rows[i].control, groups[i].canary);
        }
    }
}

void TestRunTable::cellsOfSeveralRuns() {
    const auto rows = table().rows({});
    QCOMPARE(cell(rows[0], "compression").value, std::optional<FieldValue>("decibel"));
    QCOMPARE(cell(rows[0], "seed").several, std::size_t{3});
    QCOMPARE(cell(rows[0], "device").several, std::size_t{2});
    QCOMPARE(cell(rows[0], "label").several, std::size_t{2}); // one has none
    QCOMPARE(cell(rows[0], "seconds").value, std::optional<FieldValue>(80.0));
    QCOMPARE(cell(rows[1], "seconds").value, std::optional<FieldValue>(60.0)); // of the one that ended
    QVERIFY(cell(rows[1], "label").isEmpty());
    QVERIFY(cell(rows[1], "spread").isEmpty());
    QVERIFY(cell(rows[1], "subset_seed").isEmpty()); // has no effect
    QCOMPARE(cell(rows[2], "control").value, std::optional<FieldValue>(true));
}

void TestRunTable::spreads() {
    const auto rows = table().rows({});
    QCOMPARE_LE(std::abs(std::get<double>(*cell(rows[0], "spread", IntervalKind::Deviation).value) - 0.1), 1e-12);
    QCOMPARE_LE(std::abs(std::get<double>(*cell(rows[0], "spread", IntervalKind::Error).value) - 0.1 / std::sqrt(3.0)),
                1e-12);
    QCOMPARE_LE(std::abs(std::get<double>(*cell(rows[0], "spread", IntervalKind::Student).value) -
                         4.302652729911275 * 0.1 / std::sqrt(3.0)), // scipy.stats.t.ppf(0.975, 2)
                1e-9);
}

void TestRunTable::groupsAreOverSeeds() {
    const RowsBy by{RowsBy::Kind::Fields, {"training.epochs"}};
    const auto all = table().rows(by); // linear has one of the three seeds
    QCOMPARE(cell(all[0], "n").value, std::optional<FieldValue>(std::int64_t{4}));
    QCOMPARE(cell(all[0], "settings").value, std::optional<FieldValue>(std::int64_t{2}));
    QVERIFY(cell(all[0], "seeds").isEmpty() && cell(all[0], "spread").isEmpty());
    const auto one = filterRows(table(), all, parseRunQuery("compression:decibel").query);
    QCOMPARE(cell(one[0], "seeds").value, std::optional<FieldValue>(std::int64_t{3}));
    QVERIFY(!cell(one[0], "spread").isEmpty());
    QVERIFY(filterRows(table(), all, parseRunQuery("settings:1").query).empty());
}

void TestRunTable::sortsEmptyCellsLast() {
    const auto rows = table().rows({RowsBy::Kind::Run, {}});
    const auto sorted = [&](std::string_view column, bool descending) {
        Runs order(rows.size());
        std::iota(order.begin(), order.end(), 0U);
        sortRows(table(), rows, order, *columnNamed(column), descending, IntervalKind::Student);
        for (std::uint32_t& row : order)
            row = rows[row].runs.front();
        return order;
    };
    QCOMPARE(sorted("auc", false), (Runs{0, 1, 3, 4, 5, 2}));
    QCOMPARE(sorted("auc", true), (Runs{5, 4, 3, 1, 0, 2}));
    QCOMPARE(sorted("label", true).front(), 3U);
    QCOMPARE(sorted("configuration", false), (Runs{0, 1, 2, 3, 4, 5}));
    QCOMPARE(sorted("scale", true).front(), 1U);
}

void TestRunTable::columnsInWhichRowsDiffer() {
    const auto rows = table().rows({RowsBy::Kind::Run, {}});
    std::vector<TableRow> two; // decibel with the seeds 1 and 2
    std::ranges::copy_if(rows, std::back_inserter(two), [](const TableRow& row) { return row.runs.front() >= 4; });
    std::vector<std::string> names;
    for (const ColumnNumber column : differingColumns(table(), two, IntervalKind::Student))
        names.push_back(columnNames()[static_cast<std::size_t>(column)]);
    QCOMPARE(names, (std::vector<std::string>{"roc_auc", "pr_auc", "seconds", "run", "seeds.init_seed"}));
}

void TestRunTable::filters_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QList<int>>("runs");
    const auto row = [](const char* line, const QList<int>& runs) {
        QTest::newRow(line) << QString::fromLatin1(line) << runs;
    };
    row("", {1, 2, 3, 4, 5}); // no control
    row("control:yes", {0});
    row("control:no", {1, 2, 3, 4, 5});
    row("compression:linear", {1, 2});
    row("linear", {1, 2});
    row("Compression:LIN -state:queued", {1});
    row("compression:=lin", {});
    row("scale:1", {3, 4, 5}); // not 10
    row("scale:>=1 seed:1", {2, 4});
    row("input.preprocess.scale:10", {1, 2});
    row("device:L4 note:spike", {3});
    row("host:bach or label:odd or scale:10", {1, 2, 3});
    row("auc:>0.6 auc:<=0.8", {3, 4});
    row("roc_auc:0.7", {3});
    row("pr_auc:0.3", {1, 3}); // to one decimal: 0.30 and 0.35, which is a little less in double
    row("n:1 unfinished:0", {1, 3, 4, 5});
    row("seconds:<65", {1});
    row("cpu", {1, 4, 5});
}

void TestRunTable::filters() {
    QFETCH(QString, line);
    QFETCH(QList<int>, runs);
    QCOMPARE(found(line.toStdString()), Runs(runs.begin(), runs.end()));
}

void TestRunTable::findsTheWordsOfTheWindow() {
    const LevelWords words = [](std::size_t, const FieldValue& level) {
        return level == FieldValue("linear") ? std::string("as it is") : std::string();
    };
    QCOMPARE(found("compression:\"as it\"", words), (Runs{1, 2}));
    QCOMPARE(found("\"as it\"", words), (Runs{1, 2}));
    QVERIFY(found("compression:\"as it\"").empty());
}

/// The queue's word is good for the one that the results show.
void TestRunTable::aStoppedRunIsCancelled() {
    std::vector<RunResult> runs = kRuns;
    runs[2].state = RunState::Stopped;
    const RunTable stopped(runs);
    for (const char* line : {"state:stopped", "state:cancelled", "cancelled", "state:=cancelled"}) {
        const auto rows = filterRows(stopped, stopped.rows({RowsBy::Kind::Run, {}}), parseRunQuery(line).query);
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].runs, (Runs{2}));
    }
    QVERIFY(found("state:cancelled").empty());
}

void TestRunTable::runsAreChosenBeforeTheyAreTakenTogether() {
    const RowsBy byDevice{RowsBy::Kind::Fields, {"training.epochs"}}; // that all runs share
    QCOMPARE(left("compression:linear", byDevice), (std::vector<Runs>{{1, 2}}));
    const auto rows = filterRows(table(), table().rows({}), parseRunQuery("device:cpu").query);
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].runs, (Runs{4, 5}));
    QCOMPARE(rows[0].summary, summarise(std::vector{0.8, 0.9}));
    QCOMPARE(rows[1].runs, (Runs{1}));
    QCOMPARE(rows[1].unfinished, std::int64_t{0});
    // Negation is of a run, too; and so is each side of "or".
    QCOMPARE(left("-label:odd"), (std::vector<Runs>{{4, 5}, {1, 2}}));
    QCOMPARE(left("seed:1 or label:odd"), (std::vector<Runs>{{3, 4}, {2}}));
    // What is left may have another place.
    QCOMPARE(left("scale:10 or (seed:0 compression:decibel)"), (std::vector<Runs>{{3}, {1, 2}}));
    const auto runs = filterRows(table(), table().rows({RowsBy::Kind::Run, {}}), parseRunQuery("cpu").query);
    QCOMPARE(runs.front().runs, (Runs{5}));
}

void TestRunTable::scoresAreAskedOfTheRows() {
    QCOMPARE(left("roc_auc:>0.75"), (std::vector<Runs>{{3, 4, 5}}));
    QCOMPARE(left("roc_auc:>0.85"), std::vector<Runs>());
    QCOMPARE(left("roc_auc:>0.85 seed:2"), (std::vector<Runs>{{5}})); // the mean of what is left
    QCOMPARE(left("n:3"), (std::vector<Runs>{{3, 4, 5}}));
    QCOMPARE(left("n:2 (device:cpu)"), (std::vector<Runs>{{4, 5}}));
    QCOMPARE(left("unfinished:1"), (std::vector<Runs>{{1, 2}}));
    // A run of its own or all runs of a good row.
    QCOMPARE(left("seed:1 or roc_auc:>0.75"), (std::vector<Runs>{{3, 4, 5}, {2}}));
    QCOMPARE(left("-(seed:1 roc_auc:>0.75)"), (std::vector<Runs>{{3, 5}, {1, 2}}));
}

void TestRunTable::aRowKeepsItsKey() {
    const auto rows = filterRows(table(), table().rows({}), parseRunQuery("seed:2").query);
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows[0].runs, (Runs{5}));
    QCOMPARE(rows[0].first, 3U);
}

void TestRunTable::saysWhatIsNoValue() {
    QCOMPARE(problem("scale:10 roc_auc:>"),
             std::string("“roc_auc:>” asks for no number: right behind “roc_auc:” stands one, or <, <=, > or >= and "
                         "one, as in roc_auc:0.8 or roc_auc:>0.8."));
    for (const char* line : {"roc_auc:>abc", "scale:ten", "n:>=", "seed:1x", "auc:nan", "seconds:<inf", "auc:0,8"})
        QVERIFY2(problem(line).find("asks for no number") != std::string::npos, line);
    QCOMPARE(problem("control:maybe"), std::string("“control:” is followed by yes or no, and not by “maybe”."));
    QVERIFY(problem("auc:>=.8 scale:1e1 seed:-1 note:> label:>abc control:y").empty());
    QVERIFY(problem("scale:").empty()); // more may follow
    QVERIFY(problem("scale:", LineState::Complete).starts_with("What “scale:” asks for stands right behind it"));
}

void TestRunTable::saysWhatIsNoColumn() {
    const ParsedLine parsed = parseRunQuery("colour:red");
    QVERIFY(parsed.problem.has_value());
    QVERIFY(parsed.problem->english().starts_with("“colour:” is not a field"));
    QVERIFY(!parseRunQuery("n_fft:512 b1").problem);
}

QTEST_APPLESS_MAIN(TestRunTable)
#include "tst_run_table.moc"
