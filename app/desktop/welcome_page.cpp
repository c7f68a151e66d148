// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/welcome_page.h"

#include <QDir>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/style/state_pane.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kColumnWidth = 440;
constexpr int kLogoSide = 48;
constexpr qsizetype kMostRecent = 5;

QLabel* paragraph(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_pane(new StatePane(choices())) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    layout->addWidget(m_pane);
    connect(m_pane, &StatePane::cancelRequested, this, &WelcomePage::cancelRequested);
    showChoices();
}

QWidget* WelcomePage::choices() {
    auto* column = new QWidget;
    column->setFixedWidth(kColumnWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(2 * kGrid);
    auto* icon = new QLabel;
    icon->setPixmap(
        QIcon(QStringLiteral(":/etude/icons/etude.svg")).pixmap(QSize(kLogoSide, kLogoSide), devicePixelRatioF()));
    auto* heading = new QLabel(tr("What does audio preprocessing do to a music tagger?"));
    heading->setFont(headingFont());
    heading->setWordWrap(true);
    layout->addStretch();
    layout->addWidget(icon);
    layout->addWidget(heading);
    layout->addWidget(
        paragraph(tr("A project is a folder with your data sets, studies and runs. The demo project is made "
                     "on this computer: about a minute, no download.")));
    const auto addButton = [&](const char* name, const QString& text, auto signal) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    addButton("makeDemo", tr("Make the demo project"), &WelcomePage::demoRequested)->setProperty("primary", true);
    addButton("newProject", tr("New project…"), &WelcomePage::newProjectRequested);
    addButton("openProject", tr("Open project…"), &WelcomePage::openProjectRequested);
    m_recent->setSpacing(kGrid / 2);
    layout->addLayout(m_recent);
    layout->addStretch();

    auto* page = new QWidget;
    auto* centring = new QHBoxLayout(page);
    centring->addWidget(column, 0, Qt::AlignHCenter);
    return page;
}

void WelcomePage::setRecentProjects(const QStringList& folders) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (folders.isEmpty())
        return;
    auto* heading = new QLabel(tr("Recent"));
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_recent->addWidget(heading);
    for (const QString& folder : folders.mid(0, kMostRecent)) {
        auto* button =
            new QPushButton(QDir::toNativeSeparators(folder).replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setFlat(true);
        button->setProperty("link", true);
        m_recent->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, folder] { Q_EMIT recentProjectRequested(folder); });
    }
}

void WelcomePage::showWorking(const QString& what, qint64 done, qint64 total) {
    m_pane->showWorking(what, done, total, true);
}

void WelcomePage::showChoices() {
    m_pane->showContent();
}

} // namespace etude
