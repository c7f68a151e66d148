// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "widgets/results/results_tab.h"

namespace etude {

/// The results as a table: a row for each run, each configuration or what agrees in some fields; with a filter, the
/// columns that one wants, and labels and notes. A selection seen alone shows only what differs in it. What is chosen
/// is remembered.
class RunsTab : public ResultsTab {
    Q_OBJECT
public:
    explicit RunsTab(QWidget* parent = nullptr);
    ~RunsTab() override;

    void setSession(ProjectSession* session) override;
    void setResults(const ShownResultsPointer& shown) override;
    void setSelection(const Selection& selection) override;

private:
    [[nodiscard]] QWidget* bar();
    void addDeletion();
    /// Ids of all runs of the selected rows.
    [[nodiscard]] std::vector<std::string> selectedRuns() const;
    void connectAll();
    void showRows();
    void showCount();
    void restoreSelection();
    void followSelection();
    void tell(const Selection& selection);
    void showDifferences(bool on);
    void findDifferences();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
