// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/experiments_page.h"

#include <algorithm>

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "engine/experiment/study_plan.h"
#include "widgets/experiments/coverage_panel.h"
#include "widgets/experiments/device_dialog.h"
#include "widgets/experiments/end_notice_dialog.h"
#include "widgets/experiments/load_line.h"
#include "widgets/experiments/queue_actions.h"
#include "widgets/experiments/queue_view.h"
#include "widgets/experiments/run_detail.h"
#include "widgets/experiments/run_labels.h"
#include "widgets/experiments/run_model.h"
#include "widgets/experiments/study_form.h"
#include "widgets/forms/elided_label.h"
#include "widgets/models/background.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/style/kept_splitter.h"
#include "widgets/style/state_pane.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kFormWidth = 384;
/// A button that is one with an action.
QPushButton* buttonOf(QAction* action, const char* name) {
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

struct ExperimentsPage::Parts {
    QPointer<ProjectSession> session;
    QueueView* view = new QueueView;
    QueueActions* actions = new QueueActions(view);
    CoveragePanel* coverage = new CoveragePanel;
    RunDetail* detail = new RunDetail;
    QTabWidget* tabs = new QTabWidget;
    ElidedLabel* notice = new ElidedLabel;
    LoadLine* load = new LoadLine;
    StatePane* queue = nullptr;
    QAction* folder = nullptr;
    QString selected;          ///< the run in the detail
    QString study;             ///< in the coverage
    bool fromCoverage = false; ///< what is selected was chosen there, which stays in sight

    StudyForm* form = new StudyForm;
    QString wanted;                             ///< the data set whose tracks are looked at
    std::pair<QString, DatasetPointer> dataset; ///< the last one, with its hash
    std::unique_ptr<LatestJob> look;
    std::unique_ptr<LatestJob> labels;
    QList<RunResult> labelled; ///< whose words the model has, or will have
};

ExperimentsPage::ExperimentsPage(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
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
    connect(m_parts->view, &QueueView::selectionMoved, this, &ExperimentsPage::showSelection);
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

QLayout* ExperimentsPage::queueHead() {
    auto* heading = new QLabel(tr("Queue"));
    heading->setFont(headingFont());
    m_parts->notice->setObjectName(QStringLiteral("queueNotice"));
    m_parts->notice->setFont(noteFont());
    m_parts->notice->setForegroundRole(QPalette::PlaceholderText);
    QPushButton* undo = buttonOf(m_parts->actions->undo(), "undoQueueChange");
    undo->setProperty("link", true);
    undo->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(heading);
    head->addWidget(m_parts->notice, 1);
    head->addWidget(undo);
    head->addWidget(buttonOf(m_parts->actions->wholeQueue(), "startQueue"));
    head->addWidget(buttonOf(m_parts->actions->cancel(), "cancelSelected"));
    head->addWidget(buttonOf(m_parts->actions->resume(), "resumeSelected"));
    head->addWidget(moreButton());
    const auto showUndo = [this, undo] { undo->setVisible(!m_parts->notice->text().isEmpty() && undo->isEnabled()); };
    connect(m_parts->actions, &QueueActions::done, this,
            [this](const QString& notice) { m_parts->notice->setText(notice); });
    connect(m_parts->actions, &QueueActions::done, undo, showUndo);
    connect(m_parts->actions->undo(), &QAction::changed, undo, showUndo);
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGrid);
    lines->setSpacing(kGrid / 2);
    lines->addLayout(head);
    lines->addWidget(m_parts->load);
    return lines;
}

QWidget* ExperimentsPage::queuePanel() {
    m_parts->tabs->setObjectName(QStringLiteral("queueTabs"));
    m_parts->tabs->setDocumentMode(true);
    m_parts->tabs->addTab(m_parts->detail, tr("Run"));
    m_parts->tabs->addTab(m_parts->coverage, tr("Coverage of the study"));
    auto* split = new KeptSplitter(Qt::Vertical, QStringLiteral("queueSplitter"));
    split->addWidget(m_parts->view);
    split->addWidget(m_parts->tabs);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->restore();
    m_parts->queue = new StatePane(split);

    auto* panel = new QWidget;
    panel->addAction(m_parts->actions->undo()); // wherever in it the keyboard is
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(queueHead());
    layout->addWidget(m_parts->queue, 1);
    connect(m_parts->coverage, &CoveragePanel::runsSelected, this, [this](const QStringList& runs) {
        m_parts->fromCoverage = true;
        m_parts->view->selectRuns(runs);
        m_parts->fromCoverage = false;
    });
    connect(m_parts->coverage, &CoveragePanel::retryRequested, this, [this](const QStringList& runIds) {
        std::vector<std::string> runs;
        for (const QString& run : runIds)
            runs.push_back(run.toStdString());
        m_parts->actions->takeUp(runs);
    });
    connect(m_parts->coverage, &CoveragePanel::failed, this, &ExperimentsPage::failed);
    connect(m_parts->actions, &QueueActions::failed, this, &ExperimentsPage::failed);
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
    button->setToolTip(
        tr("More: a pause after the running runs, the run's folder, devices, and what tells a study's end."));
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
    menu->addAction(m_parts->actions->wholeQueueLater());
    m_parts->folder->setObjectName(QStringLiteral("openRunFolder"));
    m_parts->folder->setToolTip(tr("Opens the run's folder: its specification, events, checkpoints and scores."));
    QAction* devices = menu->addAction(themedIcon(QStringLiteral("settings")), tr("Devices"), this,
                                       [this] { (new DeviceDialog(loadSampler(), this))->open(); });
    devices->setObjectName(QStringLiteral("devices"));
    devices->setToolTip(
        tr("Shows the processor and the GPUs and what works there, and chooses what runs are trained on."));
    QAction* notice = menu->addAction(themedIcon(QStringLiteral("clock")), tr("When a study has ended…"), this,
                                      [this] { (new EndNoticeDialog(this))->open(); });
    notice->setObjectName(QStringLiteral("endNotice"));
    notice->setToolTip(tr("How you are told that a study has ended: on the desktop, and by a command of yours."));
    return button;
}

void ExperimentsPage::setSession(ProjectSession* session) {
    if (m_parts->session)
        disconnect(m_parts->session, nullptr, this, nullptr);
    m_parts->session = session;
    m_parts->selected.clear();
    m_parts->study.clear();
    m_parts->detail->setSession(session);
    m_parts->actions->setSession(session);
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

void ExperimentsPage::showLabels() {
    const QList<RunResult> runs = m_parts->session ? m_parts->session->results() : QList<RunResult>();
    if (runs.isSharedWith(m_parts->labelled))
        return;
    m_parts->labelled = runs;
    m_parts->labels->start([runs](const std::stop_token&) { return labelsInStudies(runs); },
                           [this](const QHash<QString, QString>& labels) {
                               m_parts->view->setLabels(labels);
                               showSelection();
                           });
}

void ExperimentsPage::fail(const Error& error) {
    Q_EMIT failed(told(error));
}

void ExperimentsPage::showProject() {
    const ProjectSession* session = m_parts->session;
    m_parts->form->setDatasets(session != nullptr ? session->datasets() : QList<DatasetRow>());
    m_parts->form->setResults(session != nullptr ? session->results() : QList<RunResult>());
    m_parts->view->showQueue(session);
    m_parts->load->setAtWork(session != nullptr && (session->schedulerRunning() ||
                                                    std::ranges::find(session->runs(), RunState::Running,
                                                                      &RunRow::state) != session->runs().end()));
    showLabels();
    if (session == nullptr || session->datasets().isEmpty())
        m_parts->queue->showEmpty(tr("Runs need a data set: import audio on the Inspect page first."),
                                  tr("Go to Inspect"));
    else if (m_parts->view->runs().rowCount() == 0)
        m_parts->queue->showEmpty(tr("No run yet. Choose on the left what to vary, then queue the runs."),
                                  tr("Queue runs"));
    else
        m_parts->queue->showContent();
}

void ExperimentsPage::showSelection() {
    const RunModel& runs = m_parts->view->runs();
    const QModelIndex current = m_parts->view->currentPlace();
    const QModelIndexList places = m_parts->view->selectedPlaces();
    const QModelIndex place = current.isValid() || places.isEmpty() ? current : places.front();
    showStudy(place.data(RunModel::StudyIdRole).toString());
    const RunRow* run = runs.runAt(place);
    const QString before = std::exchange(m_parts->selected, run != nullptr ? toQt(run->id) : QString());
    if (run == nullptr) {
        m_parts->detail->showRun(nullptr);
    } else {
        const auto named = [&runs](RunRow row) {
            row.label = runs.labelOf(row).toStdString();
            return row;
        };
        std::vector<RunRow> beside;
        for (const QModelIndex& other : places)
            if (const RunRow* row = runs.runAt(other); row != nullptr && row->id != run->id)
                beside.push_back(named(*row));
        const RunRow shown = named(*run);
        m_parts->detail->showRun(&shown, runs.stuckText(shown), std::move(beside));
    }
    if (!m_parts->fromCoverage && (run == nullptr ? place.isValid() : before != m_parts->selected))
        m_parts->tabs->setCurrentWidget(run != nullptr ? static_cast<QWidget*>(m_parts->detail) : m_parts->coverage);
    m_parts->folder->setEnabled(
        m_parts->session && run != nullptr &&
        QFileInfo::exists(toQt(m_parts->session->layout().run(m_parts->selected.toStdString()))));
}

void ExperimentsPage::showStudy(const QString& study) {
    if (std::exchange(m_parts->study, study) == study)
        return;
    m_parts->coverage->showStudy(study);
    m_parts->tabs->setTabEnabled(m_parts->tabs->indexOf(m_parts->coverage), !study.isEmpty());
}

} // namespace etude
