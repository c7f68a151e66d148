// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QPointer>

#include "app/desktop/queue_glance.h"
#include "widgets/models/project_session.h"

class QLabel;

namespace etude {

class Sparkline;

/// The queue at a glance, at the foot of every page. A click is a wish to see the queue.
class QueueBar : public QAbstractButton {
    Q_OBJECT
public:
    explicit QueueBar(QWidget* parent = nullptr);

    /// The session must outlive the bar or be replaced; null for none.
    void setSession(ProjectSession* session);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void failed(const QString& sentence); ///< the epochs of the run could not be read

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showQueue();
    void showEpochs();

    QPointer<ProjectSession> m_session;
    QueueGlance m_glance;
    QLabel* m_icon;
    QLabel* m_counts;
    QLabel* m_run;
    QLabel* m_speed;
    QLabel* m_left;
    Sparkline* m_sparkline;
};

/// "about 3 min left".
[[nodiscard]] QString timeLeftText(double seconds);

} // namespace etude
