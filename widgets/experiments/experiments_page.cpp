// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/experiments_page.h"

#include <algorithm>

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "engine/experiment/queue_control.h"
#include "widgets/experiments/coverage_panel.h"
#include "widgets/experiments/device_dialog.h"
#include "widgets/experiments/progress_delegate.h"
#include "widgets/experiments/run_detail.h"
#include "widgets/experiments/run_labels.h"
#include "widgets/experiments/run_model.h"
#include "widgets/experiments/study_form.h"
#include "widgets/forms/keyed_combo.h"
#include "widgets/models/background.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/kept_splitter.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/table_setup.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kFormWidth = 384;
constexpr int kStudyNameLength = 8;

QTableView* queueTable(QAbstractItemModel* model) {
    auto* table = new QTableView;
    setUpTable(*table, QStringLiteral("queueTable"), model, {.rowHeight = 3 * kGrid + 4, .sortable = true});
    table->horizontalHeader()->setStretchLastSection(true);
    table->setItemDelegateForColumn(RunModel::Epochs, new ProgressDelegate(table));
    return table;
}

/// Sorted, and those of one study alone.
class QueueProxy : public QSortFilterProxyModel {
public:
    void setRuns(const QSet<QString>& runIds) {
        m_runs = runIds;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        return m_runs.isEmpty() ||
               m_runs.contains(sourceModel()->index(row, 0, parent).data(RunModel::RunIdRole).toString());
    }

private:
    QSet<QString> m_runs; ///< empty: all
};

} // namespace

struct ExperimentsPage::Parts {
    QPointer<ProjectSession> session;
    RunModel model;
    QueueProxy sorted;
    QComboBox* study = new QComboBox;
    CoveragePanel* coverage = new CoveragePanel;

    StudyForm* form = new StudyForm;
    QString wanted;                             ///< the data set whose tracks are looked at
    std::pair<QString, DatasetPointer> dataset; ///< the last one, with its hash
    std::unique_ptr<LatestJob> look;
    std::unique_ptr<LatestJob> labels;
    QList<RunResult> labelled; ///< whose words the model has, or will have
    QTableView* table = nullptr;
    RunDetail* detail = new RunDetail;
    StatePane* queue = nullptr;
    QPushButton* start = new QPushButton;
    QPushButton* cancel = new QPushButton;
    QPushButton* resume = new QPushButton;
    QAction* folder = nullptr;
    QString selected; ///< the run in the detail, kept across updates
    bool columnsSized = false;

    /// That of the run shown so far, else of the run that works now, else the first; -1 if there is none.
    [[nodiscard]] int rowToShow(const QString& before) const {
        if (const int row = model.rowOf(before); row >= 0)
            return row;
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.run(row).state == RunState::Running)
                return row;
        return model.rowCount() > 0 ? 0 : -1;
    }
    [[nodiscard]] bool any(const std::vector<std::string>& ids, bool (*test)(RunState)) const {
        return std::ranges::any_of(ids,
                                   [&](const std::string& id) { return test(model.run(model.rowOf(toQt(id))).state); });
    }
};

ExperimentsPage::ExperimentsPage(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->sorted.setSourceModel(&m_parts->model);
    m_parts->sorted.setSortRole(RunModel::SortRole);
    auto* splitter = new KeptSplitter(Qt::Horizontal, QStringLiteral("experimentsSplitter"));
    splitter->addWidget(formPanel());
    splitter->addWidget(queuePanel());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    splitter->setSizes({kFormWidth, 3 * kFormWidth});
    splitter->restore();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    m_parts->look = std::make_unique<LatestJob>(this);
    m_parts->labels = std::make_unique<LatestJob>(this);
    connect(m_parts->form, &StudyForm::tracksWanted, this, &ExperimentsPage::lookAtTracks);
    connect(m_parts->form, &StudyForm::queueRequested, this, &ExperimentsPage::queue);
    connect(m_parts->form, &StudyForm::presetRequested, this, &ExperimentsPage::queueStudies);
    connect(m_parts->detail, &RunDetail::failed, this, &ExperimentsPage::fail);
    showSelection();
}

ExperimentsPage::~ExperimentsPage() = default;

QWidget* ExperimentsPage::formPanel() {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->form->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    scroll->setWidget(m_parts->form);
    scroll->setMinimumWidth(m_parts->form->minimumSizeHint().width() +
                            scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    return scroll;
}

QWidget* ExperimentsPage::queuePanel() {
    auto* heading = new QLabel(tr("Queue"));
    heading->setFont(headingFont());
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGrid);
    buttons->setSpacing(kGrid);
    buttons->addWidget(heading);
    m_parts->study->setObjectName(QStringLiteral("queueStudyChoice"));
    m_parts->study->setAccessibleName(tr("Study shown"));
    m_parts->study->setToolTip(tr("Shows the runs of one study, and how far its design is."));
    m_parts->study->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parts->study->setMinimumContentsLength(kStudyNameLength);
    buttons->addWidget(m_parts->study);
    buttons->addStretch();
    const auto addButton = [&](QPushButton* button, const char* object, const QString& icon, const QString& text,
                               const QString& toolTip) {
        button->setObjectName(QLatin1String(object));
        button->setIcon(themedIcon(icon));
        button->setText(text);
        button->setToolTip(toolTip);
        buttons->addWidget(button);
    };
    addButton(m_parts->start, "startQueue", QStringLiteral("play"), tr("Start queue"),
              tr("Trains the runs that wait, one after the other, in the background."));
    addButton(m_parts->cancel, "cancelRuns", QStringLiteral("stop"), tr("Cancel"),
              tr("Stops the selected runs after their present step. What they learned is kept; they can be resumed."));
    addButton(m_parts->resume, "resumeRuns", QStringLiteral("play"), tr("Resume"),
              tr("Takes the selected runs up again from their last checkpoint."));
    buttons->addWidget(moreButton());

    m_parts->table = queueTable(&m_parts->sorted);
    auto* split = new KeptSplitter(Qt::Vertical, QStringLiteral("queueSplitter"));
    split->addWidget(m_parts->table);
    split->addWidget(m_parts->detail);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->restore();
    m_parts->queue = new StatePane(split);

    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_parts->coverage);
    layout->addWidget(m_parts->queue, 1);
    connect(m_parts->study, &QComboBox::currentIndexChanged, this,
            [this] { m_parts->coverage->showStudy(currentKey(*m_parts->study)); });
    connect(m_parts->coverage, &CoveragePanel::studyShown, this,
            [this](const QSet<QString>& runIds) { m_parts->sorted.setRuns(runIds); });
    connect(m_parts->coverage, &CoveragePanel::runsSelected, this, &ExperimentsPage::selectRuns);
    connect(m_parts->coverage, &CoveragePanel::retryRequested, this, &ExperimentsPage::resume);
    connect(m_parts->coverage, &CoveragePanel::failed, this, &ExperimentsPage::failed);

    connect(m_parts->start, &QPushButton::clicked, this, &ExperimentsPage::startQueue);
    connect(m_parts->cancel, &QPushButton::clicked, this, &ExperimentsPage::cancelSelected);
    connect(m_parts->resume, &QPushButton::clicked, this, &ExperimentsPage::resumeSelected);
    connect(m_parts->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ExperimentsPage::showSelection);
    connect(m_parts->queue, &StatePane::actionRequested, this, [this] {
        if (m_parts->session && m_parts->session->datasets().isEmpty())
            Q_EMIT inspectRequested();
        else
            m_parts->form->submit();
    });
    return panel;
}

QWidget* ExperimentsPage::moreButton() {
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("queueMore"));
    button->setIcon(themedIcon(QStringLiteral("more")));
    button->setToolTip(tr("More: the run's folder, and the devices that runs are trained on."));
    button->setAccessibleName(tr("More"));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    m_parts->folder = menu->addAction(themedIcon(QStringLiteral("export")), tr("Open folder"), this, [this] {
        const auto folder = m_parts->session->layout().run(m_parts->selected.toStdString());
        QDesktopServices::openUrl(QUrl::fromLocalFile(toQt(folder)));
    });
    m_parts->folder->setObjectName(QStringLiteral("openRunFolder"));
    m_parts->folder->setToolTip(tr("Opens the run's folder: its specification, events, checkpoints and scores."));
    QAction* devices = menu->addAction(themedIcon(QStringLiteral("settings")), tr("Devices"), this,
                                       [this] { (new DeviceDialog(listGpus, this))->open(); });
    devices->setObjectName(QStringLiteral("devices"));
    devices->setToolTip(
        tr("Shows the processor and the GPUs and what works there, and chooses what runs are trained on."));
    return button;
}

void ExperimentsPage::setSession(ProjectSession* session) {
    if (m_parts->session)
        disconnect(m_parts->session, nullptr, this, nullptr);
    m_parts->session = session;
    m_parts->selected.clear();
    m_parts->detail->setSession(session);
    m_parts->coverage->setSession(session);
    m_parts->form->setFeatureFolder(session != nullptr ? session->layout().features() : std::filesystem::path());
    if (session != nullptr)
        connect(session, &ProjectSession::changed, this, &ExperimentsPage::showProject);
    showProject();
}

void ExperimentsPage::setInputConfig(const InputConfig& config) {
    m_parts->form->setInputConfig(config);
}

void ExperimentsPage::selectDataset(const QString& hash) {
    m_parts->form->selectDataset(hash);
}

void ExperimentsPage::queueStudy() {
    m_parts->form->submit();
}

void ExperimentsPage::queue(const StudyPlan& plan) {
    const auto study = expandStudy(plan);
    if (!study)
        return fail(study.error());
    queueStudies({*study});
}

void ExperimentsPage::queueStudies(const std::vector<Study>& studies) {
    if (!m_parts->session)
        return;
    m_parts->session->change(
        this,
        [studies, session = m_parts->session.data()](ProjectDatabase& database) -> Result<void> {
            for (const Study& study : studies)
                if (auto added = database.addStudy(study); !added)
                    return added;
            if (const auto started = session->startScheduler(); !started)
                return within(say("The study is queued, but nothing trains yet"), started.error());
            return {};
        },
        [this](const Result<void>& queued) {
            if (!queued)
                fail(queued.error());
        });
}

void ExperimentsPage::lookAtTracks(const QString& dataset, const InputConfig& config) {
    m_parts->look->cancel();
    m_parts->wanted = dataset;
    if (!m_parts->session || dataset.isEmpty())
        return;
    if (m_parts->dataset.first == dataset) {
        m_parts->look->start([config, tracks = m_parts->dataset.second](
                                 const std::stop_token&) { return checkClipLength(config, *tracks); },
                             [this](const FittedInput& looked) { m_parts->form->setTracks(looked); });
        return;
    }
    m_parts->session->ask(
        this, [hash = dataset.toStdString()](ProjectDatabase& database) { return database.dataset(hash); },
        [this, dataset, config](Result<Dataset> loaded) {
            if (!loaded || m_parts->wanted != dataset)
                return; // it is told where it is used
            m_parts->dataset = {dataset, freedInBackground(std::move(*loaded))};
            lookAtTracks(dataset, config);
        });
}

void ExperimentsPage::startQueue() {
    m_parts->session->ask(
        this, [session = m_parts->session.data()](ProjectDatabase&) { return session->startScheduler(); },
        [this](const Result<void>& started) {
            if (!started)
                fail(started.error());
        });
}

void ExperimentsPage::cancelSelected() {
    m_parts->session->change(
        this,
        [ids = selectedRuns()](const ProjectDatabase& database) -> Result<RunControlReport> {
            return cancelRuns(database.layout(), ids);
        },
        [this](const Result<RunControlReport>& cancelled) { tell(cancelled); });
}

void ExperimentsPage::selectRuns(const QStringList& runIds) {
    QItemSelection selection;
    for (const QString& id : runIds)
        if (const int row = m_parts->model.rowOf(id); row >= 0)
            if (const QModelIndex place = m_parts->sorted.mapFromSource(m_parts->model.index(row, 0)); place.isValid())
                selection.select(place, place);
    m_parts->table->selectionModel()->select(selection,
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selection.isEmpty())
        m_parts->table->scrollTo(selection.indexes().front());
}

void ExperimentsPage::showLabels() {
    const QList<RunResult> runs = m_parts->session ? m_parts->session->results() : QList<RunResult>();
    if (runs.isSharedWith(m_parts->labelled))
        return;
    m_parts->labelled = runs;
    m_parts->labels->start([runs](const std::stop_token&) { return labelsInStudies(runs); },
                           [this](const QHash<QString, QString>& labels) {
                               m_parts->model.setLabels(labels);
                               showSelection();
                           });
}

void ExperimentsPage::showStudies() {
    QList<KeyedItem> items{{QString(), tr("All studies")}};
    if (m_parts->session)
        for (const StudyRow& study : m_parts->session->studies())
            items << KeyedItem{
                toQt(study.id),
                tr("%1 (%2 of %3)").arg(toQt(study.name).simplified()).arg(study.finished).arg(study.runs)};
    const QString before = currentKey(*m_parts->study);
    fillKeyed(*m_parts->study, items);
    if (currentKey(*m_parts->study) != before)
        m_parts->coverage->showStudy(currentKey(*m_parts->study));
    m_parts->study->setVisible(items.size() > 1);
}

void ExperimentsPage::resumeSelected() {
    QStringList ids;
    for (const std::string& id : selectedRuns())
        ids << toQt(id);
    resume(ids);
}

void ExperimentsPage::resume(const QStringList& runIds) {
    std::vector<std::string> names;
    for (const QString& id : runIds)
        names.push_back(id.toStdString());
    m_parts->session->change(
        this,
        [ids = std::move(names),
         session = m_parts->session.data()](const ProjectDatabase& database) -> Result<RunControlReport> {
            RunControlReport resumed = takeUpRuns(database.layout(), ids);
            if (const auto started = session->startScheduler(); !started)
                resumed.problems.push_back(started.error().sentence);
            return resumed;
        },
        [this](const Result<RunControlReport>& resumed) { tell(resumed); });
}

void ExperimentsPage::tell(const Result<RunControlReport>& asked) {
    if (!asked)
        return fail(asked.error());
    for (const Sentence& problem : asked->problems)
        Q_EMIT failed(told(problem));
}

void ExperimentsPage::fail(const Error& error) {
    Q_EMIT failed(told(error));
}

void ExperimentsPage::showProject() {
    const ProjectSession* session = m_parts->session;
    const QString selected = m_parts->selected; // a reset of the model clears the selection
    m_parts->form->setDatasets(session != nullptr ? session->datasets() : QList<DatasetRow>());
    m_parts->form->setResults(session != nullptr ? session->results() : QList<RunResult>());
    m_parts->model.update(session);
    showLabels();
    showStudies();
    if (session == nullptr || session->datasets().isEmpty())
        m_parts->queue->showEmpty(tr("Runs need a data set: import audio on the Inspect page first."),
                                  tr("Go to Inspect"));
    else if (m_parts->model.rowCount() == 0)
        m_parts->queue->showEmpty(tr("No run yet. Choose on the left what to vary, then queue the runs."),
                                  tr("Queue runs"));
    else
        m_parts->queue->showContent();

    const int row = m_parts->rowToShow(selected);
    if (row >= 0 && !m_parts->table->selectionModel()->hasSelection())
        m_parts->table->selectRow(m_parts->sorted.mapFromSource(m_parts->model.index(row, 0)).row());
    m_parts->table->setColumnHidden(RunModel::Study, session == nullptr || session->studies().size() < 2);
    if (row >= 0 && !m_parts->columnsSized) {
        m_parts->columnsSized = true;
        for (int column = 0; column < RunModel::Message; ++column)
            m_parts->table->resizeColumnToContents(column);
    }
    showSelection();
}

std::vector<std::string> ExperimentsPage::selectedRuns() const {
    std::vector<std::string> ids;
    for (const QModelIndex& index : m_parts->table->selectionModel()->selectedRows())
        ids.push_back(index.data(RunModel::RunIdRole).toString().toStdString());
    return ids;
}

void ExperimentsPage::showSelection() {
    const auto ids = m_parts->table != nullptr ? selectedRuns() : std::vector<std::string>();
    m_parts->selected = ids.empty() ? QString() : toQt(ids.front());
    const int row = m_parts->model.rowOf(m_parts->selected);
    if (row < 0) {
        m_parts->detail->showRun(nullptr);
    } else {
        RunRow shown = m_parts->model.run(row);
        shown.label = m_parts->model.labelOf(shown).toStdString();
        m_parts->detail->showRun(&shown);
    }
    const bool waiting = m_parts->session && !m_parts->session->schedulerRunning() &&
                         std::ranges::any_of(m_parts->session->waiting(),
                                             [](const auto& entry) { return entry.second == Waiting::InTurn; });
    m_parts->start->setVisible(waiting);
    m_parts->cancel->setEnabled(m_parts->any(ids, canCancel));
    m_parts->resume->setEnabled(m_parts->any(ids, canResume));
    m_parts->folder->setEnabled(
        m_parts->session && row >= 0 &&
        QFileInfo::exists(toQt(m_parts->session->layout().run(m_parts->selected.toStdString()))));
}

} // namespace etude
