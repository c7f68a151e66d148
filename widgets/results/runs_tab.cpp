// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/runs_tab.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/forms/run_deletion.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/result_columns.h"
#include "widgets/results/rows_button.h"
#include "widgets/results/run_notes_bar.h"
#include "widgets/results/shown_differences.h"
#include "widgets/style/plain_tool_tip.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kPause = 40; ///< ms without a keystroke before the table follows

QString filterHelp() {
    QString help;
    for (const QString& line :
         {RunsTab::tr("Words are looked for in settings, label, note, state, device, computer and name; side by side, "
                      "all must be found."),
          RunsTab::tr("compression:linear scale:10 device:L4 note:odd look in one place; the tooltip of a column's "
                      "head has its name. label:=odd asks for the whole text."),
          RunsTab::tr("Numbers are equal or compared: roc_auc:>0.8, seconds:<60, n:>=3."),
          RunsTab::tr("Settings, state, label and the like choose runs, of which rows are then made; AUC, interval and "
                      "number of runs are asked of these rows."),
          RunsTab::tr(
              "“not” (or -) binds first, then “and”, then “or”; brackets and quotes as usual. control:yes shows "
              "label-shuffle controls.")})
        help += plainToolTip(line);
    return help;
}

QToolButton* menuButton(const QString& name, const QString& toolTip) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(toolTip);
    button->setMenu(new QMenu(button));
    button->menu()->setToolTipsVisible(true);
    return button;
}

} // namespace

struct RunsTab::Parts {
    ResultModel model;
    QTableView* table = new QTableView;
    std::unique_ptr<ResultColumns> columns;
    RowsButton* rows = new RowsButton(&model);
    QLineEdit* filter = new QLineEdit;
    QLabel* problem = new QLabel;
    QToolButton* differences = new QToolButton;
    QToolButton* columnsButton = menuButton(QStringLiteral("resultColumns"), RunsTab::tr("Which columns are shown."));
    QLabel* count = new QLabel;
    RunNotesBar* notes = new RunNotesBar;
    StatePane* pane = nullptr;
    QTimer pause;
    QSet<QString> selected; ///< keys of the rows
    QString current;        ///< key
    Selection told;         ///< what is selected everywhere
    bool restoring = false;
    bool telling = true; ///< a change of the selection is the user's
    std::unique_ptr<LatestJob> differing;
    QAction* deleteRuns = nullptr;
    QString deleted; ///< what was deleted last, until something else is selected
};

RunsTab::RunsTab(QWidget* parent)
    : ResultsTab(parent)
    , m_parts(std::make_unique<Parts>()) {
    Parts& parts = *m_parts;
    parts.differing = std::make_unique<LatestJob>(this);
    setUpTable(*parts.table, QStringLiteral("resultTable"), &parts.model,
               {.rowHeight = 3 * kGrid, .sortable = true, .compact = true});
    parts.table->setFrameShape(QFrame::NoFrame);
    parts.table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    parts.table->horizontalHeader()->setSortIndicatorClearable(true);
    parts.table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    parts.columns = std::make_unique<ResultColumns>(&parts.model, parts.table);
    parts.pane = new StatePane(parts.table);
    for (QLabel* note : {parts.problem, parts.count}) {
        note->setFont(noteFont());
        note->setForegroundRole(QPalette::PlaceholderText);
        note->setTextFormat(Qt::PlainText);
        note->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    }
    parts.problem->setObjectName(QStringLiteral("resultFilterProblem"));
    parts.problem->setWordWrap(true);
    parts.problem->hide();
    parts.count->setObjectName(QStringLiteral("resultCount"));
    addDeletion();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(bar());
    layout->addWidget(parts.problem);
    layout->addWidget(parts.pane, 1);
    layout->addWidget(parts.count);
    layout->addWidget(parts.notes);
    connectAll();
}

RunsTab::~RunsTab() = default;

void RunsTab::addDeletion() {
    Parts& parts = *m_parts;
    auto* deletion = new RunDeletion(this);
    connect(deletion, &RunDeletion::failed, this, &RunsTab::failed);
    connect(deletion, &RunDeletion::done, this, [this](const QString& notice) {
        m_parts->deleted = notice;
        showCount();
    });
    parts.deleteRuns = new QAction(themedIcon(QStringLiteral("trash")), tr("Delete runs with files…"), this);
    parts.deleteRuns->setObjectName(QStringLiteral("deleteResultRuns"));
    parts.deleteRuns->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Delete));
    parts.deleteRuns->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    parts.deleteRuns->setToolTip(
        tr("All runs of the selected rows, with their files and the features that no other run "
           "uses; what goes is told before."));
    connect(parts.deleteRuns, &QAction::triggered, this, [this, deletion] {
        deletion->ask(session(), {{}, selectedRuns()});
    });
    parts.table->addAction(parts.deleteRuns);
    parts.table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

std::vector<std::string> RunsTab::selectedRuns() const {
    const Parts& parts = *m_parts;
    std::vector<std::string> ids;
    for (const QModelIndex& row : parts.table->selectionModel()->selectedRows())
        for (const std::uint32_t index : parts.model.row(row.row()).runs)
            ids.push_back(parts.model.results()->table.runs()[index].run);
    return ids;
}

QWidget* RunsTab::bar() {
    Parts& parts = *m_parts;
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(kPageMargin, kGrid, kPageMargin, 0);
    layout->setSpacing(kGrid);
    parts.filter->setObjectName(QStringLiteral("resultFilter"));
    parts.filter->setPlaceholderText(tr("Filter: compression:linear and note:odd"));
    parts.filter->setToolTip(filterHelp());
    parts.filter->setClearButtonEnabled(true);
    parts.filter->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    parts.differences->setObjectName(QStringLiteral("resultDifferences"));
    parts.differences->setText(tr("Differences"));
    parts.differences->setCheckable(true);
    parts.differences->setEnabled(false);
    parts.differences->setToolTip(
        tr("Shows the selected rows alone, and of all columns those in which they differ. Select two rows or more."));
    parts.columnsButton->setText(tr("Columns"));
    parts.pause.setSingleShot(true);
    parts.pause.setInterval(kPause);
    layout->addWidget(parts.rows);
    layout->addWidget(parts.filter, 1);
    layout->addWidget(parts.differences);
    layout->addWidget(parts.columnsButton);
    return widget;
}

void RunsTab::connectAll() {
    Parts& parts = *m_parts;
    connect(parts.rows, &RowsButton::aboutToChoose, this, [this] { m_parts->differences->setChecked(false); });
    connect(parts.columnsButton->menu(), &QMenu::aboutToShow, this, [this] {
        m_parts->columnsButton->menu()->clear();
        m_parts->columns->fillMenu(*m_parts->columnsButton->menu());
    });
    connect(parts.filter, &QLineEdit::textChanged, &parts.pause, qOverload<>(&QTimer::start));
    connect(&parts.pause, &QTimer::timeout, this, [this] { m_parts->model.setFilter(m_parts->filter->text()); });
    connect(&parts.model, &ResultModel::filterProblemChanged, this, [this](const QString& sentence) {
        m_parts->problem->setText(sentence);
        m_parts->problem->setVisible(!sentence.isEmpty());
    });
    connect(parts.pane, &StatePane::actionRequested, parts.filter, &QLineEdit::clear);
    connect(&parts.model, &ResultModel::rowsShown, this, &RunsTab::showRows);
    connect(&parts.model, &ResultModel::notesWritten, parts.notes, &RunNotesBar::write);
    connect(parts.notes, &RunNotesBar::failed, this, &RunsTab::failed);
    connect(parts.differences, &QToolButton::toggled, this, &RunsTab::showDifferences);
    connect(parts.table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsTab::followSelection);
    connect(parts.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid() || m_parts->restoring)
                    return;
                m_parts->current = m_parts->model.keyOf(current.row());
            });
}

void RunsTab::setSession(ProjectSession* session) {
    ResultsTab::setSession(session);
    m_parts->notes->setSession(session);
}

void RunsTab::setResults(const ShownResultsPointer& shown) {
    m_parts->model.setResults(session(), shown);
}

void RunsTab::setSelection(const Selection& selection) {
    if (selection == m_parts->told)
        return;
    m_parts->told = selection;
    restoreSelection();
}

void RunsTab::showRows() {
    Parts& parts = *m_parts;
    parts.columns->follow();
    const bool none = parts.model.rowCount() == 0;
    if (none && !parts.filter->text().isEmpty())
        parts.pane->showEmpty(tr("No row matches “%1”.").arg(parts.filter->text()), tr("Clear the filter"));
    else
        parts.pane->showContent();
    restoreSelection();
    showCount();
}

void RunsTab::showCount() {
    const ResultModel& model = m_parts->model;
    const int controls = model.controls();
    const int all = static_cast<int>(model.results()->rows.size()) - (model.showsControls() ? 0 : controls);
    const int shown = model.rowCount();
    QString text = shown == all ? tr("%Ln rows", nullptr, all) : tr("%L1 of %Ln rows", nullptr, all).arg(shown);
    if (const auto selected = static_cast<int>(m_parts->selected.size()); selected > 1)
        text += QStringLiteral(" · ") + tr("%Ln selected", nullptr, selected);
    if (!m_parts->deleted.isEmpty())
        text += QStringLiteral(" · ") + m_parts->deleted;
    if (controls > 0 && !model.showsControls())
        text +=
            QStringLiteral(" · ") +
            tr("%Ln label-shuffle controls are not listed; control:yes in the filter lists them", nullptr, controls);
    m_parts->count->setText(text);
}

/// Selects the rows that hold runs of what is selected everywhere.
void RunsTab::restoreSelection() {
    Parts& parts = *m_parts;
    if (!parts.model.results())
        return;
    const QScopedValueRollback silent(parts.telling, false);
    const SelectedRuns wanted(parts.told);
    const std::span<const RunResult> runs = parts.model.results()->table.runs();
    QItemSelection selection;
    const int last = parts.model.columnCount() - 1;
    int current = -1;
    for (int row = 0; row < parts.model.rowCount(); ++row) {
        const bool selected = std::ranges::any_of(parts.model.row(row).runs,
                                                  [&](std::uint32_t run) { return wanted.contains(runs[run]); });
        if (parts.model.keyOf(row) == parts.current && (selected || parts.told.isEmpty()))
            current = row;
        if (!selected)
            continue;
        if (!selection.isEmpty() && selection.last().bottom() == row - 1)
            selection.last() = QItemSelectionRange(selection.last().topLeft(), parts.model.index(row, last));
        else
            selection.append(QItemSelectionRange(parts.model.index(row, 0), parts.model.index(row, last)));
    }
    if (current < 0 && !selection.isEmpty())
        current = selection.first().top();
    parts.restoring = true;
    if (current >= 0) {
        const QModelIndex index = parts.model.index(current, parts.columns->shown().front());
        parts.table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        parts.table->scrollTo(index);
    }
    parts.table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    parts.restoring = false;
    followSelection();
}

void RunsTab::followSelection() {
    Parts& parts = *m_parts;
    if (parts.restoring || !parts.model.results())
        return;
    parts.selected.clear();
    std::vector<NotedRun> noted;
    std::vector<const RunResult*> runs;
    for (const QItemSelectionRange& range : parts.table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) {
            parts.selected.insert(parts.model.keyOf(row));
            for (const std::uint32_t index : parts.model.row(row).runs) {
                const RunResult& run = parts.model.results()->table.runs()[index];
                noted.push_back({run.run, run.notes});
                runs.push_back(&run);
            }
        }
    if (parts.telling) {
        parts.deleted.clear();
        tell(selectionOf(runs, parts.model.results()->table.runs()));
    }
    parts.deleteRuns->setEnabled(!noted.empty());
    parts.notes->setRuns(noted);
    parts.differences->setEnabled(parts.differences->isChecked() || parts.selected.size() > 1);
    showCount();
}

void RunsTab::tell(const Selection& selection) {
    if (selection == m_parts->told)
        return;
    m_parts->told = selection;
    Q_EMIT selected(selection);
}

void RunsTab::showDifferences(bool on) {
    m_parts->model.setOnly(on ? m_parts->selected : QSet<QString>());
    if (on)
        findDifferences();
    else
        m_parts->columns->showOnly(std::nullopt);
}

void RunsTab::findDifferences() {
    std::vector<TableRow> chosen;
    for (int row = 0; row < m_parts->model.rowCount(); ++row)
        if (m_parts->selected.contains(m_parts->model.keyOf(row)))
            chosen.push_back(m_parts->model.row(row));
    m_parts->differing->start(
        [results = m_parts->model.results(), chosen, words = m_parts->model.words()](
            const std::stop_token& stop) mutable { return shownDifferences(*results, chosen, words, stop); },
        [this](const std::vector<ColumnNumber>& columns) {
            if (m_parts->differences->isChecked())
                m_parts->columns->showOnly(columns);
        });
}

} // namespace etude
