// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace etude {

/// One line across the page for what failed, until it is dismissed.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Plain text: what failed, where, what to do.
    void showFailure(const QString& sentence);

private:
    QLabel* m_text;
};

} // namespace etude
