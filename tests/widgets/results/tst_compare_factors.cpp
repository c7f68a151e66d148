// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "engine/analysis/effects_text.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/await.h"
#include "tests/support/own_settings.h"
#include "tests/support/session_answer.h"
#include "tests/support/show.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/compare_tab.h"
#include "widgets/results/figure_parts.h"

using namespace etude;
using namespace Qt::StringLiterals;
using test::must;

namespace {

/// Decibels lie far above, the others together; the scale does next to nothing.
double aucOf(const RunSpec& spec) {
    const double compression = spec.input.preprocess.compression == Compression::Decibel  ? 0.85
                               : spec.input.preprocess.compression == Compression::Linear ? 0.75
                                                                                          : 0.752;
    const auto seed = static_cast<double>(spec.seeds.initialisation);
    return compression + 0.004 * std::sin(seed) +
           0.003 * std::sin(7.0 * compression * seed + spec.input.preprocess.scale);
}

} // namespace

/// Three compressions at two scales with four seeds, through the session and the real database.
class TestCompareFactors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void allPairsOfThreeLevelsAreATable();
    void allColumnsFit_data();
    void allColumnsFit();
    void aPairIsComparedByAClick();
    void twoLevelsHaveNoTable();
    void allFactorsAtOnce();
    void aTermShowsItsMeans();
    void aMarkSelectsTheConfigurationsOfItsLevel();
    void withoutInteractions();
    void factorsCanBeLeftOut();

private:
    template <class T>
    [[nodiscard]] T* find(const char* name) {
        return m_tab.findChild<T*>(QLatin1String(name));
    }
    void choose(const QString& field) {
        auto* combo = find<QComboBox>("comparedField");
        combo->setCurrentIndex(combo->findText(field));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    [[nodiscard]] QString cell(const char* table, int row, int column) {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows(const char* table) { return find<QTableView>(table)->model()->rowCount(); }
    [[nodiscard]] std::vector<RunResult> runs() const {
        return {m_session->results().begin(), m_session->results().end()};
    }

    test::OwnSettings m_settings;
    test::Project m_project;
    std::unique_ptr<ProjectSession> m_session;
    CompareTab m_tab;
};

void TestCompareFactors::initTestCase() {
    StudyPlan plan{"factors", {}, {{"compression", {"decibel", "linear", "power_law"}}, {"scale", {1, 10}}}, 4};
    plan.base.data.dataset = test::kDatasetHash;
    const Study study = must(expandStudy(plan));
    must(m_project.database.addStudy(study));
    for (const RunSpec& spec : study.runs)
        test::finishRun(m_project.layout, spec, aucOf(spec));
    m_session = std::make_unique<ProjectSession>(m_project.layout, false);
    AWAIT_VERIFY(m_session->results().size() == 24);
    m_tab.setSession(m_session.get());
    auto shown = std::make_shared<ShownResults>();
    shown->runs = runs();
    shown->margin = kPaperMargin;
    m_tab.setResults(shown);
}

void TestCompareFactors::allPairsOfThreeLevelsAreATable() {
    const LevelComparisons all = must(compareAllLevels(runs(), "input.preprocess.compression"));
    AWAIT_VERIFY(rows("levelPairTable") == 3);
    const auto* details = find<QTabWidget>("compareDetails");
    QVERIFY(details->isTabVisible(2));
    QCOMPARE(cell("levelPairTable", 0, 0), u"decibel − linear"_s);
    for (int row = 0; row < 3; ++row) {
        const auto place = static_cast<std::size_t>(row);
        QCOMPARE(cell("levelPairTable", row, 2), signedText(all.comparisons[place].estimate->mean, 3));
        QCOMPARE(cell("levelPairTable", row, 5), u"4"_s);
        QCOMPARE(cell("levelPairTable", row, 4), pValueText(all.adjusted[place]));
    }
    QCOMPARE(cell("levelPairTable", 0, 4), u"< 0.0001"_s);
    QCOMPARE(cell("levelPairTable", 0, 1), u"decibel is better"_s);
    QCOMPARE(cell("levelPairTable", 2, 1), u"equivalent"_s);
    find<QTableView>("levelPairTable")->findChild<QAction*>(u"copyTable"_s)->trigger();
    const QStringList copied = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 4);
    QVERIFY(copied[1].startsWith(u"decibel − linear\tdecibel is better\t"_s));
    find<QTableView>("levelPairTable")->findChild<QAction*>(u"copyMarkdown"_s)->trigger();
    const QString markdown = QApplication::clipboard()->text();
    QCOMPARE(markdown.count(u'\n'), 5);
    find<QTableView>("levelPairTable")->findChild<QAction*>(u"copyLatex"_s)->trigger();
    const QString latex = QApplication::clipboard()->text();
    QVERIFY(latex.contains(u"\\begin{tabular}{llr"_s));
    for (int row = 0; row < 3; ++row) {
        QStringList cells;
        for (int column = 0; column < 6; ++column)
            cells << cell("levelPairTable", row, column);
        const QString shown = cells.join(u" | "_s);
        QVERIFY2(QString(markdown).remove(u'\\').contains(shown), qPrintable(markdown + shown));
        QVERIFY2(latex.contains(shown.section(u" | "_s, 0, 1).replace(u'−', u"$-$"_s).replace(u" | "_s, u" & "_s)),
                 qPrintable(latex));
    }
}

void TestCompareFactors::allColumnsFit_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::newRow("pairs of levels") << u"levelPairTable"_s << u"Compression"_s;
    QTest::newRow("effects") << u"effectTable"_s << u"All factors at once"_s;
}

/// In a window of 1280 x 720.
void TestCompareFactors::allColumnsFit() {
    QFETCH(QString, name);
    QFETCH(QString, field);
    m_tab.resize(1190, 560);
    choose(field);
    find<QTabWidget>("compareDetails")->setCurrentIndex(2);
    m_tab.show();
    const auto* table = m_tab.findChild<QTableView*>(name);
    AWAIT_VERIFY(table->isVisible() && table->model()->rowCount() > 2);
    const QHeaderView* header = table->horizontalHeader();
    QVERIFY2(header->length() <= table->viewport()->width(),
             qPrintable(u"%1 %2"_s.arg(header->length()).arg(table->viewport()->width())));
    for (int column = 1; column < header->count(); ++column)
        QVERIFY(table->columnWidth(column) >= table->model()->headerData(column, Qt::Horizontal).toString().size() * 5);
    QCOMPARE_GE(table->columnWidth(0), 180); // names are read
    m_tab.hide();
    choose(u"Compression"_s);
}

void TestCompareFactors::aPairIsComparedByAClick() {
    auto* table = find<QTableView>("levelPairTable");
    Q_EMIT table->clicked(table->model()->index(2, 0));
    QCOMPARE(find<QComboBox>("comparedA")->currentText(), u"linear"_s);
    QCOMPARE(find<QComboBox>("comparedB")->currentText(), u"power law"_s);
    AWAIT_VERIFY(find<QLabel>("verdict")->text().startsWith(u"Linear and power law are equivalent"_s));
    const LevelComparisons all = must(compareAllLevels(runs(), "input.preprocess.compression"));
    QVERIFY(find<QLabel>("verdictNumbers")
                ->text()
                .endsWith(u"(%1 by Holm over 3 pairs of levels)"_s.arg(pValueText(all.adjusted[2]))));
}

void TestCompareFactors::twoLevelsHaveNoTable() {
    choose(u"Scale"_s);
    AWAIT_VERIFY(find<QLabel>("verdict")->text().contains(u"× 10"_s));
    QVERIFY(!find<QTabWidget>("compareDetails")->isTabVisible(2));
}

void TestCompareFactors::allFactorsAtOnce() {
    const RunEffects effects = must(runEffects(runs()));
    choose(u"All factors at once"_s);
    QVERIFY(!find<QComboBox>("comparedA")->isVisibleTo(&m_tab));
    AWAIT_VERIFY(rows("effectTable") == 5); // two factors, their interaction, seed, chance
    QVERIFY(find<QLabel>("effectSentence")->text().startsWith(u"What has an effect: Compression (ω²"_s));
    QCOMPARE(find<QToolButton>("effectFactors")->text(), u"Factors: all 2"_s);
    const QStringList terms{u"Compression"_s, u"Scale"_s, u"Compression × Scale"_s, u"Seed (block)"_s, u"Chance"_s};
    for (int row = 0; row < 5; ++row)
        QCOMPARE(cell("effectTable", row, 0), terms[row]);
    for (int row = 0; row < 3; ++row) {
        const EffectTerm& term = effects.effects.terms[static_cast<std::size_t>(row)];
        QCOMPARE(cell("effectTable", row, 1), decimalText(term.sumOfSquares, 6));
        QCOMPARE(cell("effectTable", row, 3), decimalText(*term.f, 2));
        QCOMPARE(cell("effectTable", row, 5), pValueText(term.adjustedP));
        QCOMPARE(cell("effectTable", row, 6), decimalText(*term.partialOmegaSquared, 3));
    }
}

void TestCompareFactors::aTermShowsItsMeans() {
    const RunEffects effects = must(runEffects(runs()));
    const auto* chart = find<ChartPanel>("effectChart");
    AWAIT_VERIFY(chart->spec().title == u"Effect of compression"_s);
    QCOMPARE(chart->spec().x.categories, (QStringList{u"decibel"_s, u"linear"_s, u"power law"_s}));
    QCOMPARE(chart->spec().series.size(), 3); // a mark of its own for each level
    QCOMPARE(chart->spec().series.last().points.first().y(), *effects.effects.levelMeans[0][2].mean);
    find<QTableView>("effectTable")->selectRow(2);
    AWAIT_VERIFY(chart->spec().title == u"Interaction of compression and scale"_s);
    QCOMPARE(chart->spec().series.size(), 2);
    // Levels of the first factor x levels of the second: linear at x10 is the fourth.
    QCOMPARE(chart->spec().series.last().points[1].y(), *effects.effects.pairMeans[0].means[3].mean);
    find<QTableView>("effectTable")->selectRow(4);
    AWAIT_VERIFY(chart->spec().series.isEmpty());
    QVERIFY(chart->spec().emptyText.startsWith(u"Neither"_s));
}

void TestCompareFactors::aMarkSelectsTheConfigurationsOfItsLevel() {
    find<QTableView>("effectTable")->selectRow(0);
    auto* chart = find<ChartPanel>("effectChart");
    AWAIT_VERIFY(chart->spec().title == u"Effect of compression"_s);
    const QStringList keys = chart->spec().series.last().pointKeys;
    QSignalSpy selected(&m_tab, &ResultsTab::selected);
    Q_EMIT chart->keyActivated(keys.first());
    QCOMPARE(selected.size(), 1);
    const QStringList chosen = selected.first().first().value<Selection>().configurations;
    QCOMPARE(chosen.size(), 2); // the scales
    for (const RunResult& run : runs())
        QCOMPARE(chosen.contains(toQt(run.configuration)),
                 run.spec.input.preprocess.compression == Compression::PowerLaw);
}

void TestCompareFactors::withoutInteractions() {
    find<QCheckBox>("effectInteractions")->setChecked(false);
    AWAIT_VERIFY(rows("effectTable") == 4);
    const RunEffects effects = must(runEffects(runs(), {}, EffectTerms::Main));
    QCOMPARE(cell("effectTable", 3, 1), decimalText(effects.effects.residualSumOfSquares, 6));
}

void TestCompareFactors::factorsCanBeLeftOut() {
    const QList<QAction*> factors = find<QToolButton>("effectFactors")->menu()->actions();
    factors[0]->setChecked(false);
    AWAIT_VERIFY(rows("effectTable") == 3);
    QCOMPARE(cell("effectTable", 0, 0), u"Scale"_s);
    QCOMPARE(find<QToolButton>("effectFactors")->text(), u"Factors: 1 of 2"_s);
    factors[1]->setChecked(false);
    AWAIT_VERIFY(!find<QTableView>("effectTable")->isVisibleTo(&m_tab));
}

QTEST_MAIN(TestCompareFactors)
#include "tst_compare_factors.moc"
