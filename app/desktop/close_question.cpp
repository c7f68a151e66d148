// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/close_question.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/style/theme.h"

namespace etude {

CloseQuestion::CloseQuestion(int runs, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("closeQuestion"));
    setWindowTitle(tr("Runs go on"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* heading = new QLabel(tr("%n run(s) have not ended", nullptr, runs));
    heading->setFont(headingFont());
    auto* text =
        new QLabel(tr("Left running, they go on without the window, also after you log out, and are here at the "
                      "next start. Stopped runs keep what they learned and can be resumed."));
    text->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    const auto addButton = [&](const char* name, const QString& words) {
        auto* button = new QPushButton(words);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, &QDialog::accept);
        return button;
    };
    QPushButton* keep = addButton("keepOpen", tr("Keep window open"));
    buttons->addStretch();
    QPushButton* stop = addButton("stopRuns", tr("Stop runs"));
    QPushButton* leave = addButton("leaveRunning", tr("Leave running"));
    keep->setToolTip(tr("Closes this question only (Escape)."));
    leave->setProperty("primary", true);
    leave->setDefault(true);
    connect(stop, &QPushButton::clicked, this, &CloseQuestion::stopRuns);
    connect(leave, &QPushButton::clicked, this, &CloseQuestion::leaveRunning);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kPageMargin, 2 * kPageMargin, 2 * kPageMargin, 2 * kPageMargin);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addLayout(buttons);
}

} // namespace etude
