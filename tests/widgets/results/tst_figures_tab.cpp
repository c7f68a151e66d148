// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <memory>
#include <set>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include "engine/analysis/result_group.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/await.h"
#include "tests/support/own_settings.h"
#include "tests/support/session_answer.h"
#include "tests/support/show.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure_settings.h"
#include "widgets/results/figures_tab.h"
#include "widgets/results/selected_configurations.h"

using namespace etude;
using namespace Qt::StringLiterals;
using test::must;

namespace {

constexpr auto kScale = "input.preprocess.scale"_L1;
constexpr auto kCompression = "input.preprocess.compression"_L1;

} // namespace

/// Two compressions at two scales with three seeds, through the session and the real database.
class TestFiguresTab : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyChoiceIsKept();
    void choicesAreThoseOfAStudyAndAFigure();
    void theTableIsTheFiguresTwin();
    void anEmptyFigureLeadsToExperiments();
    void aMarkSelectsItsConfiguration();
    void aPointSelectsItsRun();
    void aMarkOfSeveralSelectsThemAll();
    void aMarkIsAddedAndTakenAway();
    void theHueIsThatOfTheMark();

private:
    template <class T>
    [[nodiscard]] T* find(const char* name) {
        return m_tab->findChild<T*>(QLatin1String(name));
    }
    void show(const std::string& study) {
        auto shown = std::make_shared<ShownResults>();
        shown->study = study;
        shown->runs = {m_session->results().begin(), m_session->results().end()};
        m_tab->setResults(shown);
    }
    void open(const std::string& study = {}) {
        m_tab = std::make_unique<FiguresTab>();
        m_tab->setSession(m_session.get());
        show(study);
    }
    void choose(const char* combo, QLatin1StringView key) {
        auto* box = find<QComboBox>(combo);
        QVERIFY(box->findData(key) >= 0);
        selectKey(*box, key);
    }
    [[nodiscard]] const ChartSpec& chart() { return find<ChartPanel>("resultChart")->spec(); }

    test::OwnSettings m_settings;
    test::Project m_project;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<FiguresTab> m_tab;
};

void TestFiguresTab::initTestCase() {
    StudyPlan plan{"figures", {}, {{"compression", {"decibel", "linear"}}, {"scale", {1, 10}}}, 3};
    plan.base.data.dataset = test::kDatasetHash;
    const Study study = must(expandStudy(plan));
    must(m_project.database.addStudy(study));
    double number = 0.0;
    for (const RunSpec& spec : study.runs)
        test::finishRun(m_project.layout, spec, 0.8 + 0.02 * std::sin(number += 1.0));
    m_session = std::make_unique<ProjectSession>(m_project.layout, false);
    AWAIT_VERIFY(m_session->results().size() == 12);
}

void TestFiguresTab::everyChoiceIsKept() {
    FigureChoice choice;
    choice.groupBy = std::string();
    choice.colourBy = "input.preprocess.scale";
    choice.orderBy = std::string(kOrderByMean);
    choice.configuration = "0123";
    choice.paperNumbers = choice.curves = choice.interaction = true;
    keepChoice(u"s1"_s, FigureKind::DataSize, choice);
    QCOMPARE(keptChoice(u"s1"_s, FigureKind::DataSize), choice);
    QCOMPARE(keptChoice(u"s2"_s, FigureKind::DataSize), FigureChoice());
    QCOMPARE(keptChoice(u"s1"_s, FigureKind::Seeds), FigureChoice());
    keepChoice(u"s1"_s, FigureKind::DataSize, {});
    QCOMPARE(keptChoice(u"s1"_s, FigureKind::DataSize), FigureChoice());
}

void TestFiguresTab::choicesAreThoseOfAStudyAndAFigure() {
    open();
    AWAIT_VERIFY(chart().series.size() == 8); // four bars and their runs
    choose("figureColour", kScale);
    choose("figureOrder", QLatin1StringView(kOrderByMean.data(), qsizetype(kOrderByMean.size())));
    AWAIT_VERIFY(chart().legendTitle == u"Scale"_s);
    show("another"); // by itself again
    AWAIT_VERIFY(currentKey(*find<QComboBox>("figureColour")) == u"auto"_s);
    open();
    AWAIT_VERIFY(currentKey(*find<QComboBox>("figureColour")) == kScale);
    QVERIFY(currentKey(*find<QComboBox>("figureOrder")) == toQt(std::string(kOrderByMean)));
    m_tab->showFigure(FigureKind::Effects);
    QVERIFY(currentKey(*find<QComboBox>("figureColour")) == u"auto"_s);
    choose("figureShape", "interaction"_L1);
    choose("figureGroup", kCompression);
    AWAIT_VERIFY(chart().title == u"Interaction of compression and scale"_s);
    m_tab->showFigure(FigureKind::Configurations);
    QVERIFY(currentKey(*find<QComboBox>("figureColour")) == kScale);
    AWAIT_VERIFY(chart().title == u"Test ROC-AUC by configuration"_s);
}

void TestFiguresTab::theTableIsTheFiguresTwin() {
    find<QToolButton>("figureTableButton")->setChecked(true);
    const auto* table = find<QTableView>("figureTable");
    QVERIFY(table->isVisibleTo(m_tab.get()));
    QCOMPARE(table->model()->rowCount(), chartTable(chart()).size() - 1); // without the heads
    open();                                                               // the table stays open
    QVERIFY(find<QTableView>("figureTable")->isVisibleTo(m_tab.get()));
}

/// No training size varies.
void TestFiguresTab::anEmptyFigureLeadsToExperiments() {
    open();
    m_tab->resize(900, 600);
    m_tab->show();
    QSignalSpy requested(m_tab.get(), &ResultsTab::experimentsRequested);
    m_tab->showFigure(FigureKind::DataSize);
    const auto button = [this]() -> QPushButton* {
        for (auto* one : m_tab->findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == u"Go to Experiments"_s)
                return one;
        return nullptr;
    };
    AWAIT_VERIFY(button() != nullptr);
    button()->click();
    QCOMPARE(requested.size(), 1);
    m_tab->showFigure(FigureKind::Configurations);
    AWAIT_VERIFY(button() == nullptr);
    QVERIFY(find<ChartPanel>("resultChart")->isVisible());
}

void TestFiguresTab::aMarkSelectsItsConfiguration() {
    AWAIT_VERIFY(chart().series.size() == 8);
    QSignalSpy selected(m_tab.get(), &ResultsTab::selected);
    auto* panel = find<ChartPanel>("resultChart");
    const QString bar = panel->spec().series.first().key;
    Q_EMIT panel->keyActivated(bar);
    QCOMPARE(selected.takeFirst().value(0).value<Selection>(), (Selection{{bar}, {}}));
}

/// A point of the run alone: its number beside that of all, and what the network was given.
void TestFiguresTab::aPointSelectsItsRun() {
    QSignalSpy selected(m_tab.get(), &ResultsTab::selected);
    auto* panel = find<ChartPanel>("resultChart");
    const ChartSeries points = panel->spec().series[1];
    Q_EMIT panel->keyActivated(points.pointKeys[1]);
    const auto own = selected.takeFirst().value(0).value<Selection>();
    QCOMPARE(own.configurations, QStringList{points.key});
    QCOMPARE(own.runs.size(), 1);
    const auto run = std::ranges::find(m_session->results(), own.runs.front().toStdString(), &RunResult::run);
    QCOMPARE(run->rocAuc.value(), points.points[1].y());
    m_tab->setSelection(own);
    AWAIT_COMPARE(find<QTableWidget>("selectionRuns")->rowCount(), 1);
    QVERIFY(find<QLabel>("selectionSummary")->text().startsWith(u"1 of %1 runs"_s.arg(points.points.size())));
    // With Ctrl its fellow joins it, and all of them are the configuration.
    for (const QString& fellow : points.pointKeys)
        if (fellow != points.pointKeys[1]) {
            Q_EMIT panel->keyActivated(fellow, true);
            m_tab->setSelection(selected.takeFirst().value(0).value<Selection>());
        }
    AWAIT_COMPARE(find<QTableWidget>("selectionRuns")->rowCount(), points.points.size());
    Q_EMIT panel->keyActivated(points.key, true);
    QVERIFY(selected.takeFirst().value(0).value<Selection>().isEmpty());
}

void TestFiguresTab::aMarkOfSeveralSelectsThemAll() {
    QSignalSpy several(m_tab.get(), &ResultsTab::selected);
    std::set<std::string> ids;
    for (const RunResult& run : m_session->results())
        ids.insert(run.configuration);
    const std::vector<std::string> two(ids.begin(), std::next(ids.begin(), 2));
    Q_EMIT find<ChartPanel>("resultChart")->keyActivated(keyOfConfigurations(two));
    const auto own = several.takeFirst().value(0).value<Selection>();
    QCOMPARE(keysOfSelection(own), (QStringList{toQt(two[0]), toQt(two[1]), keyOfConfigurations(two)}));
    m_tab->setSelection(own);
    const auto* rows = find<QTableWidget>("selectionRuns");
    const auto runs = std::ranges::count_if(m_session->results(), [&](const RunResult& run) {
        return run.configuration == two[0] || run.configuration == two[1];
    });
    AWAIT_VERIFY(rows->rowCount() == runs);
    const auto* beside = find<QWidget>("selectionBeside"); // each with its words and its mean
    QVERIFY(beside != nullptr);
    QCOMPARE(beside->findChildren<QLabel*>().size(), 6);
}

void TestFiguresTab::aMarkIsAddedAndTakenAway() {
    auto* panel = find<ChartPanel>("resultChart");
    const QString first = panel->spec().series[0].key;
    const QString second = panel->spec().series[2].key;
    m_tab->setSelection({{first}, {}});
    QSignalSpy selected(m_tab.get(), &ResultsTab::selected);
    Q_EMIT panel->keyActivated(second, true);
    auto both = selected.takeFirst().value(0).value<Selection>();
    both.configurations.sort();
    QCOMPARE(both.configurations, QStringList({std::min(first, second), std::max(first, second)}));
    m_tab->setSelection(both);
    Q_EMIT panel->keyActivated(first, true);
    QCOMPARE(selected.takeFirst().value(0).value<Selection>(), (Selection{{second}, {}}));
    Q_EMIT panel->keyActivated(first);
    QCOMPARE(selected.takeFirst().value(0).value<Selection>(), (Selection{{first}, {}}));
}

/// Also where the selection was there before the figure, as when it is made in another tab.
void TestFiguresTab::theHueIsThatOfTheMark() {
    const std::vector<RunResult> all{m_session->results().begin(), m_session->results().end()};
    ShownResults shown;
    shown.runs = all;
    for (const auto& colour : {std::string(), std::string("input.preprocess.scale")}) {
        FigureInput input{all, all, {}, {}, {}, IntervalKind::Student};
        if (!colour.empty())
            input.choice.colourBy = colour;
        const ChartSpec figure = figureSpec(FigureKind::Configurations, input);
        for (const ChartSeries& bar : figure.series) {
            const Selected own = selectedConfigurations({{bar.key}, {}}, all, shown, {figure, input.choice});
            QCOMPARE(own.shown.front().color, bar.color);
            // The figure of effects has no mark of it: the same rule.
            QCOMPARE(selectedConfigurations({{bar.key}, {}}, all, shown, {{}, input.choice}).shown.front().color,
                     bar.color);
        }
    }
    // Two of one hue differ by their strokes; of more than four the best are shown.
    QStringList ids;
    for (const RunResult& run : all)
        if (const QString id = toQt(run.configuration); !ids.contains(id))
            ids << id;
    const Selected four = selectedConfigurations({ids, {}}, all, shown, {});
    QCOMPARE(four.shown.size(), std::size_t{4});
    std::set<std::pair<QRgb, int>> looks;
    for (const SelectedConfiguration& one : four.shown)
        looks.insert({one.color.rgb(), static_cast<int>(one.stroke)});
    QCOMPARE(looks.size(), std::size_t{4});
    QVERIFY(std::ranges::is_sorted(four.shown, std::greater(), [](const auto& one) { return one.summary.mean; }));
    QVERIFY(four.words.isEmpty());
    QCOMPARE(four.runs.front().configuration, four.shown.front().run.configuration);
}

QTEST_MAIN(TestFiguresTab)
#include "tst_figures_tab.moc"
