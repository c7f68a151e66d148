// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "widgets/results/result_model.h"

class QMenu;

namespace etude {

/// Chooses which runs of the model make a row, and remembers it. GUI thread only.
class RowsButton : public QToolButton {
    Q_OBJECT
public:
    /// Gives the model the rows that were chosen last; it must outlive the button.
    explicit RowsButton(ResultModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    void aboutToChoose(); ///< other rows, by the user

private:
    void fill();
    [[nodiscard]] QAction* add(const QString& text, const QString& note, bool on);
    void choose(const QStringList& kept);
    void showWord();

    ResultModel* m_model;
};

} // namespace etude
