// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "widgets/dataset/finding_model.h"

class QLabel;
class QPushButton;
class QTableView;

namespace etude {

class ElidedLabel;

/// The table of findings and what can be done about them: a click in a row, a button for the rows that are selected
/// (Delete), one for all that are listed, and a line that says what was done, with Undo. GUI thread only.
class FindingTable : public QWidget {
    Q_OBJECT
public:
    explicit FindingTable(QWidget* parent = nullptr);

    /// Null for none. The current row stays where it was, so that one finding after the other can be excluded.
    void setList(std::shared_ptr<const FindingList> list);
    [[nodiscard]] const std::shared_ptr<const FindingList>& list() const { return m_model->list(); }
    void choose(FindingModel::Shown shown, FindingKind kind);
    [[nodiscard]] FindingModel::Shown shown() const { return m_model->shown(); }
    /// False while the list is not that of the present data set.
    void setActionsEnabled(bool enabled);
    /// An empty sentence hides the line.
    void say(const QString& sentence, bool undoable = false);

Q_SIGNALS:
    /// FindingModel::rows() of what is to be excluded or, of excluded tracks, included again.
    void actionRequested(const etude::FindingList::Rows& rows);
    void undoRequested();
    void trackRequested(std::size_t index);

private:
    void layOut();
    void connectParts();
    void act(const FindingList::Rows& rows);
    void showActions();
    [[nodiscard]] FindingList::Rows selectedRows() const; ///< those that something can be done about

    bool m_enabled = true;
    FindingModel* m_model;
    QTableView* m_table;
    ElidedLabel* m_detail; ///< the whole sentence of the current row
    QPushButton* m_selected;
    QPushButton* m_all;
    QLabel* m_done;
    QPushButton* m_undo;
};

} // namespace etude
