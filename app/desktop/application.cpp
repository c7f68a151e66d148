// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPixmap>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include "app/desktop/welcome_page.h"
#include "engine/demo/demo_corpus.h"
#include "widgets/models/background.h"
#include "widgets/models/gui_progress.h"
#include "widgets/models/qt_text.h"
#include "widgets/models/told.h"

namespace etude {

namespace {

constexpr qsizetype kMostRecent = 8;
constexpr int kScreenshotQuiet = 1500; // ms without work before the picture is taken

QString recentKey() {
    return QStringLiteral("projects/recent");
}

bool isProject(const QString& folder) {
    return QFileInfo::exists(toQt(ProjectLayout{toPath(folder)}.database()));
}

} // namespace

QStringList recentProjects() {
    QStringList folders = QSettings().value(recentKey()).toStringList();
    folders.removeIf([](const QString& folder) { return !isProject(folder); });
    return folders;
}

Application::Application(QApplication& program, const DesktopOptions& options)
    : m_program(program)
    , m_options(options) {
    const auto saved = static_cast<Appearance>(QSettings().value(QStringLiteral("appearance")).toInt());
    const Appearance appearance = m_options.appearance.value_or(saved);
    applyTheme(m_program, appearance);
    m_window = std::make_unique<MainWindow>();
    m_window->setAppearance(appearance);
    m_window->setRecentProjects(recentProjects());
    if (m_options.page)
        m_window->setTask(*m_options.page);
    m_window->setResults(m_options.study, m_options.figure);
    connect(m_window.get(), &MainWindow::openRequested, this, &Application::openProject);
    connect(m_window.get(), &MainWindow::createRequested, this, &Application::createProject);
    connect(m_window.get(), &MainWindow::demoRequested, this, &Application::makeDemo);
    connect(m_window->welcomePage(), &WelcomePage::cancelRequested, this, [this] {
        m_demoJob.cancel();
        m_window->welcomePage()->showChoices();
    });
    connect(m_window.get(), &MainWindow::appearanceRequested, this, &Application::setAppearance);
}

Application::~Application() {
    m_window->setSession(nullptr);
}

void Application::start() {
    if (!m_options.size.isEmpty())
        m_window->resize(m_options.size);
    m_window->show();
    const QString last = m_options.project.isEmpty() ? recentProjects().value(0) : m_options.project;
    if (!last.isEmpty())
        QTimer::singleShot(0, this, [this, last] { openProject(last); });
    if (!m_options.screenshot.isEmpty())
        saveScreenshotWhenReady();
}

void Application::openProject(const QString& folder) {
    openSession(folder, false);
}

void Application::createProject(const QString& folder) {
    openSession(folder, true);
}

void Application::openSession(const QString& folder, bool create) {
    m_window->setSession(nullptr);
    // Whoever asks for a picture has not asked for trainings.
    const QueuedRuns queued = m_options.screenshot.isEmpty() ? QueuedRuns::Train : QueuedRuns::Leave;
    m_session = std::make_unique<ProjectSession>(ProjectLayout{toPath(QDir(folder).absolutePath())}, create, queued);
    // Before the pages ask for anything: where there is no project, back to the welcome page, with the reason.
    m_session->ask(
        this, [](ProjectDatabase&) { return Result<void>(); },
        [this](const Result<void>& opened) {
            if (opened)
                return remember(toQt(m_session->layout().root));
            m_window->setSession(nullptr);
            m_window->showFailure(told(opened.error()));
        });
    m_window->setSession(m_session.get());
}

void Application::remember(const QString& folder) {
    QStringList folders = recentProjects();
    folders.removeAll(folder);
    folders.prepend(folder);
    QSettings().setValue(recentKey(), QStringList(folders.mid(0, kMostRecent)));
    m_window->setRecentProjects(folders);
}

void Application::makeDemo() {
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Etude demo");
    if (isProject(folder))
        return openProject(folder);
    m_window->welcomePage()->showWorking(tr("Making the demo corpus"), 0, 0);
    m_demoJob.start(
        [corpus = toPath(folder) / "audio", page = QPointer(m_window->welcomePage())](const std::stop_token& stop) {
            const auto onProgress = guiProgress(page, stop, [page](const Progress& progress) {
                page->showWorking(told(progress.what), progress.done, progress.total);
            });
            return writeDemoCorpus(corpus, CorpusSize::Small, kDemoSeed, onProgress, stop);
        },
        [this, folder](const Result<void>& written) {
            m_window->welcomePage()->showChoices();
            if (written)
                importDemo(folder);
            else
                m_window->showFailure(told(written.error()));
        });
}

void Application::importDemo(const QString& folder) {
    createProject(folder);
    m_window->importDataset(folder + QStringLiteral("/audio/manifest.csv"));
}

void Application::setAppearance(Appearance appearance) {
    QSettings().setValue(QStringLiteral("appearance"), static_cast<int>(appearance));
    applyTheme(m_program, appearance);
    m_window->setAppearance(appearance);
}

void Application::saveScreenshotWhenReady() {
    auto* quiet = new QTimer(this);
    quiet->setInterval(kScreenshotQuiet);
    connect(quiet, &QTimer::timeout, this, [this] {
        if (backgroundThreads().activeThreadCount() > 0)
            return;
        if (!m_window->grab().save(m_options.screenshot)) {
            qCritical("%s could not be written.", qUtf8Printable(m_options.screenshot));
            return m_program.exit(1);
        }
        m_program.quit();
    });
    quiet->start();
}

} // namespace etude
