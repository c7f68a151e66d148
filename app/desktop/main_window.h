// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QMainWindow>
#include <QPointer>
#include <QStringList>

#include "app/desktop/task.h"
#include "widgets/models/project_session.h"
#include "widgets/results/figure.h"
#include "widgets/style/theme.h"

class QStackedWidget;

namespace etude {

class ExperimentsPage;
class HeaderBar;
class InspectPage;
class InspectState;
class MessageBar;
class QueueBar;
class ResultsPage;
class TaskRail;
class WelcomePage;

/// The frame: rail, header, one page a task, the queue at a glance. Asks before it closes while runs go on. Requests
/// that concern more than the open project are signals for the Application.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows a project, or the welcome page for null. The session must be replaced before it goes.
    void setSession(ProjectSession* session);
    /// Imports a folder per tag, or a CSV manifest, told by the path. Nothing without a project.
    void importDataset(const QString& folderOrManifest);
    void setTask(Task task);
    /// What Results begins with (ResultsPage::showFirst).
    void setResults(const QString& study, const std::optional<FigureKind>& figure);
    [[nodiscard]] Task task() const { return m_task; }
    void setRecentProjects(const QStringList& folders);
    void setAppearance(Appearance appearance);
    /// What failed, across the page.
    void showFailure(const QString& sentence);
    [[nodiscard]] WelcomePage* welcomePage() const { return m_welcome; }

Q_SIGNALS:
    void demoRequested();
    void createRequested(const QString& folder);
    void openRequested(const QString& folder);
    void appearanceRequested(etude::Appearance appearance);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void layOut();
    void connectPages();
    void connectHeader();
    void showPage();
    void chooseNewProject();
    void chooseProject();
    void chooseImport(const QString& path);
    void showHelp();
    void askBeforeClosing(const std::vector<std::string>& liveRuns);
    void stopRuns(const std::vector<std::string>& runs);

    InspectState* m_state;
    QPointer<ProjectSession> m_session;
    Task m_task = Task::Inspect;
    bool m_closeAnswered = false;
    TaskRail* m_rail;
    HeaderBar* m_header;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    InspectPage* m_inspect;
    ExperimentsPage* m_experiments;
    ResultsPage* m_results;
    QueueBar* m_queue;
};

} // namespace etude
