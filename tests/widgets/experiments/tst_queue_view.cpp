// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "engine/core/files.h"
#include "engine/experiment/queue_control.h"
#include "tests/engine/experiment/study_ids.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/await.h"
#include "tests/support/own_settings.h"
#include "widgets/experiments/queue_actions.h"
#include "widgets/experiments/queue_view.h"
#include "widgets/experiments/run_model.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

using namespace etude;
using namespace etude::test;

namespace {

const std::string kOtherHash = "fedcba9876543210fedcba9876543210";

} // namespace

/// The queue of a project whose studies are paused, so that nothing trains.
class TestQueueView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void studiesTellHowTheyAre();
    void whatIsSeenStays();
    void sortedRunsStayInTheirStudies();
    void aStuckRunSaysWhatToDo();
    void priorityAndFailuresAreChosen();
    void deletesWithFilesAfterAQuestion();
    void aThousandRunsAreReadAtOnce();

private:
    void show();
    [[nodiscard]] QModelIndex place(const Study& study) const { return m_view->runs().placeOfStudy(toQt(study.id)); }
    [[nodiscard]] QString text(const QModelIndex& index, int role) const { return index.data(role).toString(); }
    [[nodiscard]] QMenu* menu(const char* name) const {
        for (QWidget* widget : QApplication::allWidgets())
            if (widget->objectName() == QLatin1String(name))
                return qobject_cast<QMenu*>(widget);
        return nullptr;
    }

    OwnSettings m_settings;
    std::unique_ptr<Project> m_project;
    Study m_first;
    Study m_second;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<QueueView> m_view;
    QueueActions* m_actions = nullptr;
};

void TestQueueView::initTestCase() {
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, Appearance::Light);
}

void TestQueueView::init() {
    m_project = std::make_unique<Project>();
    m_first = smallStudy(kDatasetHash, 3, "first");
    m_second = smallStudy(kOtherHash, 1, "second");
    for (const Study& study : {m_first, m_second})
        must(m_project->database.addStudy(study));
    must(pauseStudies(m_project->layout, Ids{m_first.id, m_second.id}, true));
    finishRun(m_project->layout, m_first.runs[0], 0.7);
    finishRun(m_project->layout, m_first.runs[1], 0.8);
}

void TestQueueView::show() {
    m_session = std::make_unique<ProjectSession>(m_project->layout, false);
    m_view = std::make_unique<QueueView>();
    m_actions = new QueueActions(m_view.get());
    m_actions->setSession(m_session.get());
    connect(m_session.get(), &ProjectSession::changed, m_view.get(), [this] { m_view->showQueue(m_session.get()); });
    m_view->resize(800, 400);
    m_view->show();
    AWAIT_VERIFY(m_view->runs().rowCount() > 0);
}

void TestQueueView::cleanup() {
    m_view.reset();
    m_session.reset();
}

void TestQueueView::studiesTellHowTheyAre() {
    must(removeRuns(m_project->layout, m_first.id, Ids{idsOf(m_first).back()}));
    show();
    QCOMPARE(m_view->runs().rowCount(), 2);
    const QModelIndex first = place(m_first);
    QCOMPARE(text(first, Qt::DisplayRole), QStringLiteral("first"));
    QCOMPARE(text(first, RunModel::DoneRole), QStringLiteral("2 of 5"));
    QCOMPARE(text(first, RunModel::TallyRole), QStringLiteral("3 paused, 1 removed"));
    QCOMPARE(text(first, RunModel::TimeRole), QStringLiteral("paused"));
    QCOMPARE(m_view->runs().rowCount(first), 6);
    QVERIFY(m_view->isExpanded(m_view->model()->index(0, 0)));
    QVERIFY(m_view->isFirstColumnSpanned(0, {}));
    QCOMPARE(text(m_view->currentPlace(), RunModel::RunIdRole), toQt(idsOf(m_first).front()));
}

void TestQueueView::whatIsSeenStays() {
    show();
    const QString run = toQt(idsOf(m_second).back());
    m_view->selectRuns({run});
    m_view->collapse(m_view->model()->index(0, 0));
    must(placeStudies(m_project->layout, Ids{m_second.id}, m_first.id));
    AWAIT_COMPARE(place(m_second).row(), 0);
    QCOMPARE(text(m_view->currentPlace(), RunModel::RunIdRole), run);
    QVERIFY(m_view->isExpanded(m_view->model()->index(0, 0)));
    QVERIFY(!m_view->isExpanded(m_view->model()->index(1, 0)));
    QVERIFY(m_view->isFirstColumnSpanned(0, {}) && m_view->isFirstColumnSpanned(1, {}));
}

void TestQueueView::sortedRunsStayInTheirStudies() {
    show();
    const auto top = [this](int column) {
        const QModelIndex study = m_view->model()->index(0, 0);
        return m_view->model()->index(0, column, study).data().toString();
    };
    QCOMPARE(top(RunModel::Test), QStringLiteral("0.7000"));
    m_view->sortByColumn(RunModel::Test, Qt::DescendingOrder);
    QCOMPARE(top(RunModel::Test), QStringLiteral("0.8000"));
    QCOMPARE(m_view->model()->index(0, 0).data().toString(), QStringLiteral("first"));
    QVERIFY(!m_view->dragEnabled()); // a place would mean nothing
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    QCOMPARE(top(RunModel::Test), QStringLiteral("0.7000"));
    QVERIFY(m_view->dragEnabled());
}

void TestQueueView::aStuckRunSaysWhatToDo() {
    const RunFolder folder = must(RunFolder::claim(m_project->layout, m_second.runs[0]));
    std::ofstream(folder.eventsFile()) << encodeEvent({"2026-03-01T12:00:00.000Z", 1,
                                                       StartedEvent{2, "host", "cpu", "0.1", "abc", "1.13"}})
                                       << "\n";
    std::filesystem::last_write_time(folder.eventsFile(),
                                     std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
    const FileLock lock = must(FileLock::tryAcquire(folder.file("lock")));
    show();
    const QModelIndex run = m_view->runs().placeOf(toQt(folder.id()));
    QCOMPARE(text(run.siblingAtColumn(RunModel::State), Qt::DisplayRole), QStringLiteral("stuck"));
    const QString note = text(run.siblingAtColumn(RunModel::Message), Qt::DisplayRole);
    QVERIFY2(note.startsWith(QStringLiteral("It has told nothing for 60 minutes")), qPrintable(note));
    QVERIFY(note.contains(QStringLiteral("End its process")));
    QVERIFY(text(place(m_second), RunModel::TallyRole).startsWith(QStringLiteral("1 stuck")));
}

void TestQueueView::priorityAndFailuresAreChosen() {
    show();
    m_view->selectRuns({toQt(idsOf(m_second).front())});
    const QSignalSpy done(m_actions, &QueueActions::done);
    const auto order = [this] { return must(loadQueueOrder(m_project->layout)).of(m_second.id); };
    menu("studyPriority")->actions().front()->trigger();
    AWAIT_COMPARE(place(m_second).row(), 0);
    QCOMPARE(order().priority, 2);
    AWAIT_VERIFY(menu("studyPriority")->actions().front()->isChecked());
    menu("studyOnFailure")->actions().last()->trigger();
    AWAIT_VERIFY(text(place(m_second), RunModel::TallyRole).contains(QStringLiteral("stops at a failure")));
    QVERIFY(order().onFailure == OnFailure::Stop);
    AWAIT_COMPARE(done.count(), 2); // what can be undone
    m_actions->undo()->trigger();
    m_actions->undo()->trigger();
    AWAIT_COMPARE(place(m_second).row(), 1);
    QCOMPARE(order().priority, 0);
    QVERIFY(order().onFailure == OnFailure::GoOn);
    QVERIFY(order().paused); // that was not changed here
}

/// A run of a study, then the study; nothing goes before the answer.
void TestQueueView::deletesWithFilesAfterAQuestion() {
    const auto answer = [&](bool permanently) {
        const auto question = [] { return qobject_cast<QMessageBox*>(QApplication::activeModalWidget()); };
        AWAIT_VERIFY(question() != nullptr);
        QVERIFY(question()->informativeText().contains(QStringLiteral("uns: ")));
        question()->findChild<QCheckBox*>(QStringLiteral("deletePermanently"))->setChecked(permanently);
        question()->findChild<QPushButton*>(QStringLiteral("deleteYes"))->click();
    };
    const auto act = [&] {
        for (QAction* action : m_view->actions())
            if (action->objectName() == QLatin1String("deleteRuns"))
                action->trigger();
    };
    show();
    const std::string run = storedRunId(m_first.runs[0]);
    QSignalSpy failed(m_actions, &QueueActions::failed);
    m_view->selectRuns({toQt(run)});
    act();
    answer(true);
    AWAIT_VERIFY(!std::filesystem::exists(m_project->layout.run(run)));
    AWAIT_VERIFY(must(loadQueueOrder(m_project->layout)).of(m_first.id).removed.contains(run));
    m_view->selectionModel()->select(m_view->model()->index(0, 0),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const auto before = m_session->studies().size();
    act();
    answer(true);
    AWAIT_VERIFY(m_session->studies().size() == before - 1);
    QVERIFY(failed.isEmpty());
}

void TestQueueView::aThousandRunsAreReadAtOnce() {
    const Study large = smallStudy("00112233445566778899aabbccddeeff", 500, "large");
    must(m_project->database.addStudy(large));
    must(pauseStudy(m_project->layout, large.id, true));
    show();
    QCOMPARE(m_view->runs().rowCount(place(large)), 1000);
    m_view->selectRuns({toQt(idsOf(large).back())});
    QElapsedTimer clock;
    clock.start();
    m_view->showQueue(m_session.get());
    QCOMPARE_LT(clock.elapsed(), 100); // some milliseconds, with room for a busy machine
    QVERIFY(m_actions->cancel()->isEnabled());
}

QTEST_MAIN(TestQueueView)
#include "tst_queue_view.moc"
