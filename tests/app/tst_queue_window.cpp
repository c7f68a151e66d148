// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/main_window.h"
#include "engine/experiment/queue_control.h"
#include "engine/experiment/scheduler.h"
#include "tests/engine/experiment/study_ids.h"
#include "tests/engine/training/tiny_project.h"
#include "tests/support/await.h"
#include "tests/support/folder_watch.h"
#include "tests/support/must.h"
#include "tests/support/own_settings.h"
#include "tests/support/session_answer.h"
#include "widgets/experiments/queue_actions.h"
#include "widgets/experiments/queue_view.h"
#include "widgets/experiments/run_model.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/training_device.h"
#include "widgets/style/theme.h"

using namespace etude;
using test::Ids;
using test::idsOf;
using test::must;

namespace {

constexpr int kEndless = 5000; // epochs

} // namespace

/// The queue is changed in the window while the real scheduler and its workers go on.
class TestQueueWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theOrderIsTheSchedulers();
    void studiesArePausedAndGoOn();
    void removedOnesAreTakenUp();
    void queuedOnesAreTrainedWhereThatIsAskedFor();

private:
    /// Runs with these numbers of epochs and other seeds, one study.
    Study queue(const char* name, const std::vector<int>& epochs);
    [[nodiscard]] RunState stateOf(const std::string& run) const {
        const auto& runs = m_session->runs();
        const auto found = std::ranges::find(runs, run, &RunRow::id);
        return found == runs.end() ? RunState::Queued : found->state;
    }
    [[nodiscard]] QString stateWordOf(const std::string& run) const {
        return m_view->runs().placeOf(toQt(run)).siblingAtColumn(RunModel::State).data().toString();
    }
    void trigger(const char* name) const {
        for (QAction* action : m_view->actions())
            if (action->objectName() == QLatin1String(name))
                return action->trigger();
        QFAIL(name);
    }
    void click(const char* button) const {
        auto* found = m_window->findChild<QPushButton*>(QLatin1String(button));
        QVERIFY2(found->isVisible() && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void select(const Ids& runs) const {
        QStringList ids;
        for (const std::string& run : runs)
            ids << toQt(run);
        m_view->selectRuns(ids);
        m_view->setFocus();
    }
    void selectStudy(const Study& study) const {
        const QString id = toQt(study.id);
        for (int row = 0; row < m_view->model()->rowCount(); ++row)
            if (const QModelIndex place = m_view->model()->index(row, 0); place.data(RunModel::StudyIdRole) == id)
                m_view->setCurrentIndex(place);
        m_view->setFocus();
    }
    [[nodiscard]] Ids orderOf(const Study& study) const {
        for (const StudyQueue& queued : m_session->queue().studies)
            if (queued.study == study.id)
                return queued.runs;
        return {};
    }

    test::OwnSettings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::TinyProject> m_project;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    QueueView* m_view = nullptr;
};

void TestQueueWindow::initTestCase() {
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, Appearance::Light);
    setTrainingDevice({QStringLiteral("cpu"), false, 1}); // one run at a time, so that the order can be seen
}

void TestQueueWindow::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    const ProjectLayout layout{std::filesystem::path(m_folder->path().toStdString()) / "project"};
    must(ProjectDatabase::create(layout));
    m_project = std::make_unique<test::TinyProject>(test::TinyProject::create(layout.root, 16));
    m_session = std::make_unique<ProjectSession>(layout, false);
    m_window = std::make_unique<MainWindow>();
    m_window->setSession(m_session.get());
    m_window->setTask(Task::Experiments);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow(); // else there are no keys
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_view = m_window->findChild<QueueView*>();
    const auto added = test::change(*m_session, [this](ProjectDatabase& database) -> Result<void> {
        const auto hash = database.addDataset(m_project->dataset);
        return hash ? Result<void>() : hash.error();
    });
    QVERIFY(added.has_value());
}

void TestQueueWindow::cleanup() {
    const ProjectLayout layout = m_session->layout();
    Ids all;
    for (const RunRow& run : m_session->runs())
        all.push_back(run.id);
    static_cast<void>(cancelRuns(layout, all));
    m_window->setSession(nullptr);
    m_window.reset();
    m_session.reset();
    QVERIFY(!schedulerIsRunning(layout) || test::waitForRelease(layout.schedulerLock()));
}

Study TestQueueWindow::queue(const char* name, const std::vector<int>& epochs) {
    std::vector<RunSpec> specs;
    for (const int count : epochs) {
        RunSpec spec = m_project->spec;
        spec.training.epochs = count;
        spec.training.patience = 0;
        spec.seeds.initialisation = specs.size();
        specs.push_back(spec);
    }
    const Study study = must(studyOfRuns(name, specs));
    must(test::change(*m_session, [study](ProjectDatabase& database) { return database.addStudy(study); }));
    return study;
}

void TestQueueWindow::theOrderIsTheSchedulers() {
    const Study study = queue("long", {kEndless, kEndless, kEndless, 1});
    const Ids ids = idsOf(study);
    const Study other = queue("short", {1, 1});
    AWAIT_COMPARE(m_view->runs().rowCount(), 2);
    click("startQueue");
    AWAIT_COMPARE(stateOf(ids[0]), RunState::Running);

    const QSignalSpy done(m_view->findChild<QueueActions*>(), &QueueActions::done);
    select({ids[3]});
    QTest::keyClick(m_view, Qt::Key_Home, Qt::AltModifier);
    AWAIT_COMPARE(orderOf(study), (Ids{ids[0], ids[3], ids[1], ids[2]}));
    QVERIFY(m_view->currentPlace().data(RunModel::RunIdRole).toString() == toQt(ids[3])); // stays selected
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
    AWAIT_COMPARE(orderOf(study), (Ids{ids[0], ids[1], ids[3], ids[2]}));
    AWAIT_COMPARE(done.count(), 2); // can be undone
    QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier);
    AWAIT_COMPARE(orderOf(study), (Ids{ids[0], ids[3], ids[1], ids[2]}));

    // Dragged: what a drop gives the model.
    const QModelIndex parent = m_view->runs().placeOfStudy(toQt(study.id));
    const std::unique_ptr<QMimeData> data(m_view->runs().mimeData({m_view->runs().placeOf(toQt(ids[2]))}));
    QVERIFY(m_view->runs().dropMimeData(data.get(), Qt::MoveAction, 1, 0, parent));
    AWAIT_COMPARE(orderOf(study), (Ids{ids[0], ids[2], ids[3], ids[1]}));
    QVERIFY(
        !m_view->runs().canDropMimeData(data.get(), Qt::MoveAction, 0, 0, m_view->runs().placeOfStudy(toQt(other.id))));

    // The scheduler that works takes the run that was moved before the others.
    select({ids[0]});
    click("cancelSelected");
    AWAIT_COMPARE(stateOf(ids[2]), RunState::Running);
    QCOMPARE(stateOf(ids[3]), RunState::Queued);
    QCOMPARE(stateWordOf(ids[0]), QStringLiteral("cancelled"));

    selectStudy(other);
    QTest::keyClick(m_view, Qt::Key_Home, Qt::AltModifier);
    AWAIT_COMPARE(m_session->queue().studies.front().study, other.id);
    select({ids[2]});
    click("cancelSelected");
    for (const std::string& run : idsOf(other))
        AWAIT_COMPARE(stateOf(run), RunState::Finished);
    AWAIT_COMPARE(stateOf(ids[3]), RunState::Finished);
    AWAIT_COMPARE(stateOf(ids[1]), RunState::Running);
}

void TestQueueWindow::studiesArePausedAndGoOn() {
    const Study study = queue("long", {kEndless, kEndless});
    const Ids ids = idsOf(study);
    const Study other = queue("short", {1});
    AWAIT_COMPARE(m_view->runs().rowCount(), 2);
    click("startQueue");
    AWAIT_COMPARE(stateOf(ids[0]), RunState::Running);
    auto* whole = m_window->findChild<QPushButton*>(QStringLiteral("startQueue"));
    AWAIT_COMPARE(whole->text(), QStringLiteral("Pause queue"));

    auto* later = m_window->findChild<QAction*>(QStringLiteral("wholeQueueLater"));
    QVERIFY(later->isEnabled());
    later->trigger();
    AWAIT_COMPARE(later->text(), QStringLiteral("Go on after the running runs"));
    const QModelIndex place = m_view->runs().placeOfStudy(toQt(study.id));
    QCOMPARE(place.data(RunModel::TimeRole).toString(), QStringLiteral("finishes, then pauses"));
    QCOMPARE(stateOf(ids[0]), RunState::Running);
    later->trigger();
    AWAIT_COMPARE(later->text(), QStringLiteral("Finish running runs, then pause"));

    QTest::mouseClick(whole, Qt::LeftButton);
    AWAIT_COMPARE(stateWordOf(ids[0]), QStringLiteral("paused"));
    QCOMPARE(stateWordOf(idsOf(other).front()), QStringLiteral("paused"));
    QVERIFY(test::waitForRelease(m_session->layout().schedulerLock()));
    AWAIT_COMPARE(whole->text(), QStringLiteral("Resume queue"));

    // A study alone goes on; with the pause of the other taken back, that does too.
    selectStudy(other);
    click("resumeSelected");
    AWAIT_COMPARE(stateOf(idsOf(other).front()), RunState::Finished);
    QCOMPARE(stateWordOf(ids[0]), QStringLiteral("paused"));
    QVERIFY(test::waitForRelease(m_session->layout().schedulerLock()));
    AWAIT_VERIFY(!m_session->schedulerRunning());
    selectStudy(study);
    trigger("pauseStudy");
    AWAIT_COMPARE(stateOf(ids[0]), RunState::Running);
    QVERIFY(!m_session->queue().studies.front().order.paused);
}

void TestQueueWindow::removedOnesAreTakenUp() {
    const Study study = queue("all", {2, 3, 4});
    const Ids ids = idsOf(study);
    AWAIT_COMPARE(m_view->runs().rowCount(), 1);
    select({ids[1], ids[2]});
    QTest::keyClick(m_view, Qt::Key_Delete);
    AWAIT_COMPARE(stateWordOf(ids[2]), QStringLiteral("removed"));
    const auto* notice = m_window->findChild<QWidget*>(QStringLiteral("queueNotice"));
    AWAIT_VERIFY(notice->accessibleName().contains(QStringLiteral("removed from the queue")));
    click("undoQueueChange");
    AWAIT_COMPARE(stateWordOf(ids[2]), QStringLiteral("queued"));

    select({ids[2]});
    QTest::keyClick(m_view, Qt::Key_Delete);
    AWAIT_COMPARE(stateWordOf(ids[2]), QStringLiteral("removed"));
    AWAIT_COMPARE(stateOf(ids[1]), RunState::Finished); // undoing had started the queue
    QVERIFY(test::waitForRelease(m_session->layout().schedulerLock()));
    QCOMPARE(stateWordOf(ids[2]), QStringLiteral("removed"));
    // As the coverage's button does.
    selectStudy(study);
    auto* retry = m_window->findChild<QPushButton*>(QStringLiteral("retryMissing"));
    AWAIT_VERIFY(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    AWAIT_COMPARE(stateOf(ids[2]), RunState::Finished);
    AWAIT_VERIFY(!retry->isVisible());
}

/// As after a reboot; a window that is opened for its picture leaves them alone.
void TestQueueWindow::queuedOnesAreTrainedWhereThatIsAskedFor() {
    const Study study = queue("queued", {1});
    const ProjectLayout layout = m_session->layout();
    const auto opened = [&](QueuedRuns queued) {
        m_window->setSession(nullptr);
        m_session = std::make_unique<ProjectSession>(layout, false, queued);
        m_window->setSession(m_session.get());
    };
    opened(QueuedRuns::Leave);
    AWAIT_COMPARE(m_session->runs().size(), 1);
    QTest::qWait(1500); // three looks at the queue
    QVERIFY(!std::filesystem::exists(layout.schedulerLog()));
    QCOMPARE(stateOf(idsOf(study)[0]), RunState::Queued);
    opened(QueuedRuns::Train);
    AWAIT_COMPARE(stateOf(idsOf(study)[0]), RunState::Finished);
}

QTEST_MAIN(TestQueueWindow)
#include "tst_queue_window.moc"
