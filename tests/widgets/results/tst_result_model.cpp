// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/support/await.h"
#include "tests/support/show.h"
#include "tests/support/shown_row.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/result_model.h"
#include "widgets/results/shown_differences.h"

using namespace etude;
using test::firstRun;

namespace {

RunResult run(Compression compression, std::uint64_t seed, double rocAuc, const std::string& note = {},
              std::uint64_t shuffle = 0) {
    RunResult result;
    result.spec.input.preprocess.compression = compression;
    result.spec.seeds.initialisation = seed;
    result.spec.data.labelShuffleSeed = shuffle;
    result.run = runId(result.spec);
    result.configuration = configurationId(result.spec);
    result.state = RunState::Finished;
    result.rocAuc = rocAuc;
    result.seconds = 200.0;
    result.notes.note = note;
    return result;
}

ShownResultsPointer shown() {
    ShownResults results;
    results.runs = {run(Compression::Linear, 0, 0.6), run(Compression::Linear, 1, 0.65),
                    run(Compression::Decibel, 0, 0.8, "one\ntwo"), run(Compression::Decibel, 1, 0.75),
                    run(Compression::Decibel, 0, 0.5, {}, 1)};
    return std::make_shared<ShownResults>(std::move(results));
}

} // namespace

class TestResultModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void emptyWithoutSession();
    void showsWords();
    void namesWhatStandsBesideAMean();
    void whatReadsAlikeIsNoDifference();
    void followsFilterAndOrder();
    void runsAreFilteredBeforeTheyMakeRows();
    void rowsOfSeveralSettingsAreOverSeeds();
    void writesNotes();

private:
    [[nodiscard]] static QString text(const ResultModel& model, int row, std::string_view column) {
        return model.index(row, *columnNamed(column)).data().toString();
    }
};

void TestResultModel::emptyWithoutSession() {
    ResultModel model;
    QSignalSpy made(&model, &ResultModel::rowsShown);
    model.setResults(nullptr, std::make_shared<ShownResults>());
    AWAIT_COMPARE(made.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(columnNames().size()));
}

void TestResultModel::showsWords() {
    ResultModel model;
    const ShownResultsPointer results = shown();
    model.setResults(nullptr, results);
    AWAIT_COMPARE(model.rowCount(), 2); // the control has none
    QCOMPARE(model.controls(), 1);
    QCOMPARE(text(model, 0, "compression"), QStringLiteral("decibel"));
    QCOMPARE(text(model, 0, "auc"), QStringLiteral("0.775"));
    QCOMPARE(text(model, 0, "spread"), QStringLiteral("± 0.3177")); // 12.706 x 0.025
    QCOMPARE(text(model, 0, "seconds"), QStringLiteral("3 min 20 s"));
    QCOMPARE(text(model, 0, "seed"), QStringLiteral("2 values"));
    QCOMPARE(text(model, 0, "state"), QStringLiteral("finished"));
    QCOMPARE(model.headerData(*columnNamed("compression"), Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Compression"));
    const QString linear = QString::fromStdString(results->runs[0].configuration);
    QCOMPARE(toQt(firstRun(model, 1).configuration), linear);
}

void TestResultModel::namesWhatStandsBesideAMean() {
    const std::array expected{std::tuple{IntervalKind::Deviation, "SD", "± 0.0354"},
                              std::tuple{IntervalKind::Error, "SE", "± 0.0250"},
                              std::tuple{IntervalKind::Student, "95 % CI (Student)", "± 0.3177"}, // 12.706 x 0.025
                              std::tuple{IntervalKind::Normal, "95 % CI (normal)", "± 0.0490"}};
    for (const auto& [kind, name, value] : expected) {
        ResultModel model;
        ShownResults results = *shown();
        results.interval = kind;
        model.setResults(nullptr, std::make_shared<ShownResults>(std::move(results)));
        AWAIT_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.headerData(numberOf(RunColumn::Spread), Qt::Horizontal, Qt::DisplayRole).toString(),
                 QString::fromUtf8(name));
        QCOMPARE(text(model, 0, "spread"), QString::fromUtf8(value));
    }
}

void TestResultModel::whatReadsAlikeIsNoDifference() {
    const auto differing = [](std::vector<RunResult> runs) {
        ShownResults shown;
        shown.runs = std::move(runs);
        const ResultRows results(std::make_shared<ShownResults>(std::move(shown)), {RowsBy::Kind::Run, {}});
        ResultWords words;
        return shownDifferences(results, results.rows, words);
    };
    const ColumnNumber seed = *columnNamed("seed");
    QCOMPARE(differing({run(Compression::Linear, 0, 0.60001), run(Compression::Linear, 1, 0.60002)}),
             std::vector{seed});
    QCOMPARE(differing({run(Compression::Linear, 0, 0.601), run(Compression::Linear, 1, 0.602)}),
             (std::vector{seed, numberOf(RunColumn::RocAuc)}));
    RunResult longer = run(Compression::Linear, 0, 0.6, "other");
    longer.seconds += 0.4;
    QCOMPARE(differing({run(Compression::Linear, 0, 0.6), longer}), std::vector{numberOf(RunColumn::Note)});
    longer.notes = {};
    QCOMPARE(differing({run(Compression::Linear, 0, 0.6), longer}), std::vector{numberOf(RunColumn::Configuration)});
}

void TestResultModel::followsFilterAndOrder() {
    ResultModel model;
    QSignalSpy problem(&model, &ResultModel::filterProblemChanged);
    model.setResults(nullptr, shown());
    model.setRowsBy({RowsBy::Kind::Run, {}});
    AWAIT_COMPARE(model.rowCount(), 4);
    model.sort(numberOf(RunColumn::RocAuc), Qt::AscendingOrder);
    AWAIT_COMPARE(text(model, 0, "auc"), QStringLiteral("0.600"));
    model.setFilter(QStringLiteral("compression:decibel"));
    AWAIT_COMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, "auc"), QStringLiteral("0.750"));
    model.setFilter(QStringLiteral("colour:red"));
    QCOMPARE(problem.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    model.setFilter(QStringLiteral("control:yes"));
    AWAIT_COMPARE(model.rowCount(), 1);
    QCOMPARE(problem.size(), 2);
    model.setFilter({});
    AWAIT_COMPARE(model.rowCount(), 4);
    model.setOnly({model.keyOf(1), model.keyOf(3)});
    AWAIT_COMPARE(model.rowCount(), 2);
}

void TestResultModel::runsAreFilteredBeforeTheyMakeRows() {
    ResultModel model;
    QSignalSpy problem(&model, &ResultModel::filterProblemChanged);
    model.setResults(nullptr, shown());
    AWAIT_COMPARE(model.rowCount(), 2);
    const QString key = model.keyOf(0);
    model.setFilter(QStringLiteral("seed:1"));
    AWAIT_COMPARE(text(model, 0, "n"), QStringLiteral("1"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, "auc"), QStringLiteral("0.750"));
    QCOMPARE(text(model, 0, "spread"), QString());
    QCOMPARE(model.keyOf(0), key); // whatever the filter leaves
    model.setFilter(QStringLiteral("seed:1 roc_auc:>"));
    QCOMPARE(problem.size(), 1);
    QVERIFY(problem.front().front().toString().startsWith(QStringLiteral("“roc_auc:>” asks for no number")));
    model.setFilter(QStringLiteral("roc_auc:>0.7"));
    AWAIT_COMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, "n"), QStringLiteral("2"));
}

void TestResultModel::rowsOfSeveralSettingsAreOverSeeds() {
    ResultModel model;
    model.setResults(nullptr, shown());
    model.setRowsBy({RowsBy::Kind::Fields, {"training.epochs"}});
    AWAIT_COMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, "n"), QStringLiteral("4"));
    QCOMPARE(text(model, 0, "settings"), QStringLiteral("2"));
    QCOMPARE(text(model, 0, "seeds"), QStringLiteral("2"));
    QCOMPARE(text(model, 0, "spread"), QStringLiteral("± 0.0000")); // .7 and .7
    QVERIFY(model.index(0, numberOf(RunColumn::Spread))
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("2 seeds in 2 settings")));
    model.setFilter(QStringLiteral("compression:linear or seed:0"));
    AWAIT_COMPARE(text(model, 0, "n"), QStringLiteral("3"));
    QCOMPARE(text(model, 0, "spread"), QString());
    QCOMPARE(text(model, 0, "seeds"), QString());
}

void TestResultModel::writesNotes() {
    ResultModel model;
    std::vector<NotedRun> noted;
    connect(&model, &ResultModel::notesWritten, this, [&](const std::vector<NotedRun>& runs) { noted = runs; });
    model.setResults(nullptr, shown());
    AWAIT_COMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(model.index(0, numberOf(RunColumn::Label)), QStringLiteral("odd"), Qt::EditRole));
    QCOMPARE(noted.size(), std::size_t{2}); // both runs of the row, whose notes stay
    QCOMPARE(noted[0].notes, (RunNotes{"odd", "one\ntwo"}));
    QCOMPARE(noted[1].notes, (RunNotes{"odd", ""}));
    model.setRowsBy({RowsBy::Kind::Run, {}});
    AWAIT_COMPARE(model.rowCount(), 4);
    const QModelIndex lines = model.index(0, numberOf(RunColumn::Note));
    QVERIFY(!(model.flags(lines) & Qt::ItemIsEditable)); // a line alone would lose the other one
    QVERIFY(model.flags(model.index(1, numberOf(RunColumn::Note))) & Qt::ItemIsEditable);
}

QTEST_MAIN(TestResultModel)
#include "tst_result_model.moc"
