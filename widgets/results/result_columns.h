// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>

#include "widgets/results/result_model.h"

class QMenu;
class QTableView;

namespace etude {

/// Which columns of the results are shown and in which order: as chosen, from a menu and by dragging heads, and
/// remembered; until something is chosen, what the shown runs differ in and the usual numbers. GUI thread only.
class ResultColumns : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    ResultColumns(ResultModel* model, QTableView* table);

    /// To be called whenever the rows were made anew.
    void follow();
    /// Shows these columns for the time being; those that were chosen again if there are none.
    void showOnly(const std::optional<std::vector<ColumnNumber>>& columns);
    /// Every column with a tick, those of settings in groups.
    void fillMenu(QMenu& menu);
    [[nodiscard]] const std::vector<ColumnNumber>& shown() const { return m_shown; }

private:
    [[nodiscard]] std::vector<ColumnNumber> usual() const;
    [[nodiscard]] std::vector<ColumnNumber> wanted() const;
    void show(const std::vector<ColumnNumber>& columns);
    void toggle(ColumnNumber column, bool on);
    void keep();
    void addTick(QMenu& menu, ColumnNumber column);

    ResultModel* m_model;
    QTableView* m_table;
    std::vector<ColumnNumber> m_shown; ///< from left to right
    std::optional<std::vector<ColumnNumber>> m_only;
    std::optional<std::vector<ColumnNumber>> m_chosen;
    std::vector<bool> m_sized; ///< columns that have had a width
};

} // namespace etude
