// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include "engine/store/deletion.h"
#include "widgets/models/project_session.h"

namespace etude {

/// Deletes studies and runs with their files after it has told what would go and how large it is. GUI thread only.
class RunDeletion : public QObject {
    Q_OBJECT
public:
    /// Questions are asked over the widget's window.
    explicit RunDeletion(QWidget* widget)
        : QObject(widget)
        , m_widget(widget) {}

    /// Reckons in the session's thread, then asks, then deletes there.
    void ask(ProjectSession* session, const DeletionWish& wish);

Q_SIGNALS:
    void done(const QString& notice);
    void failed(const QString& sentence);

private:
    void confirm(ProjectSession* session, const Deletion& deletion);
    void carryOut(ProjectSession* session, const Deletion& deletion, DeletedFiles where);

    QWidget* m_widget;
};

} // namespace etude
