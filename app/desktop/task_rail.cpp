// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/task_rail.h"

#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr int kTaskSide = 20;
constexpr int kMinimumWidth = 72;
constexpr int kTaskHeight = 60;
constexpr int kMarkWidth = 3;

} // namespace

RailButton::RailButton(QWidget* parent)
    : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setFont(noteFont());
    setIconSize({kTaskSide, kTaskSide});
    setAttribute(Qt::WA_Hover);
}

QSize RailButton::sizeHint() const {
    return {std::max(kMinimumWidth, fontMetrics().horizontalAdvance(text()) + 2 * kGrid), kTaskHeight};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool current = isChecked() && isEnabled();
    const bool lit = current || (underMouse() && isEnabled());
    const QColor ink = current ? palette().color(QPalette::WindowText) : quietTextColor(palette());
    if (lit)
        painter.fillRect(rect(), palette().color(QPalette::Midlight));
    if (current)
        painter.fillRect(QRect(0, 0, kMarkWidth, height()), accentColor(palette()));
    const QRect iconRect(QPoint((width() - kTaskSide) / 2, kGrid + 2), iconSize());
    icon().paint(&painter, iconRect, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(0, kTaskSide + kGrid, 0, -kGrid / 2), Qt::AlignCenter, text());
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(kMarkWidth, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

TaskRail::TaskRail(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("taskRail"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const std::array words{tr("Inspect"), tr("Experiments"), tr("Results")};
    const std::array notes{tr("See and hear what the network is given"), tr("Make studies and watch their runs"),
                           tr("Read off whether a choice mattered")};
    m_buttons.setExclusive(true);
    for (const auto& [task, name] : kTaskNames) {
        const int id = static_cast<int>(task);
        const auto place = static_cast<std::size_t>(id);
        auto* button = new RailButton;
        button->setObjectName(QStringLiteral("task-%1").arg(QLatin1String(name.data(), name.size())));
        button->setText(words.at(place));
        button->setIcon(themedIcon(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))));
        button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + id)));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(notes.at(place), button->shortcut().toString()));
        m_buttons.addButton(button, id);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(&m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT taskRequested(static_cast<Task>(id)); });
}

void TaskRail::setTask(Task task) {
    m_buttons.button(static_cast<int>(task))->setChecked(true);
}

} // namespace etude
