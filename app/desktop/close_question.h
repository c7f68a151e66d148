// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace etude {

/// Asked when the window is closed while runs go on.
class CloseQuestion : public QDialog {
    Q_OBJECT
public:
    /// `runs`: how many work or wait.
    CloseQuestion(int runs, QWidget* parent);

Q_SIGNALS:
    void leaveRunning();
    void stopRuns();
};

} // namespace etude
