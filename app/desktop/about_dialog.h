// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QProcess;
class QPushButton;

namespace etude {

/// Says what Etude is, and the versions of Etude, Qt, etude-worker and its libtorch. The worker is asked for the last
/// two while the dialog is already open. Deletes itself when it is closed.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    /// `commandLineProgram`: the path of etude-cli, which knows the worker; empty if there is none.
    AboutDialog(const QString& commandLineProgram, QWidget* parent);
    ~AboutDialog() override;

private:
    void layOut();
    void ask(const QString& commandLineProgram);
    void readAnswer(bool exitedWell);
    void showWorker(const QString& lines);
    void showFailure(const QString& reason);

    QLabel* m_versions; ///< one program a line; what the copy button copies
    QPushButton* m_copy;
    QProcess* m_worker;
};

} // namespace etude
