// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPointer>
#include <QUndoStack>
#include <QWidget>

#include "engine/experiment/run_notes.h"
#include "widgets/models/project_session.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace etude {

/// Label and note of the runs that are selected. What is written goes into their folders and can be undone. GUI thread
/// only.
class RunNotesBar : public QWidget {
    Q_OBJECT
public:
    explicit RunNotesBar(QWidget* parent = nullptr);

    /// Forgets what could be undone; null for none.
    void setSession(ProjectSession* session);
    /// The runs that are selected, with what is written about them. What is being typed stays while they are the same.
    void setRuns(const std::vector<NotedRun>& runs);
    /// Writes notes of runs, which have others now.
    void write(const std::vector<NotedRun>& runs);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void writeTyped();
    void fill();
    void enable();

    QPointer<ProjectSession> m_session;
    std::vector<NotedRun> m_runs;
    QString m_label; ///< as filled in, likewise the note
    QString m_note;
    QUndoStack m_undo;
    QLineEdit* m_labelEdit;
    QPlainTextEdit* m_noteEdit;
    QPushButton* m_writeButton;
};

} // namespace etude
