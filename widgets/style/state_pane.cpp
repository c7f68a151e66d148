// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/state_pane.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kIconSize = 40;         // px
constexpr int kTextWidth = 420;       // px, about 60 characters
constexpr int kProgressWidth = 280;   // px
constexpr int kProgressSteps = 10000; // finer than any bar is wide

QLabel* makeLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setMaximumWidth(kTextWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// No alignment: with one, a layout does not ask for the height of wrapped text.
QHBoxLayout* centred(QLabel* label) {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(label, kTextWidth); // the label's maximum leaves the rest to both sides
    row->addStretch(1);
    return row;
}

} // namespace

/// One page holds the three messages; content is the other.
struct StatePane::Parts {
    QStackedLayout* stack = nullptr;
    QWidget* message = nullptr;
    QLabel* icon = nullptr;
    QLabel* sentence = nullptr;
    QLabel* details = nullptr;
    QToolButton* detailsToggle = nullptr;
    QProgressBar* progress = nullptr;
    QPushButton* action = nullptr;
    QPushButton* cancel = nullptr;
    QString iconName;

    void build(StatePane* pane, QWidget* content);
    void drawIcon();
    void showMessage(const QString& text, const QString& iconNamed, const QString& buttonText);
    /// Each widget is shown or hidden once, so that the cancel button keeps the focus while progress comes in.
    void showWork(bool working, bool cancellable);
};

void StatePane::Parts::build(StatePane* pane, QWidget* content) {
    stack = new QStackedLayout(pane);
    stack->addWidget(content);
    message = new QWidget(pane);
    stack->addWidget(message);

    icon = new QLabel(message);
    icon->setTextFormat(Qt::PlainText);
    icon->setAlignment(Qt::AlignCenter);
    sentence = makeLabel(message);
    progress = new QProgressBar(message);
    progress->setFixedWidth(kProgressWidth);
    progress->setTextVisible(false);
    action = new QPushButton(message);
    cancel = new QPushButton(StatePane::tr("Cancel"), message);
    cancel->setToolTip(StatePane::tr("Stop this; what is finished is kept"));
    detailsToggle = new QToolButton(message);
    detailsToggle->setText(StatePane::tr("Details"));
    detailsToggle->setCheckable(true);
    detailsToggle->setAutoRaise(true);
    detailsToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    detailsToggle->setArrowType(Qt::RightArrow);
    details = makeLabel(message);
    details->setFont(noteFont());

    auto* column = new QVBoxLayout(message);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kPageMargin);
    column->addStretch();
    column->addWidget(icon);
    column->addLayout(centred(sentence));
    column->addWidget(progress, 0, Qt::AlignHCenter);
    column->addWidget(action, 0, Qt::AlignHCenter);
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addWidget(detailsToggle, 0, Qt::AlignHCenter);
    column->addLayout(centred(details));
    column->addStretch();
    for (QLabel* label : {sentence, details})
        label->setMinimumWidth(kProgressWidth);
    details->hide();
}

void StatePane::Parts::drawIcon() {
    icon->setVisible(!iconName.isEmpty());
    if (!iconName.isEmpty())
        icon->setPixmap(
            themedIcon(iconName).pixmap(QSize(kIconSize, kIconSize), message->devicePixelRatioF(), QIcon::Disabled));
}

void StatePane::Parts::showMessage(const QString& text, const QString& iconNamed, const QString& buttonText) {
    sentence->setText(text);
    iconName = iconNamed;
    drawIcon();
    action->setText(buttonText);
    action->setVisible(!buttonText.isEmpty());
    detailsToggle->setChecked(false);
    stack->setCurrentWidget(message);
}

void StatePane::Parts::showWork(bool working, bool cancellable) {
    progress->setVisible(working);
    cancel->setVisible(working && cancellable);
}

StatePane::StatePane(QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->build(this, content);
    connect(m_parts->action, &QPushButton::clicked, this, &StatePane::actionRequested);
    connect(m_parts->cancel, &QPushButton::clicked, this, &StatePane::cancelRequested);
    connect(m_parts->detailsToggle, &QToolButton::toggled, this, [this](bool open) {
        m_parts->detailsToggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_parts->details->setVisible(open);
    });
}

StatePane::~StatePane() = default;

void StatePane::showContent() {
    m_parts->stack->setCurrentIndex(0);
}

void StatePane::showEmpty(const QString& sentence, const QString& buttonText) {
    m_parts->showMessage(sentence, QStringLiteral("note"), buttonText);
    m_parts->showWork(false, false);
    m_parts->detailsToggle->hide();
}

void StatePane::showWorking(const QString& what, qint64 done, qint64 total, bool cancellable) {
    m_parts->showMessage(what, {}, {});
    m_parts->detailsToggle->hide();
    QProgressBar* bar = m_parts->progress;
    if (total > 0) {
        const double fraction = std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0);
        bar->setRange(0, kProgressSteps);
        bar->setValue(static_cast<int>(fraction * kProgressSteps));
    } else {
        bar->setRange(0, 0);
    }
    m_parts->showWork(true, cancellable);
}

void StatePane::showFailure(const QString& sentence, const QString& buttonText, const QString& details) {
    m_parts->showMessage(sentence, QStringLiteral("warning"), buttonText);
    m_parts->showWork(false, false);
    m_parts->details->setText(details);
    m_parts->detailsToggle->setVisible(!details.isEmpty());
}

void StatePane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        m_parts->drawIcon();
    QWidget::changeEvent(event);
}

} // namespace etude
