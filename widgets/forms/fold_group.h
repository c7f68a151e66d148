// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace etude {

class ElidedLabel;

/// A heading that folds what is below it to a summary in one line.
class FoldGroup : public QWidget {
    Q_OBJECT
public:
    explicit FoldGroup(const QString& title, QWidget* parent = nullptr);

    /// Adds a row to the body.
    void addRow(QWidget* row);
    void setSummary(const QString& summary);
    [[nodiscard]] QString summary() const;
    /// Marks the heading: something below it was changed.
    void setMarked(bool marked);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void foldedChanged(bool folded);

private:
    void showTitle();
    void showFold();

    QString m_title;
    bool m_marked = false;
    bool m_folded = false;
    QToolButton* m_header;
    ElidedLabel* m_summary;
    QWidget* m_body;
    QVBoxLayout* m_rows;
};

} // namespace etude
