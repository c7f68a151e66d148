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
    [[nodiscard]] std::optional<ResultExport> exported() const;

private:
    [[nodiscard]] QWidget* choosing();
    void fillMeasures();
    void fillFolds(int datasets);
    void connectChoices();

    void setChoices(ComparisonChoices choices);
    void chooseField();
    [[nodiscard]] const ComparedField* field() const; ///< null: all factors at once
    [[nodiscard]] Measure measure() const;
    [[nodiscard]] int folds() const; ///< 0: data sets are no folds
    void showChoices();
    void ask();
    void pairLevels(const ComparedField& field);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
