// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/main_window.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "app/desktop/about_dialog.h"
#include "app/desktop/close_question.h"
#include "app/desktop/demo_help.h"
#include "app/desktop/header_bar.h"
#include "app/desktop/help_sheet.h"
#include "app/desktop/message_bar.h"
#include "app/desktop/queue_bar.h"
#include "app/desktop/task_rail.h"
#include "app/desktop/welcome_page.h"
#include "engine/experiment/run_control.h"
#include "widgets/dataset/dataset_view.h"
#include "widgets/dataset/import_dialog.h"
#include "widgets/experiments/experiments_page.h"
#include "widgets/inspect/inspect_page.h"
#include "widgets/models/command_line_program.h"
#include "widgets/models/inspect_state.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"
#include "widgets/results/results_page.h"

namespace etude {

namespace {

constexpr QSize kFirstSize{1280, 800};

QFrame* line(QFrame::Shape shape) {
    auto* frame = new QFrame;
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Midlight);
    frame->setLineWidth(1);
    return frame;
}

QString documents() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_state(new InspectState(this))
    , m_rail(new TaskRail)
    , m_header(new HeaderBar)
    , m_message(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_inspect(new InspectPage(m_state, new DatasetView(m_state)))
    , m_experiments(new ExperimentsPage)
    , m_results(new ResultsPage)
    , m_queue(new QueueBar) {
    layOut();
    connectPages();
    connectHeader();
    setSession(nullptr);
    resize(kFirstSize);
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
}

MainWindow::~MainWindow() {
    delete takeCentralWidget(); // the pages go before the state that they show
}

void MainWindow::layOut() {
    for (QWidget* page : std::initializer_list<QWidget*>{m_welcome, m_inspect, m_experiments, m_results})
        m_stack->addWidget(page);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(line(QFrame::HLine));
    right->addWidget(m_message);
    right->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(line(QFrame::VLine));
    middle->addLayout(right, 1);
    auto* frame = new QWidget;
    auto* all = new QVBoxLayout(frame);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(middle, 1);
    all->addWidget(m_queue);
    setCentralWidget(frame);
}

void MainWindow::connectPages() {
    connect(m_rail, &TaskRail::taskRequested, this, &MainWindow::setTask);
    connect(m_queue, &QAbstractButton::clicked, this, [this] { setTask(Task::Experiments); });
    connect(m_inspect, &InspectPage::importRequested, this, &MainWindow::chooseImport);
    connect(m_state, &InspectState::inputChanged, m_experiments,
            [this] { m_experiments->setInputConfig(m_state->input()); });
    connect(m_state, &InspectState::datasetImported, m_experiments, &ExperimentsPage::selectDataset);
    connect(m_state, &InspectState::versionStored, m_experiments, &ExperimentsPage::selectDataset);
    connect(m_experiments, &ExperimentsPage::inspectRequested, this, [this] { setTask(Task::Inspect); });
    connect(m_results, &ResultsPage::experimentsRequested, this, [this] { setTask(Task::Experiments); });
    connect(m_results, &ResultsPage::trackRequested, this, [this](const QString& dataset, std::size_t track) {
        m_inspect->showTrackOf(dataset, track);
        setTask(Task::Inspect);
    });
    connect(m_state, &InspectState::failed, this, &MainWindow::showFailure);
    connect(m_experiments, &ExperimentsPage::failed, this, &MainWindow::showFailure);
    connect(m_results, &ResultsPage::failed, this, &MainWindow::showFailure);
    connect(m_queue, &QueueBar::failed, this, &MainWindow::showFailure);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_welcome, &WelcomePage::newProjectRequested, this, &MainWindow::chooseNewProject);
    connect(m_welcome, &WelcomePage::openProjectRequested, this, &MainWindow::chooseProject);
    connect(m_welcome, &WelcomePage::recentProjectRequested, this, &MainWindow::openRequested);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), m_experiments), &QShortcut::activated, m_experiments,
                &ExperimentsPage::queueStudy);
    m_experiments->setInputConfig(m_state->input());
}

void MainWindow::connectHeader() {
    connect(m_header, &HeaderBar::newProjectRequested, this, &MainWindow::chooseNewProject);
    connect(m_header, &HeaderBar::openProjectRequested, this, &MainWindow::chooseProject);
    connect(m_header, &HeaderBar::importRequested, this, [this] { chooseImport({}); });
    connect(m_header, &HeaderBar::recentProjectRequested, this, &MainWindow::openRequested);
    connect(m_header, &HeaderBar::appearanceRequested, this, &MainWindow::appearanceRequested);
    connect(m_header, &HeaderBar::helpRequested, this, &MainWindow::showHelp);
    connect(m_header, &HeaderBar::shortcutsRequested, this, [this] { (new HelpSheet(shortcutHelp(), this))->open(); });
    connect(m_header, &HeaderBar::demoHelpRequested, this, [this] { (new HelpSheet(demoHelp(), this))->open(); });
    connect(m_header, &HeaderBar::aboutRequested, this,
            [this] { (new AboutDialog(toQt(commandLineProgram()), this))->open(); });
}

void MainWindow::setSession(ProjectSession* session) {
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_message->hide();
    m_state->setSession(session);
    m_experiments->setSession(session);
    m_results->setSession(session);
    m_queue->setSession(session);
    m_rail->setEnabled(session != nullptr);
    m_queue->setEnabled(session != nullptr);
    if (session != nullptr) {
        const QString folder = toQt(session->layout().root);
        const QString name = QDir(folder).dirName();
        m_header->setProject(name, folder);
        setWindowTitle(tr("%1 – Etude").arg(name));
        connect(session, &ProjectSession::failed, this, &MainWindow::showFailure);
    } else {
        m_header->setProject({}, {});
        setWindowTitle(tr("Etude"));
    }
    showPage();
}

void MainWindow::importDataset(const QString& folderOrManifest) {
    m_inspect->importDataset(folderOrManifest);
}

void MainWindow::setResults(const QString& study, const std::optional<FigureKind>& figure) {
    m_results->showFirst(study, figure);
}

void MainWindow::setTask(Task task) {
    m_task = task;
    showPage();
}

void MainWindow::showPage() {
    m_rail->setTask(m_task);
    QWidget* page = m_task == Task::Inspect       ? static_cast<QWidget*>(m_inspect)
                    : m_task == Task::Experiments ? static_cast<QWidget*>(m_experiments)
                                                  : m_results;
    m_stack->setCurrentWidget(m_session ? page : m_welcome);
}

void MainWindow::setRecentProjects(const QStringList& folders) {
    m_header->setRecentProjects(folders);
    m_welcome->setRecentProjects(folders);
}

void MainWindow::setAppearance(Appearance appearance) {
    m_header->setAppearance(appearance);
}

void MainWindow::showFailure(const QString& sentence) {
    m_message->showFailure(sentence);
}

void MainWindow::chooseNewProject() {
    const QString folder =
        QFileDialog::getSaveFileName(this, tr("New project"), documents() + QLatin1Char('/') + tr("New project"),
                                     tr("Project folder (*)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!folder.isEmpty())
        Q_EMIT createRequested(folder);
}

void MainWindow::chooseProject() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open project"), documents());
    if (!folder.isEmpty())
        Q_EMIT openRequested(folder);
}

void MainWindow::chooseImport(const QString& path) {
    if (!m_session)
        return;
    if (!path.isEmpty())
        return importDataset(path);
    auto* dialog = new ImportDialog(m_state, this);
    connect(dialog, &ImportDialog::healthRequested, this, [this] {
        setTask(Task::Inspect);
        Q_EMIT m_state->healthRequested();
    });
    dialog->open();
}

void MainWindow::showHelp() {
    (new HelpSheet(m_session ? pageHelp(m_task) : welcomeHelp(), this))->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    std::vector<std::string> live;
    if (m_session && !m_closeAnswered)
        for (const RunRow& run : m_session->runs()) {
            const auto waits = m_session->waiting().find(run.id);
            const bool inTurn = waits != m_session->waiting().end() && waits->second == Waiting::InTurn;
            if (run.state == RunState::Running || (m_session->schedulerRunning() && inTurn))
                live.push_back(run.id);
        }
    if (!live.empty()) {
        event->ignore();
        return askBeforeClosing(live);
    }
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
}

void MainWindow::askBeforeClosing(const std::vector<std::string>& liveRuns) {
    if (findChild<CloseQuestion*>() != nullptr)
        return;
    auto* question = new CloseQuestion(static_cast<int>(liveRuns.size()), this);
    const auto closeNow = [this] {
        m_closeAnswered = true;
        close();
    };
    connect(question, &CloseQuestion::leaveRunning, this, closeNow);
    connect(question, &CloseQuestion::stopRuns, this, [this, liveRuns, closeNow] {
        stopRuns(liveRuns);
        closeNow();
    });
    question->open();
}

void MainWindow::stopRuns(const std::vector<std::string>& runs) {
    if (!m_session)
        return;
    m_session->change(
        this,
        [runs](const ProjectDatabase& database) -> Result<RunControlReport> {
            return cancelRuns(database.layout(), runs);
        },
        [this](const Result<RunControlReport>& cancelled) {
            if (!cancelled)
                return showFailure(told(cancelled.error()));
            for (const Sentence& problem : cancelled->problems)
                showFailure(told(problem));
        });
}

} // namespace etude
