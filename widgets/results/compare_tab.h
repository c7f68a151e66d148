// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "widgets/results/comparison_question.h"
#include "widgets/results/results_tab.h"

namespace etude {

/// Two configurations, two levels of a field with everything else held equal, or all that varies at once: what is
/// compared, and the panel with the answer.
class CompareTab : public ResultsTab {
    Q_OBJECT
public:
    explicit CompareTab(QWidget* parent = nullptr);
    ~CompareTab() override;

    void setSession(ProjectSession* session) override;
    void setResults(const ShownResultsPointer& shown) override;
    void setSelection(const Selection& selection) override;
    /// The comparison that is shown, or the effects of all factors: the document of etude-cli compare --csv, or
    /// effects --csv. Nothing while there is none.
    [[nodiscard]] std::optional<ResultExport> exported() const override;
    /// What another tab compares.
    void choose(const ComparisonQuestion& question);

Q_SIGNALS:
    void chosen(const etude::ComparisonQuestion& question); ///< by people, in this tab

private:
    void showField();
    void ask();
    void pairLevels(const ComparedField& field);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
