// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include "app/desktop/about_dialog.h"
#include "app/desktop/application.h"
#include "app/desktop/close_question.h"
#include "app/desktop/demo_help.h"
#include "app/desktop/queue_bar.h"
#include "app/desktop/task_rail.h"
#include "engine/demo/demo_corpus.h"
#include "engine/experiment/scheduler.h"
#include "tests/support/audio_signals.h"
#include "tests/support/await.h"
#include "tests/support/by_hand.h"
#include "tests/support/folder_watch.h"
#include "tests/support/process.h"
#include "tests/support/session_answer.h"
#include "tests/support/show.h"
#include "tests/support/shown_row.h"
#include "widgets/charts/chart_panel.h"
#include "widgets/charts/spectrogram_view.h"
#include "widgets/experiments/choice_group.h"
#include "widgets/experiments/run_detail.h"
#include "widgets/inspect/inspect_page.h"
#include "widgets/models/inspect_state.h"
#include "widgets/models/qt_text.h"
#include "widgets/results/figure.h"
#include "widgets/results/result_model.h"

using namespace etude;
using test::firstRun;
using test::waitForRelease;

namespace {

constexpr int kClipsPerTag = 20;
constexpr int kTimeLimit = 60000; // ms, for what the window does

// Noise with a low or a high tone, so that there is something to learn.
void writeClips(const QString& folder) {
    std::uint64_t seed = 1;
    for (const auto& [tag, frequency] : {std::pair{"low", 220.0}, std::pair{"high", 2500.0}}) {
        QDir().mkpath(folder + QLatin1Char('/') + QLatin1String(tag));
        for (int i = 0; i < kClipsPerTag; ++i) {
            std::vector<float> clip = test::sine(frequency + 15.0 * i, 12000, 2.0, 0.3F);
            const std::vector<float> hiss = test::noise(clip.size(), seed++, 0.3F);
            for (std::size_t n = 0; n < clip.size(); ++n)
                clip[n] += hiss[n];
            test::writeAudio(toPath(QStringLiteral("%1/%2/%3.wav").arg(folder, QLatin1String(tag)).arg(i)), "wav", clip,
                             12000);
        }
    }
}

template <class Widget>
Widget* find(MainWindow& window, const char* name) {
    return window.findChild<Widget*>(QLatin1String(name));
}

void click(QWidget* widget) {
    QTest::mouseClick(widget, Qt::LeftButton);
}

void tick(MainWindow& window, const char* field, const char* value) {
    auto* box = find<ChoiceGroup>(window, field)->findChild<QCheckBox*>(QLatin1String(value));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(6, box->height() / 2));
}

} // namespace

/// Clicks through the real window, with the real etude-cli and etude-worker behind it.
class TestDesktop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void welcomesWithoutProject();
    void showsTheVersions();
    void saysWhyTheWorkerCannotBeAsked_data();
    void saysWhyTheWorkerCannotBeAsked();
    void closesAboutWhileTheWorkerIsAsked();
    void refusesAFolderThatIsNoProject();
    void showsWhatFailedAnywhere();
    void explainsTheDemosTags();
    void paperClaimsCanBeQueued();
    void importsAndShowsTheInput();
    void trainsAndChartsAStudy();
    void findsResultsAtTheNextStart();
    void aClipBehindATagIsSeenOnInspect();
    void asksBeforeClosing();

private:
    /// A window on the test's project; null if it does not open.
    [[nodiscard]] std::unique_ptr<Application> openWindow(bool create);
    [[nodiscard]] QString project() const { return m_folder.filePath(QStringLiteral("project")); }

    QTemporaryDir m_folder;
};

void TestDesktop::initTestCase() {
    for (const char* program : {"/etude-cli", "/etude-worker"})
        QVERIFY2(QFileInfo(QStringLiteral(ETUDE_BIN_DIR) + QLatin1String(program)).isExecutable(),
                 "build etude-cli and etude-worker first");
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("Etude"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_desktop"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("settings")));
    writeClips(m_folder.filePath(QStringLiteral("clips")));
}

std::unique_ptr<Application> TestDesktop::openWindow(bool create) {
    auto application = std::make_unique<Application>(*qApp, DesktopOptions{});
    application->window().resize(1280, 800);
    application->window().show();
    if (create)
        application->createProject(project());
    else
        application->openProject(project());
    return test::caughtUp(*application->session()) ? std::move(application) : nullptr;
}

void TestDesktop::welcomesWithoutProject() {
    Application application(*qApp, DesktopOptions{});
    application.start();
    QVERIFY(QTest::qWaitForWindowExposed(&application.window()));
    QVERIFY(application.session() == nullptr);
    QVERIFY(find<QPushButton>(application.window(), "makeDemo")->isVisible());
    QVERIFY(!find<TaskRail>(application.window(), "taskRail")->isEnabled());
}

void TestDesktop::showsTheVersions() {
    Application application(*qApp, DesktopOptions{});
    MainWindow& window = application.window();
    window.show();
    find<QAction>(window, "aboutEtude")->trigger();
    QPointer<AboutDialog> about = window.findChild<AboutDialog*>();
    QVERIFY(about && about->isVisible());
    auto* versions = about->findChild<QLabel*>(QStringLiteral("versions"));
    auto* copy = about->findChild<QPushButton*>(QStringLiteral("copyVersions"));
    QVERIFY2(versions->text().endsWith(QStringLiteral("\nasking the worker…")), qPrintable(versions->text()));
    QVERIFY(!copy->isEnabled());

    AWAIT_VERIFY(copy->isEnabled());
    const test::ProcessResult worker =
        test::runProcess(QStringLiteral(ETUDE_BIN_DIR "/etude-worker"), {QStringLiteral("--version")});
    const QStringList lines = QString::fromUtf8(worker.output).trimmed().split(QLatin1Char('\n'));
    QVERIFY2(lines.size() >= 2 && lines[1].startsWith(QStringLiteral("libtorch ")), worker.output.constData());
    // The window is of the same version and commit as its worker.
    const QString own = QString(lines[0]).replace(QStringLiteral("etude-worker"), QStringLiteral("etude"));
    const QString all = (QStringList{own, QStringLiteral("Qt ") + QLatin1String(qVersion())} + lines).join(u'\n');
    QCOMPARE(versions->text(), all);
    click(copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), all);
    QTest::keyClick(about, Qt::Key_Escape);
    AWAIT_VERIFY(about.isNull());
}

void TestDesktop::saysWhyTheWorkerCannotBeAsked_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no etude-cli") << QString() << QStringLiteral("etude-cli is not beside etude");
    QTest::newRow("does not start") << m_folder.filePath(QStringLiteral("missing")) << QStringLiteral("No such file");
    const QString alone = m_folder.filePath(QStringLiteral("etude-cli"));
    QVERIFY(QFile::exists(alone) || QFile::copy(QStringLiteral(ETUDE_BIN_DIR "/etude-cli"), alone));
    QTest::newRow("no etude-worker") << alone << QStringLiteral("etude-worker");
    QTest::newRow("fails silently") << QStringLiteral("/bin/false") << QStringLiteral("without an answer");
    QTest::newRow("says nothing") << QStringLiteral("/bin/true") << QStringLiteral("without an answer");
}

void TestDesktop::saysWhyTheWorkerCannotBeAsked() {
    QFETCH(QString, program);
    QFETCH(QString, reason);
    auto* about = new AboutDialog(program, nullptr);
    about->show();
    auto* versions = about->findChild<QLabel*>(QStringLiteral("versions"));
    auto* copy = about->findChild<QPushButton*>(QStringLiteral("copyVersions"));
    AWAIT_VERIFY(copy->isEnabled());
    const QString sentence = versions->text().section(QLatin1Char('\n'), 2);
    QVERIFY2(sentence.startsWith(QStringLiteral("The worker could not be asked")), qPrintable(sentence));
    QVERIFY2(sentence.contains(reason) && !sentence.contains(QLatin1Char('\n')), qPrintable(sentence));
    about->close();
}

void TestDesktop::closesAboutWhileTheWorkerIsAsked() {
    auto* about = new AboutDialog(QStringLiteral(ETUDE_BIN_DIR "/etude-cli"), nullptr);
    about->show();
    QPointer<QProcess> process = about->findChild<QProcess*>();
    QVERIFY(process && process->state() != QProcess::NotRunning);
    delete about;
    AWAIT_VERIFY(process.isNull());
}

void TestDesktop::refusesAFolderThatIsNoProject() {
    Application application(*qApp, DesktopOptions{});
    application.window().show();
    application.openProject(m_folder.filePath(QStringLiteral("clips")));
    auto* message = find<QWidget>(application.window(), "messageBar");
    AWAIT_VERIFY(message->isVisible());
    QVERIFY(find<QPushButton>(application.window(), "makeDemo")->isVisible());
}

void TestDesktop::showsWhatFailedAnywhere() {
    Application application(*qApp, DesktopOptions{});
    MainWindow& window = application.window();
    window.show();
    auto* message = find<QWidget>(window, "messageBar");
    const auto shows = [message](const QString& sentence) {
        return message->isVisible() && message->findChildren<QLabel*>().last()->text() == sentence;
    };
    QVERIFY(!message->isVisible());
    window.findChild<InspectState*>()->fail({ErrorKind::Io, say("Inspect failed.")});
    QVERIFY(shows(QStringLiteral("Inspect failed.")));
    Q_EMIT window.findChild<RunDetail*>()->failed({ErrorKind::Io, say("The run cannot be read.")});
    QVERIFY(shows(QStringLiteral("The run cannot be read.")));
    Q_EMIT find<QueueBar>(window, "queueBar")->failed(QStringLiteral("The queue cannot be read."));
    QVERIFY(shows(QStringLiteral("The queue cannot be read.")));
}

void TestDesktop::explainsTheDemosTags() {
    // What can be translated is what the engine says, word by word.
    const std::vector<DemoTag> tags = demoTags(CorpusSize::Small, kDemoSeed);
    QVERIFY(std::ranges::equal(tags, translatableTagMeanings(), {}, &DemoTag::meaning,
                               [](const char* text) { return std::string_view(text); }));

    Application application(*qApp, DesktopOptions{});
    MainWindow& window = application.window();
    window.show();
    find<QAction>(window, "demoHelp")->trigger();
    QPointer<HelpSheet> sheet = window.findChild<HelpSheet*>();
    QVERIFY(sheet && sheet->isVisible());
    QCOMPARE_LE(sheet->height(), window.height());
    const QString page = sheet->findChild<QLabel*>(QStringLiteral("helpBody"))->text();
    for (const DemoTag& tag : tags) {
        QVERIFY(page.contains(toQt(std::string(tag.name)).toHtmlEscaped()));
        QVERIFY(page.contains(toQt(std::string(tag.meaning)).toHtmlEscaped()));
    }
    auto* area = sheet->findChild<QScrollArea*>();
    QTest::keyClick(sheet->focusWidget(), Qt::Key_PageDown);
    QCOMPARE_GT(area->verticalScrollBar()->value(), 0);
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
    AWAIT_VERIFY(sheet.isNull());

    // The help of the first page leads there.
    HelpSheet help(pageHelp(Task::Inspect), &window);
    help.setAttribute(Qt::WA_DeleteOnClose, false);
    Q_EMIT help.findChild<QLabel*>(QStringLiteral("helpBody"))->linkActivated(QStringLiteral("demo"));
    const QList<HelpSheet*> sheets = window.findChildren<HelpSheet*>();
    QVERIFY(
        std::ranges::any_of(sheets, [](const HelpSheet* other) { return other->windowTitle() == demoHelp().title; }));
}

void TestDesktop::paperClaimsCanBeQueued() {
    const QString claims = m_folder.filePath(QStringLiteral("claims"));
    const auto succeeds = [](const QStringList& arguments) {
        const test::ProcessResult result =
            test::runProcess(QStringLiteral(ETUDE_BIN_DIR "/etude-cli"), arguments, kTimeLimit / 1000);
        if (result.exitCode != 0)
            qWarning("%s", result.errors.constData());
        return result.exitCode == 0;
    };
    QVERIFY(succeeds({QStringLiteral("project"), QStringLiteral("create"), claims}));
    QVERIFY(succeeds({QStringLiteral("dataset"), QStringLiteral("import"), QStringLiteral("-P"), claims,
                      QStringLiteral("--folder"), m_folder.filePath(QStringLiteral("clips")), QStringLiteral("--name"),
                      QStringLiteral("Demo")}));
    for (const PaperClaim& claim : paperClaims()) {
        QStringList create{QStringLiteral("study"),     QStringLiteral("create"), QStringLiteral("-P"), claims,
                           QStringLiteral("--dataset"), QStringLiteral("Demo")};
        QVERIFY2(succeeds(create + QString::fromUtf8(claim.study).split(QLatin1Char(' '))), claim.study);
    }
}

void TestDesktop::importsAndShowsTheInput() {
    const auto application = openWindow(true);
    QVERIFY(application);
    MainWindow& window = application->window();
    auto* page = window.findChild<InspectPage*>();
    QVERIFY(page->isVisible());
    QVERIFY(test::drop(*page, {QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("clips")))}));
    auto* tracks = find<QTableView>(window, "tracks");
    AWAIT_COMPARE(tracks->model()->rowCount(), 2 * kClipsPerTag);
    // The form took the clips' own length, and the picture is of that input.
    AWAIT_COMPARE(window.findChild<InspectState*>()->input().audio.clipSeconds, 2.0);
    auto* picture = page->findChild<SpectrogramView*>();
    AWAIT_VERIFY(picture->isVisible());
    // For more layouts there is a dialog.
    find<QAction>(window, "importDataset")->trigger();
    auto* dialog = find<QDialog>(window, "importDialog");
    QVERIFY(dialog->isVisible());
    dialog->reject();
}

void TestDesktop::trainsAndChartsAStudy() {
    const auto application = openWindow(false);
    QVERIFY(application);
    MainWindow& window = application->window();
    ProjectSession& session = *application->session();
    auto* inspect = window.findChild<InspectState*>();
    AWAIT_COMPARE(inspect->input().audio.clipSeconds, 2.0);

    click(find<QWidget>(window, "task-experiments"));
    QCOMPARE(window.task(), Task::Experiments);
    tick(window, "input.preprocess.compression", "linear");
    test::type(*find<QSpinBox>(window, "studySeeds"), "1");
    test::type(*find<QSpinBox>(window, "studyEpochs"), "2");
    auto* queue = find<QPushButton>(window, "queueStudy");
    AWAIT_VERIFY(queue->isEnabled());
    QVERIFY2(queue->text().contains(QLatin1Char('2')), qPrintable(queue->text()));
    click(queue);
    const QAbstractItemModel* queued = find<QTreeView>(window, "queueTable")->model();
    AWAIT_COMPARE(queued->rowCount(), 1);
    QCOMPARE(queued->rowCount(queued->index(0, 0)), 2);

    const auto ended = [&] {
        return std::ranges::all_of(session.runs(), [](const RunRow& run) {
            return run.state == RunState::Finished || run.state == RunState::Failed;
        });
    };
    AWAIT_VERIFY(ended());
    for (const RunRow& run : session.runs())
        QVERIFY2(run.state == RunState::Finished, run.message.c_str());
    click(find<QWidget>(window, "task-results"));
    const std::vector<ResultGroup> results = resultGroups(session.results());
    QCOMPARE(results.size(), std::size_t{2});
    AWAIT_COMPARE(find<QTableView>(window, "resultTable")->model()->rowCount(), 2);

    // The chart's bars are the means out of the database.
    auto* panel = find<ChartPanel>(window, "resultChart");
    const auto bars = [panel] {
        return std::ranges::count(panel->spec().series, ChartSeries::Kind::Bar, &ChartSeries::kind);
    };
    AWAIT_COMPARE(bars(), 2);
    for (const ChartSeries& series : ChartSpec(panel->spec()).series) {
        if (series.kind != ChartSeries::Kind::Bar)
            continue;
        const auto result = std::ranges::find(results, series.key.toStdString(), &ResultGroup::key);
        QVERIFY(result != results.end());
        QCOMPARE(series.points.first().y(), result->rocAuc().front());
        QCOMPARE_GE(result->rocAuc().front(), 0.0);
        QCOMPARE_LE(result->rocAuc().front(), 1.0);
        QVERIFY(series.withheld); // one run is too few for an interval
    }

    // A click on a row of the table selects its bar, and the other way round.
    auto* table = find<QTableView>(window, "resultTable");
    QCOMPARE(table->model()->rowCount(), 2);
    Q_EMIT panel->keyActivated(toQt(results[1].key));
    const auto* rows = qobject_cast<ResultModel*>(table->model());
    QCOMPARE(firstRun(*rows, table->currentIndex().row()).configuration, results[1].key);
    AWAIT_COMPARE(find<QTableWidget>(window, "selectionRuns")->rowCount(), 1);
    QVERIFY(find<QLabel>(window, "selectionWords")->text().contains(QLatin1String("decibel")) ||
            find<QLabel>(window, "selectionWords")->text().contains(QLatin1String("linear")));
    const auto input = [&] { return window.findChild<ChartPanel*>(QStringLiteral("selectionHistogram")); };
    AWAIT_VERIFY(input() != nullptr); // of the features that the runs stored
    AWAIT_VERIFY(input()->isVisibleTo(&window) && !input()->spec().series.isEmpty());

    // Each figure says something: what it shows, or what is missing.
    auto* figures = find<QListWidget>(window, "figureList");
    for (int row = figures->count() - 1; row >= 0; --row) {
        figures->setCurrentRow(row);
        const QString title = figureSpec(static_cast<FigureKind>(row), {}).title.section(u':', 0, 0);
        AWAIT_VERIFY(panel->spec().title.startsWith(title));
        QVERIFY(!panel->spec().series.isEmpty() || !panel->spec().emptyText.isEmpty());
    }
}

void TestDesktop::findsResultsAtTheNextStart() {
    const auto application = openWindow(false);
    QVERIFY(application);
    click(find<QWidget>(application->window(), "task-results"));
    const QAbstractItemModel* table = find<QTableView>(application->window(), "resultTable")->model();
    AWAIT_COMPARE(table->rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        QVERIFY(!table->index(row, numberOf(RunColumn::RocAuc)).data().toString().isEmpty());
    QCOMPARE(recentProjects().value(0), project());
}

void TestDesktop::aClipBehindATagIsSeenOnInspect() {
    const auto application = openWindow(false);
    QVERIFY(application);
    MainWindow& window = application->window();
    click(find<QWidget>(window, "task-results"));
    auto* tabs = find<QTabWidget>(window, "resultTabs");
    AWAIT_VERIFY(tabs->isVisible());
    tabs->setCurrentWidget(find<QWidget>(window, "tags"));
    AWAIT_VERIFY(find<QTableView>(window, "tagTable")->model()->rowCount() > 0);
    find<QTabWidget>(window, "tagDetails")->setCurrentWidget(find<QWidget>(window, "tagClips"));
    auto* clips = find<QTableView>(window, "tagClipTable");
    AWAIT_VERIFY(clips->model()->rowCount() > 1);
    clips->selectRow(1);
    const auto* picture = find<SpectrogramView>(window, "clipInputB");
    AWAIT_VERIFY(find<QPushButton>(window, "clipPlay")->isEnabled() && picture->isVisible());
    click(find<QPushButton>(window, "clipInspect"));
    QCOMPARE(window.task(), Task::Inspect);
    const QString clip = clips->model()->index(1, 0).data().toString();
    const auto* tracks = find<QTableView>(window, "tracks");
    AWAIT_VERIFY(tracks->currentIndex().data(Qt::ToolTipRole).toString().contains(clip));
}

void TestDesktop::asksBeforeClosing() {
    auto application = openWindow(false);
    QVERIFY(application);
    MainWindow* window = &application->window();
    auto* inspect = window->findChild<InspectState*>();
    AWAIT_COMPARE(inspect->input().audio.clipSeconds, 2.0);
    click(find<QWidget>(*window, "task-experiments"));
    test::type(*find<QSpinBox>(*window, "studySeeds"), "1");
    test::type(*find<QSpinBox>(*window, "studyEpochs"), "5000");
    test::type(*find<QSpinBox>(*window, "studyPatience"), "0");
    click(find<QPushButton>(*window, "queueStudy"));
    const auto isRunning = [&application] {
        return std::ranges::any_of(application->session()->runs(),
                                   [](const RunRow& run) { return run.state == RunState::Running; });
    };
    AWAIT_VERIFY(isRunning());

    window->close();
    QVERIFY(window->isVisible());
    click(window->findChild<CloseQuestion*>()->findChild<QPushButton*>(QStringLiteral("keepOpen")));
    AWAIT_VERIFY(window->findChild<CloseQuestion*>() == nullptr);
    QVERIFY(window->isVisible());

    window->close();
    click(window->findChild<CloseQuestion*>()->findChild<QPushButton*>(QStringLiteral("leaveRunning")));
    QVERIFY(!window->isVisible());
    const ProjectLayout layout = application->session()->layout();
    application.reset();
    QVERIFY(schedulerIsRunning(layout));

    application = openWindow(false);
    QVERIFY(application);
    window = &application->window();
    AWAIT_VERIFY(isRunning());
    window->close();
    click(window->findChild<CloseQuestion*>()->findChild<QPushButton*>(QStringLiteral("stopRuns")));
    QVERIFY(!window->isVisible());
    application.reset();
    QVERIFY(waitForRelease(layout.schedulerLock()));

    application = openWindow(false);
    QVERIFY(application);
    const auto stopped = std::ranges::count_if(application->session()->runs(),
                                               [](const RunRow& run) { return run.state == RunState::Stopped; });
    QCOMPARE(stopped, 1);
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
