// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "tests/engine/store/store_fixture.h"
#include "tests/support/await.h"
#include "tests/support/own_settings.h"
#include "tests/support/show.h"
#include "tests/support/shown_row.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/project_session.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/result_model.h"
#include "widgets/results/results_page.h"
#include "widgets/results/runs_tab.h"
#include "widgets/style/theme.h"

using namespace etude;
using namespace etude::test;

/// The page of a real project: two compressions with three seeds each, a run that waits, a control.
class TestRunsTab : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhatDiffers();
    void makesRowsOfRuns();
    void filters();
    void remembersColumns();
    void seesDifferencesAlone();
    void whatStandsBesideMeansIsChosenOnce();
    void selectsAllRowsOfALevel();
    void selectsSomeRunsOfAConfiguration();
    void twoRowsAreShownSideBySide();
    void writesNotesAndTakesThemBack();
    void deletesRunsAfterAQuestion();

private:
    template <class T>
    [[nodiscard]] T* find(const char* name) const {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    /// The heads of the columns that are seen, from left to right.
    [[nodiscard]] QStringList heads() const {
        const QHeaderView* header = m_table->horizontalHeader();
        QStringList heads;
        for (int place = 0; place < header->count(); ++place)
            if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
                heads << m_table->model()->headerData(column, Qt::Horizontal).toString();
        return heads;
    }
    [[nodiscard]] const ResultModel& results() const { return *qobject_cast<ResultModel*>(m_table->model()); }
    /// Chooses an entry of a button's menu.
    void choose(const char* button, const QString& text) const {
        QMenu* menu = find<QToolButton>(button)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == text)
                return action->trigger();
        qFatal("there is no such entry");
    }

    test::OwnSettings m_settings;
    Project m_project;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ResultsPage> m_page;
    QTableView* m_table = nullptr;
};

void TestRunsTab::initTestCase() {
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, Appearance::Light);
    const Study study = smallStudy(kDatasetHash, 3);
    must(m_project.database.addStudy(study));
    for (std::size_t i = 0; i + 1 < study.runs.size(); ++i)
        finishRun(m_project.layout, study.runs[i], 0.6 + 0.02 * static_cast<double>(i));
    StudyPlan plan{"control", study.runs[0], {}, 2, true};
    const Study controls = must(expandStudy(plan));
    must(m_project.database.addStudy(controls));
    for (const RunSpec& spec : controls.runs)
        if (spec.data.isCanary())
            finishRun(m_project.layout, spec, 0.5);
    must(m_project.database.ingest());
}

void TestRunsTab::init() {
    QSettings().clear();
    QSettings().setValue(QStringLiteral("results/tab"), QStringLiteral("runs"));
    m_session = std::make_unique<ProjectSession>(m_project.layout, false);
    m_page = std::make_unique<ResultsPage>();
    m_page->resize(1280, 720);
    m_page->setSession(m_session.get());
    m_page->show();
    m_table = find<QTableView>("resultTable");
    AWAIT_COMPARE(m_table->model()->rowCount(), 2);
}

void TestRunsTab::cleanup() {
    m_page.reset();
    m_session.reset();
}

void TestRunsTab::showsWhatDiffers() {
    QCOMPARE(heads(), (QStringList{QStringLiteral("Compression"), QStringLiteral("Runs"), QStringLiteral("AUC"),
                                   QStringLiteral("95 % CI (Student)"), QStringLiteral("PR-AUC"),
                                   QStringLiteral("Unfinished")}));
    QVERIFY(find<QLabel>("resultCount")->text().startsWith(QStringLiteral("2 rows · 1 label-shuffle control")));
}

void TestRunsTab::makesRowsOfRuns() {
    choose("resultRows", QStringLiteral("Each run"));
    AWAIT_COMPARE(m_table->model()->rowCount(), 6);
    QCOMPARE(heads(), (QStringList{QStringLiteral("Compression"), QStringLiteral("State"), QStringLiteral("Seed"),
                                   QStringLiteral("AUC"), QStringLiteral("PR-AUC")}));
    QCOMPARE(find<QToolButton>("resultRows")->text(), QStringLiteral("Rows: each run"));
    choose("resultRows", QStringLiteral("Compression"));
    AWAIT_COMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(QSettings().value(QStringLiteral("results/rows")).toStringList(),
             QStringList{QStringLiteral("input.preprocess.compression")});
}

void TestRunsTab::filters() {
    auto* filter = find<QLineEdit>("resultFilter");
    filter->setText(QStringLiteral("compression:linear"));
    AWAIT_COMPARE(m_table->model()->rowCount(), 1);
    filter->setText(QStringLiteral("control:yes"));
    AWAIT_COMPARE(find<QLabel>("resultCount")->text(), QStringLiteral("1 of 3 rows"));
    filter->setText(QStringLiteral("colour:red"));
    AWAIT_VERIFY(find<QLabel>("resultFilterProblem")->isVisible());
    filter->clear();
    AWAIT_COMPARE(m_table->model()->rowCount(), 2);
}

void TestRunsTab::remembersColumns() {
    choose("resultColumns", QStringLiteral("Device"));
    QCOMPARE(heads().last(), QStringLiteral("Device"));
    QHeaderView* header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(numberOf(RunColumn::Device)), 0);
    choose("resultColumns", QStringLiteral("Unfinished"));
    const QStringList chosen{QStringLiteral("Device"), QStringLiteral("Compression"),       QStringLiteral("Runs"),
                             QStringLiteral("AUC"),    QStringLiteral("95 % CI (Student)"), QStringLiteral("PR-AUC")};
    QCOMPARE(heads(), chosen);
    ResultsPage again;
    again.setSession(m_session.get());
    auto* table = again.findChild<QTableView*>(QStringLiteral("resultTable"));
    AWAIT_COMPARE(table->model()->rowCount(), 2);
    m_table = table;
    QCOMPARE(heads(), chosen);
    again.setSession(nullptr);
}

void TestRunsTab::whatStandsBesideMeansIsChosenOnce() {
    find<QTabWidget>("resultTabs")->setCurrentIndex(0);
    const auto* chart = find<ChartPanel>("resultChart");
    AWAIT_COMPARE(chart->spec().intervalName, QStringLiteral("95 % CI (Student), n = 3 seeds"));
    Q_EMIT find<ChartPanel>("resultChart")->keyActivated(chart->spec().series.first().key);
    const auto* selection = find<QLabel>("selectionSummary");
    AWAIT_VERIFY(selection->text().contains(QStringLiteral("95 % CI (Student) ± 0.")));
    selectKey(*find<QComboBox>("resultInterval"), QStringLiteral("sd"));
    AWAIT_COMPARE(chart->spec().intervalName, QStringLiteral("SD, n = 3 seeds"));
    AWAIT_VERIFY(selection->text().contains(QStringLiteral("SD ± 0.")));
    find<QTabWidget>("resultTabs")->setCurrentIndex(2);
    AWAIT_VERIFY(heads().contains(QStringLiteral("SD")));
    const ResultsPage again;
    QCOMPARE(currentKey(*again.findChild<QComboBox*>(QStringLiteral("resultInterval"))), QStringLiteral("sd"));
}

void TestRunsTab::seesDifferencesAlone() {
    choose("resultRows", QStringLiteral("Each run"));
    AWAIT_COMPARE(m_table->model()->rowCount(), 6);
    find<QLineEdit>("resultFilter")->setText(QStringLiteral("compression:linear n:1"));
    AWAIT_COMPARE(m_table->model()->rowCount(), 2);
    m_table->selectAll();
    auto* differences = find<QToolButton>("resultDifferences");
    QVERIFY(differences->isEnabled());
    differences->setChecked(true);
    AWAIT_COMPARE(heads(), (QStringList{QStringLiteral("Seed"), QStringLiteral("AUC")}));
    differences->setChecked(false);
    AWAIT_VERIFY(heads().contains(QStringLiteral("State")));
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 2); // stays through it all
}

/// As Ctrl and a click do; in rows of runs the others of their configurations are not selected for that.
void TestRunsTab::twoRowsAreShownSideBySide() {
    const auto select = [this](int row, QItemSelectionModel::SelectionFlags how) {
        m_table->selectionModel()->setCurrentIndex(m_table->model()->index(row, 0), how | QItemSelectionModel::Rows);
    };
    select(0, QItemSelectionModel::ClearAndSelect);
    select(1, QItemSelectionModel::Select);
    const auto beside = [this] {
        const auto* rows = m_page->findChild<QWidget*>(QStringLiteral("selectionBeside"));
        return rows != nullptr ? rows->findChildren<QLabel*>().size() : 0;
    };
    AWAIT_COMPARE(beside(), 6); // a line, words and a mean of each
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 2);
    choose("resultRows", QStringLiteral("Each run"));
    AWAIT_COMPARE(m_table->model()->rowCount(), 6);
    select(0, QItemSelectionModel::ClearAndSelect);
    AWAIT_COMPARE(beside(), 0);
    select(5, QItemSelectionModel::Select);
    AWAIT_COMPARE(beside(), 6);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 2);
    // Another tab's choice is followed, and not told again.
    select(5, QItemSelectionModel::Deselect);
    AWAIT_COMPARE(beside(), 0);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
}

/// As a click on a level's mark in a figure does.
void TestRunsTab::selectsAllRowsOfALevel() {
    auto* tab = m_page->findChild<RunsTab*>();
    QVERIFY(tab != nullptr);
    QStringList configurations;
    const ResultModel& model = results();
    for (int row = 0; row < model.rowCount(); ++row)
        configurations << toQt(firstRun(model, row).configuration);
    configurations.removeDuplicates();
    QVERIFY(configurations.size() >= 2);
    tab->setSelection({configurations.mid(0, 2), {}});
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(m_table->selectionModel()->isRowSelected(row),
                 configurations.mid(0, 2).contains(toQt(firstRun(model, row).configuration)));
}

/// As a click on one run's point does: the other runs of its configuration are not meant, nor is a row that a filter
/// brings back selected by its configuration.
void TestRunsTab::selectsSomeRunsOfAConfiguration() {
    auto* tab = m_page->findChild<RunsTab*>();
    QVERIFY(tab != nullptr);
    choose("resultRows", QStringLiteral("Each run"));
    AWAIT_COMPARE(m_table->model()->rowCount(), 6);
    const ResultModel& model = results();
    const RunResult& one = firstRun(model, 0);
    const auto selectedRuns = [&] {
        QStringList runs;
        for (int row = 0; row < model.rowCount(); ++row)
            if (m_table->selectionModel()->isRowSelected(row))
                runs << toQt(firstRun(model, row).run);
        return runs;
    };
    const QString run = toQt(one.run);
    QSignalSpy told(tab, &ResultsTab::selected);
    tab->setSelection({{toQt(one.configuration)}, {run}});
    QCOMPARE(selectedRuns(), QStringList{run});
    QCOMPARE(told.size(), 0);

    auto* filter = find<QLineEdit>("resultFilter");
    filter->setText(QStringLiteral("compression:none_of_them"));
    AWAIT_COMPARE(model.rowCount(), 0);
    filter->clear();
    AWAIT_COMPARE(model.rowCount(), 6);
    QCOMPARE(selectedRuns(), QStringList{run});

    // A click selects another run: of its configuration it alone is told.
    told.clear();
    m_table->selectRow(1);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().front().value<Selection>().runs, QStringList{toQt(firstRun(model, 1).run)});
    choose("resultRows", QStringLiteral("Compression"));
    AWAIT_COMPARE(model.rowCount(), 2);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1); // the row that holds it
}

void TestRunsTab::writesNotesAndTakesThemBack() {
    const auto labels = [&] {
        QStringList written;
        for (const RunResult& run : m_session->results())
            if (!run.notes.label.empty())
                written << QString::fromStdString(run.notes.label + "/" + run.notes.note);
        return written;
    };
    m_table->selectRow(1);
    find<QLineEdit>("runLabel")->setText(QStringLiteral("odd"));
    find<QPlainTextEdit>("runNote")->setPlainText(QStringLiteral("two\nlines"));
    find<QPushButton>("writeNotes")->click();
    AWAIT_COMPARE(labels(), QStringList(3, QStringLiteral("odd/two\nlines"))); // all runs of the row
    AWAIT_VERIFY(heads().contains(QStringLiteral("Label")));
    for (QToolButton* button : find<QWidget>("runNotes")->findChildren<QToolButton*>())
        if (button->shortcut() == QKeySequence(QKeySequence::Undo))
            button->click();
    AWAIT_COMPARE(labels(), QStringList());
    for (const auto& folder : std::filesystem::directory_iterator(m_project.layout.runs()))
        QVERIFY(!std::filesystem::exists(folder.path() / "notes.json"));
}

/// The last, since the runs are gone then. Cancelled at first.
void TestRunsTab::deletesRunsAfterAQuestion() {
    auto* action = find<QAction>("deleteResultRuns");
    QVERIFY(!action->isEnabled());
    const auto withResult = [&] {
        return std::ranges::count_if(m_session->results(), [](const RunResult& run) { return run.rocAuc.has_value(); });
    };
    const auto before = withResult();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_table->setFocus();
    m_table->selectRow(0);
    QVERIFY(action->isEnabled());
    const auto question = [&] { return m_page->findChild<QMessageBox*>(QStringLiteral("deleteQuestion")); };
    QTest::keyClick(m_table, Qt::Key_Delete, Qt::ShiftModifier);
    AWAIT_VERIFY(question() != nullptr);
    QVERIFY(question()->text().contains(QStringLiteral("3 run")));
    question()->button(QMessageBox::Cancel)->click();
    AWAIT_VERIFY(question() == nullptr);
    QCOMPARE(m_table->model()->rowCount(), 2);

    action->trigger();
    AWAIT_VERIFY(question() != nullptr);
    question()->findChild<QCheckBox*>(QStringLiteral("deletePermanently"))->setChecked(true);
    question()->findChild<QPushButton*>(QStringLiteral("deleteYes"))->click();
    AWAIT_COMPARE(withResult(), before - 3); // they stay in their study, taken out of the queue
    AWAIT_VERIFY(find<QLabel>("resultCount")->text().contains(QStringLiteral("deleted")));
}

QTEST_MAIN(TestRunsTab)
#include "tst_runs_tab.moc"
