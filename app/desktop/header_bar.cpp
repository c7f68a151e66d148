// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/header_bar.h"

#include <array>

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "widgets/style/plain_tool_tip.h"

namespace etude {

namespace {

QToolButton* iconButton(const QString& icon, const QString& toolTip) {
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setIconSize({2 * kGrid, 2 * kGrid});
    button->setAutoRaise(true);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

// A menu takes the ampersand for a mnemonic; a folder's name has it as a letter.
QString menuText(QString name) {
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent)
    , m_project(new QToolButton)
    , m_recent(new QMenu(tr("Recent"), this))
    , m_import(new QAction(themedIcon(QStringLiteral("import")), tr("Import data set…"), this))
    , m_appearances(new QActionGroup(this)) {
    auto* menu = new QMenu(this);
    QAction* create =
        menu->addAction(themedIcon(QStringLiteral("plus")), tr("New project…"), this, &HeaderBar::newProjectRequested);
    create->setShortcut(QKeySequence::New);
    QAction* open = menu->addAction(tr("Open…"), this, &HeaderBar::openProjectRequested);
    open->setShortcut(QKeySequence::Open);
    menu->addMenu(m_recent);
    menu->addSeparator();
    menu->addAction(m_import);
    m_import->setObjectName(QStringLiteral("importDataset"));
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(m_import, &QAction::triggered, this, &HeaderBar::importRequested);
    m_project->setObjectName(QStringLiteral("projectButton"));
    m_project->setMenu(menu);
    m_project->setPopupMode(QToolButton::InstantPopup);
    m_project->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_project->setAutoRaise(true);
    addActions({create, open, m_import});

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGrid / 2, kGrid / 2, kGrid, kGrid / 2);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(m_project);
    layout->addStretch();
    layout->addWidget(appearanceButton());
    layout->addWidget(helpButton());
    setProject({}, {});
}

QToolButton* HeaderBar::appearanceButton() {
    QToolButton* button = iconButton(QStringLiteral("moon"), tr("Light or dark"));
    auto* menu = new QMenu(this);
    const std::array entries{std::pair{Appearance::System, tr("Like the desktop")},
                             std::pair{Appearance::Light, tr("Light")}, std::pair{Appearance::Dark, tr("Dark")}};
    for (const auto& [appearance, text] : entries) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        m_appearances->addAction(action);
    }
    connect(m_appearances, &QActionGroup::triggered, this, [this](const QAction* action) {
        Q_EMIT appearanceRequested(static_cast<Appearance>(action->data().toInt()));
    });
    button->setMenu(menu);
    return button;
}

QToolButton* HeaderBar::helpButton() {
    QToolButton* button = iconButton(QStringLiteral("help"), tr("Help"));
    auto* menu = new QMenu(this);
    QAction* help = menu->addAction(tr("About this page"), this, &HeaderBar::helpRequested);
    help->setShortcut(QKeySequence::HelpContents);
    QAction* shortcuts = menu->addAction(tr("Keyboard shortcuts"), this, &HeaderBar::shortcutsRequested);
    shortcuts->setShortcut(QKeySequence(Qt::Key_Question));
    menu->addAction(tr("What the demo's tags mean"), this, &HeaderBar::demoHelpRequested)
        ->setObjectName(QStringLiteral("demoHelp"));
    menu->addSeparator();
    menu->addAction(tr("About Etude"), this, &HeaderBar::aboutRequested)->setObjectName(QStringLiteral("aboutEtude"));
    addActions({help, shortcuts});
    button->setMenu(menu);
    return button;
}

void HeaderBar::setProject(const QString& name, const QString& folder) {
    // The arrow belongs to the text: the look's "project name ▾".
    m_project->setText((name.isEmpty() ? tr("No project") : menuText(name)) + QStringLiteral("  ▾"));
    m_project->setToolTip(folder.isEmpty() ? tr("Make or open a project") : plainToolTip(folder));
    m_import->setEnabled(!folder.isEmpty());
}

void HeaderBar::setRecentProjects(const QStringList& folders) {
    m_recent->clear();
    for (const QString& folder : folders)
        m_recent->addAction(menuText(folder), this, [this, folder] { Q_EMIT recentProjectRequested(folder); });
    m_recent->setEnabled(!folders.isEmpty());
}

void HeaderBar::setAppearance(Appearance appearance) {
    for (QAction* action : m_appearances->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
}

} // namespace etude
