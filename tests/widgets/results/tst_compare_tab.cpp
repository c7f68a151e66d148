// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "engine/analysis/comparison_tables.h"
#include "engine/analysis/verdict.h"
#include "tests/engine/analysis/disagreeing_seeds.h"
#include "tests/engine/analysis/run_results.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/await.h"
#include "tests/support/own_settings.h"
#include "tests/support/session_answer.h"
#include "tests/support/show.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/compare_tab.h"

using namespace etude;
using namespace Qt::StringLiterals;
using test::must;

/// The tab on a project with finished runs, through the session and the real database.
class TestCompareTab : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void threeSeedsThatDisagreeAreInconclusive();
    void whatIsShownIsExported();
    void swappedSidesSwapTheSentence();
    void aWideMarginMakesThemEquivalent();
    void twoConfigurationsSayTheSame();
    void queuesTheSeedsThatAreMissing();
    void anotherMeasureIsCompared();
    void dataSetsAreFoldsWhereOneSaysSo();
    void oneSeedIsAPointWithoutAnInterval();
    void withoutADifferenceThereIsNothingToCompare();
    void opensOnWhatCanBeCompared();

private:
    void show(double margin = kPaperMargin) {
        auto shown = std::make_shared<ShownResults>();
        shown->runs = {m_session->results().begin(), m_session->results().end()};
        shown->margin = margin;
        m_tab.setResults(shown);
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) {
        return m_tab.findChild<T*>(QLatin1String(name));
    }
    static void choose(QComboBox& combo, const QString& text) {
        combo.setCurrentIndex(combo.findText(text));
        Q_EMIT combo.activated(combo.currentIndex());
    }
    [[nodiscard]] QString verdict() { return find<QLabel>("verdict")->text(); }

    test::OwnSettings m_settings;
    test::Project m_project;
    std::unique_ptr<ProjectSession> m_session;
    CompareTab m_tab;
};

void TestCompareTab::initTestCase() {
    const Study study = test::smallStudy(test::kDatasetHash, 3);
    must(m_project.database.addStudy(study));
    for (const RunSpec& spec : study.runs)
        test::finishRun(m_project.layout, spec, test::aucOf(spec));
    m_session = std::make_unique<ProjectSession>(m_project.layout, false);
    AWAIT_VERIFY(m_session->results().size() == 6);
    m_tab.setSession(m_session.get());
}

void TestCompareTab::threeSeedsThatDisagreeAreInconclusive() {
    show();
    AWAIT_VERIFY(!verdict().isEmpty());
    QCOMPARE(verdict(), u"Inconclusive whether decibel or linear is better: +0.036 (95 % CI −0.048 to +0.120), 3 pairs "
                        "of seeds."_s);
    QCOMPARE(find<QComboBox>("comparedField")->currentText(), u"Compression"_s);
    QVERIFY(find<QLabel>("verdictNumbers")->text().contains(u"P(A better) 0.874"_s));
    QVERIFY(find<QLabel>("verdictAdvice")->text().contains(u"about 12 seeds"_s));
    const ChartSpec& chart = find<ChartPanel>("differenceChart")->spec();
    QCOMPARE(chart.x.categories.first(), u"another training run"_s);
    QCOMPARE(chart.series.first().points.first().y(), 0.036);
}

/// The document of etude-cli compare --csv.
void TestCompareTab::whatIsShownIsExported() {
    const auto exported = m_tab.exported();
    QVERIFY(exported.has_value());
    QCOMPARE(exported->fileName, u"comparison-compression-decibel-linear.csv"_s);
    const std::vector<RunResult> runs(m_session->results().begin(), m_session->results().end());
    const Comparison comparison = must(compareLevels(runs, "input.preprocess.compression", std::string("decibel"),
                                                     std::string("linear"), kPaperMargin));
    const std::vector<ComparisonNumbers> numbers{{comparison, comparison.paired.p}};
    QCOMPARE(exported->table({}), comparisonTable(numbers));
    QVERIFY(!CompareTab().exported().has_value());
}

void TestCompareTab::swappedSidesSwapTheSentence() {
    find<QToolButton>("comparedSwap")->click();
    AWAIT_VERIFY(verdict().contains(u"−0.036"_s));
    QVERIFY(verdict().startsWith(u"Inconclusive whether linear or decibel"_s));
    find<QToolButton>("comparedSwap")->click();
    AWAIT_VERIFY(verdict().contains(u"+0.036"_s));
}

void TestCompareTab::aWideMarginMakesThemEquivalent() {
    show(0.5);
    AWAIT_VERIFY(verdict().startsWith(u"Decibel and linear are equivalent within a margin of 0.5"_s));
    QVERIFY(!find<QPushButton>("queueSeeds")->isVisibleTo(&m_tab));
    show();
    AWAIT_VERIFY(verdict().startsWith(u"Inconclusive"_s));
    QVERIFY(find<QPushButton>("queueSeeds")->isVisibleTo(&m_tab));
}

void TestCompareTab::twoConfigurationsSayTheSame() {
    const QString before = verdict();
    auto* field = find<QComboBox>("comparedField");
    choose(*field, u"Two configurations"_s);
    QCOMPARE(find<QComboBox>("comparedA")->currentText(), u"decibel"_s);
    AWAIT_VERIFY(verdict() == before);
}

void TestCompareTab::queuesTheSeedsThatAreMissing() {
    show(0.001); // another comparison, so that the plan is a new one
    auto* button = find<QPushButton>("queueSeeds");
    AWAIT_VERIFY(find<QLabel>("verdictAdvice")->text().contains(u"(0.002)"_s) && button->isEnabled());
    QVERIFY(find<QLabel>("advisedNote")->text().isEmpty()); // all that are advised are proposed
    find<QSpinBox>("advisedPairs")->setValue(5);
    AWAIT_VERIFY(button->isEnabled() && button->text().contains(u'4'));
    QSignalSpy failed(&m_tab, &ResultsTab::failed);
    button->click();
    AWAIT_VERIFY(m_session->runs().size() == 10);
    QVERIFY(failed.isEmpty());
    // The real scheduler takes them up; their data set is not there.
    AWAIT_VERIFY(std::ranges::count(m_session->runs(), RunState::Failed, &RunRow::state) == 4 &&
                 !m_session->schedulerRunning());
}

/// In PR-AUC all of these runs are .5; the choice is remembered.
void TestCompareTab::anotherMeasureIsCompared() {
    show();
    AWAIT_VERIFY(verdict().contains(u"+0.036"_s));
    auto* measure = find<QComboBox>("comparedMeasure");
    choose(*measure, u"PR-AUC"_s);
    AWAIT_VERIFY(verdict().contains(u"PR-AUC 0.0000"_s));
    QCOMPARE(find<ChartPanel>("differenceChart")->spec().title, u"Difference in test PR-AUC"_s);
    CompareTab another;
    QCOMPARE(another.findChild<QComboBox*>(u"comparedMeasure"_s)->currentText(), u"PR-AUC"_s);
    choose(*measure, u"ROC-AUC"_s);
    AWAIT_VERIFY(verdict().contains(u"+0.036"_s));
}

/// As etude-cli compare --folds 2, of a field and of two configurations.
void TestCompareTab::dataSetsAreFoldsWhereOneSaysSo() {
    auto* folds = find<QComboBox>("comparedFolds");
    QVERIFY(!folds->isVisibleTo(&m_tab));
    auto shown = std::make_shared<ShownResults>();
    shown->margin = kPaperMargin;
    for (const RunResult& run : m_session->results()) {
        if (!run.rocAuc)
            continue;
        shown->runs.push_back(run);
        RunResult other = run;
        other.spec.data.dataset = other.spec.data.dataset + "-other";
        other.run = runId(other.spec);
        other.configuration = configurationId(other.spec);
        *other.rocAuc += other.spec.input.preprocess.compression == Compression::Linear ? 0.01 : 0.0;
        shown->runs.push_back(std::move(other));
    }
    m_tab.setResults(shown);
    AWAIT_VERIFY(folds->isVisibleTo(&m_tab));
    auto* field = find<QComboBox>("comparedField");
    choose(*field, u"Compression"_s);
    AWAIT_VERIFY(verdict().contains(u"3 seeds in 2 settings"_s));
    QVERIFY(field->findText(u"Data set"_s) >= 0);
    QCOMPARE(folds->count(), 2);
    choose(*folds, u"2 folds"_s);
    AWAIT_VERIFY(field->findText(u"Data set"_s) < 0);
    AWAIT_VERIFY(verdict().contains(u"6 pairs of seeds and folds, correlated by 1/2"_s));
    const Comparison expected = must(compareLevels(shown->runs, "input.preprocess.compression", std::string("decibel"),
                                                   std::string("linear"), kPaperMargin, Measure::RocAuc, 2));
    const std::vector<ComparisonNumbers> numbers{{expected, expected.paired.p}};
    QCOMPARE(m_tab.exported()->table({}), comparisonTable(numbers));
    const QString ofLevels = verdict();
    choose(*field, u"Two configurations"_s);
    QCOMPARE(find<QComboBox>("comparedA")->count(), 2);
    AWAIT_VERIFY(verdict() == ofLevels);
    show();
    AWAIT_VERIFY(!folds->isVisibleTo(&m_tab) && verdict().contains(u"3 pairs of seeds"_s));
}

void TestCompareTab::oneSeedIsAPointWithoutAnInterval() {
    auto shown = std::make_shared<ShownResults>();
    shown->margin = kPaperMargin;
    for (const RunResult& run : m_session->results())
        if (run.spec.seeds.initialisation == 0)
            shown->runs.push_back(run);
    m_tab.setResults(shown);
    AWAIT_VERIFY(verdict().startsWith(u"Nothing can be said"_s));
    const ChartSpec& chart = find<ChartPanel>("differenceChart")->spec();
    QCOMPARE(chart.series.size(), 1);
    QCOMPARE(chart.series.first().points, (QList<QPointF>{{0.0, 0.848 - 0.8}}));
    QVERIFY(chart.series.first().intervals.isEmpty());
    QCOMPARE(chart.notes, QStringList{u"one seed: nothing is known of another training run"_s});
}

void TestCompareTab::withoutADifferenceThereIsNothingToCompare() {
    auto shown = std::make_shared<ShownResults>();
    for (const RunResult& run : m_session->results())
        if (run.spec.input.preprocess.compression == Compression::Decibel)
            shown->runs.push_back(run);
    m_tab.setResults(shown);
    AWAIT_VERIFY(!find<QComboBox>("comparedField")->isEnabled());
}

/// Not on a field that varies only together with another, even if that was chosen last.
void TestCompareTab::opensOnWhatCanBeCompared() {
    std::vector<RunResult> runs;
    RunSpec spec = test::smallSpec();
    spec.input.preprocess.compression = Compression::Linear;
    spec.input.preprocess.weighting = Weighting::AWeighting;
    test::addResults(runs, spec, {0.7, 0.71});
    for (const double scale : {1.0, 10.0}) {
        spec = test::smallSpec();
        spec.input.preprocess.scale = scale;
        test::addResults(runs, spec, {0.8, 0.81});
    }
    QSettings().setValue(u"results/comparedField"_s, u"input.preprocess.compression"_s);
    CompareTab tab;
    auto shown = std::make_shared<ShownResults>();
    shown->runs = runs;
    tab.setResults(shown);
    const auto* field = tab.findChild<QComboBox*>(u"comparedField"_s);
    AWAIT_COMPARE(field->currentText(), u"Scale"_s);
    AWAIT_VERIFY(tab.findChild<QLabel*>(u"verdict"_s)->text().contains(u"seeds"_s));
}

QTEST_MAIN(TestCompareTab)
#include "tst_compare_tab.moc"
