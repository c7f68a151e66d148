// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QSize>
#include <QString>
#include <QStringList>

#include "app/desktop/chart_files.h"
#include "app/desktop/main_window.h"
#include "app/desktop/task.h"
#include "widgets/models/latest_job.h"
#include "widgets/models/project_session.h"
#include "widgets/results/figure.h"
#include "widgets/style/theme.h"

class QApplication;

namespace etude {

/// What the command line asked for.
struct DesktopOptions {
    QString project; ///< folder; empty for the last one
    std::optional<Task> page;
    std::optional<Appearance> appearance;  ///< for this session alone
    QSize size;                            ///< of the window; empty for the last one
    QString screenshot;                    ///< write the window there once its data is shown, and quit
    QString charts;                        ///< folder to write figures into, without a window
    QString study;                         ///< whose results are shown or written: its name or id; empty: all
    std::optional<FigureKind> figure;      ///< that is shown or written; none: the last one, or all that have data
    std::optional<ComparedChart> compared; ///< likewise, that is written
};

/// The composition root: owns the window and the session of the open project, and remembers projects and appearance.
class Application : public QObject {
    Q_OBJECT
public:
    Application(QApplication& program, const DesktopOptions& options);
    ~Application() override;

    /// Shows the window, then opens the project: nothing heavy stands before the first picture.
    void start();
    void openProject(const QString& folder);
    void createProject(const QString& folder);
    [[nodiscard]] MainWindow& window() { return *m_window; }
    /// Null while no project is open.
    [[nodiscard]] ProjectSession* session() { return m_session.get(); }

private:
    void openSession(const QString& folder, bool create);
    void remember(const QString& folder);
    void makeDemo();
    void importDemo(const QString& folder);
    void setAppearance(Appearance appearance);
    void saveScreenshotWhenReady();

    QApplication& m_program;
    DesktopOptions m_options;
    std::unique_ptr<MainWindow> m_window; ///< made after the theme, whose fonts its parts take
    std::unique_ptr<ProjectSession> m_session;
    LatestJob m_demoJob{this};
};

/// Folders of recent projects that still exist, the latest first.
[[nodiscard]] QStringList recentProjects();

} // namespace etude
