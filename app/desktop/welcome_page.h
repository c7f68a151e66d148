// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace etude {

class StatePane;

/// What the window shows while no project is open.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setRecentProjects(const QStringList& folders);
    /// Shows the making of the demo project; showChoices() ends it.
    void showWorking(const QString& what, qint64 done, qint64 total);
    void showChoices();

Q_SIGNALS:
    void demoRequested();
    void newProjectRequested();
    void openProjectRequested();
    void recentProjectRequested(const QString& folder);
    void cancelRequested();

private:
    [[nodiscard]] QWidget* choices();

    QVBoxLayout* m_recent;
    StatePane* m_pane;
};

} // namespace etude
