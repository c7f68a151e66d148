// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>

#include "app/desktop/task.h"

namespace etude {

/// A task in the rail: icon over word, with a bar in the accent colour while its page is shown.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit RailButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The narrow rail at the left: one button a task.
class TaskRail : public QWidget {
    Q_OBJECT
public:
    explicit TaskRail(QWidget* parent = nullptr);

    void setTask(Task task);

Q_SIGNALS:
    void taskRequested(etude::Task task);

private:
    QButtonGroup m_buttons;
};

} // namespace etude
