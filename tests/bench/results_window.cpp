// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/results_window.h"

#include <future>
#include <memory>
#include <set>

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include "engine/analysis/comparability.h"
#include "engine/store/project_database.h"
#include "tests/bench/scratch_folder.h"
#include "widgets/models/project_session.h"
#include "widgets/results/result_model.h"
#include "widgets/results/results_page.h"
#include "widgets/results/runs_tab.h"
#include "widgets/style/theme.h"

namespace etude::bench {

namespace {

constexpr int kManyRows = 500;

/// What a step of the engine takes, in this thread.
Finding engineStep(const std::string& name, const std::function<int()>& step) {
    const auto start = Clock::now();
    const int rows = step();
    return {name, 0.0, 0.0, millisecondsSince(start), rows};
}

/// The engine alone.
Result<std::vector<Finding>> engineSteps(const ProjectLayout& project) {
    std::vector<Finding> findings;
    auto database = ProjectDatabase::open(project);
    if (!database)
        return database.error();
    std::vector<RunResult> runs;
    for (const char* name : {"engine: read the results", "engine: read them again"})
        findings.push_back(engineStep(name, [&] {
            runs = database->results().value();
            return static_cast<int>(runs.size());
        }));
    findings.push_back(
        engineStep("engine: ingest, nothing new", [&] { return static_cast<int>(database->ingest().value()); }));
    findings.push_back(
        engineStep("engine: read the queue", [&] { return static_cast<int>(database->runs().value().size()); }));
    findings.push_back(engineStep("engine: compare two readings", [&, copy = runs] { return copy == runs ? 1 : 0; }));
    findings.push_back(
        engineStep("engine: group the results", [&] { return static_cast<int>(resultGroups(runs).size()); }));
    findings.push_back(engineStep("engine: group by a setting", [&] {
        return static_cast<int>(resultGroups(runs, {{"input.preprocess.compression"}}).size());
    }));
    findings.push_back(
        engineStep("engine: cautions", [&] { return static_cast<int>(comparisonCautions(runs).size()); }));
    std::unique_ptr<RunTable> table;
    findings.push_back(engineStep("engine: read the fields", [&] {
        table = std::make_unique<RunTable>(runs);
        return static_cast<int>(table->configurations());
    }));
    std::vector<TableRow> rows;
    findings.push_back(engineStep("engine: a row for each run", [&] {
        rows = table->rows({RowsBy::Kind::Run, {}});
        return static_cast<int>(rows.size());
    }));
    findings.push_back(engineStep("engine: filter", [&] {
        return static_cast<int>(filterRows(*table, rows, parseRunQuery("compression:linear note:odd").query).size());
    }));
    return findings;
}

/// Looks at a table as it is used.
class Table {
public:
    Table(Watch& watch, QWidget& window, std::vector<Finding>& findings)
        : m_watch(watch)
        , m_findings(findings)
        , m_tab(*window.findChild<RunsTab*>())
        , m_view(*m_tab.findChild<QTableView*>(QStringLiteral("resultTable")))
        , m_model(static_cast<ResultModel&>(*m_view.model())) {
        QObject::connect(&m_model, &ResultModel::rowsShown, &m_tab, [this] { ++m_answers; });
    }

    void step(const std::string& name, const std::function<void()>& action) {
        const int before = m_answers;
        m_findings.push_back(measure(m_watch, name, action, [&] { return m_answers > before; }));
        m_findings.back().rows = m_model.rowCount();
    }
    void at(const std::string& name, const std::function<void()>& action) {
        m_findings.push_back(measure(m_watch, name, action, [] { return true; }));
        m_findings.back().rows = m_model.rowCount();
    }
    [[nodiscard]] ResultModel& model() { return m_model; }
    [[nodiscard]] QTableView& view() { return m_view; }
    [[nodiscard]] RunsTab& tab() { return m_tab; }
    [[nodiscard]] int answers() const { return m_answers; }

private:
    Watch& m_watch;
    std::vector<Finding>& m_findings;
    RunsTab& m_tab;
    QTableView& m_view;
    ResultModel& m_model;
    int m_answers = 0;
};

void sortByEach(Table& table) {
    std::set<ColumnNumber> columns;
    for (ColumnNumber column = 0; column < kRunColumns; ++column)
        columns.insert(column);
    for (const std::size_t field : table.model().results()->table.differingFields())
        columns.insert(columnOfField(field));
    for (const ColumnNumber column : columns)
        table.step("sort by " + columnNames()[static_cast<std::size_t>(column)],
                   [&] { table.view().sortByColumn(column, Qt::DescendingOrder); });
    table.step("in the order of the results",
               [&] { table.view().horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
}

void filterAndSelect(Table& table) {
    auto* filter = table.tab().findChild<QLineEdit*>(QStringLiteral("resultFilter"));
    for (const char* line :
         {"linear", "compression:linear scale:10 device:L4", "note:odd or -label:odd", "roc_auc:>0.8", ""})
        table.step(std::string("filter: ") + (*line ? line : "none"), [&] { filter->setText(QLatin1String(line)); });
    table.at("select many rows", [&] {
        const int last = std::min(kManyRows, table.model().rowCount()) - 1;
        table.view().selectionModel()->select(QItemSelection(table.model().index(0, 0), table.model().index(last, 0)),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
    auto* differences = table.tab().findChild<QToolButton*>(QStringLiteral("resultDifferences"));
    table.step("their differences", [&] { differences->setChecked(true); });
    table.step("all rows again", [&] { differences->setChecked(false); });
    table.at("scroll to the end", [&] { table.view().scrollToBottom(); });
}

/// The tab alone, with the results of a session.
void tabSteps(Watch& watch, const ProjectLayout& project, std::vector<Finding>& findings) {
    std::unique_ptr<ProjectSession> session;
    QWidget window;
    auto* tab = new RunsTab(&window);
    tab->resize(1280, 720);
    window.resize(1280, 720);
    window.show();
    Table table(watch, window, findings);
    bool read = false;
    findings.push_back(measure(
        watch, "open the project",
        [&] {
            session = std::make_unique<ProjectSession>(project, false);
            QObject::connect(session.get(), &ProjectSession::changed, [&] { read = true; });
        },
        [&] { return read; }));
    auto shown = std::make_shared<ShownResults>();
    shown->runs = {session->results().begin(), session->results().end()};
    tab->setSession(session.get());
    table.step("a row for each configuration", [&] { tab->setResults(shown); });
    table.step("rows by two settings", [&] {
        table.model().setRowsBy({RowsBy::Kind::Fields, {"input.preprocess.compression", "input.preprocess.scale"}});
    });
    table.step("rows by one setting", [&] {
        table.model().setRowsBy({RowsBy::Kind::Fields, {"input.preprocess.compression"}});
    });
    table.step("a row for each run", [&] { table.model().setRowsBy({RowsBy::Kind::Run, {}}); });
    sortByEach(table);
    filterAndSelect(table);
    tab->setSession(nullptr);
}

/// The whole page, whose other tabs follow, too.
void pageSteps(Watch& watch, const ProjectLayout& project, std::vector<Finding>& findings) {
    ProjectSession session(project, false);
    ResultsPage page;
    page.resize(1280, 720);
    auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("resultTabs"));
    tabs->setCurrentWidget(page.findChild<RunsTab*>());
    page.show();
    Table table(watch, page, findings);
    table.step("the page: open the project", [&] { page.setSession(&session); });
    if (session.results().isEmpty())
        return;
    const std::string run = session.results().front().run;
    table.step("the page: write a note", [&] {
        session.change(
            &page,
            [run](ProjectDatabase& database) {
                return database.setNotes(std::vector{NotedRun{run, {"new", ""}}});
            },
            [](const Result<void>&) {});
    });
    page.setSession(nullptr);
}

} // namespace

Result<std::vector<Finding>> runResultsWindow(Watch& watch, const ManyRuns& size) {
    const ScratchFolder folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       QString::fromStdString((folder.path() / "settings").string()));
    const ProjectLayout project{folder.path() / "project"};
    const auto start = Clock::now();
    const auto made = std::async(std::launch::async, [&] { return makeManyRuns(project, size); }).get();
    if (!made)
        return made.error();
    std::vector<Finding> findings{{"make the project, by ingestion", 0.0, 0.0, millisecondsSince(start), size.runs()}};
    auto engine = engineSteps(project);
    if (!engine)
        return engine.error();
    findings.insert(findings.end(), engine->begin(), engine->end());
    tabSteps(watch, project, findings);
    pageSteps(watch, project, findings);
    return findings;
}

} // namespace etude::bench
