// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "widgets/style/theme.h"

class QAction;
class QActionGroup;
class QMenu;
class QToolButton;

namespace etude {

/// The project's name and menu, appearance, help.
class HeaderBar : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget* parent = nullptr);

    /// The name shown; empty if no project is open.
    void setProject(const QString& name, const QString& folder);
    void setRecentProjects(const QStringList& folders);
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    void newProjectRequested();
    void openProjectRequested();
    void importRequested(); ///< while a project is open
    void recentProjectRequested(const QString& folder);
    void appearanceRequested(etude::Appearance appearance);
    void helpRequested();
    void shortcutsRequested();
    void demoHelpRequested();
    void aboutRequested();

private:
    [[nodiscard]] QToolButton* appearanceButton();
    [[nodiscard]] QToolButton* helpButton();

    QToolButton* m_project;
    QMenu* m_recent;
    QAction* m_import;
    QActionGroup* m_appearances;
};

} // namespace etude
