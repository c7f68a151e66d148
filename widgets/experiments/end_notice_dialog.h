// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace etude {

/// How the user is told that a study has ended (EndNotice): kept at once, for queues that are started from then on.
/// Deletes itself when closed. GUI thread only.
class EndNoticeDialog : public QDialog {
    Q_OBJECT
public:
    explicit EndNoticeDialog(QWidget* parent = nullptr);

private:
    void choose();

    QCheckBox* m_desktop;
    QLineEdit* m_command;
};

} // namespace etude
