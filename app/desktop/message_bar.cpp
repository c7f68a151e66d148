// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kWarningSide = 16;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel) {
    setObjectName(QStringLiteral("messageBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Midlight);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* icon = new QLabel;
    icon->setPixmap(
        themedIcon(QStringLiteral("warning")).pixmap(QSize(kWarningSide, kWarningSide), devicePixelRatioF()));
    auto* dismiss = new QPushButton(tr("Dismiss"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kGrid / 2, kPageMargin, kGrid / 2);
    layout->setSpacing(kGrid);
    layout->addWidget(icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(dismiss);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showFailure(const QString& sentence) {
    m_text->setText(sentence);
    show();
}

} // namespace etude
